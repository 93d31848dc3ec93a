import type {Draft} from '../draft/draft.ts'
import {readFormFields} from '../draft/form-fields.ts'
import type {Kind, Phase, Severity} from '../lexicon/kinds.ts'
import type {Target} from '../lexicon/specialties.ts'
import {readAnswers, secondsAloud} from '../questions/answers.ts'
import {notedContact} from '../questions/noted-contact.ts'
import {counted} from '../text/counted.ts'
import {defaultThresholds, type Thresholds} from '../workspace/shape.ts'
import type {RuleId} from './families.ts'
import type {Finding} from './finding.ts'
import {type Mending, mendFirst} from './mend-first.ts'

/**
 * How far a draft is.
 *
 * - `not-ready`: there is an error in it: something that is forbidden, wrong, or lost on the way.
 * - `unfinished`: no error, and something is still to be written: a placeholder, an empty answer, most of a statement.
 * - `ready`: it may be sent. Warnings do not stand in the way, because not all of them are right and the applicant is the
 *   one to judge; they are counted, so that nobody sends without having seen them.
 */
export type State = 'ready' | 'unfinished' | 'not-ready'

/** A field of the ERAS form. */
export interface Field {
  readonly name: 'statement' | 'entry' | 'meaningful part'
  readonly characters: number
  readonly limit: number
}

/** An answer said aloud. */
export interface SpokenAnswer {
  readonly question: string
  readonly words: number
  readonly seconds: number
  /** Seconds that a listener gives it. */
  readonly limit: number
}

/** How far a draft is, as plain data: it can be kept, sent and printed. */
export interface Readiness {
  /** As the draft knows it: from the folder of `residency.yaml` where there is one. */
  readonly path: string
  /** Null: the front matter asks for a kind there is not. */
  readonly kind: Kind | 'workspace' | null
  readonly targets: readonly Target[]
  /** As the front matter names it; null where it names none. */
  readonly program: string | null
  readonly phase: Phase | null
  /** The program's own first contact, as it is noted. */
  readonly contacted: string | null
  readonly words: number
  /** As the form counts them. */
  readonly characters: number
  /** Fields of the form that the draft fills; none in what is no text for the form. */
  readonly fields: readonly Field[]
  /** Answers in order; none in other kinds. */
  readonly answers: readonly SpokenAnswer[]
  readonly placeholders: number
  /** Errors other than placeholders. */
  readonly errorsToMend: number
  /** As `check` counts them: a placeholder is an error among the others. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly state: State
  /** What stands in the way, each in a few words: “2 placeholders to fill”. Empty for a draft that is ready. */
  readonly reasons: readonly string[]
  /** The gravest error, else the gravest warning; null where there is neither. */
  readonly next: Mending | null
}

const placeholder: RuleId = 'specifics/placeholder'

/** Says how far a draft is, by what was found in it. An applicant who allowed a finding has judged it, so it counts nothing. */
export const readiness = (
  draft: Draft,
  findings: readonly Finding[],
  thresholds: Thresholds = {...defaultThresholds, ...draft.workspace?.file.thresholds},
): Readiness => {
  const {program = null, phase = null, contacted = null} = draft.brief.value
  const isContacted = notedContact(draft) === 'made'
  const answers = draft.kind === 'interview-answers' ? readAnswers(draft) : []
  return {
    path: draft.path,
    kind: draft.kind ?? null,
    targets: draft.targets,
    program,
    phase,
    contacted: isContacted ? contacted : null,
    words: draft.words,
    characters: draft.characters,
    fields: readFormFields(draft).map(({name, limit, plain}) => ({name, limit, characters: plain.text.length})),
    answers: answers.map(({question, words}) => ({
      question,
      words,
      seconds: Math.round(secondsAloud(words, thresholds['words-per-minute'])),
      limit: thresholds['answer-seconds'],
    })),
    ...judge(findings, toWrite(draft, answers)),
  }
}

/** Says how far a `residency.yaml` is: it is ready where nothing in it is wrong. */
export const workspaceReadiness = (path: string, findings: readonly Finding[]): Readiness => ({
  path,
  kind: 'workspace',
  targets: [],
  program: null,
  phase: null,
  contacted: null,
  words: 0,
  characters: 0,
  fields: [],
  answers: [],
  ...judge(findings, []),
})

/** The state in words: “ready, 3 warnings to weigh”, “not ready: 1 error to mend (match/rank-bargain)”. */
export const stateWords = ({state, reasons, counts}: Pick<Readiness, 'state' | 'reasons' | 'counts'>): string => {
  if (state !== 'ready') return `${stateLabels[state]}: ${reasons.join(', ')}`
  return counts.warning > 0 ? `ready, ${counted(counts.warning, 'warning')} to weigh` : 'ready'
}

/** A state as people read it. */
export const stateLabels: Readonly<Record<State, string>> = {
  ready: 'ready',
  unfinished: 'unfinished',
  'not-ready': 'not ready',
}

type Judgement = Pick<Readiness, 'placeholders' | 'errorsToMend' | 'counts' | 'state' | 'reasons' | 'next'>

const judge = (findings: readonly Finding[], open: readonly string[]): Judgement => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  const placeholders = findings.filter(({rule}) => rule === placeholder).length
  const errors = findings.filter(({rule, severity}) => severity === 'error' && rule !== placeholder)
  const unfinished = [...open, ...(placeholders > 0 ? [`${counted(placeholders, 'placeholder')} to fill`] : [])]
  return {
    placeholders,
    errorsToMend: errors.length,
    counts: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
    state: errors.length > 0 ? 'not-ready' : unfinished.length > 0 ? 'unfinished' : 'ready',
    reasons: [...unfinished, ...errorWords(errors)],
    next: mendFirst(findings),
  }
}

/** How many rules are named before the rest is only counted. */
const mostNamed = 3

const errorWords = (errors: readonly Finding[]): readonly string[] => {
  if (errors.length === 0) return []
  const rules = [...new Set(errors.map(({rule}) => rule))]
  const more = rules.length - mostNamed
  const named = [...rules.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]
  return [`${counted(errors.length, 'error')} to mend (${named.join(', ')})`]
}

/** A statement of fewer words is still being begun: rules that look for what is missing do not speak of it yet. */
const fewestWords = 150

/** What is not written yet and no rule speaks of: an empty text is silent under every rule. */
const toWrite = (draft: Draft, answers: ReadonlyArray<{readonly words: number}>): readonly string[] => {
  if (draft.kind === undefined) return []
  if (isEmpty(draft)) return ['nothing is written yet']
  if (draft.kind === 'personal-statement' && draft.words < fewestWords)
    return [`${counted(draft.words, 'word')} so far`]
  const unanswered = answers.filter(({words}) => words === 0).length
  return unanswered > 0 ? [`${counted(unanswered, 'question')} without an answer`] : []
}

/** Tables and lists are all there is in many a criteria draft; elsewhere the prose is the draft. */
const isEmpty = (draft: Draft): boolean =>
  draft.kind === 'criteria'
    ? draft.blocks.every(({kind, reading}) => kind === 'heading' || reading.words.length === 0)
    : (draft.words === 0 && draft.kind !== 'interview-answers') || draft.blocks.length === 0
