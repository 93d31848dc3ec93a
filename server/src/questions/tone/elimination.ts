import {actorBefore} from '../../draft/actors.ts'
import {readMentions} from '../../draft/specialty-mentions.ts'
import {
  careerChoice,
  diagnosisWords,
  dislikes,
  eliminations,
  otherCrafts,
  remainders,
  struckThings,
} from '../../lexicon/choices.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isReported, speaksOfSelf} from '../own-words.ts'
import {isEndless} from './endless.ts'
import {seekPerParagraph} from './places.ts'

/** Where sentences give striking out the other specialties as the way to this one. */
export const eliminationsIn = seekPerParagraph(({sentence, before}) => {
  if (isEndless(sentence)) return undefined
  const at = strikingIn(sentence) ?? remainderIn(sentence) ?? dislikeIn(sentence, before)
  return at && sentence.words.some(({text}) => diagnosisWords.has(text)) ? undefined : at
})

/** “I had ruled out surgery and psychiatry”. */
const strikingIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const hit = sentence.hits(eliminations).find((one) => !isReported(sentence, one.first))
  if (!hit) return undefined
  const isOfCareer =
    craftsIn(sentence).length > 0 ||
    sentence.words.some(({text}) => careerChoice.has(text)) ||
    readMentions(sentence).length > 0
  if (sentence.block.text(hit).startsWith('by') || /elimination|exclusion/.test(sentence.block.text(hit)))
    return isOfCareer ? hit : undefined
  const struck = [...craftsIn(sentence), ...sentence.hits(struckThings)].find(
    (one) => one.first >= hit.last && one.first - hit.last <= 3,
  )
  return struck && speaksOfSelf(sentence) ? coverLocal(hit, struck) : undefined
})

/** “The only field that was open to me”, “none of the other specialties”. */
const remainderIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  sentence.hits(remainders).find((hit) => actorBefore(sentence, hit.first) !== 'other' && isOfSpecialty(sentence)),
)

const isOfSpecialty = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => careerChoice.has(text)) ||
  readMentions(sentence).length > 0 ||
  craftsIn(sentence).length > 0

/** Two specialties that did not please: in this sentence, or here and in the one before. */
const dislikeIn = (sentence: Sentence, before: Sentence | undefined): Local | undefined => {
  const here = dislikedIn(sentence)
  const [first] = here
  if (!first) return undefined
  const last = here.at(-1) ?? first
  const earlier = before ? dislikedIn(before).length : 0
  return here.length + earlier > 1 ? coverLocal(first, last) : undefined
}

const dislikedIn = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const [dislike] = sentence.hits(dislikes).filter((hit) => !isReported(sentence, hit.first))
  if (!dislike) return []
  const crafts = craftsIn(sentence)
  if (crafts.length === 0) return []
  const isOthers = sentence.words.some(({text}) => ['her', 'him', 'his', 'she', 'he', 'patient', 'they'].includes(text))
  return isOthers ? [] : [coverLocal(crafts[0] ?? dislike, dislike), ...crafts.slice(1)]
})

/** “The surgeon” is somebody met, and “pathology of the valve” a finding. */
const craftsIn = oncePerSentence((sentence: Sentence): readonly Hit[] =>
  sentence.hits(otherCrafts).filter((hit) => {
    const isPerson =
      sentence.block.text(hit).toLowerCase().endsWith('ist') || sentence.block.text(hit).toLowerCase().endsWith('on')
    if (isPerson && metBefore.has(sentence.word(hit.first - 1)?.text ?? '')) return false
    return !findingJoints.has(sentence.word(hit.last)?.text ?? '')
  }),
)

const metBefore = new Set(['the', 'our', 'his', 'her', 'their', 'that'])
const findingJoints = new Set(['of', 'to'])
