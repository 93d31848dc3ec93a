import {defineRule} from '../../lint/rule.ts'
import {missingList} from '../../questions/criteria/missing-lists.ts'

export const missingFlexible = defineRule({
  id: 'criteria/missing-flexible',
  title: 'No flexible criterion',
  severity: 'warning',
  kinds: ['criteria'],
  message: () =>
    'Nothing here is marked as something you could give up. Without it the list cannot be sorted when time is short.',
  why: 'Where nothing may give, the list runs out before the applications do, or the must-haves are broken at random at the last moment. What may give has to be known beforehand.',
  instead: 'List what you would like and could do without: region, size, schedule.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `«## Must have»

- ACGME accredited
- sponsors J-1

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
    const at = missingList(draft, 'flexible')
    if (at) report(at, undefined)
  },
})
