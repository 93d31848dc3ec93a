import {actorOf} from '../../draft/actors.ts'
import {innerPasts} from '../../lexicon/actions.ts'
import {
  changesSince,
  countedEfforts,
  lessonMarks,
  presenceVerbs,
  presentStates,
  resultMarks,
} from '../../lexicon/interview.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import {onceFor, oncePerSentence} from '../../text/once.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Word} from '../../text/words.ts'
import {textAt} from '../addressing.ts'
import {type Answer, oncePerAnswer} from '../answers.ts'
import {hasNumber, isOwnAction, isPastAction, ownActionAt, tellsEvent} from '../evidence.ts'
import {isPlain} from '../own-words.ts'

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
    results: indexesOf(
      (isLookedBack(actions[0]) ? sentences : after).filter((one) => !lessons.has(one) && isResult(one)),
    ),
    lessons: indexesOf([...lessons, ...after.filter((one) => one.has(changesSince))]),
    wordsBefore:
      sentences.slice(0, first).reduce((sum, one) => sum + one.length, 0) + wordsBeforeDeed(sentences[first]),
    isInPresent,
  }
})

/** “I had sent two letters”: what came of it was told before. */
const isLookedBack = (sentence: Sentence | undefined): boolean => {
  const at = sentence && deedAt(sentence)
  return sentence !== undefined && at !== undefined && [1, 2].some((step) => isHad(sentence, at - step))
}

/** “I'd” before a participle is read as “I would”. */
const isHad = (sentence: Sentence, at: number): boolean =>
  textAt(sentence, at) === 'had' || (textAt(sentence, at) === 'would' && sentence.word(at)?.clitic === true)

const wordsBeforeDeed = (sentence: Sentence | undefined): number => {
  const at = sentence && deedAt(sentence)
  return sentence && at !== undefined ? at - sentence.first : 0
}

/** Index of the verb by which the applicant does something about it; meeting, seeing and missing only begin a story. */
export const deedAt = oncePerSentence((sentence: Sentence): number | undefined => {
  if (!isPlain(sentence)) return undefined
  const [effort] = sentence.hits(countedEfforts)
  if (effort) return effort.last - 1
  let rest = sentence
  for (let verb = ownActionIn(rest, sentence); verb !== undefined; verb = ownActionIn(rest, sentence)) {
    if (!presenceVerbs.has(textAt(sentence, verb)) || isStand(sentence, verb)) return verb
    const joined = joinedDeed(sentence, verb)
    if (joined !== undefined) return joined
    rest = restOf(sentence, sentence.word(verb)?.to ?? sentence.to)
    // Without its subject a rest may look like a line of a form: “met her, and examined …”.
    if (!rest.words.some(({text}) => text === 'i' || text === 'we')) return undefined
  }
  return undefined
})

/** “I said so”, “I said no to it”, “I spoke up”, “I stood on a chair”: the deed itself. */
const isStand = (sentence: Sentence, verb: number): boolean =>
  stands.get(textAt(sentence, verb))?.has(textAt(sentence, verb + 1)) ?? false

const stands: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['said', wordSet('so no sorry')],
  ['spoke', wordSet('up')],
  ['stood', wordSet('up on')],
])

/** A sentence from one place on. */
const restOf = ({block, to}: Sentence, from: number): Sentence => new Sentence(block, {from, to})

/** Index in the sentence of the verb by which the applicant acts in a rest of it: both have the same end. */
const ownActionIn = (rest: Sentence, sentence: Sentence): number | undefined => {
  const verb = ownActionAt(rest)
  return verb === undefined ? undefined : verb + sentence.last - rest.last
}

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

/** Whether a word stands for somebody or something. */
export const isPronoun = ({text}: Word): boolean => /^(?:i|we|he|she|they|it|you|who|which|that)$/.test(text)

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
    const isThing = start > at && determiners.has(textAt(sentence, start))
    const isOther =
      isThing ||
      [start, start + 1, start + 2].some((index) => {
        const word = sentence.word(index)
        return word !== undefined && actorOf(word) === 'other'
      })
    if (!from || !isOther || ['what', 'that', 'who', 'which', 'whose'].includes(from.text)) continue
    const rest = restOf(sentence, from.from)
    if (!isOwnAction(rest) && (tellsEvent(rest) || (isThing && rest.words.slice(1, 5).some(isPastAction)))) return true
  }
  return false
}

/** “I cut a third of it, and the third journal took it”: a thing may answer too. */
const determiners = new Set(['the', 'this', 'that', 'both', 'all', 'none', 'most', 'each', 'every', 'one', 'another'])

const otherPronouns = new Set(['he', 'she', 'they', 'it', 'nobody', 'everybody'])

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
  isPlain(sentence) &&
  sentence.words.some((word, index, all) => {
    if (word.text !== 'i' || sentence.block.isQuoted(word)) return false
    const verb = ownActionIn(restOf(sentence, word.from), sentence)
    return verb !== undefined && !all.slice(index, verb - sentence.first).some(({text}) => text === 'we')
  })
