import type {Draft, Paragraph} from '../../draft/draft.ts'
import {soberCompany, wonderWords} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'

/** Words of wonder that stand too close: the stretch in one sentence, or the last of many in a paragraph. */
export interface Stack {
  readonly span: Span
  readonly first: string
  readonly second: string
  readonly others: readonly Span[]
}

/** Where a draft stacks its words of wonder. */
export const wonderStacks = (draft: Draft): readonly Stack[] => draft.paragraphs.flatMap(stacksOf)

const weights = {loud: 2, soft: 1} as const

/** In one sentence two of them, one of which is loud, or two joined to a pair; in a paragraph, three with two loud. */
const stacksOf = (paragraph: Paragraph): readonly Stack[] => {
  const found = paragraph.sentences.map((sentence) => ({sentence, hits: wondersIn(sentence)}))
  const inOne = found.flatMap(({sentence, hits}) => {
    const [first] = hits
    const last = hits.at(-1)
    if (!first || !last || first === last || !(weightOf(hits) > 2 || isPair(sentence, first, last))) return []
    return [stack(sentence, first, last, [])]
  })
  if (inOne.length > 0) return inOne
  const all = found.flatMap(({sentence, hits}) => hits.map((hit) => ({sentence, hit})))
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || all.length < 3 || weightOf(all.map(({hit}) => hit)) < 5) return []
  const others = all.slice(0, -1).map(({sentence, hit}) => sentence.block.at(hit))
  const {sentence, hit} = last
  return [
    {
      span: sentence.block.at(hit),
      first: first.sentence.block.text(first.hit),
      second: sentence.block.text(hit),
      others,
    },
  ]
}

const stack = (sentence: Sentence, first: Hit, second: Hit, others: readonly Span[]): Stack => ({
  span: sentence.block.at(coverLocal(first, second)),
  first: sentence.block.text(first),
  second: sentence.block.text(second),
  others,
})

const weightOf = (hits: ReadonlyArray<Hit<keyof typeof weights>>): number =>
  hits.reduce((sum, {value}) => sum + weights[value], 0)

/** “fascinating and rewarding”: joined, with at most a word between. */
const isPair = (sentence: Sentence, first: Hit, last: Hit): boolean =>
  last.first - first.last <= 2 &&
  /,/.test(sentence.between(first.last - 1, first.last)) !== isJoined(sentence, first, last)

const isJoined = (sentence: Sentence, first: Hit, last: Hit): boolean => {
  for (let at = first.last; at < last.first; at += 1) if (textAt(sentence, at) === 'and') return true
  return false
}

const wondersIn = oncePerSentence(
  (sentence: Sentence): ReadonlyArray<Hit<keyof typeof weights>> =>
    sentence
      .hits(wonderWords)
      .filter((hit) => !soberCompany.has(textAt(sentence, hit.last)) && !isMarkedOff(sentence, hit)),
)

/** “Amazing,” he said: a word of somebody else's. */
const isMarkedOff = (sentence: Sentence, hit: Hit): boolean => {
  const {mask} = sentence.block.reading
  return /["“«]/.test(mask.charAt(hit.from - 1)) || /^[.,!?]?["”»]/.test(mask.slice(hit.to, hit.to + 2))
}
