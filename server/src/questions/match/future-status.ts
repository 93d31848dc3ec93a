import {actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import type {Placed} from '../../draft/paragraph.ts'
import {
  futureWords,
  gettingVerbs,
  needWords,
  otherCertified,
  statusClaims,
  statusNouns,
  statusPending,
} from '../../lexicon/status.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {seekPerParagraph} from '../per-paragraph.ts'

/** Where a sentence gives a certification, a visa, a citizenship or an exam passed as something still to come. */
export const futureStatusIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  if (sentence.has(otherCertified)) return undefined
  for (const status of sentence.hits(statusNouns)) {
    if (!isOwn(sentence, status) || isOfOther(sentence, status) || isNameless(sentence, status)) continue
    const future = sentence.hits(futureWords).find((word) => isOf(sentence, status, word))
    if (!future || isPast(sentence, future)) continue
    if (status.value !== 'state' && isNeeded(sentence, status, future)) continue
    return stretchOf(sentence, status, future)
  }
  return undefined
})

/** “My OET is in April, so put me down as certified.” */
const claimedIn = ({sentence, before}: Placed): Local | undefined => {
  const claim = sentence.hits(statusClaims)[0]
  if (!claim || isNegated(sentence, claim.first - 3, claim.first + 1)) return undefined
  const isPending = sentence.has(statusPending) || before?.has(statusPending)
  return isPending ? {from: claim.from, to: claim.to} : undefined
}

/** Where a status is given as something still to come. */
export const futureStatuses = seekPerParagraph((placed) => {
  const at = futureStatusIn(placed.sentence) ?? claimedIn(placed)
  return at ? [at] : []
})

/** From the word of the future to the status, or on to the verb: “my green card should be approved”. */
const stretchOf = (sentence: Sentence, status: Hit, future: Hit): Local => {
  const {from, to} = coverLocal(future, status)
  const lead = sentence.word(future.first)?.clitic ? sentence.word(future.first - 1) : undefined
  const verb = sentence.hits(gettingVerbs).findLast((hit) => hit.first >= future.last && hit.first - future.last <= 2)
  return {from: Math.min(from, lead?.from ?? from), to: future.first > status.first ? Math.max(to, verb?.to ?? to) : to}
}

const conditions = /^(?:once|after|when|as)$/

/** Whether a word of the future speaks of the status: close to it, in its clause, and with a verb of getting. */
const isOf = (sentence: Sentence, status: Hit, word: Hit): boolean => {
  const [left, right] = word.first < status.first ? [word.last, status.first] : [status.last, word.first]
  // “I await my certificate”: the “my” belongs to both.
  if (word.first < status.last && status.first < word.last)
    return status.value === 'state' || (status.value === 'paper' && word.value === 'coming')
  if (right - left > 7 || hasBreak(sentence, left, right) || isNegated(sentence, left, right)) return false
  if (word.first > status.first && conditions.test(sentence.word(word.first)?.text ?? '')) return false
  if (word.value === 'coming') return status.value !== 'exam' && right - left <= 5
  const from = Math.min(word.first, status.first)
  const to = Math.max(word.last, status.last) + 5
  const verbs = sentence
    .hits(gettingVerbs)
    .filter((hit) => hit.first >= from && hit.first < to && hit.first !== word.first)
  if (status.value === 'exam')
    return verbs.some((hit) => /^pass/.test(sentence.word(hit.first)?.text ?? '') && hit.first < status.first)
  const isClose =
    status.first - word.last <= 2 ||
    /^(?:hop|expect|trust|believ|anticipat)/.test(sentence.word(word.first)?.text ?? '')
  return verbs.some(
    (hit) =>
      hit.first >= word.last &&
      (word.first > status.first ||
        hit.first < status.last ||
        status.value === 'state' ||
        (isClose && hit.first - status.last <= 2)),
  )
}

/** “, the visa …”: another clause. A colon joins: “ECFMG certification: expected in May”. */
const hasBreak = (sentence: Sentence, left: number, right: number): boolean => {
  for (let at = left; at <= right; at += 1) {
    if (/[;,—–)]/.test(sentence.between(at - 1, at))) return true
    if (/^(?:and|but|so|because|that|which)$/.test(sentence.word(at)?.text ?? '') && at > left && at < right - 1)
      return true
  }
  return false
}

/** A clinic may be certified as well: without ECFMG or a country beside it, the applicant has to be named. */
const isNameless = (sentence: Sentence, status: Hit): boolean => {
  if (!/^certified (?!.*ecfmg)/i.test(sentence.block.text(status))) return false
  for (let at = status.first - 1; at >= Math.max(sentence.first, status.first - 7); at -= 1) {
    if (/^(?:i|me|myself)$/.test(sentence.word(at)?.text ?? '')) return false
  }
  return true
}

/** “the visa question”, “my certificate from the course”. */
const isOfOther = (sentence: Sentence, status: Hit): boolean => {
  const next = sentence.word(status.last)?.text ?? ''
  if (
    /^(?:question|questions|issue|matter|line|sponsorship|requirement|requirements|interview|application|office|rules|section|seeker|seekers|clinic)$/.test(
      next,
    )
  )
    return true
  if (
    next === 'of' &&
    /citizen$/i.test(sentence.block.text(status)) &&
    !/^(?:the|this)$/.test(sentence.word(status.last + 1)?.text ?? '')
  )
    return true
  return /^(?:from|in|of|for)$/.test(next) && sentence.block.text(status).toLowerCase() === 'my certificate'
}

/** The applicant's, as nobody else's is named: “her visa”, “a mother was waiting for her green card”. */
const isOwn = (sentence: Sentence, status: Hit): boolean => {
  for (let at = status.first; at >= Math.max(sentence.first, status.first - 4); at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/^(?:his|her|their|your|its|families|people|parents|mothers|fathers|women|men|seekers|refugees)$/.test(text))
      return false
    if (/^(?:my|i)$/.test(text)) return true
  }
  const before = actorBefore(sentence, status.first)
  if (before !== undefined) return before === 'applicant'
  const subject = sentence.words.find((word) => actorOf(word) !== undefined)
  return subject === undefined || actorOf(subject) === 'applicant' || subject.from > status.to
}

/** “I will need a J-1 visa”, “the visa will not be an issue”. */
const isNeeded = (sentence: Sentence, status: Hit, future: Hit): boolean =>
  sentence
    .hits(needWords)
    .some(
      (hit) =>
        hit.first >= Math.min(future.first, status.first) - 2 &&
        hit.first <= Math.max(future.last, status.last) + 5 &&
        !hasBreak(sentence, Math.min(hit.last, status.last), Math.max(hit.first, status.first)),
    )

const isPast = (sentence: Sentence, word: Hit): boolean =>
  /^(?:was|were|had|did)$/.test(sentence.word(word.first - 1)?.text ?? '') ||
  (/^(?:when|after|once)$/.test(sentence.word(word.first)?.text ?? '') &&
    /\b(?:was|were|had|became|got|received|passed|arrived|came|obtained)\b/.test(sentence.text) &&
    !/\b(?:will|can|would)\b/.test(sentence.text))
