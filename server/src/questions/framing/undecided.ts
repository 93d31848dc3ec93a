import type {Draft} from '../../draft/draft.ts'
import {readMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {undecidedWords} from '../../lexicon/framing.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Words that give indecision as the reason. */
export interface Undecided {
  readonly sentence: Sentence
  readonly at: Hit
}

/** Weak words need both halves in their own sentence; strong ones need a specialty nearby. */
const strong =
  /choos|choose|decid|pick|torn|worlds|cakes|separate|give up|let go|back and forth|indecis|undecided|sorry for the other|doors/i
const choiceOf = /\b(?:two|both|either|between|one or the other|the other|worlds|medicine and|adults? and)\b/i

/** “between the two antibiotics”: two of something else. */
const twoThings = /\btwo (?!specialt|fields|halves|worlds|sides|rotations|disciplines|and\b|or\b|so\b)[a-z]{4,}/i

/** Finds where a draft gives not having chosen between specialties as a reason. */
export const readUndecided = (draft: Draft): readonly Undecided[] =>
  draft.paragraphs.flatMap(({sentences}) =>
    sentences.flatMap((sentence, index) => {
      const at = sentence
        .hits(undecidedWords)
        .find((hit) => strong.test(sentence.block.text(hit)) && isOfApplicant(sentence, hit))
      if (!at) return []
      const near = [sentences[index - 1], sentence, sentences[index + 1]].filter((one) => one !== undefined)
      const isOfSpecialty =
        spansHalves(sentence) ||
        (near.some((one) => namesHalves(draft, one)) && choiceOf.test(sentence.text) && !twoThings.test(sentence.text))
      return isOfSpecialty ? [{sentence, at}] : []
    }),
  )

const spansHalves = (sentence: Sentence): boolean => {
  const mentions = readMentions(sentence)
  return (
    new Set(mentions.map(({specialty}) => specialty)).size > 1 ||
    (mentions.length > 0 && choiceOf.test(sentence.text)) ||
    (sentence.has(adultWords) && sentence.has(childWords) && /\bI\b/.test(sentence.text))
  )
}

const namesHalves = (draft: Draft, sentence: Sentence): boolean =>
  readMentions(sentence).some(
    ({specialty}) =>
      specialty === draft.origin.specialty || (draft.origin.halves as readonly string[]).includes(specialty),
  )

const others =
  /^(?:he|she|they|his|her|their|families|family|mother|father|parents|patient|patients|surgeons|team|who)$/

const isOfApplicant = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first; at >= sentence.first; at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'i' || text === 'my' || text === 'me') return true
    if (others.test(text)) return false
  }
  return true
}
