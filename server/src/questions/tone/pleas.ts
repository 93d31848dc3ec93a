import {actorBefore, actorOf} from '../../draft/actors.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {
  admission,
  askingWords,
  bedside,
  begging,
  careerVerbs,
  courteousVerbs,
  desperate,
  lastHope,
  menial,
  mercy,
  noWay,
  offerWords,
  ordinaryFavors,
  overlooked,
  posture,
  requestFillers,
  requestWords,
  singleChance,
  unpaid,
  willing,
} from '../../lexicon/tone.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {lowerBound} from '../../text/words.ts'
import {affirmed, hasYou, isAimedAtProgram, isClauseEnd, isPast, textAt} from '../addressing.ts'
import {isEndless} from './endless.ts'
import {readOpenness, startsOpen} from './openness.ts'
import {inParagraph} from './places.ts'

/** What a plea does: begs, takes whatever there is, offers to work for nothing, or says that nothing is left. */
export type PleaKind = 'begging' | 'any-position' | 'unpaid' | 'last-hope'

/** A plea aimed at a program. */
export interface Plea extends Local {
  readonly kind: PleaKind
}

/** The pleas of each sentence, of each kind the first, as stretches of its paragraph's block. */
export const pleasIn = wherever(
  oncePerParagraph((paragraph): readonly Plea[] => {
    const pleas: Plea[] = []
    for (const sentence of paragraph.sentences) {
      const found = startsOpen(sentence) && isAfterStop(paragraph, sentence) ? afterStop(sentence) : inside(sentence)
      for (const plea of found) pleas.push({kind: plea.kind, ...inParagraph(paragraph, sentence, plea)})
    }
    return pleas
  }),
)

/** Whether a stop stands between the first word of a sentence and the word before it. */
const isAfterStop = (paragraph: Paragraph, sentence: Sentence): boolean => {
  const {mask, words} = paragraph.block.reading
  const start = inParagraph(paragraph, sentence, sentence).from
  const first = lowerBound(words, start, ({from}) => from)
  return /[.,;:!?—–]/.test(mask.slice(words[first - 1]?.to ?? start, words[first]?.from ?? start))
}

const readPleas = (sentence: Sentence, isAfterStop: boolean): readonly Plea[] => {
  if (isEndless(sentence)) return none
  const pleas: Plea[] = []
  for (const [kind, read] of readers) for (const {from, to} of read(sentence, isAfterStop)) pleas.push({kind, from, to})
  if (pleas.length < 2) return pleas
  pleas.sort((a, b) => a.from - b.from || b.to - a.to)
  const told: Plea[] = []
  for (const plea of pleas)
    if (plea.from >= (told.at(-1)?.to ?? 0) && !told.some(({kind}) => kind === plea.kind)) told.push(plea)
  return told
}

const none: readonly never[] = []

const inside = oncePerSentence((sentence: Sentence) => readPleas(sentence, false))
const afterStop = oncePerSentence((sentence: Sentence) => readPleas(sentence, true))

type Reader = (sentence: Sentence, isAfterStop: boolean) => readonly Local[]

const readBegging: Reader = (sentence) =>
  affirmed(sentence, begging).filter((hit) => isAimed(sentence, hit.last) && !isPast(sentence, hit.first, hit.last))

/** Whom begging goes to: the reader or nobody named; not the laboratory, not a family. */
const isAimed = (sentence: Sentence, from: number): boolean => {
  if (textAt(sentence, from + 1) === 'differ') return false
  return isAimedAtProgram(sentence) || isClauseEnd(sentence, from) || !sentence.has(bedside)
}

/** Present and to the reader: “I am on my knees”, “with tears in my eyes I request”. */
const readPosture: Reader = (sentence) => {
  const postures = affirmed(sentence, posture)
  if (postures.length === 0 || isPast(sentence, sentence.first, sentence.last)) return []
  if (!sentence.words.some((word) => actorOf(word) === 'applicant')) return []
  const isAsking = isAimedAtProgram(sentence) || sentence.words.some(({text}) => askingWords.has(text))
  return (sentence.has(bedside) ? hasYou(sentence) : isAsking) ? postures : []
}

/** “Please, please”: the word twice running. */
const readPlease: Reader = ({words, block}) => {
  const found: Local[] = []
  for (const [index, word] of words.entries()) {
    if (word.text !== 'please') continue
    const next = words[index + 1]
    if (next?.text === 'please' && !block.isQuoted(word)) found.push(coverLocal(word, next))
  }
  return found
}

/** “Only one chance, please”: begged for as the least there is. */
const readSingleChance: Reader = (sentence) =>
  affirmed(sentence, singleChance).filter((hit) => {
    if (isPast(sentence, sentence.first, sentence.last) || sentence.has(bedside)) return false
    const isLeast = [1, 2, 3].some((back) => /^(?:only|just)$/.test(textAt(sentence, hit.first - back)))
    return isLeast || sentence.words.some(({text}) => requestWords.has(text))
  })

/** A mercy asked of the reader: an imperative, or something “you” would do. */
const readMercy: Reader = (sentence) =>
  affirmed(sentence, mercy).flatMap((hit) => {
    if (hit.value === 'hands') return sentence.words.some(({text}) => text.startsWith('patient')) ? [] : [hit]
    const asking = requestBefore(sentence, hit.first)
    if (!asking || isCourteous(sentence, hit)) return []
    return hit.value === 'taking' && asking.isConditional ? [] : [coverLocal(asking.at, hit)]
  })

interface Request {
  readonly at: Local
  /** “If you …” */
  readonly isConditional: boolean
}

/** The word that makes a request of what stands at an index. */
const requestBefore = (sentence: Sentence, index: number): Request | undefined => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    const word = sentence.word(at)
    if (!word) break
    if (requestWords.has(word.text)) return {at: word, isConditional: false}
    if (word.text === 'you' && !/^(?:thank|for|of)$/.test(textAt(sentence, at - 1)))
      return {at: word, isConditional: textAt(sentence, at - 1) === 'if'}
    if (/^(?:some|any)(?:body|one)$/.test(word.text) && at === sentence.first) return {at: word, isConditional: false}
    if (isClauseEnd(sentence, at + 1)) break
    if (!requestFillers.has(word.text)) return undefined
  }
  const first = sentence.word(index)
  const isStart = index === sentence.first || isClauseEnd(sentence, index) || isJustBefore(sentence, index)
  return first && isStart ? {at: first, isConditional: false} : undefined
}

const isJustBefore = (sentence: Sentence, index: number): boolean =>
  index - 1 === sentence.first && /^(?:just|only|do)$/.test(textAt(sentence, index - 1))

/** “Give me a chance to speak with you” asks for a talk, not for mercy. */
const isCourteous = (sentence: Sentence, hit: Hit): boolean => {
  const next = textAt(sentence, hit.last)
  if (hit.value === 'chance') return next === 'to' && courteousVerbs.has(textAt(sentence, hit.last + 1))
  const tail = textAt(sentence, hit.last - 1)
  if (hit.value === 'taking') return tail === 'me' && ordinaryFavors.has(next) && !sentence.has(admission)
  return hit.value === 'refusal' && tail === 'this' && !overlooked.has(next)
}

/** “I would sweep the floors”: an offer of the applicant's, not a memory. */
const readMenial: Reader = (sentence) =>
  affirmed(sentence, menial)
    .filter((hit) => actorBefore(sentence, hit.first) === 'applicant')
    .filter((hit) => [1, 2, 3].some((back) => offerWords.has(textAt(sentence, hit.first - back))))
    .filter(() => isAimedAtProgram(sentence) || !sentence.has(bedside))

const readUnpaid: Reader = (sentence) =>
  affirmed(sentence, unpaid).flatMap((hit) => {
    const will = affirmed(sentence, willing).findLast((one) => one.value === 'strong' && one.first < hit.first)
    const isOffered = will !== undefined && actorBefore(sentence, will.first + 1) !== 'other'
    const isConceded =
      /^(?:even|also|necessary)$/.test(textAt(sentence, hit.first - 1)) &&
      !isPast(sentence, sentence.first, hit.first) &&
      actorBefore(sentence, hit.first) !== 'other'
    if ((!isOffered && !isConceded) || (sentence.has(bedside) && !isAimedAtProgram(sentence))) return []
    return [will && hit.first - will.last < 8 ? coverLocal(will, hit) : hit]
  })

const readLastHope: Reader = (sentence) => [
  ...affirmed(sentence, lastHope).filter(
    (hit) =>
      !isPast(sentence, hit.first - 5, hit.first) &&
      !isPast(sentence, hit.last, hit.last + 1) &&
      isOfCareer(sentence, hit.last) &&
      (textAt(sentence, hit.first) !== 'as' || hasYou(sentence)),
  ),
  ...affirmed(sentence, noWay).filter(
    (hit) => isOfCareer(sentence, hit.last) && (!sentence.has(bedside) || sentence.has(admission)),
  ),
  ...affirmed(sentence, desperate).filter(
    (hit) => !isPast(sentence, hit.first, hit.last + 1) && isOfCareer(sentence, hit.last) && isNeed(sentence, hit),
  ),
]

/** “I need this” pleads where it is all; “I need this month for research” does not. */
const isNeed = (sentence: Sentence, hit: Hit): boolean => {
  if (textAt(sentence, hit.last - 1) === 'this' && !isClauseEnd(sentence, hit.last)) return false
  return !sentence.has(bedside) || isAimedAtProgram(sentence) || textAt(sentence, hit.last) !== 'for'
}

/** What a chance is for: nothing said, or something of a career; “to catch the bus” is another chance. */
const isOfCareer = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < Math.min(from + 3, sentence.last); at += 1) {
    if (isClauseEnd(sentence, at)) return true
    const text = textAt(sentence, at)
    if (text === 'for' && /^(?:me|us)$/.test(textAt(sentence, at + 1))) return true
    if (text === 'of' && textAt(sentence, at + 1) === 'words') return false
    if (/^(?:to|than|of)$/.test(text) && careerVerbs.has(textAt(sentence, at + 1))) return true
    if (/^(?:to|than|of|for|with|that)$/.test(text)) return sentence.hits(admission).some((hit) => hit.first > at)
  }
  return true
}

const readers: ReadonlyArray<readonly [PleaKind, Reader]> = [
  ['begging', readBegging],
  ['begging', readPosture],
  ['begging', readPlease],
  ['begging', readMercy],
  ['begging', readSingleChance],
  ['any-position', readOpenness],
  ['unpaid', readMenial],
  ['unpaid', readUnpaid],
  ['last-hope', readLastHope],
]
