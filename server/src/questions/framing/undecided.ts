import {seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {combinedTraining, deferredChoice} from '../../lexicon/first-wish.ts'
import {doubtWords, undecidedWords} from '../../lexicon/framing.ts'
import type {Origin} from '../../lexicon/origins.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {isReported} from '../own-words.ts'
import {openIn} from './open-ended.ts'
import {voiceBefore} from './voice.ts'

/** Weak words need both halves in their own sentence; strong ones need a specialty nearby. */
const strong =
  /mind|lose|miss|choos|choice|decid|decision|pick|prefer|too much|not both|torn|worlds|cakes|separate|give up|let go|back and forth|indecis|undecided|sorry for the other|doors/i
const choiceOf =
  /\b(?:two|both|either|between|which one|just one|only one|medicine or|one or the other|the other|worlds|medicine and|adults? and)\b/i

/** “between the two antibiotics”: two of something else. */
const twoThings =
  /\btwo (?!felt|was|seemed|would|specialt|fields|halves|worlds|sides|rotations|disciplines|and\b|or\b|so\b)[a-z]{4,}/i

/** Finds where a draft gives not having chosen between specialties as a reason. */
export const indecisions = seekInSentences<Hit, Origin>(({sentence, before, after}, origin) => {
  const doubt = sentence.hits(doubtWords).find((hit) => isOwnDoubt(sentence, hit))
  if (doubt) return [doubt]
  const open = openIn(sentence, after, origin)
  if (open) return [open]
  const deferred = sentence.hits(deferredChoice).find((hit) => isForUndecided(origin, sentence, hit))
  if (deferred) return [deferred]
  const at = sentence
    .hits(undecidedWords)
    .find(
      (hit) =>
        strong.test(sentence.block.text(hit)) &&
        !isRefusal(sentence, hit) &&
        isHardChoice(sentence, hit) &&
        (voiceBefore(sentence, hit.first) !== 'other' || isForUndecided(origin, sentence, hit)),
    )
  if (!at) return []
  const isOfSpecialty =
    isForUndecided(origin, sentence, at) ||
    spansHalves(sentence, at) ||
    ([before, sentence, after].some((one) => one && namesHalves(origin, one)) &&
      choiceOf.test(sentence.text) &&
      !isOfTwoThings(sentence, at))
  return isOfSpecialty ? [at] : []
})

/** Near the doubt: “could not decide between the two antibiotics”, not “my two teachers did both, and I could not decide”. */
const isOfTwoThings = (sentence: Sentence, {first}: Hit): boolean => {
  const near = sentence.word(Math.max(sentence.first, first - 4))
  return twoThings.test(sentence.block.text({from: near?.from ?? sentence.from, to: sentence.to}))
}

const spansHalves = (sentence: Sentence, at: Hit): boolean => {
  const mentions = readPlacedMentions(sentence)
  return (
    new Set(mentions.map(({specialty}) => specialty)).size > 1 ||
    (mentions.length > 0 && choiceOf.test(sentence.text) && !isOfTwoThings(sentence, at)) ||
    (sentence.has(adultWords) && sentence.has(childWords) && /\bI\b/.test(sentence.text))
  )
}

/** “Med-Peds was for people like me who could not decide”: what the specialty is for, by the applicant's own account. */
const isForUndecided = (origin: Origin, sentence: Sentence, hit: Hit): boolean => {
  const named =
    readPlacedMentions(sentence).find(({specialty, last}) => specialty === origin.specialty && last <= hit.first) ??
    (origin.halves.length > 0 ? sentence.hits(combinedTraining).find(({last}) => last <= hit.first) : undefined)
  if (!named || isReported(sentence, hit.first) || !verbsOfBeing.has(sentence.word(named.last)?.text ?? ''))
    return false
  const between = Array.from(
    {length: hit.first - named.last},
    (_, step) => sentence.word(named.last + step)?.text ?? '',
  )
  const joint = between.findIndex((text) => text === 'who' || text === 'that')
  const forWhom = between.indexOf('for')
  if (forWhom <= 0 || joint < forWhom || between.some((text) => text === 'not' || text === 'never')) return false
  return between.slice(forWhom, joint).some((text) => trainees.has(text))
}

const trainees = new Set(
  'people those person one us me somebody someone anybody anyone doctors doctor graduates applicants students'.split(
    ' ',
  ),
)

const verbsOfBeing = new Set(['was', 'is', 'seemed', 'felt', 'seems', 'looked', 'has', 'had'])

const namesHalves = (origin: Origin, sentence: Sentence): boolean =>
  readPlacedMentions(sentence).some(
    ({specialty}) => specialty === origin.specialty || origin.halves.includes(specialty),
  )

/** “choosing between X and Y was hard”: two specialties, and it was hard; “never hard” is the opposite. */
const isHardChoice = (sentence: Sentence, hit: Hit): boolean => {
  const inside = sentence.words.filter(({from, to}) => from >= hit.from && to <= hit.to).map(({text}) => text)
  if (!inside.includes('between') || inside.at(-1) === 'between') return true
  if (inside.includes('never') || inside.includes('not')) return false
  const named = readPlacedMentions(sentence).filter(({first, last}) => first >= hit.first && last <= hit.last)
  return new Set(named.map(({specialty}) => specialty)).size > 1 || inside.includes('two') || inside.includes('them')
}

/** “I did not choose Med-Peds to …” is a decision; “I could not choose” is none. */
const isRefusal = (sentence: Sentence, hit: Hit): boolean =>
  ['did', 'do', 'would', 'have'].includes(sentence.word(hit.first)?.text ?? '') &&
  readPlacedMentions(sentence).some(({first}) => first === hit.last)

/** “not sure whether adult medicine or pediatrics is right for me”: two specialties, and a choice of one's own. */
const isOwnDoubt = (sentence: Sentence, hit: Hit): boolean => {
  const after = readPlacedMentions(sentence).filter(({first, isCompany}) => first >= hit.last && !isCompany)
  if (new Set(after.map(({specialty}) => specialty)).size < 2 || voiceBefore(sentence, hit.first) === 'other')
    return false
  const [firstNamed, last] = [after[0]?.first ?? 0, after.at(-1)?.last ?? 0]
  const isOwn = (at: number): boolean => ['i', 'me', 'my', 'mine'].includes(sentence.word(at)?.text ?? '')
  for (let at = hit.last; at < firstNamed; at += 1) if (isOwn(at)) return true
  if (!fitting.has(sentence.word(last)?.text ?? '')) return false
  for (let at = last; at < sentence.last; at += 1) if (isOwn(at)) return true
  return false
}

/** What follows two specialties that are weighed: “… is right for me”, “… suits me”; “… taught me more” weighs nothing. */
const fitting = new Set([
  'is',
  'was',
  'are',
  'were',
  'will',
  'would',
  'should',
  'suits',
  'suit',
  'fits',
  'fit',
  'feels',
  'for',
])
