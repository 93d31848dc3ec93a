import {actorBefore} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {faintWords, type IdiomId, idioms, months, schoolWords} from '../../lexicon/idioms.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import {hasYou, isClauseEnd, textAt} from '../addressing.ts'
import {hasWord, isPlain} from '../own-words.ts'

/** An idiom in a draft: where it stands, and, where one phrase is right in its place, that phrase. */
export interface Idiom {
  readonly id: IdiomId
  readonly span: Span
  readonly words: string
  /** What readers in the United States are used to. */
  readonly usual: string
  /** The words to put in its place, and where, if only one thing can be meant. */
  readonly change: {readonly span: Span; readonly insert: string} | undefined
}

/** The idioms of a draft in order; each of them once, with the places where it comes again. */
export const readIdioms = (draft: Draft): ReadonlyArray<Idiom & {readonly others: readonly Span[]}> => {
  const sightings = idiomsIn(draft.paragraphs, undefined)
  if (sightings.length === 0) return []
  const found = new Map<IdiomId, Idiom & {others: Span[]}>()
  for (const {sentence, value} of sightings) {
    const known = found.get(value.id)
    if (known) known.others.push(sentence.block.at(value))
    else found.set(value.id, {...placed(sentence, value), others: []})
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

/** An idiom at its place in a sentence. */
interface LocalIdiom extends Local, Pick<Idiom, 'id' | 'words' | 'usual'> {
  /** With the number that belongs to it. */
  readonly whole: Local
  readonly change: {readonly at: Local; readonly insert: string} | undefined
}

const placed = ({block}: Sentence, {id, words, usual, whole, change}: LocalIdiom): Idiom => ({
  id,
  words,
  usual,
  span: block.at(whole),
  change: change && {span: block.at(change.at), insert: change.insert},
})

const idiomsIn = seekInSentences(({sentence}) =>
  isPlain(sentence)
    ? sentence
        .hits(idioms)
        .filter((hit) => guards[hit.value]?.(sentence, hit) ?? true)
        .map((hit) => describe(sentence, hit))
    : [],
)

type Guard = (sentence: Sentence, hit: Hit<IdiomId>) => boolean

const describe = (sentence: Sentence, hit: Hit<IdiomId>): LocalIdiom => {
  const start = sentence.word(beginningOf(sentence, hit)) ?? hit
  const whole = coverLocal(start, hit)
  const plan = plans[hit.value]
  const insert = plan.insert?.(sentence, hit)
  const last = plan.until?.(sentence, hit) ?? hit.last
  const to = sentence.word(last - 1)?.to ?? hit.to
  return {
    from: hit.from,
    to: hit.to,
    id: hit.value,
    whole,
    words: sentence.block.text(whole),
    usual: plan.usual,
    change: insert === undefined ? undefined : {at: {from: hit.from, to}, insert},
  }
}

/** “Two years back”: the number belongs to it. */
const beginningOf = (sentence: Sentence, hit: Hit<IdiomId>): number =>
  hit.value === 'years-back' && hit.first > sentence.first ? hit.first - 1 : hit.first

interface Plan {
  readonly usual: string
  readonly insert?: (sentence: Sentence, hit: Hit<IdiomId>) => string | undefined
  /** Index after the last word to replace, where not the whole idiom goes. */
  readonly until?: (sentence: Sentence, hit: Hit<IdiomId>) => number
}

const first = (sentence: Sentence, hit: Hit<IdiomId>): string => textAt(sentence, hit.first)
const always = (insert: string) => (): string => insert
const plural =
  (one: string, many: string) =>
  (sentence: Sentence, hit: Hit<IdiomId>): string =>
    textAt(sentence, hit.last - 1).endsWith('s') ? many : one
const onlyFirst = (_: Sentence, hit: Hit<IdiomId>): number => hit.first + 1

/** A verb form for a verb form. */
const formOf = (table: Readonly<Record<string, string>>) => {
  const forms = new Map(Object.entries(table))
  return (sentence: Sentence, hit: Hit<IdiomId>): string | undefined => forms.get(first(sentence, hit))
}

const plans: Readonly<Record<IdiomId, Plan>> = {
  needful: {usual: 'a plain request: what you need, and by when'},
  revert: {
    usual: 'reply',
    insert: (sentence, hit) => {
      const last = textAt(sentence, hit.last - 1)
      if (first(sentence, hit) === 'your') return 'your reply'
      const verb = first(sentence, hit) === 'reverting' ? 'replying' : 'reply'
      return last === 'back' ? verb : `${verb} ${last === 'me' || last === 'us' || last === 'my' ? `to ${last}` : last}`
    },
  },
  'passed-out': {usual: 'graduated', insert: formOf({passed: 'graduated', passing: 'graduating', pass: 'graduate'})},
  'did-degree': {usual: '“earned my degree” or “graduated from”', insert: always('earned'), until: onlyFirst},
  'did-graduation': {usual: 'graduated', insert: always('graduated')},
  'gave-exam': {
    usual: 'took',
    insert: formOf({gave: 'took', given: 'taken', giving: 'taking', give: 'take'}),
    until: onlyFirst,
  },
  cleared: {
    usual: 'passed',
    insert: formOf({cleared: 'passed', clearing: 'passing', clear: 'pass'}),
    until: onlyFirst,
  },
  'years-back': {usual: 'ago', insert: (sentence, hit) => `${sentence.word(hit.first)?.raw ?? ''} ago`},
  'batch-mates': {usual: 'classmates', insert: plural('classmate', 'classmates')},
  batch: {
    usual: 'class',
    insert: (sentence, hit) => `${textAt(sentence, hit.first)} ${textAt(sentence, hit.first + 1)} class`,
  },
  'house-job': {usual: 'internship', insert: plural('internship', 'internships')},
  'house-officer': {usual: 'intern', insert: plural('intern', 'interns')},
  casualty: {
    usual: 'emergency department',
    insert: (sentence, hit) =>
      hit.last - hit.first === 1 ||
      ['department', 'ward', 'room', 'unit', 'section'].includes(textAt(sentence, hit.last - 1))
        ? 'emergency department'
        : undefined,
  },
  theatre: {
    usual: 'operating room',
    insert: (sentence, hit) =>
      ['in', 'to', 'into'].includes(first(sentence, hit))
        ? `${sentence.word(hit.first)?.raw ?? ''} the operating room`
        : plural('operating room', 'operating rooms')(sentence, hit),
  },
  kindly: {
    usual: 'please',
    insert: (sentence, hit) =>
      hit.first === sentence.first
        ? 'Please'
        : textAt(sentence, hit.first - 1) === 'to' ||
            textAt(sentence, hit.first - 1) === 'please' ||
            textAt(sentence, hit.first - 1) === 'i'
          ? undefined
          : 'please',
  },
  'kind-perusal': {usual: '“for your review”'},
  'good-name': {
    usual: '“your name”',
    insert: (sentence, hit) => (textAt(sentence, hit.last - 1) === 'name' ? 'your name' : undefined),
  },
  myself: {usual: '“I am”', insert: always('I am')},
  'level-best': {usual: 'best', insert: always('best')},
  incharge: {usual: 'in charge', insert: always('in charge')},
  'am-having': {
    usual: 'have',
    insert: (sentence, hit) => (first(sentence, hit) === 'is' ? 'has' : 'have'),
    until: (_, hit) => hit.first + 2,
  },
  'observership-from': {
    usual: '“an observership at”',
    insert: (sentence, hit) => `${sentence.word(hit.first)?.raw ?? ''} at`,
  },
  greetings: {usual: '“Good morning”, or no greeting beside the name'},
  prepone: {usual: 'move to an earlier time'},
  appeared: {
    usual: 'took',
    insert: formOf({appeared: 'took', appearing: 'taking', appear: 'take'}),
    until: (_, hit) => hit.first + 2,
  },
  schooling: {usual: 'went to school', insert: always('went to school')},
}

/** Of the applicant: nobody else stands nearer to the left. */
const isOwn: Guard = (sentence, hit) => actorBefore(sentence, hit.first) !== 'other'

const hasAny = (sentence: Sentence, words: ReadonlySet<string>): boolean =>
  hasWord(sentence, sentence.first, sentence.last, words)

const isNamed = (sentence: Sentence, index: number): boolean => /^\p{Lu}/u.test(sentence.word(index)?.raw ?? '')

/** Graduation and no fainting: “passed out from medical college in 2019”. */
const isGraduation: Guard = (sentence, hit) => {
  if (!isOwn(sentence, hit) || hasWord(sentence, hit.first - 5, hit.last + 6, faintWords)) return false
  const next = textAt(sentence, hit.last)
  const after = textAt(sentence, hit.last + 1)
  if (/^(?:19|20)\d\d$/.test(after) || next === '' || isYear(next)) return true
  return (
    studyJoints.has(next) && (hasWord(sentence, hit.last, hit.last + 6, schoolWords) || isNamed(sentence, hit.last + 1))
  )
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

const studyJoints = new Set(['from', 'of', 'as', 'with', 'in'])

/** “Gave my exam” and not “gave my exam findings”. */
const isExamGiven: Guard = (sentence, hit) => {
  const next = textAt(sentence, hit.last)
  return isOwn(sentence, hit) && (isClauseEnd(sentence, hit.last) || examJoints.has(next) || /^\d|ck/.test(next))
}

const examJoints = new Set('in on at for twice and again after before when last this exam 1 2 3'.split(' '))

/** An examination of the school kind: lungs and patients are cleared too. */
const isExamCleared: Guard = (sentence, hit) => {
  if (!isOwn(sentence, hit) || hasWord(sentence, hit.first, hit.last, notExams)) return false
  if (['room', 'table', 'findings'].includes(textAt(sentence, hit.last))) return false
  return first(sentence, hit) !== 'clear' || beforeClear.has(textAt(sentence, hit.first - 1))
}

/** “To clear the exam”, and not “clear steps”. */
const beforeClear = new Set('to will would can could not i should'.split(' '))

const notExams = new Set('patient lungs lung for airway table room throat his her'.split(' '))

/** “Two years back I joined”, and not “two years back in Nepal” or “years back to”. */
const isAgo: Guard = (sentence, hit) =>
  !placeJoints.has(textAt(sentence, hit.last)) && !owners.has(textAt(sentence, hit.first - 1))

const placeJoints = new Set('to in at home on with pain surgery from injury problem problems brace'.split(' '))
const owners = new Set(['his', 'her', 'their', 'the'])

const isClass: Guard = (sentence) => hasAny(sentence, studentWords)

const studentWords = new Set('students friends first graduated passed college university school'.split(' '))

/** No word of what it is stands in the sentence. */
const isUnexplained: Guard = (sentence) => !hasAny(sentence, explained)

const explained = new Set(['internship', 'intern', 'interns', 'pgy', 'equivalent'])

/** The department: “in the casualty”, not a casualty of war nor a mass-casualty plan. */
const isDepartment: Guard = (sentence, hit) => {
  if (massWords.has(textAt(sentence, hit.first - 1)) || hasAny(sentence, new Set(['emergency']))) return false
  if (hit.last - hit.first > 1) return true
  const articles = ['the', 'our', 'in', 'to', 'at']
  if (textAt(sentence, hit.last) === 'of' && textAt(sentence, hit.last + 1) === 'war') return false
  return articles.includes(textAt(sentence, hit.first - 1)) && !casualtyHeads.has(textAt(sentence, hit.last))
}

const massWords = new Set(['mass', 'first', 'a', 'each', 'every', 'one', 'another', 'last'])
const casualtyHeads = new Set(
  'figures plan drill team rate collection evacuation incident list report numbers was'.split(' '),
)

const isOperating: Guard = (sentence, hit) =>
  !hasAny(sentence, stageWords) && !stageWords.has(textAt(sentence, hit.last))

const stageWords = new Set('play plays actor actors stage drama school group company class movie'.split(' '))

/** A request in the place of “please”: “she kindly explained” and “the slot you kindly offered” tell how. */
const isRequest: Guard = (sentence, hit) => {
  const next = textAt(sentence, hit.last)
  const before = textAt(sentence, hit.first - 1)
  if (next.endsWith('ed') || next === '' || isClauseEnd(sentence, hit.last)) return false
  if (['do', 'revert'].includes(next) && ['the', 'back'].includes(textAt(sentence, hit.last + 1))) return false
  if (hit.first === sentence.first || before === 'please') return true
  if (before === 'and' || before === 'to') return !pastRequest.has(next)
  return (
    (before === 'i' && requestVerbs.has(next)) ||
    (/[,;:]/.test(sentence.between(hit.first - 1, hit.first)) && !pastRequest.has(next))
  )
}

const requestVerbs = new Set('request ask hope wish urge beg'.split(' '))
const pastRequest = new Set('gave took told let taught showed brought made sent but and eyes'.split(' '))

/** “Myself Dr. Rao”, and not “Myself, I prefer nights”. */
const isIntroduction: Guard = (sentence, hit) =>
  hit.first === sentence.first && isNamed(sentence, hit.last) && !/[,;:]/.test(sentence.between(hit.first, hit.last))

const isReply: Guard = (sentence, hit) =>
  hasYou(sentence) || hit.first === sentence.first || requestJoints.has(textAt(sentence, hit.first - 1))

const requestJoints = new Set('kindly please to will and'.split(' '))

/** “An observership from a clinic”, and not “an elective from May to July”. */
const isPlaceOf: Guard = (sentence, hit) => {
  const next = textAt(sentence, hit.last)
  if (!isOwn(sentence, hit) || months.has(next) || /^\d/.test(next)) return false
  return !hasWord(sentence, hit.last, hit.last + 8, untilWords)
}

const untilWords = new Set(['until', 'till', 'through', 'to'])

const guards: Partial<Readonly<Record<IdiomId, Guard>>> = {
  revert: isReply,
  'passed-out': isGraduation,
  'did-degree': isOwn,
  'did-graduation': isOwn,
  appeared: isOwn,
  'gave-exam': isExamGiven,
  cleared: isExamCleared,
  'years-back': isAgo,
  batch: isClass,
  'house-job': isUnexplained,
  'house-officer': isUnexplained,
  casualty: isDepartment,
  theatre: isOperating,
  kindly: isRequest,
  myself: isIntroduction,
  'am-having': isOwn,
  'observership-from': isPlaceOf,
}
