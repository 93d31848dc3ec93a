import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {type Mention, readMentions} from '../../draft/specialty-mentions.ts'
import {bystanders, negations, otherPeople} from '../../lexicon/aims.ts'
import {leavingOutright, leavingVerbs} from '../../lexicon/framing.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {laterPlans, type Stay} from './later-plans.ts'

/** A plan to go elsewhere, in one sentence. */
export interface Leaving {
  readonly sentence: Sentence
  readonly at: Local
}

const nextSeason =
  /\b(?:re-?apply(?:ing)?|apply(?:ing)? again|try(?:ing)? again|once more|next (?:year|fall|season|cycle|match)|(?:cycle|match|season|process) again|the following (?:year|season)|in the fall|put in my papers|second year)\b/i

/** Finds where a draft plans to leave for the origin specialty, or to apply again. */
export const readLeaving = (draft: Draft): readonly Leaving[] => {
  const named = readNamed(draft)
  const known = new Set(named.map(({sentence}) => sentence))
  const unnamed = readUnnamed(draft, false).filter(({sentence}) => !known.has(sentence))
  return [...named, ...unnamed].sort((one, other) => one.sentence.span.start - other.sentence.span.start)
}

/** The same in a draft for a single year: after it everybody leaves, so that only leaving in the midst of it counts. */
export const readReleases = (draft: Draft): readonly Leaving[] => readUnnamed(draft, true)

const readUnnamed = (draft: Draft, isSingleYear: boolean): readonly Leaving[] =>
  laterPlans(draft.paragraphs, stayFor(draft.origin.specialty, isSingleYear)).map(({sentence, value: at}) => ({
    sentence,
    at,
  }))

const stays = new Map<string, Stay>()

/** The same object for the same draft, as answers that are kept ask for it. */
const stayFor = (origin: Stay['origin'], isSingleYear: boolean): Stay => {
  const key = `${origin} ${isSingleYear}`
  const known = stays.get(key) ?? {origin, isSingleYear}
  stays.set(key, known)
  return known
}

const readNamed = (draft: Draft): readonly Leaving[] =>
  plansToLeave(draft.paragraphs, undefined).flatMap(({sentence, value: {outright, verb}}) => {
    if (outright) return [{sentence, at: outright}]
    if (!verb) return []
    const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
    const mention = readMentions(sentence).find(
      ({specialty, isCompany, first}) =>
        specialty === draft.origin.specialty && !(isCompany && isSeat(sentence, verb) && first < verb.last),
    )
    const context =
      mention ?? (before && readMentions(before).find(({specialty}) => specialty === draft.origin.specialty))
    if (!context || (!mention && !nextSeason.test(sentence.text))) return []
    if (mention && !isReached(sentence, verb, mention) && !nextSeason.test(sentence.text)) return []
    return [{sentence, at: mention ? coverLocal(verb, mention) : verb}]
  })

interface PlanToLeave {
  /** Said without a verb of leaving. */
  readonly outright?: Hit
  readonly verb?: Hit
}

/** Plans to leave; for where, is yet to be seen. */
const plansToLeave = seekInSentences(({sentence}): readonly PlanToLeave[] => {
  const outright = leavesOutright(sentence)
  if (outright) return [{outright}]
  const verb = sentence.hits(leavingVerbs).find((hit) => !isDenied(sentence, hit) && isPlanOfApplicant(sentence, hit))
  return verb && !isStoneForOthers(sentence, verb) ? [{verb}] : []
})

/** “I would do the year with you and then look for a place in the field I really want”. */
const leavesOutright = (sentence: Sentence): Hit | undefined =>
  /\byear\b/.test(sentence.text)
    ? sentence.hits(leavingOutright).find((hit) => isFuture(sentence, hit.first) && !isDenied(sentence, hit))
    : undefined

/** What the applicant will do, and not what somebody did. */
const isFuture = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at > sentence.first; at -= 1)
    if (sentence.word(at - 1)?.text === 'i') return futureWords.has(sentence.word(at)?.text ?? '')
  return false
}

const futureWords = new Set(['will', 'would', 'could', 'can', 'plan', 'hope', 'want', 'intend'])

/** “a stepping stone to Med-Peds for many students”, “a stepping stone to adult care”. */
const isStoneForOthers = (sentence: Sentence, verb: Hit): boolean => {
  if (sentence.word(verb.first)?.text !== 'stepping') return false
  const goal = readMentions(sentence).find(({first}) => first >= verb.last && first - verb.last <= 3)
  return (
    goal === undefined ||
    (sentence.word(goal.last)?.text === 'for' && bystanders.has(sentence.word(goal.last + 1)?.text ?? ''))
  )
}

/** “if a seat opens in Med-Peds”: a seat on a bus opens too, so the specialty must stand close. */
const isSeat = (sentence: Sentence, verb: Hit): boolean =>
  ['open', 'opens', 'free', 'up', 'available'].includes(sentence.word(verb.last - 1)?.text ?? '')

/** The plan leads to the specialty: it stands after the verb, or right before it. */
const isReached = (sentence: Sentence, verb: Hit, mention: Mention): boolean =>
  (mention.first >= verb.first && mention.first - verb.last <= (isSeat(sentence, verb) ? 2 : 12)) ||
  (verb.first > mention.first && verb.first - mention.last <= 4 && sentence.words.length < 30)

/** Somebody plans, and it is the applicant; patients transfer too, to adult care. */
const isPlanOfApplicant = (sentence: Sentence, verb: Hit): boolean => {
  for (let at = verb.first; at >= sentence.first; at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'my' && otherPeople.has(sentence.word(at + 1)?.text ?? '')) return false
    if (text === 'i' || text === 'me' || text === 'my') return !isPast(sentence, at, verb.first)
    if (bystanders.has(text) || /^patients?$/.test(text)) return false
  }
  return sentence.word(verb.first)?.text === 'stepping' || /\b(?:I|me|my)\b/.test(sentence.text)
}

/** “I transferred from …” tells of something done. */
const isPast = (sentence: Sentence, from: number, to: number): boolean =>
  /^(?:transferred|switched|moved|shifted|changed|reapplied|left)$/.test(sentence.word(to)?.text ?? '') &&
  !/^(?:be|being|get)$/.test(sentence.word(from + 1)?.text ?? '')

const isDenied = (sentence: Sentence, verb: Hit): boolean => {
  for (let at = Math.max(sentence.first, verb.first - 6); at < verb.first; at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (negations.has(text) || text === 'without') return true
  }
  return false
}
