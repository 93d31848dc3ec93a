import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {soberCompany, wonderWords} from '../../lexicon/cliches.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {inParagraph} from './places.ts'

/** Words of wonder that stand too close: the stretch in one sentence, or the last of many in a paragraph. */
export interface Stack {
  readonly span: Span
  readonly first: string
  readonly second: string
  readonly others: readonly Span[]
}

/** Where a draft stacks its words of wonder. */
export const wonderStacks = (draft: Draft): readonly Stack[] => {
  const found: Stack[] = []
  for (const {item, answer} of stacksIn(draft.paragraphs, undefined)) {
    const {block} = item
    for (const {at, others, ...words} of answer)
      found.push({...words, span: block.at(at), others: others.map((other) => block.at(other))})
  }
  return found
}

/** A stack at its place in the paragraph. */
interface LocalStack extends Pick<Stack, 'first' | 'second'> {
  readonly at: Local
  readonly others: readonly Local[]
}

const weights = {loud: 2, soft: 1} as const

/** In one sentence two of them, one of which is loud, or two joined to a pair; in a paragraph, three with two loud. */
const readStacks = (paragraph: Paragraph): readonly LocalStack[] => {
  const found: Array<{readonly sentence: Sentence; readonly hits: ReturnType<typeof wondersIn>}> = []
  for (const sentence of paragraph.sentences) {
    const hits = wondersIn(paragraph, sentence)
    if (hits.length > 0) found.push({sentence, hits})
  }
  if (found.length === 0) return []
  const inOne = found.flatMap(({sentence, hits}): readonly LocalStack[] => {
    const [first] = hits
    const last = hits.at(-1)
    if (!first || !last || first === last || !(weightOf(hits) > 2 || isPair(sentence, first, last))) return []
    return [
      {
        at: inParagraph(paragraph, sentence, coverLocal(first, last)),
        first: sentence.block.text(first),
        second: sentence.block.text(last),
        others: [],
      },
    ]
  })
  if (inOne.length > 0) return inOne
  const all = found.flatMap(({sentence, hits}) => hits.map((hit) => ({sentence, hit})))
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || all.length < 3 || weightOf(all.map(({hit}) => hit)) < 5) return []
  return [
    {
      at: inParagraph(paragraph, last.sentence, last.hit),
      first: first.sentence.block.text(first.hit),
      second: last.sentence.block.text(last.hit),
      others: all.slice(0, -1).map(({sentence, hit}) => inParagraph(paragraph, sentence, hit)),
    },
  ]
}

const stacksIn = wherever(oncePerParagraph(readStacks))

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

const wondersIn = (paragraph: Paragraph, sentence: Sentence): ReadonlyArray<Hit<keyof typeof weights>> => {
  const hits = sentence.hits(wonderWords)
  if (hits.length === 0) return hits
  return hits.filter(
    (hit) =>
      !soberCompany.has(textAt(sentence, hit.last)) && !isMarkedOff(paragraph, inParagraph(paragraph, sentence, hit)),
  )
}

/** “Amazing,” he said: a word of somebody else's. */
const isMarkedOff = ({block}: Paragraph, {from, to}: Local): boolean => {
  const {mask} = block.reading
  return /["“«]/.test(mask.charAt(from - 1)) || /^[.,!?]?["”»]/.test(mask.slice(to, to + 2))
}
