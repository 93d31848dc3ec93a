import {actorOf} from '../draft/actors.ts'
import {isUpper} from '../draft/names.ts'
import {
  beforeVerb,
  growthPasts,
  innerPasts,
  inwardObjects,
  irregularPasts,
  notVerbs,
  quantityWords,
  settingNouns,
  stateAdjectives,
} from '../lexicon/actions.ts'
import {notNames} from '../lexicon/patients.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Word} from '../text/words.ts'
import {institutionNames} from './concrete.ts'

/** Whether a word is the past form of a verb that can be seen done: “admitted”, “wrote”. */
export const isPastAction = (word: Word): boolean => isPastVerb(word) && !stateAdjectives.has(word.text)

/** The same where the place in the sentence already says that it is a verb: “I moved the cuff”. */
const isPastVerb = ({text, clitic}: Word): boolean =>
  !clitic &&
  !innerPasts.has(text) &&
  !notVerbs.has(text) &&
  ((text.length > 3 && text.endsWith('ed')) || irregularPasts.has(text))

/** Whether the applicant does something in the sentence, alone or in a team, and it is past. */
export const isOwnAction = oncePerSentence((sentence: Sentence): boolean => ownActionAt(sentence) !== undefined)

/** Index among the block's words of the verb by which the applicant acts. */
export const ownActionAt = oncePerSentence((sentence: Sentence): number | undefined => {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !selves.has(word.text) || sentence.block.isQuoted(word)) continue
    const verb = actionAfter(sentence, at + 1)
    if (verb !== undefined) return verb
  }
  return isFragment(sentence) ? sentence.first : undefined
})

const selves = new Set(['i', 'we'])

/** “Covered a ward of 36 beds for two years.”: an entry leaves out who did it. */
const isFragment = (sentence: Sentence): boolean => {
  const word = sentence.word(sentence.first)
  if (!word || !isPastAction(word) || sentence.block.isQuoted(word)) return false
  if (afterParticiple.has(sentence.word(sentence.first + 1)?.text ?? '')) return false
  return !sentence.words.some(({text}) => subjects.has(text))
}

const afterParticiple = new Set(['by', 'in', 'with', 'to', 'from', 'on', 'at', 'and', 'as'])
const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you'])

/** The first act after a subject: its own verb, or one joined to it by “and” or a comma. */
const actionAfter = (sentence: Sentence, from: number): number | undefined => {
  let joined = true
  let helper = ''
  let isState = false
  for (let at = from; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || isOtherSubject(word)) return undefined
    if (joined && isActing(sentence, at, helper) && !(isState && stateAdjectives.has(word.text))) return at
    const opens = openers.has(word.text)
    const gap = sentence.between(at, at + 1)
    const closes = gap !== ' ' && /[,;]/.test(gap)
    if (joined && helpers.has(word.text) && !modals.has(helper))
      helper = word.clitic && word.text === 'would' ? 'had' : word.text
    isState ||= beVerbs.has(helper)
    if (opens || closes) helper = ''
    joined = opens || closes || (joined && isPassed(word))
  }
  return undefined
}

const openers = new Set(['and', 'then', 'but', 'or'])
const beVerbs = new Set('am is are was were be been being feel felt'.split(' '))
const modals = new Set('would will can could may might should must'.split(' '))
const helpers = new Set([...beVerbs, ...modals, 'have', 'had', 'did'])

const isPassed = ({text}: Word): boolean => beforeVerb.has(text) || helpers.has(text) || text.endsWith('ly')

const isActing = (sentence: Sentence, at: number, helper: string): boolean => {
  const word = sentence.word(at)
  if (!word) return false
  if (helper === 'was' || helper === 'were') return word.text.endsWith('ing') && !inwardVerbs.has(word.text)
  if (helper !== '' && helper !== 'have' && helper !== 'had' && helper !== 'did') return false
  if (!isPastVerb(word)) return false
  if (!growthPasts.has(word.text)) return true
  return !hasNear(sentence, at + 1, inwardObjects)
}

const inwardVerbs = new Set(
  'thinking hoping wanting feeling looking trying dreaming planning being becoming'.split(' '),
)

const isOtherSubject = ({text}: Word): boolean => subjects.has(text) || relatives.has(text)

const relatives = new Set(['who', 'which', 'that', 'whose'])

/** Whether one of the next six words is in a set. */
const hasNear = (sentence: Sentence, from: number, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < from + 6; at += 1) if (words.has(sentence.word(at)?.text ?? '')) return true
  return false
}

/** Whether the sentence counts or measures something; steps of an examination and manners of speaking are no count. */
export const hasNumber = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some(({text, raw}, index, all) => {
    if (!isFigure(raw) && !quantityWords.has(text)) return false
    const before = all[index - 1]?.text ?? ''
    if (['step', 'type', 'h', 'j', 'day', 'pgy', 'level', '24', 'covid'].includes(before)) return false
    if (before === 'july' && raw === '1') return false
    return !(/^(?:24|100|110|360)$/.test(raw) && /^(?:7|percent|degrees?)?$/.test(all[index + 1]?.text ?? ''))
  }),
)

const isFigure = (raw: string): boolean => {
  const code = raw.charCodeAt(0)
  return code < 128 ? code > 47 && code < 58 : /^\p{N}/u.test(raw)
}

const beforePlace = new Set('in at from near of to around outside between'.split(' '))

/** Whether the sentence names where it happened: an institution, a town, a land, or “our ward”. */
export const hasNamedSetting = oncePerSentence(
  (sentence: Sentence): boolean =>
    institutionNames(sentence).length > 0 ||
    sentence.words.some(({text, raw}, index, all) => {
      if (index > 0 && beforePlace.has(all[index - 1]?.text ?? '') && isUpper(raw)) {
        if (/^\p{Lu}\p{Ll}/u.test(raw) && !notNames.has(text)) return true
      }
      return settingNouns.has(text) && all.slice(Math.max(0, index - 3), index).some((word) => word.text === 'our')
    }),
)

/** Whether the sentence shows what it says: by an act of the applicant, a number, or a named setting. */
export const isEvidence = oncePerSentence(
  (sentence: Sentence): boolean => isOwnAction(sentence) || hasNumber(sentence) || hasNamedSetting(sentence),
)

/** Whether somebody does something past in the sentence: a moment, not a claim. */
export const tellsEvent = oncePerSentence(
  (sentence: Sentence): boolean =>
    isOwnAction(sentence) ||
    sentence.words.some(
      (word, index) =>
        isSomebody(word) && !sentence.block.isQuoted(word) && actsNext(sentence, sentence.first + index + 1),
    ),
)

const isSomebody = (word: Word): boolean => actorOf(word) === 'other' || word.text === 'who'

/** “the nurse called”, “his father, a tailor, carried”. */
const actsNext = (sentence: Sentence, from: number): boolean => {
  let at = from
  if (/,/.test(sentence.between(at - 1, at)))
    for (at += 1; at < from + 5 && !/,/.test(sentence.between(at - 1, at)); ) at += 1
  let word = sentence.word(at)
  while (word && isPassed(word)) {
    at += 1
    word = sentence.word(at)
  }
  return (
    word !== undefined && isPastAction(word) && !['is', 'are', 'be', 'been'].includes(sentence.word(at - 1)?.text ?? '')
  )
}
