import type {Severity} from '../lexicon/kinds.ts'

/** What a family of rules is about, and the severities its rules may take. */
export interface Family {
  readonly title: string
  readonly about: string
  readonly severities: readonly Severity[]
}

/** The families in the order in which pages and tables list them. */
export const families = {
  framing: {
    title: 'Framing',
    about: 'Is this draft readable to the program it goes to?',
    severities: ['error', 'warning', 'information'],
  },
  specifics: {
    title: 'Specifics',
    about: 'Could this sentence be sent to any other program?',
    severities: ['error', 'warning', 'information', 'hint'],
  },
  match: {
    title: 'The rules of the Match',
    about: 'What the Match and SOAP forbid, and what they make unwise.',
    severities: ['error', 'warning', 'information'],
  },
  tone: {title: 'Tone', about: 'What the words do to the reader’s trust.', severities: ['warning', 'information']},
  privacy: {
    title: 'Privacy',
    about: 'Patients who could be recognized, and numbers that belong to nobody else.',
    severities: ['error', 'warning', 'information'],
  },
  eras: {
    title: 'The ERAS form',
    about: 'What the form does with the text.',
    severities: ['error', 'warning', 'information'],
  },
  email: {
    title: 'Email',
    about: 'The parts of a message a program can act on.',
    severities: ['error', 'warning', 'information'],
  },
  interview: {
    title: 'Interview answers',
    about: 'Length and shape of an answer said aloud.',
    severities: ['warning', 'information'],
  },
  criteria: {
    title: 'Criteria',
    about: 'What is asked of programs, and whether they meet it.',
    severities: ['error', 'warning', 'information'],
  },
  consistency: {
    title: 'Consistency',
    about: 'Facts and passages across the drafts of one folder.',
    severities: ['error', 'warning'],
  },
  prose: {title: 'Prose', about: 'The mechanics of the sentence.', severities: ['warning', 'information', 'hint']},
  setup: {
    title: 'Setup',
    about: 'Front matter, comments and the workspace file themselves.',
    severities: ['error', 'warning', 'hint'],
  },
} as const satisfies Readonly<Record<string, Family>>

/** The name of a family: the first half of its rules' ids. */
export type FamilyName = keyof typeof families

/** `family/thing-found`. */
export type RuleId = `${FamilyName}/${string}`

/** The severities a rule of this id may take. */
export type SeverityFor<Id extends RuleId> = Id extends `${infer Name extends FamilyName}/${string}`
  ? (typeof families)[Name]['severities'][number]
  : never

/** The family of a rule id. */
export const familyOf = (id: RuleId): FamilyName => id.slice(0, id.indexOf('/')) as FamilyName
