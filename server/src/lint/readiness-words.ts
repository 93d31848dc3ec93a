import {formLimits} from '../draft/form-fields.ts'
import {kinds} from '../lexicon/kinds.ts'
import {specialtyLabels} from '../lexicon/specialties.ts'
import {counted, grouped} from '../text/counted.ts'
import {workspaceFileName} from '../workspace/workspace.ts'
import type {Allocation} from './allocation.ts'
import type {AssignedEmail} from './assignments.ts'
import type {Overview, OverviewSummary} from './overview.ts'
import {type Readiness, stateLabels} from './readiness.ts'

/** Drafts of one kind; there is at least one. */
export interface KindGroup<One> {
  readonly kind: Readiness['kind']
  readonly own: readonly [One, ...One[]]
}

/** Drafts by kind, in the order of kinds, what is of no known kind and the workspace file last. */
export const byKind = <One>(all: readonly One[], readinessOf: (one: One) => Readiness): ReadonlyArray<KindGroup<One>> =>
  [...kinds, null, 'workspace' as const].flatMap((kind): ReadonlyArray<KindGroup<One>> => {
    const [first, ...others] = all.filter((one) => readinessOf(one).kind === kind)
    return first === undefined ? [] : [{kind, own: [first, ...others]}]
  })

/** What drafts of a kind are called, and what their length is held against. */
export const headingWords = (kind: Readiness['kind'], {answers}: Readiness): string => {
  const title = kindTitles[kind ?? 'none']
  switch (kind) {
    case 'personal-statement':
      return `${title}: characters of ${grouped(formLimits.statement)}`
    case 'experience':
      return `${title}: characters of ${formLimits.entry}, and of ${formLimits.meaningful} for what made it meaningful`
    case 'interview-answers':
      return `${title}${answers[0] ? `: seconds of the longest, of ${answers[0].limit}` : ''}`
    default:
      return title
  }
}

/** What drafts of a kind are called when there are several. */
export const kindTitles: Readonly<Record<NonNullable<Readiness['kind']> | 'none', string>> = {
  'personal-statement': 'Personal statements',
  email: 'Emails',
  'interview-answers': 'Interview answers',
  criteria: 'Criteria',
  experience: 'Experience entries',
  none: 'Of no known kind',
  workspace: 'Workspace file',
}

/** The length that counts: characters of the form's fields, seconds of the longest answer; undefined where none does. */
export const lengthWords = ({fields, answers}: Readiness): string | undefined => {
  if (fields.length > 0) return fields.map(({characters}) => grouped(characters)).join(' + ')
  return answers.length > 0 ? `${Math.max(...answers.map(({seconds}) => seconds))} s` : undefined
}

/** Why an email may not be sent as it is, in a few words each. */
export const emailWords = ({state, phase, contacted}: AssignedEmail): readonly string[] => {
  const isUncalled = phase === 'soap' && contacted === null
  return [...(state === 'ready' ? [] : [stateLabels[state]]), ...(isUncalled ? ['no contact noted'] : [])]
}

/** Sentences on what belongs to nothing. */
export const looseWords = (
  {unassigned, letterless, strays}: Pick<Overview, 'unassigned' | 'letterless' | 'strays'>,
  name = (path: string): string => path,
): readonly string[] => [
  ...(unassigned.length > 0 ? [`No program gets ${unassigned.map(name).join(', ')}.`] : []),
  ...(letterless.length > 0
    ? [`No letter speaks for ${letterless.map((one) => specialtyLabels[one]).join(', ')}.`]
    : []),
  ...strays.map(({path, program}) => `${name(path)} goes to ${program}, which ${workspaceFileName} does not have.`),
]

/** Sentences on how many applications were sent and how they are spread. */
export const allocationWords = ({applied, most, leaning}: Allocation): readonly string[] => [
  most === null
    ? `${counted(applied, 'application')} sent.`
    : applied > most
      ? `${counted(applied, 'application')}: ${applied - most} more than the ${most} that SOAP allows.`
      : `${applied} of the ${most} applications that SOAP allows; ${most - applied} left.`,
  ...(leaning
    ? [`${leaning.count} of ${leaning.total} go to ${specialtyLabels[leaning.specialty]}: more than a quarter.`]
    : []),
]

/** What the programs are counted by: neither their emails nor where they stand on a list. */
export const inOrder = 'statement and letters in order'

/** Sentences on how many drafts and programs there are, and how far. */
export const summaryWords = ({drafts, states, programs, complete}: OverviewSummary): readonly string[] => [
  ...(drafts > 0
    ? [
        `${counted(drafts, 'draft')}: ${states.ready} ready, ${states.unfinished} unfinished, ${states['not-ready']} not ready.`,
      ]
    : []),
  ...(programs > 0 ? [`${counted(programs, 'program')}: ${complete} with ${inOrder}.`] : []),
]
