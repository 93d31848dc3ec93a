import {type Kind, type Setting, severities} from '../lexicon/kinds.ts'
import {type OriginId, origins} from '../lexicon/origins.ts'
import {seasons} from '../lexicon/seasons.ts'
import {type Target, targets} from '../lexicon/specialties.ts'
import {choice, count, flag, list, record, type Shape, table, text} from '../text/yaml.ts'
import {globShape} from './globs.ts'

/** The applicant, as `residency.yaml` states the facts. */
export interface Applicant {
  readonly name: string
  readonly degree: string
  readonly 'aamc-id': string
  readonly 'usmle-id': string
  readonly 'nrmp-id': string
  readonly email: string
  readonly phone: string
  readonly 'graduation-year': number
  readonly visa: string
  readonly ecfmg: string
  readonly step3: string
  readonly origin: OriginId
  readonly letters: ReadonlyArray<Partial<Letter>>
}

/** A letter of recommendation. */
export interface Letter {
  readonly from: string
  readonly specialty: string
}

/** A program the applicant has to do with. */
export interface Program {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly city: string
  readonly state: string
  readonly track: Target
  readonly code: string
  readonly director: string
  readonly visas: readonly string[]
  readonly applied: boolean
  readonly statement: string
  readonly specifics: readonly string[]
}

/** What the applicant asks of a program. */
export interface Criteria {
  readonly 'must-have': readonly string[]
  readonly flexible: readonly string[]
}

/** Numbers the applicant moved. */
export interface Thresholds {
  readonly 'statement-words': number
  readonly 'answer-seconds': number
  readonly 'words-per-minute': number
}

/** The numbers rules go by where nobody moved them. */
export const defaultThresholds: Thresholds = {'statement-words': 800, 'answer-seconds': 120, 'words-per-minute': 140}

/** The whole of `residency.yaml`. */
export interface WorkspaceFile {
  readonly season: number
  readonly applicant: Partial<Applicant>
  readonly criteria: Partial<Criteria>
  readonly programs: ReadonlyArray<Partial<Program>>
  readonly drafts: Partial<Record<Kind, readonly string[]>>
  readonly rules: Readonly<Record<string, Setting>>
  readonly thresholds: Partial<Thresholds>
}

/** How numbers are moved, in `residency.yaml` and in the editor's settings alike. */
export const thresholdShape: Shape<Partial<Thresholds>> = record<Thresholds>('Numbers the rules go by.', {
  'statement-words': count('Words of a statement above which it is too long.'),
  'answer-seconds': count('Seconds aloud above which an answer is too long.'),
  'words-per-minute': count('Speaking pace.'),
})

const globs = (kind: string): Shape<readonly string[]> =>
  list(`Files that are ${kind}, as globs from this folder.`, globShape)

const letter: Shape<Partial<Letter>> = record<Letter>('A letter of recommendation.', {
  from: text('Who wrote it.'),
  specialty: text('The specialty it speaks for.', targets),
})

const program: Shape<Partial<Program>> = record<Program>('A program.', {
  id: text('A short name used in drafts, such as `lakeshore`.'),
  name: text('The name as the program writes it.'),
  aliases: list('Other names it goes by.', text('A name.')),
  city: text('Its city.'),
  state: text('Its state.'),
  track: choice('What it trains for.', targets),
  code: text('Its NRMP code, such as 1234320C0.'),
  director: text('The program director.'),
  visas: list('Visas it sponsors.', text('A visa, such as J-1.', ['J-1', 'H-1B'])),
  applied: flag('Whether an application was sent.'),
  statement: text('The statement it gets, as a path from this folder.'),
  specifics: list('What is particular about it.', text('One particular thing.')),
})

/** How `residency.yaml` must look. */
export const workspaceShape: Shape<Partial<WorkspaceFile>> = record<WorkspaceFile>(
  'Facts shared by the drafts of one application.',
  {
    season: count(
      'The year in which training begins.',
      seasons.map(({season}) => season),
    ),
    applicant: record<Applicant>('The applicant.', {
      name: text('Name as in ERAS.'),
      degree: text('MD, MBBS, DO …', ['MD', 'MBBS', 'DO']),
      'aamc-id': text('Eight digits, in quotation marks.'),
      'usmle-id': text('Eight digits, in quotation marks.'),
      'nrmp-id': text('N and the digits of this Match.'),
      email: text('Email address.'),
      phone: text('With country code.'),
      'graduation-year': count('Year of graduation from medical school.'),
      visa: text('Visa needed or held: J-1, H-1B, none.', ['J-1', 'H-1B', 'none']),
      ecfmg: text('ECFMG certification as it stands today.', ['certified']),
      step3: text('Step 3 as it stands today.', ['passed']),
      origin: choice('The specialty first applied to.', Object.keys(origins) as OriginId[]),
      letters: list('Letters of recommendation.', letter),
    }),
    criteria: record<Criteria>('What is asked of a program.', {
      'must-have': list('Without these, no application.', text('One criterion.')),
      flexible: list('Good to have.', text('One criterion.')),
    }),
    programs: list('Programs.', program),
    drafts: record<Record<Kind, readonly string[]>>('Which files are which kind of draft.', {
      'personal-statement': globs('personal statements'),
      email: globs('emails'),
      'interview-answers': globs('interview answers'),
      criteria: globs('criteria'),
      experience: globs('experience entries'),
    } satisfies Record<Kind, Shape<readonly string[]>>),
    rules: table(
      'Rules by id or `family/*`, each off or a severity.',
      choice<Setting>('Severity of the rule.', ['off', ...severities]),
    ),
    thresholds: thresholdShape,
  },
)

/** The keys of `residency.yaml`, in the order in which its shape has them. */
export const workspaceKeys: readonly string[] = Object.keys(workspaceShape.schema['properties'] ?? {})
