import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {otherPassions, passionWords} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {spanOf} from './places.ts'

/** Every place at which the applicant speaks of passion; of somebody else's, or of fruit, none. */
export const passionsOf = (draft: Draft): readonly Span[] => passionsIn(draft.paragraphs, undefined).map(spanOf)

const passionsIn = seekInSentences(({sentence}) =>
  sentence.hits(passionWords).filter((hit) => isFeeling(sentence, hit) && !isOthers(sentence, hit)),
)

const isFeeling = (sentence: Sentence, hit: Hit): boolean => {
  const isTitle = hit.first > sentence.first && /^\p{Lu}/u.test(sentence.word(hit.first)?.raw ?? '')
  return !isTitle && !otherPassions.has(textAt(sentence, hit.last))
}

/** The nearest pronoun before it, within a few words, is somebody else's. */
const isOthers = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first - 1; at >= hit.first - 4; at -= 1) {
    const text = textAt(sentence, at)
    if (text === 'i' || text === 'my' || text === 'me' || text === 'we' || text === 'our') return false
    if (/^(?:he|she|they|his|her|their)$/.test(text) || sentence.word(at)?.possessive) return true
  }
  return false
}
