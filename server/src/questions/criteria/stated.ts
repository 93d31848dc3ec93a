import {
  citizensOnly,
  criterionFiller,
  criterionTopics,
  openStatements,
  refusals,
  softenedCriteria,
  undecidedWords,
} from '../../lexicon/criteria.ts'
import {isSingleYear} from '../../lexicon/specialties.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {Criterion} from './lists.ts'
import {type Clause, headOf, isNo, type ListedProgram} from './programs.ts'

/** What a criterion or a statement is about. */
export type Topic = (typeof criterionTopics)['entries'][number][1]

/** The topics of a piece of a draft. */
export const topicsOf = (piece: Sentence | undefined): ReadonlySet<Topic> =>
  new Set(piece?.hits(criterionTopics).map(({value}) => value))

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

/** The words in which a program states that it fails a criterion. */
export const failureOf = (
  program: ListedProgram,
  criterion: Criterion,
  {season, graduated}: {readonly season: number | undefined; readonly graduated: number | undefined},
): Sentence | undefined => {
  const {wording} = criterion
  if (isUndecided(wording) || wording.has(softenedCriteria)) return undefined
  const asked = askedIn(wording)
  if (asked.has('categorical') && !mentionsSingleYear(wording)) {
    const clause = program.clauses.find(({said}) =>
      said.words.some(({text}) => /^prelim/.test(text) || text === 'transitional'),
    )
    if (clause && program.track && isSingleYear(program.track)) return clause.said
  }
  const failing = program.clauses.filter((clause) => isFailing(clause, criterion, asked))
  const [first] = failing
  if (first) return isAlternative(wording) && meetsOther(program, asked, failing) ? undefined : first.said
  if (!asked.has('graduation')) return undefined
  return program.clauses.find((clause) => isTooNarrow(clause, wording, season, graduated))?.said
}

/** A criterion that names no visa is met by either. */
const askedIn = (wording: Sentence): ReadonlySet<Topic> => {
  const topics = topicsOf(wording)
  const isAnyVisa = topics.has('visa') && !topics.has('j-1') && !topics.has('h-1b')
  return isAnyVisa ? new Set<Topic>([...topics, 'j-1', 'h-1b']) : topics
}

const mentionsSingleYear = (wording: Sentence): boolean =>
  wording.words.some(({text}) => /^(?:prelim|transitional)/.test(text))

const isAlternative = (wording: Sentence): boolean =>
  askedIn(wording).size > topicsOf(wording).size || wording.words.some(({text}) => text === 'or')

/** “Sponsors J-1 or H-1B”: one of the two is enough. */
const meetsOther = ({clauses}: ListedProgram, asked: ReadonlySet<Topic>, failing: readonly Clause[]): boolean =>
  clauses.some(
    (clause) =>
      !failing.includes(clause) && !isRefusal(clause) && [...topicsIn(clause)].some((topic) => asked.has(topic)),
  )

const topicsIn = ({said, label}: Clause): ReadonlySet<Topic> => {
  const own = topicsOf(said)
  const all = own.size > 0 ? own : topicsOf(label)
  return all.has('j-1') || all.has('h-1b') ? new Set([...all].filter((topic) => topic !== 'visa')) : all
}

const isRefusal = ({said}: Clause): boolean =>
  (isNo(said.text) || said.has(refusals) || /[✗✘❌]/.test(said.text)) && !said.has(openStatements)

const isFailing = (clause: Clause, criterion: Criterion, asked: ReadonlySet<Topic>): boolean => {
  const {said, label} = clause
  const about = label && headOf(label)
  if (about === 'status' || about === 'statement' || about === 'letters') return false
  const topics = topicsIn(clause)
  const isNegative = isRefusal(clause)
  const wantsVisa = asked.has('visa') || asked.has('j-1') || asked.has('h-1b')
  if (wantsVisa && said.has(citizensOnly) && !said.has(openStatements)) return true
  if (wantsVisa && isOnlyOther(clause, asked)) return true
  if (asked.has('probation') && topics.has('probation') && !isNegative && !said.has(openStatements) && !isNo(said.text))
    return true
  if (said.has(openStatements)) return false
  const isShared = [...topics].some(
    (topic) => (topic !== 'probation' && asked.has(topic)) || (topic === 'visa' && wantsVisa),
  )
  if (isShared) return isNegative !== wantsRefusal(criterion, topics)
  return topics.size === 0 && isNegative && sharesWords(clause, criterion)
}

/** Most criteria ask that something is there; “no Step 3 needed”, or what breaks the deal, that it is not. */
const wantsRefusal = ({wording, part}: Criterion, topics: ReadonlySet<Topic>): boolean => {
  const isFirm = ['visa', 'j-1', 'h-1b', 'accreditation', 'categorical', 'graduation', 'abroad'].some((topic) =>
    topics.has(topic as Topic),
  )
  return !isFirm && wording.has(refusals) !== (part === 'breakers')
}

/** “H-1B only” where J-1 is asked. */
const isOnlyOther = ({said, label}: Clause, asked: ReadonlySet<Topic>): boolean => {
  const own = topicsOf(said)
  const isOther =
    (own.has('h-1b') && !own.has('j-1') && asked.has('j-1') && !asked.has('h-1b')) ||
    (own.has('j-1') && !own.has('h-1b') && asked.has('h-1b') && !asked.has('j-1'))
  return (
    isOther && said.words.some(({text}) => text === 'only' || text === 'just') && !topicsOf(label).has('graduation')
  )
}

const contentOf = (piece: Sentence | undefined): ReadonlySet<string> =>
  new Set(
    piece?.words.flatMap(({text}) => (text.length > 3 && !criterionFiller.has(text) ? [text.replace(/s$/, '')] : [])),
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
  clauses.find(({said}) =>
    /^(?:[^:]{0,30}: ?)?fail(?:s|ed)?(?: (?:a|one|two|the|my|both)? ?(?:must-haves?|criteri(?:on|a)|test))?$/i.test(
      said.text,
    ),
  )?.said

/** Whether anything is said of a program beside its name, track, place, code and status. */
export const statesCriteria = (program: ListedProgram, criteria: readonly Criterion[]): boolean => {
  const asked = new Set(criteria.flatMap(({wording}) => [...contentOf(wording)]))
  const isTopical = (piece: Sentence | undefined): boolean =>
    topicsOf(piece).size > 0 || [...contentOf(piece)].some((word) => asked.has(word))
  if (isTopical(program.name)) return true
  return program.clauses.some(({said, label}) => {
    const about = label && headOf(label)
    if (said.from === said.to || /^[-–—?]+$/.test(said.text)) return false
    if (about && about !== 'criterion') return isTopical(said)
    return (
      label !== undefined ||
      isTopical(said) ||
      (said.length > 3 && /\b\p{Ll}{3,}/u.test(said.text) && !/\d{4}\d{3}[A-Z]\d/.test(said.text))
    )
  })
}
