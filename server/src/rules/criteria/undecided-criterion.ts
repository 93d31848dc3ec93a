import {defineRule} from '../../lint/rule.ts'
import {readCriteria, sharedCriteria} from '../../questions/criteria/lists.ts'
import {isUndecided} from '../../questions/criteria/stated.ts'

export const undecidedCriterion = defineRule({
  id: 'criteria/undecided-criterion',
  title: 'Criterion that is still a question',
  severity: 'information',
  kinds: ['criteria'],
  message: ({text}: {text: string}) =>
    `“${text.length > 50 ? `${text.slice(0, 49)}…` : text}” is still open. A program cannot be weighed against a question.`,
  why: 'A criterion is there to decide by when there is no time to think. One that is still a question will be answered differently for each program.',
  instead: 'Settle it while there is time, or move it to the flexible list.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `## Must have

- sponsors J-1
- «not sure whether a preliminary year counts»

## Flexible

- size of the city
`,
      },
    ],
    clean: [
      {
        text: `## Must have

- ACGME accredited
- sponsors J-1

## Flexible

- size of the city

## Programs

- Holloway County Hospital, Internal Medicine: J-1 yes, applied
`,
      },
    ],
  },
  check(draft, report) {
    const {must, flexible} = readCriteria(draft)
    for (const {wording, span, isShared} of [...must, ...flexible])
      if (!isShared && isUndecided(wording)) report(span, {text: wording.text})
  },
  checkWorkspace(workspace, report) {
    for (const {wording, span} of sharedCriteria(workspace))
      if (isUndecided(wording)) report(span, {text: wording.text})
  },
})
