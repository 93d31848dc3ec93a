import type {Draft} from '../../draft/draft.ts'
import {selfDoubts} from '../../lexicon/self-regard.ts'
import {owning} from '../../lexicon/setbacks.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {isReported, type Placed, placedSentences} from '../own-words.ts'

/** Where a draft runs its writer down; an answer to a question about a weakness is not read. */
export const readSelfDoubts = (draft: Draft): ReadonlyArray<{readonly sentence: Sentence; readonly at: Local}> => {
  const asked = new Set(
    draft.sections
      .filter(({heading}) => heading && aboutWeakness.test(heading.text()))
      .flatMap(({paragraphs}) => paragraphs.map(({block}) => block)),
  )
  return placedSentences(draft)
    .filter(({sentence}) => !asked.has(sentence.block))
    .flatMap((placed) => {
      const at = selfDoubtIn(placed)
      return at ? [{sentence: placed.sentence, at}] : []
    })
}

const aboutWeakness = /\bweak|\bimprove|\bmistake|\bfeedback|\bcriticism/i

const selfDoubtIn = ({sentence, after}: Placed): Local | undefined =>
  sentence
    .hits(selfDoubts)
    .find(
      (hit) =>
        !isReported(sentence, hit.first) &&
        !isPractical(sentence, hit) &&
        !isOver(sentence, hit) &&
        !isMended(sentence, hit, after),
    )

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
