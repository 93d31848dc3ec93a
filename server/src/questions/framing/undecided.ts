import type {Draft} from '../../draft/draft.ts'
import {readMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {doubtWords, undecidedWords} from '../../lexicon/framing.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {voiceBefore} from './voice.ts'

/** Words that give indecision as the reason. */
export interface Undecided {
  readonly sentence: Sentence
  readonly at: Hit
}

/** Weak words need both halves in their own sentence; strong ones need a specialty nearby. */
const strong =
  /mind|lose|miss|choos|choice|decid|decision|pick|prefer|too much|not both|torn|worlds|cakes|separate|give up|let go|back and forth|indecis|undecided|sorry for the other|doors/i
const choiceOf =
  /\b(?:two|both|either|between|which one|just one|only one|medicine or|one or the other|the other|worlds|medicine and|adults? and)\b/i

/** “between the two antibiotics”: two of something else. */
const twoThings = /\btwo (?!specialt|fields|halves|worlds|sides|rotations|disciplines|and\b|or\b|so\b)[a-z]{4,}/i

/** Finds where a draft gives not having chosen between specialties as a reason. */
export const readUndecided = (draft: Draft): readonly Undecided[] =>
  draft.paragraphs.flatMap(({sentences}) =>
    sentences.flatMap((sentence, index) => {
      const doubt = sentence.hits(doubtWords).find((hit) => isOwnDoubt(sentence, hit))
      if (doubt) return [{sentence, at: doubt}]
      const at = sentence
        .hits(undecidedWords)
        .find(
          (hit) =>
            strong.test(sentence.block.text(hit)) &&
            !isRefusal(sentence, hit) &&
            voiceBefore(sentence, hit.first) !== 'other',
        )
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

/** “I did not choose Med-Peds to …” is a decision; “I could not choose” is none. */
const isRefusal = (sentence: Sentence, hit: Hit): boolean =>
  ['did', 'do', 'would', 'have'].includes(sentence.word(hit.first)?.text ?? '') &&
  readMentions(sentence).some(({first}) => first === hit.last)

/** “not sure whether adult medicine or pediatrics is right for me”: two specialties, and a choice of one's own. */
const isOwnDoubt = (sentence: Sentence, hit: Hit): boolean => {
  const after = readMentions(sentence).filter(({first, isCompany}) => first >= hit.last && !isCompany)
  if (new Set(after.map(({specialty}) => specialty)).size < 2 || voiceBefore(sentence, hit.first) === 'other')
    return false
  return sentence.words.some(({text, from}) => from >= hit.to && ['i', 'me', 'my', 'mine'].includes(text))
}
