import {defineRule, type Report} from '../../lint/rule.ts'
import type {Conflict} from '../../portfolio/conflicts.ts'
import {type Contradiction, isChecked, otherPlaces, tell} from '../../questions/consistency/contradictions.ts'

const id = 'consistency/conflicting-fact'

/** A fact about the applicant that another file of the folder states otherwise. */
export const conflictingFact = defineRule({
  id: 'consistency/conflicting-fact',
  title: 'Fact that another file states otherwise',
  severity: 'error',
  also: {severity: 'warning', when: 'the degree, address, phone number or months of experience differ'},
  kinds: ['personal-statement', 'email', 'interview-answers', 'criteria', 'experience'],
  message: ({topic, here, there, where}: Contradiction) =>
    `${topic}: ${here} here, ${there} in ${where}. Programs compare: keep the true one everywhere.`,
  why: 'A program reads the form, the statement and the email side by side and compares them with its records. One year of graduation or one status that differs makes it doubt the rest; a number or address that is wrong leads nowhere.',
  instead:
    'Correct the file that is wrong. `residency.yaml` is taken to be right, unless three drafts agree with each other against it; without it, what most files say. If both were true at different times, say when: what was so then, and what is so now.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        workspace: 'applicant: {graduation-year: 2021, visa: J-1}\n',
        text: 'I graduated from medical school in Arequipa in «2020», ran a clinic for two years, and require «H-1B» sponsorship.\n',
      },
      {
        workspace: 'season: 2027\n',
        beside: {
          'emails/lakeshore.md': 'Subject: SOAP reply\n\nDear Dr. Lee,\n\nI have passed Step 3.\n',
          'emails/marlow.md': 'Subject: SOAP reply\n\nDear Dr. Ruiz,\n\nI passed Step 3 in November.\n',
        },
        text: 'I plan to take «Step 3» in May, between two months of night shifts.\n',
      },
    ],
    clean: [
      {
        workspace: 'applicant: {graduation-year: 2021, ecfmg: certified}\n',
        text: 'I graduated in 2021. In 2023, when I first applied, I was not yet ECFMG certified; I have been since May 2025.\n',
      },
      {
        workspace: 'season: 2027\n',
        beside: {
          'emails/lakeshore.md':
            'Subject: SOAP reply\n\nDear Dr. Lee,\n\nI graduated in 2021 and require J-1 sponsorship.\n',
        },
        text: 'My sister graduated in 2019 and needs no visa. I graduated two years after her, and I can train on a J-1 or an H-1B visa.\n',
      },
    ],
  },
  check(_draft, report, {view}) {
    for (const conflict of view?.conflicts ?? []) reportOne(conflict, report)
  },
  checkWorkspace(_workspace, report, {view}) {
    for (const conflict of view?.conflicts ?? []) if (conflict.at.kind === 'workspace') reportOne(conflict, report)
  },
})

const reportOne = (conflict: Conflict, report: Report<typeof id, Contradiction, 'none'>): void => {
  const related = otherPlaces(conflict)
  const severity = isChecked(conflict.at) ? 'error' : 'warning'
  report(conflict.at.fact.span, tell(conflict), {severity, related})
}
