import {defineRule} from '../../lint/rule.ts'
import {missingList} from '../../questions/criteria/missing-lists.ts'

export const missingMustHave = defineRule({
  id: 'criteria/missing-must-have',
  title: 'No must-have criterion',
  severity: 'warning',
  kinds: ['criteria'],
  message: () =>
    'Nothing here is marked as something that is not negotiable. Without it the list cannot be sorted when time is short.',
  why: 'In Match Week a list of programs has to be sorted in an hour. Without a line that is not negotiable every program looks possible, and applications go to places that cannot take you.',
  instead:
    'Write down the three to six things without which you would not go: visa, accreditation, the kind of position, the graduation year.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `«## Flexible»

- size of the city

## Programs

- Holloway County Hospital, Internal Medicine: J-1 yes, applied
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
    const at = missingList(draft, 'must')
    if (at) report(at, undefined)
  },
})
