/** What a draft can be. */
export const kinds = ['personal-statement', 'email', 'interview-answers', 'criteria', 'experience'] as const

/** The kind of a draft. */
export type Kind = (typeof kinds)[number]

/** How a kind is written to a reader. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  'personal-statement': 'personal statement',
  email: 'email',
  'interview-answers': 'interview answers',
  criteria: 'criteria',
  experience: 'experience entry',
}

/** Where in the season an email stands. */
export const phases = ['pre-match', 'soap', 'post-soap', 'reapplying'] as const

/** A phase of the season. */
export type Phase = (typeof phases)[number]

/** Degrees of a finding, gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const

/** How grave a finding is. */
export type Severity = (typeof severities)[number]

/** A severity, or the rule switched off. */
export type Setting = Severity | 'off'

/** The keys front matter may have. */
export const frontMatterKeys = [
  'kind',
  'target',
  'program',
  'phase',
  'contacted',
  'applicant',
  'season',
  'attachments',
  'allow',
] as const
