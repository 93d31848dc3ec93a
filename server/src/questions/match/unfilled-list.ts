import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {sharingWords, unfilledList} from '../../lexicon/applications.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'

/** How many program codes make a pasted list of what would else be a message about a program or two. */
const pastedFrom = 3

/** Where an email pastes, attaches or offers the List of Unfilled Programs. */
export const unfilledListShared = (draft: Draft): readonly Span[] => {
  const told = sharedIn(draft.blocks, undefined).flatMap(({item, answer}) =>
    isOfMessage(draft, item) ? answer.flatMap(({index, at}) => item.sentences[index]?.block.at(at) ?? []) : [],
  )
  return [...attached(draft), ...told, ...pasted(draft)].sort((a, b) => a.start - b.start)
}

/** Where a block shares the list, with the indexes of the sentences. */
const sharedIn = wherever(
  ({sentences}: Block): ReadonlyArray<{readonly index: number; readonly at: Local}> =>
    sentences.flatMap((sentence, index) => {
      const at = sharedBy(sentence, sentences[index + 1])
      return at ? [{index, at}] : []
    }),
)

/** “I am attaching the list of unfilled programs”: near each other, and neither denied nor forbidden. */
const sharedBy = (sentence: Sentence, next: Sentence | undefined): Local | undefined => {
  const list = sentence.hits(unfilledList)[0]
  if (!list || [list.first, list.last + 6].some((to) => isNegated(sentence, sentence.first, to))) return undefined
  const deeds = sentence
    .hits(sharingWords)
    .filter(
      (hit) =>
        hit.first < list.first ||
        (hit.first >= list.last && !/^(?:my|your|a|an)$/.test(sentence.word(hit.last)?.text ?? '')),
    )
  if (deeds.length === 0 && next && isHandedOn(next)) return pick(list)
  const isOfOther = /\b(?:my|your) (?:CV|transcript|letter|photo|certificate)/i.test(sentence.text)
  const deed = deeds.find((hit) => hit.last <= list.first) ?? deeds[0]
  return deed && !isOfOther ? pick(coverLocal(deed, list)) : undefined
}

/** “I can send it.” */
const isHandedOn = (next: Sentence): boolean =>
  next.hits(sharingWords).some((hit) => /^(?:it|them)$/.test(next.word(hit.last)?.text ?? '')) &&
  !isNegated(next, next.first, next.last)

const pick = ({from, to}: Local): Local => ({from, to})

/** Whether a block stands in the message itself. */
const isOfMessage = ({email, text}: Draft, {container, start}: Block): boolean =>
  container.quote === 0 && start >= (email?.body.start ?? 0) && start < (email?.reply?.start ?? text.length)

/** A file among `attachments:` that is called after the list. */
const attached = (draft: Draft): readonly Span[] =>
  (draft.brief.value.attachments ?? []).flatMap((file, index) => {
    const at = draft.brief.place(`attachments.${index}`)?.value
    return at && isOfList(file) ? [at] : []
  })

const isOfList = (file: string): boolean =>
  /unfilled/i.test(file) || (/(?:^|[^a-z\d])r3(?:[^a-z\d]|$)/i.test(file) && /list/i.test(file))

/** Program codes one after the other: the list itself. */
const pasted = (draft: Draft): readonly Span[] => {
  const codes = codesIn(draft.blocks, undefined).flatMap(({item, answer}) =>
    isOfMessage(draft, item) ? answer.map(({text, at}) => ({text, span: item.at(at)})) : [],
  )
  const [first] = codes
  return first && new Set(codes.map(({text}) => text)).size >= pastedFrom ? [first.span] : []
}

const codesIn = wherever(
  ({reading}: Block): ReadonlyArray<{readonly text: string; readonly at: Local}> =>
    [...reading.mask.matchAll(/\b\d{7}[CMPAR]\d{1,3}\b/g)].map(({0: text, index}) => ({
      text,
      at: {from: index, to: index + text.length},
    })),
)
