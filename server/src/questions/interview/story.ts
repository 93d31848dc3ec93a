import {actorOf, isNegated} from '../../draft/actors.ts'
import {innerPasts, quantityWords} from '../../lexicon/actions.ts'
import {
  biography,
  causeVerbs,
  changeMarks,
  generalThemes,
  generalVerbs,
  groundwork,
  lessonMarks,
  mendingVerbs,
  presenceVerbs,
  presentStates,
  resultMarks,
  returnWords,
  stalling,
  timeUnits,
} from '../../lexicon/interview.ts'
import {clinicalNouns, patientNouns} from '../../lexicon/patients.ts'
import {specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import {onceFor, oncePerSentence} from '../../text/once.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Word} from '../../text/words.ts'
import {type Answer, oncePerAnswer, type QuestionKind} from '../answers.ts'
import {hasNamedSetting, hasNumber, isOwnAction, isPastAction, ownActionAt, tellsEvent} from '../evidence.ts'
import {isOfCare, isReported} from '../own-words.ts'

/** The sentences of an answer by what they do. One sentence may be an act and its result. */
export interface Story {
  /** What stands before the first act of the applicant's; all of it where there is none. */
  readonly situation: readonly Sentence[]
  readonly actions: readonly Sentence[]
  readonly results: readonly Sentence[]
  readonly lessons: readonly Sentence[]
  /** Words before the first act. */
  readonly wordsBefore: number
  /** Told as if it happened now: “I wake him, I carry the cylinder”. */
  readonly isInPresent: boolean
}

/** Reads which sentence of an answer is situation, act, result or lesson. */
export const readStory = onceFor((answer: Answer): Story => new PlacedStory(answer, findParts(answer, undefined)))

interface Parts {
  /** How many sentences stand before the first act. */
  readonly before: number
  readonly actions: readonly number[]
  readonly results: readonly number[]
  readonly lessons: readonly number[]
  readonly wordsBefore: number
  readonly isInPresent: boolean
}

/** Sentences are placed when they are asked for. */
class PlacedStory implements Story {
  readonly wordsBefore: number
  readonly isInPresent: boolean
  readonly #answer: Answer
  readonly #parts: Parts

  constructor(answer: Answer, parts: Parts) {
    this.#answer = answer
    this.#parts = parts
    this.wordsBefore = parts.wordsBefore
    this.isInPresent = parts.isInPresent
  }

  get situation(): readonly Sentence[] {
    return this.#parts.before === 0 ? [] : this.#answer.sentences.slice(0, this.#parts.before)
  }

  get actions(): readonly Sentence[] {
    return this.#at(this.#parts.actions)
  }

  get results(): readonly Sentence[] {
    return this.#at(this.#parts.results)
  }

  get lessons(): readonly Sentence[] {
    return this.#at(this.#parts.lessons)
  }

  #at(indexes: readonly number[]): readonly Sentence[] {
    return indexes.length === 0 ? [] : indexes.flatMap((index) => this.#answer.sentences[index] ?? [])
  }
}

/** The parts of a story: the sentences by their indexes. */
const findParts = oncePerAnswer(({sentences}): Parts => {
  const past = sentences.filter((sentence) => deedAt(sentence) !== undefined)
  const isInPresent = past.length === 0 && sentences.reduce((sum, one) => sum + presentDeeds(one), 0) >= 3
  const actions = isInPresent ? sentences.filter((one) => presentDeeds(one) > 0) : past
  const first = actions[0] ? sentences.indexOf(actions[0]) : sentences.length
  const after = sentences.slice(first)
  const lessons = new Set(after.filter((one, index) => one.has(lessonMarks) && (index > 0 || one !== actions[0])))
  const indexesOf = (some: readonly Sentence[]): readonly number[] => {
    const chosen = new Set(some)
    return sentences.flatMap((sentence, index) => (chosen.has(sentence) ? [index] : []))
  }
  return {
    before: first,
    actions: indexesOf(actions.filter((one) => !lessons.has(one))),
    results: indexesOf(after.filter((one) => !lessons.has(one) && isResult(one))),
    lessons: indexesOf([...lessons]),
    wordsBefore:
      sentences.slice(0, first).reduce((sum, one) => sum + one.length, 0) + wordsBeforeDeed(sentences[first]),
    isInPresent,
  }
})

const wordsBeforeDeed = (sentence: Sentence | undefined): number => {
  const at = sentence && deedAt(sentence)
  return sentence && at !== undefined ? at - sentence.first : 0
}

/** Index of the verb by which the applicant does something about it; meeting, seeing and missing only begin a story. */
export const deedAt = oncePerSentence((sentence: Sentence): number | undefined => {
  if (isEndless(sentence)) return undefined
  let rest = sentence
  for (let verb = ownActionIn(rest, sentence); verb !== undefined; verb = ownActionIn(rest, sentence)) {
    if (!presenceVerbs.has(textAt(sentence, verb))) return verb
    const joined = joinedDeed(sentence, verb)
    if (joined !== undefined) return joined
    rest = restOf(sentence, sentence.word(verb)?.to ?? sentence.to)
    // Without its subject a rest may look like a line of a form: “met her, and examined …”.
    if (!rest.words.some(({text}) => text === 'i' || text === 'we')) return undefined
  }
  return undefined
})

/** A sentence from one place on. */
const restOf = ({block, to}: Sentence, from: number): Sentence => new Sentence(block, {from, to})

/** Index in the sentence of the verb by which the applicant acts in a rest of it: both have the same end. */
const ownActionIn = (rest: Sentence, sentence: Sentence): number | undefined => {
  const verb = ownActionAt(rest)
  return verb === undefined ? undefined : verb + sentence.last - rest.last
}

/** What is longer is a text without full stops, and not a sentence. */
const isEndless = (sentence: Sentence): boolean => sentence.last - sentence.first > 600

/** “I met him and drew his blood”: a second verb of the same subject. */
const joinedDeed = (sentence: Sentence, verb: number): number | undefined => {
  for (let at = verb + 1; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || isPronoun(word)) return undefined
    const opens = ['and', 'then', 'but'].includes(textAt(sentence, at - 1)) || /,/.test(sentence.between(at - 1, at))
    if (opens && isPastAction(word) && !presenceVerbs.has(word.text)) return at
  }
  return undefined
}

const isPronoun = ({text}: Word): boolean => /^(?:i|we|he|she|they|it|you|who|which|that)$/.test(text)

const textAt = (sentence: Sentence, index: number): string => sentence.word(index)?.text ?? ''

/** How often the applicant does something in the present. */
const presentDeeds = oncePerSentence(
  (sentence: Sentence): number =>
    sentence.words.filter((word, index, all) => {
      const next = all[index + 1]
      if (word.text !== 'i' || !next || sentence.block.isQuoted(word)) return false
      return !next.clitic && !presentStates.has(next.text) && !/(?:ed|ly)$/.test(next.text) && !isPastAction(next)
    }).length,
)

/** Something came of it: a mark of an outcome, a number, or somebody or something else that acted. */
const isResult = oncePerSentence((sentence: Sentence): boolean => {
  if (sentence.has(resultMarks)) return true
  const deed = deedAt(sentence)
  if (deed !== undefined) return answersDeed(sentence, deed) || opensWithAnother(sentence, deed)
  if (hasNumber(sentence)) return true
  if (sentence.words.some(({text}) => innerPasts.has(text)) && opensWithOther(sentence)) return true
  return tellsEvent(sentence) || sentence.words.some((word) => isPastAction(word) && !sentence.block.isQuoted(word))
})

/** “At the end of the month she wrote that I had become the one who asks”: somebody else acts before the applicant is named. */
const opensWithAnother = (sentence: Sentence, deed: number): boolean => {
  const self = sentence.words.find((word) => ['i', 'we'].includes(word.text) && !sentence.block.isQuoted(word))
  const verb = sentence.word(deed)
  if (!self || !verb || self.from > verb.from || self.from === sentence.words[0]?.from) return false
  const front = new Sentence(sentence.block, {from: sentence.from, to: self.from})
  return front.words.at(-1)?.text === 'that' && tellsEvent(front) && !isOwnAction(front)
}

/** “She had known for a month.” */
const opensWithOther = (sentence: Sentence): boolean =>
  sentence.words.slice(0, 3).some((word) => actorOf(word) === 'other') && !sentence.words.some(({text}) => text === 'i')

/** “I asked her, and she agreed”: behind a comma somebody else acts. */
const answersDeed = (sentence: Sentence, deed: number): boolean => {
  for (let at = deed + 2; at < sentence.last; at += 1) {
    const isJoined = textAt(sentence, at) === 'and' && otherPronouns.has(textAt(sentence, at + 1))
    if (!isJoined && !/[,;]/.test(sentence.between(at - 1, at))) continue
    const start = ['and', 'so', 'but', 'until'].includes(textAt(sentence, at)) ? at + 1 : at
    const from = sentence.word(start)
    const isOther = [start, start + 1, start + 2].some((index) => {
      const word = sentence.word(index)
      return word !== undefined && actorOf(word) === 'other'
    })
    if (!from || !isOther || ['what', 'that', 'who', 'which', 'whose'].includes(from.text)) continue
    const rest = restOf(sentence, from.from)
    if (!isOwnAction(rest) && tellsEvent(rest)) return true
  }
  return false
}

const otherPronouns = new Set(['he', 'she', 'they', 'it', 'nobody', 'everybody'])

/** Why the first sentence of an answer is not yet the answer. */
export type Detour = 'stalling' | 'biography' | 'generality'

/** What the first sentence does in place of answering, if it does not. */
export const detourOf = oncePerAnswer(({kind, sentences}): Detour | undefined => {
  const [first] = sentences
  if (!first) return undefined
  if (isStalling(first)) return 'stalling'
  if (farFrom.has(kind) && isBiography(first)) return 'biography'
  return kind === 'event' && isGenerality(first) ? 'generality' : undefined
})

const farFrom: ReadonlySet<QuestionKind> = new Set(['fit', 'pivot', 'career', 'strengths', 'unmatched'])

/** How far into a sentence its beginning reaches. */
const beginning = 9

const isStalling = (sentence: Sentence): boolean => {
  if (isOwnAction(sentence)) return false
  return sentence.hits(stalling).some((hit) => {
    if (hit.first - sentence.first > beginning || isReported(sentence, hit.first)) return false
    if (isNegated(sentence, sentence.first, hit.first)) return false
    return hit.value === 'plain' || !(isOfCare(sentence) || speaksOfCare(sentence) || givesReason(sentence))
  })
}

const speaksOfCare = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => clinicalNouns.has(text) || patientNouns.has(text))

const isBiography = (sentence: Sentence): boolean =>
  sentence.hits(biography).some(({first}) => first - sentence.first <= 3) &&
  !givesReason(sentence) &&
  !sentence.words.some(({text}) => returnWords.has(text)) &&
  !namesSpecialty(sentence)

const givesReason = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => ['because', 'why', 'since', 'reason', 'therefore'].includes(text))

const namesSpecialty = (sentence: Sentence): boolean => sentence.has(specialtyFields) || sentence.has(specialtyPeople)

/** “Teamwork is one of the most important things”: a truth about everybody, and nobody in it. */
const isGenerality = (sentence: Sentence): boolean => {
  const {words} = sentence
  const opens = words.slice(0, beginning).some(({text}) => generalThemes.has(text))
  const isPast = words.some(
    (word) => ['was', 'were', 'had', 'did'].includes(word.text) || (isPastAction(word) && !word.clitic),
  )
  const speaks = words.some(
    ({text}, at) =>
      ['i', 'we'].includes(text) &&
      !/^(?:think|believe|feel|know|see|consider|regard|view|find)$/.test(words[at + 1]?.text ?? ''),
  )
  return opens && !isPast && !speaks && !hasNumber(sentence) && words.some(({text}) => generalVerbs.has(text))
}

/** A sentence shows ground for a change of specialty: care given, a rotation, a letter; not one still to come. */
const isGround = (sentence: Sentence): boolean => {
  if (isEndless(sentence)) return false
  const verb = ownActionAt(sentence)
  const acts = verb !== undefined && !causeVerbs.has(textAt(sentence, verb))
  if (acts && (hasNumber(sentence) || hasNamedSetting(sentence) || speaksOfCare(sentence))) return true
  return isTimeServed(sentence) || sentence.hits(groundwork).some(({first}) => isHeld(sentence, first))
}

/** Whether an answer shows ground for a change of specialty. */
export const hasGround = oncePerAnswer(({sentences}) => sentences.some(isGround))

/** Neither the reader's, nor missing, nor still to come. */
const isHeld = (sentence: Sentence, index: number): boolean =>
  ![1, 2, 3].some((step) => ['your', 'no', 'without', 'any'].includes(textAt(sentence, index - step))) &&
  !isToCome(sentence, index)

/** “My two years of practice”: a counted time that was spent, and not applied in. */
const isTimeServed = (sentence: Sentence): boolean =>
  sentence.words.some(({text}, index, all) => {
    if (!timeUnits.has(text) || !['of', 'in', 'on', 'at', 'as', 'with'].includes(all[index + 1]?.text ?? ''))
      return false
    const isCounted = all
      .slice(Math.max(0, index - 2), index)
      .some((word) => /^\p{N}/u.test(word.raw) || quantityWords.has(word.text))
    return isCounted && isHeld(sentence, sentence.first + index)
  })

const isToCome = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= sentence.first; at -= 1) {
    if (/[;:—–]/.test(sentence.between(at, at + 1))) return false
    if (/^(?:will|would|hope|plan|want|wish|intend|going|could|if|should)$/.test(textAt(sentence, at))) return true
  }
  return false
}

/** What an answer on not matching lacks: what was changed since, or the proof of it. */
export const readChange = oncePerAnswer(({sentences}): 'change' | 'evidence' | undefined => {
  const at = sentences.findIndex(isChange)
  if (at < 0) return 'change'
  return sentences.slice(at).some(isProof) ? undefined : 'evidence'
})

/** The applicant did something about it: “I have since completed …”, “In May I met an adviser and rewrote it”. */
const isChange = (sentence: Sentence): boolean => {
  const verb = isEndless(sentence) ? undefined : ownActionAt(sentence)
  if (verb === undefined) return false
  if (sentence.words.some(({text}, index) => mendingVerbs.has(text) && isOwnAt(sentence, sentence.first + index)))
    return true
  if (sinceThen(sentence)) return true
  if (causeVerbs.has(textAt(sentence, verb))) return false
  const isPerfect = [1, 2, 3].some((step) => ['have', 'has'].includes(textAt(sentence, verb - step)))
  return isPerfect || sentence.hits(changeMarks).some(({first}) => first < verb)
}

/** “I have since gotten two more letters”: something done after the result. Feelings are not done. */
const sinceThen = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({text}, index, all) =>
      text === 'since' &&
      all[index - 1]?.text === 'have' &&
      all[index - 2]?.text === 'i' &&
      !innerPasts.has(all[index + 1]?.text ?? '') &&
      !causeVerbs.has(all[index + 1]?.text ?? ''),
  )

/** Whether the nearest subject left of a word is the applicant. */
const isOwnAt = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= sentence.first; at -= 1) {
    const word = sentence.word(at)
    if (word && isPronoun(word)) return word.text === 'i' || word.text === 'we'
  }
  return false
}

const isProof = (sentence: Sentence): boolean =>
  hasNumber(sentence) ||
  hasNamedSetting(sentence) ||
  sentence.hits(groundwork).some(({first}) => !isToCome(sentence, first))

/** Whether an answer says “we” more than once, and nothing is done in it by the applicant alone. */
export const isOnlyOurs = oncePerAnswer(({sentences}) => {
  const ours = sentences.reduce(
    (sum, {block, words}) => sum + words.filter((word) => word.text === 'we' && !block.isQuoted(word)).length,
    0,
  )
  return ours >= 2 && !sentences.some(actsAlone)
})

/** The applicant acts in a sentence as “I”, and not only as one of “we”. */
const actsAlone = (sentence: Sentence): boolean =>
  !isEndless(sentence) &&
  sentence.words.some((word, index, all) => {
    if (word.text !== 'i' || sentence.block.isQuoted(word)) return false
    const verb = ownActionIn(restOf(sentence, word.from), sentence)
    return verb !== undefined && !all.slice(index, verb - sentence.first).some(({text}) => text === 'we')
  })
