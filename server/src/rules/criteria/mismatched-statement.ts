import type {Specialty} from '../../lexicon/specialties.ts'
import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {mismatchesListed, mismatchesShared} from '../../questions/criteria/statements.ts'
import {listed} from '../../questions/destinations.ts'

export const mismatchedStatement = defineRule({
  id: 'criteria/mismatched-statement',
  title: 'Statement of another track',
  severity: 'error',
  kinds: ['criteria'],
  message: ({program, track, targets}: {program: string; track: string; targets: string}) =>
    `${program} trains for ${track}; the statement it gets is written for ${targets}.`,
  why: 'One statement is assigned to each program, by hand, under time. A statement for another specialty is the mistake that is seen first and forgiven last.',
  instead:
    'Assign the statement that is written for this track, or add the track to its `target:` if it was written for both.',
  sources: ['aamc-personal-statement', 'dual-applying'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `## Must have

- Sponsors J-1

## Flexible

- Size of the city

## Programs

| Program | Track | Visa | Statement |
| --- | --- | --- | --- |
| Hollis Hospital | Pediatrics | J-1 | «statements/one.md» |
`,
        workspace: 'season: 2027\n',
        beside: {
          'statements/one.md': `---
target: internal-medicine
---

I counted the insulin pens with her each Thursday on the ward.
`,
        },
      },
    ],
    clean: [
      {
        text: `## Must have

- Sponsors J-1

## Flexible

- Size of the city

## Programs

| Program | Track | Visa | Statement |
| --- | --- | --- | --- |
| Hollis Hospital | Pediatrics | J-1 | statements/one.md |
`,
        workspace: 'season: 2027\n',
        beside: {
          'statements/one.md': `---
target: [internal-medicine, pediatrics]
---

I counted the insulin pens with her each Thursday on the ward.
`,
        },
      },
    ],
  },
  check(draft, report, {view}) {
    for (const {program, track, targets, span} of mismatchesListed(draft, view?.statementTargets))
      report(span, told(program, track, targets))
  },
  checkWorkspace(workspace, report, {view}) {
    for (const {program, track, targets, span} of mismatchesShared(workspace, view?.statementTargets))
      report(span, told(program, track, targets))
  },
})

const told = (program: string, track: Specialty, targets: readonly Specialty[]) => ({
  program: program.slice(0, 40),
  track: specialtyLabels[track],
  targets: targets.length > 3 ? 'others' : listed(targets),
})
