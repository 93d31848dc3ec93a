import {
  boundHeads,
  citizensOnly,
  criterionFiller,
  criterionTopics,
  openStatements,
  refusals,
  softenedCriteria,
  undecidedWords,
} from '../../lexicon/criteria.ts'
import {type PhraseList, wordSet} from '../../lexicon/phrases.ts'
import {isSingleYear} from '../../lexicon/specialties.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {Criterion} from './lists.ts'
import {type Clause, headOf, isNo, type ListedProgram} from './programs.ts'

/** What a criterion or a statement is about. */
export type Topic = (typeof criterionTopics)['entries'][number][1]

/** The topics of a piece of a draft. */
export const topicsOf = (piece: Sentence | undefined): ReadonlySet<Topic> => (piece ? topicsIn(piece) : nothing)

const topicsIn = oncePerSentence(
  (piece): ReadonlySet<Topic> => new Set(piece.allHits(criterionTopics).map(({value}) => value)),
)

const nothing: ReadonlySet<never> = new Set()

/** Whether a criterion speaks of a visa, or of not needing one. */
export const asksForVisa = oncePerSentence((wording: Sentence): boolean =>
  (['visa', 'j-1', 'h-1b'] as const).some((topic) => topicsOf(wording).has(topic)),
)

/** The words of a criterion, cut to what fits in a message. */
export const shortened = ({wording: {text}}: Criterion): string => (text.length > 45 ? `${text.slice(0, 44)}…` : text)

/** A criterion as the place that explains a finding in the same file. */
export const relatedTo = ({
  span,
  isShared,
}: Criterion): ReadonlyArray<{readonly message: string; readonly span: Span}> =>
  isShared ? [] : [{message: 'The must-have.', span}]

/** Whether the words leave open what is asked. */
export const isUndecided = oncePerSentence(
  (wording: Sentence): boolean =>
    wording.block.reading.mask.slice(wording.from, wording.to).includes('?') || wording.has(undecidedWords),
)

/** What decides beside the words whether a year is recent enough. */
export interface Years {
  readonly season: number | undefined
  readonly graduated: number | undefined
}

/** A criterion that a program states to fail, and the words in which it does. */
export interface Failure {
  readonly said: Sentence
  readonly criterion: Criterion
}

/** What is asked of programs: the same object as long as it is the same. */
interface Demand extends Years {
  readonly asked: readonly Asked[]
}

interface Asked {
  readonly wording: Reading
  readonly part: Criterion['part']
}

type Reading = Sentence['reading']

/** What a program was found to fail, by indexes of its clauses and of the criteria. */
interface Known {
  readonly demand: Demand
  readonly track: ListedProgram['track']
  readonly clauses: ReadonlyArray<{readonly said: Reading; readonly label: Reading | undefined}>
  readonly failed: ReadonlyArray<readonly [clause: number, criterion: number]>
}

const byFirst = new WeakMap<Reading, Demand>()
const byName = new WeakMap<Reading, Known>()

/** The failures of programs; those of a program are kept as long as it and the criteria stay as they are. */
export const failuresOf = (
  must: readonly Criterion[],
  years: Years,
): ((program: ListedProgram) => readonly Failure[]) => {
  const [first] = must
  if (!first) return () => []
  const before = byFirst.get(first.wording.reading)
  const demand = before && isSameDemand(before, must, years) ? before : demandOf(must, years)
  byFirst.set(first.wording.reading, demand)
  return (program) => {
    const {name, clauses} = program
    const known = byName.get(name.reading)
    const {failed} = known && known.demand === demand && isSameProgram(known, program) ? known : fails(program)
    return failed.flatMap(([clause, criterion]) => {
      const [said, one] = [clauses[clause]?.said, must[criterion]]
      return said && one ? [{said, criterion: one}] : []
    })
  }

  function fails(program: ListedProgram): Known {
    const {name, track, clauses} = program
    const known = {
      demand,
      track,
      clauses: clauses.map(({said, label}) => ({said: said.reading, label: label?.reading})),
      failed: must.flatMap((criterion, index) => {
        const said = failureOf(program, criterion, years)
        return said ? [[clauses.findIndex((clause) => clause.said === said), index] as const] : []
      }),
    }
    byName.set(name.reading, known)
    return known
  }
}

const demandOf = (must: readonly Criterion[], {season, graduated}: Years): Demand => ({
  asked: must.map(({wording, part}) => ({wording: wording.reading, part})),
  season,
  graduated,
})

const isSameDemand = ({asked, ...before}: Demand, must: readonly Criterion[], {season, graduated}: Years): boolean =>
  before.season === season &&
  before.graduated === graduated &&
  asked.length === must.length &&
  must.every(({wording, part}, index) => asked[index]?.wording === wording.reading && asked[index].part === part)

const isSameProgram = (known: Known, {track, clauses}: ListedProgram): boolean =>
  known.track === track &&
  known.clauses.length === clauses.length &&
  clauses.every(
    ({said, label}, index) =>
      known.clauses[index]?.said === said.reading && known.clauses[index].label === label?.reading,
  )

/** The words in which a program states that it fails a criterion. */
const failureOf = (program: ListedProgram, criterion: Criterion, {season, graduated}: Years): Sentence | undefined => {
  const {wording} = criterion
  if (!isFirm(wording)) return undefined
  const asked = askedIn(wording)
  if (asksForCategorical(wording)) {
    const clause = program.clauses.find((one) => isOneYear(one, program.track))
    if (clause) return clause.said
  }
  const failing = program.clauses.filter((clause) => isFailing(clause, criterion, asked))
  const [first] = failing
  if (first) return isAlternative(wording) && meetsOther(program, asked, failing) ? undefined : first.said
  if (!asked.has('graduation')) return undefined
  return program.clauses.find((clause) => isTooNarrow(clause, wording, season, graduated))?.said
}

/** A criterion that names no visa is met by either. */
const askedIn = oncePerSentence((wording: Sentence): ReadonlySet<Topic> => {
  const topics = topicsOf(wording)
  const isAnyVisa = topics.has('visa') && !topics.has('j-1') && !topics.has('h-1b')
  return isAnyVisa ? new Set<Topic>([...topics, 'j-1', 'h-1b']) : topics
})

const isFirm = (wording: Sentence): boolean => !isUndecided(wording) && !wording.has(softenedCriteria)

/** Whether a criterion asks for categorical positions and leaves no other way open. */
export const asksForCategorical = (wording: Sentence): boolean =>
  isFirm(wording) && askedIn(wording).has('categorical') && !mentionsSingleYear(wording)

const mentionsSingleYear = oncePerSentence((wording: Sentence): boolean =>
  wording.words.some(({text}) => /^(?:prelim|transitional)/.test(text)),
)

/** Words of a single year for a program of that track, or as the whole of its track: “IM prelim”, not “categorical and prelim”. */
const isOneYear = ({said, label}: Clause, track: ListedProgram['track']): boolean => {
  if (!isOfSingleYear(said) || said.words.some(({text}) => besides.has(text))) return false
  if (track && isSingleYear(track)) return true
  return label !== undefined && headOf(label) === 'track' && !topicsOf(said).has('categorical')
}

/** Words by which a single year is one of several kinds of positions. */
const besides = wordSet('also too both some besides plus well')

const isOfSingleYear = oncePerSentence((said: Sentence): boolean =>
  said.words.some(({text}) => /^prelim/.test(text) || text === 'transitional'),
)

const isAlternative = (wording: Sentence): boolean =>
  askedIn(wording).size > topicsOf(wording).size || wording.words.some(({text}) => text === 'or')

/** “Sponsors J-1 or H-1B”: one of the two is enough. */
const meetsOther = ({clauses}: ListedProgram, asked: ReadonlySet<Topic>, failing: readonly Clause[]): boolean =>
  clauses.some(
    (clause) =>
      !failing.includes(clause) && !isRefusal(clause) && [...topicsOfClause(clause)].some((topic) => asked.has(topic)),
  )

const topicsOfClause = ({said, label}: Clause): ReadonlySet<Topic> =>
  topicsOf(said).size > 0 || !label ? particularTopics(said) : particularTopics(label)

/** Where a visa is named, no other is meant. */
const particularTopics = oncePerSentence((piece): ReadonlySet<Topic> => {
  const all = topicsOf(piece)
  return all.has('j-1') || all.has('h-1b') ? new Set([...all].filter((topic) => topic !== 'visa')) : all
})

const isRefusal = ({said, label}: Clause): boolean => refuses(said) && !(label?.has(boundHeads) && isNo(said.text))

/** What the program's page says is often quoted: “we are unable to support any visa”. */
const says = (said: Sentence, list: PhraseList): boolean => said.allHits(list).length > 0

const leavesOpen = (said: Sentence): boolean => says(said, openStatements)

const refuses = oncePerSentence(
  (said): boolean => (isNo(said.text) || says(said, refusals) || /[✗✘❌]/.test(said.text)) && !leavesOpen(said),
)

const isFailing = (clause: Clause, criterion: Criterion, asked: ReadonlySet<Topic>): boolean => {
  const {said, label} = clause
  if (isUndecided(said)) return false
  const about = label && headOf(label)
  if (about === 'status' || about === 'statement' || about === 'letters') return false
  const topics = topicsOfClause(clause)
  const isNegative = isRefusal(clause)
  const wantsVisa = asked.has('visa') || asked.has('j-1') || asked.has('h-1b')
  if (wantsVisa && says(said, citizensOnly) && !leavesOpen(said)) return true
  if (wantsVisa && isOnlyOther(clause, asked)) return true
  if (asked.has('probation') && topics.has('probation') && !isNegative && !leavesOpen(said) && !isNo(said.text))
    return true
  if (leavesOpen(said)) return false
  const isShared = [...topics].some(
    (topic) => (topic !== 'probation' && asked.has(topic)) || (topic === 'visa' && wantsVisa),
  )
  if (isShared) return isNegative !== wantsRefusal(criterion, topics)
  return topics.size === 0 && isNegative && sharesWords(clause, criterion)
}

/** Most criteria ask that something is there; “no Step 3 needed”, or what breaks the deal, that it is not. */
const wantsRefusal = ({wording, part}: Criterion, topics: ReadonlySet<Topic>): boolean => {
  const isGiven = ['visa', 'j-1', 'h-1b', 'accreditation', 'categorical', 'graduation', 'abroad'].some((topic) =>
    topics.has(topic as Topic),
  )
  return !isGiven && wording.has(refusals) !== (part === 'breakers')
}

/** “H-1B only” where J-1 is asked. */
const isOnlyOther = ({said, label}: Clause, asked: ReadonlySet<Topic>): boolean => {
  const own = topicsOf(said)
  const isOther =
    (own.has('h-1b') && !own.has('j-1') && asked.has('j-1') && !asked.has('h-1b')) ||
    (own.has('j-1') && !own.has('h-1b') && asked.has('h-1b') && !asked.has('j-1'))
  if (!isOther || topicsOf(label).has('graduation')) return false
  return said.words.some(({text}) => text === 'only' || text === 'just') || isAllOf(said, label)
}

/** “J-1” and no more in a column of visas names what there is. */
const isAllOf = (said: Sentence, label: Sentence | undefined): boolean => {
  const asked = topicsOf(label)
  return asked.has('visa') && !asked.has('j-1') && !asked.has('h-1b') && isBareVisa(said)
}

const isBareVisa = oncePerSentence(({words}): boolean => words.every(({text}) => visaWords.has(text)))

const visaWords = wordSet('j 1 j1 h 1b h1b b visa')

const contentOf = oncePerSentence(
  ({words}): ReadonlySet<string> =>
    new Set(words.flatMap(({text}) => (text.length > 3 && !criterionFiller.has(text) ? [text.replace(/s$/, '')] : []))),
)

/** “Night float: no” of a criterion that asks for night float; a word in common is not enough. */
const sharesWords = ({said, label}: Clause, {wording}: Criterion): boolean => {
  const asked = contentOf(wording)
  const own = contentOf(label ?? said)
  return own.size > 0 && [...own].every((word) => asked.has(word))
}

/** “Within 3 years” where graduates of eight years ago apply; “2022 or later” where those of 2019 do. */
const isTooNarrow = (
  {said, label}: Clause,
  wording: Sentence,
  season: number | undefined,
  graduated: number | undefined,
): boolean => {
  if (!topicsOf(said).has('graduation') && !topicsOf(label).has('graduation')) return false
  const year = Number(/\b(?:19|20)\d\d\b/.exec(wording.text)?.[0] ?? graduated ?? Number.NaN)
  const age = yearsIn(wording) ?? (season === undefined ? Number.NaN : season - year)
  const first = /\b(20\d\d) (?:or|and) (?:later|newer|after|younger)|\b(?:since|after|from) (20\d\d)/i.exec(said.text)
  const earliest = Number(first?.[1] ?? first?.[2] ?? Number.NaN)
  if (earliest > year) return true
  const limit = said.words.some(({text}) => /^(?:within|last|past|maximum|max|under|below)$/.test(text))
    ? yearsIn(said)
    : undefined
  return limit !== undefined && (limit < age || (limit === age && /older|more than/i.test(wording.text)))
}

const yearsIn = (piece: Sentence): number | undefined => {
  const at = piece.words.findIndex(({text}) => /^(?:years?|yrs?)$/.test(text))
  const word = piece.words[at - 1]?.text
  if (word === undefined) return undefined
  const inWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(word)
  return /^\d{1,2}$/.test(word) ? Number(word) : inWords > 0 ? inWords : undefined
}

/** “Fails” as all that is said. */
export const bareFailure = ({clauses}: ListedProgram): Sentence | undefined =>
  clauses.find(({said}) => isBareFailure(said))?.said

const isBareFailure = oncePerSentence(({text}): boolean =>
  /^(?:[^:]{0,30}: ?)?fail(?:s|ed)?(?: (?:a|one|two|the|my|both)? ?(?:must-haves?|criteri(?:on|a)|test))?$/i.test(text),
)

/** The words that criteria ask with. */
export const wordsAsked = (criteria: readonly Criterion[]): ReadonlySet<string> => {
  const asked = new Set<string>()
  for (const {wording} of criteria) for (const word of contentOf(wording)) asked.add(word)
  return asked
}

/** Whether anything is said of a program beside its name, track, place, code and status. */
export const statesCriteria = (program: ListedProgram, asked: ReadonlySet<string>): boolean => {
  const isTopical = (piece: Sentence): boolean =>
    topicsOf(piece).size > 0 || [...contentOf(piece)].some((word) => asked.has(word))
  if (isTopical(program.name)) return true
  return program.clauses.some(({said, label}) => {
    const about = label && headOf(label)
    if (isEmpty(said)) return false
    if (about && about !== 'criterion') return isTopical(said)
    return label !== undefined || isTopical(said) || isRemark(said)
  })
}

const isEmpty = oncePerSentence(({from, to, text}): boolean => from === to || /^[-–—?]+$/.test(text))

const isRemark = oncePerSentence(
  ({length, text}): boolean => length > 3 && /\b\p{Ll}{3,}/u.test(text) && !/\d{4}\d{3}[A-Z]\d/.test(text),
)
