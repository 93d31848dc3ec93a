import {actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import {workRoles} from '../../lexicon/patients.ts'
import {specialtyFields} from '../../lexicon/specialties.ts'
import {
  admission,
  anatomyWords,
  anyPost,
  anyThing,
  appointmentWords,
  bedside,
  choiceStarts,
  choiceWords,
  indifferent,
  indifferentTo,
  leftover,
  openWords,
  takingVerbs,
  vacancyWords,
  wholeCountry,
  willing,
} from '../../lexicon/tone.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {affirmed, hasYou, isAimedAtProgram, isClauseEnd, isPast, textAt} from '../addressing.ts'

/**
 * Where a sentence says that any position would do: an offer, a remainder, indifference, or a fragment.
 *
 * @param isAfterStop whether another sentence ends before it
 */
export const readOpenness = (sentence: Sentence, isAfterStop: boolean): readonly Local[] => {
  if (isFragment(sentence)) return [sentence]
  const wills = affirmed(sentence, willing).filter((hit) => actorBefore(sentence, hit.first + 1) !== 'other')
  return [
    ...affirmed(sentence, anyPost).flatMap((post) => readPost(sentence, post, wills, isAfterStop)),
    ...affirmed(sentence, anyThing).flatMap((thing) => readThing(sentence, thing, wills)),
    ...affirmed(sentence, leftover).filter(
      (hit) => actorBefore(sentence, hit.first) !== 'other' && !isPast(sentence, sentence.first, sentence.last),
    ),
    ...affirmed(sentence, indifferent).filter((hit) => isOpenEnded(sentence, hit)),
  ]
}

/** Whether what comes before a sentence may decide: it starts with a position that may stand by itself. */
export const startsOpen = (sentence: Sentence): boolean =>
  sentence.hits(anyPost).some(({first}) => first === sentence.first)

/** “I will take any position”; “anything you have,” in a list stands by itself. */
const readPost = (sentence: Sentence, post: Hit, wills: readonly Hit[], isAfterStop: boolean): readonly Local[] => {
  if (isNegated(sentence, post.first - 4, post.first) || isAppointment(sentence, post)) return []
  if (sentence.words.some(({text}) => anatomyWords.has(text)) && !isAimedAtProgram(sentence)) return []
  const tail = textAt(sentence, post.last - 1)
  if (/^opportunit/.test(tail) && /^(?:to|for)$/.test(textAt(sentence, post.last))) return []
  const will = wills.findLast((hit) => hit.first < post.first && leadsTo(sentence, hit, post))
  if (isNeedOfTheDay(sentence, post.last)) return []
  // “Any vacancy, even a preliminary one”: there is nothing that would not do.
  if (isConceded(sentence, post.last) && isVacant(sentence, post)) return [post]
  if (!will) {
    const isAlone = post.first === sentence.first ? isAfterStop : isClauseEnd(sentence, post.first)
    return isAlone && /\byou\b/.test(sentence.block.text(post)) ? [post] : []
  }
  const isVacancy = will.value === 'weak' && vacancyWords.has(textAt(sentence, post.first + 1))
  return isVacancy ? [] : [coverLocal(will, post)]
}

/** “…, even a preliminary one”: right behind it, or behind “comes up”. */
const isConceded = (sentence: Sentence, behind: number): boolean =>
  [0, 1, 2].some((step) => textAt(sentence, behind + step) === 'even')

/** A vacancy is one anywhere; a position or a seat may be a patient's, unless it opens the sentence or is asked about. */
const isVacant = (sentence: Sentence, {first, last}: Hit): boolean => {
  const noun = textAt(sentence, last - 1)
  if (isPast(sentence, sentence.first, first)) return false
  if (/^vacanc/.test(noun)) return true
  const isAsked = first === sentence.first || /^(?:is|are|there|for|of|about|have)$/.test(textAt(sentence, first - 1))
  return isAsked && /^(?:position|opening|seat|spot|slot)/.test(noun)
}

/** “Whatever role the team needed” is told of work done. */
const isNeedOfTheDay = (sentence: Sentence, from: number): boolean =>
  [1, 2, 3].some((step) => /^(?:needed|wanted|asked|gave|assigned)$/.test(textAt(sentence, from + step)))

/** “I will do anything”: a position is meant where admission is spoken of and nobody in care is served by it. */
const readThing = (sentence: Sentence, thing: Hit, wills: readonly Hit[]): readonly Local[] => {
  const isAlone =
    isClauseEnd(sentence, thing.first) && isClauseEnd(sentence, thing.last) && thing.first > sentence.first
  if (isAlone && !sentence.has(bedside) && sentence.has(specialtyFields)) return [thing]
  const will = wills.findLast(
    (hit) => hit.value === 'strong' && hit.first < thing.first && isNear(sentence, hit.last, thing.first),
  )
  if (!will || servesSomebody(sentence, thing) || isNeedOfTheDay(sentence, thing.last + 1)) return []
  if (textAt(sentence, thing.first) === 'anywhere' && isRegional(sentence, thing.last)) return []
  const isTaking = takingVerbs.has(textAt(sentence, will.last - 1)) && !sentence.has(bedside)
  const isGettingIn = sentence.hits(admission).some((hit) => hit.first >= thing.last || hit.last <= thing.first)
  const last = endOfCountry(sentence, thing.last)
  const isWhole = last === sentence.last || (!sentence.has(bedside) && isClauseEnd(sentence, last))
  return isTaking || isGettingIn || isWhole ? [coverLocal(will, thing)] : []
}

const servesSomebody = (sentence: Sentence, thing: Hit): boolean =>
  [0, 1, 2, 3, 4, 5].some((step) => {
    const word = sentence.word(thing.last + step)
    return word !== undefined && actorOf(word) === 'other' && !workRoles.has(word.text)
  })

/** “Anywhere in Ohio” is a preference; “anywhere in the United States” is none. */
const isRegional = (sentence: Sentence, from: number): boolean => {
  if (!/^(?:in|within|near)$/.test(textAt(sentence, from))) return false
  const at = textAt(sentence, from + 1) === 'the' ? from + 2 : from + 1
  return !wholeCountry.has(textAt(sentence, at))
}

/** “Anywhere in the country” says no more than “anywhere”. */
const endOfCountry = (sentence: Sentence, from: number): number => {
  if (!['in', 'within', 'across'].includes(textAt(sentence, from))) return from
  let at = textAt(sentence, from + 1) === 'the' ? from + 2 : from + 1
  while (at < sentence.last && wholeCountry.has(textAt(sentence, at))) at += 1
  return at
}

/** “Any interview slot” is a time of day. */
const isAppointment = (sentence: Sentence, {first, last}: Hit): boolean => {
  for (let at = first; at <= last; at += 1) if (appointmentWords.has(textAt(sentence, at))) return true
  return false
}

const leadsTo = (sentence: Sentence, will: Hit, post: Hit): boolean =>
  isNear(sentence, will.last, post.first) ||
  (will.value === 'strong' && isFirstPost(sentence, will.last, post.first) && isSeries(sentence, will.last, post.first))

/** “Any position, in any place” says so with the first. */
const isFirstPost = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.hits(anyPost).some(({first}) => first >= from && first < to)

/** “On any day, in any state, in any kind of program”: one thing after another of which any will do. */
const isSeries = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 12 || to === from) return false
  let anys = 0
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (!word || actorOf(word) === 'other' || workTimes.has(word.text)) return false
    if (word.text === 'any') anys += 1
    else if (sentence.between(at - 1, at).includes(',') && !seriesStarts.has(word.text)) return false
  }
  return anys > 0
}

/** “Any shift, in any department” is work done, and no post. */
const workTimes = new Set('shift shifts night nights weekend weekends hour hours ward'.split(' '))
const seriesStarts = new Set('in on at for and or with of to'.split(' '))

/** Few words between, no other clause and nobody else among them. */
const isNear = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 5) return false
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'other') return false
    if (at > from && /[,;:]/.test(sentence.between(at - 1, at))) return false
  }
  return to === from || !/[,;:]/.test(sentence.between(to - 1, to))
}

/** A sentence of nothing but openness: “Any program, anywhere.” */
const isFragment = (sentence: Sentence): boolean => {
  const {words} = sentence
  const [first] = words
  if (!first || !choiceStarts.has(first.text) || words.length < 2 || words.length > 14) return false
  if (sentence.isQuoted || sentence.text.endsWith('?')) return false
  return words.every(({text}) => openWords.has(text)) && words.some(({text}) => choiceWords.has(text))
}

/** “It does not matter where”, and not “where the fever comes from”. */
const isOpenEnded = (sentence: Sentence, hit: Hit): boolean => {
  if (sentence.has(bedside) && !hasYou(sentence)) return false
  const next = sentence.word(hit.last)
  if (!next || isClauseEnd(sentence, hit.last)) return true
  return actorOf(next) === 'applicant' || indifferentTo.has(next.text)
}
