import type {Draft} from '../../draft/draft.ts'
import type {Placed, Sighting} from '../../draft/paragraph.ts'
import {callings, clinicalRoles, selfDoubts} from '../../lexicon/self-regard.ts'
import {owning} from '../../lexicon/setbacks.ts'
import type {Block} from '../../text/block.ts'
import {isAnywhere} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {isReported, seekOwnWords} from '../own-words.ts'

/** Where a draft runs its writer down; an answer to a question about a weakness is not read. */
export const readSelfDoubts = (draft: Draft): ReadonlyArray<Sighting<Local>> => {
  const doubts = selfDoubtsIn(draft.paragraphs, undefined)
  if (doubts.length === 0 || !areAskedOfWeakness(draft.blocks, undefined)) return doubts
  const asked = new Set(
    draft.sections
      .filter(({heading}) => heading && asksOfWeakness(heading))
      .flatMap(({paragraphs}) => paragraphs.flatMap(({sentences}) => sentences)),
  )
  return doubts.filter(({sentence}) => !asked.has(sentence))
}

const asksOfWeakness = (block: Block): boolean => block.kind === 'heading' && aboutWeakness.test(block.text())

const areAskedOfWeakness = isAnywhere(asksOfWeakness)

const aboutWeakness = /\bweak|\bimprove|\bmistake|\bfeedback|\bcriticism/i

const selfDoubtIn = ({sentence, before, after}: Placed): Local | undefined =>
  sentence
    .hits(selfDoubts)
    .find(
      (hit) =>
        !isReported(sentence, hit.first) &&
        !isPractical(sentence, hit) &&
        !isOver(sentence, hit) &&
        !isEarlierWork(sentence, hit, before) &&
        !isMended(sentence, hit, after),
    )

const selfDoubtsIn = seekOwnWords(selfDoubtIn)

/** “I am only a phone call away”, “I am not the only one”. */
const isPractical = (sentence: Sentence, hit: Hit): boolean =>
  ['away', 'until', 'available', 'free'].some((text) =>
    [0, 1, 2].some((step) => sentence.word(hit.last + step)?.text === text),
  )

/** “I was not a strong student at first”: it says by itself that it is over. */
const isOver = (sentence: Sentence, hit: Hit): boolean => {
  const isPast = sentence.words.some(({from, text}) => from >= hit.from && from < hit.to && text === 'was')
  const behind = [-1, 0, 1, 2].map((step) => sentence.word(hit.last + step)?.text ?? '')
  return (
    isPast && (behind.includes('initially') || behind.join(' ').includes('at first') || behind.includes('beginning'))
  )
}

/** “I was an engineer before medicine, and not a good one”: what was done before says nothing of the doctor. */
const isEarlierWork = (sentence: Sentence, hit: Hit, before: Sentence | undefined): boolean => {
  const said = sentence.words.filter(({from, to}) => from >= hit.from && to <= hit.to)
  if (!said.some(({text}) => text === 'was')) return false
  const isBefore = sentence.words.some(
    ({from, text}, index, all) => from < hit.from && text === 'before' && callings.has(all[index + 1]?.text ?? ''),
  )
  if (said.at(-1)?.text !== 'one') return isBefore
  return isBefore || ![sentence, before].some((one) => one?.words.some(({text}) => clinicalRoles.has(text)))
}

/** “… so I scan five patients each Friday”: what is done about it makes it a fact. */
const isMended = (sentence: Sentence, hit: Hit, after: Sentence | undefined): boolean => {
  for (let at = hit.last; at < sentence.last - 2; at += 1) {
    const text = sentence.word(at)?.text ?? ''
    const subject = sentence.word(at + 1)?.text ?? ''
    const verb = sentence.word(at + 2)?.text ?? ''
    if (['so', 'therefore', 'and'].includes(text) && subject === 'i' && !states.has(verb)) return true
  }
  return sentence.has(owning) || (after?.has(owning) ?? false)
}

const states = new Set('am was have had do feel know will would can could cannot never may might'.split(' '))
