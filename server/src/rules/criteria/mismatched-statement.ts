import type {Specialty} from '../../lexicon/specialties.ts'
import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {assignedHere, mismatchesListed, mismatchesShared} from '../../questions/criteria/statements.ts'
import {listed} from '../../questions/destinations.ts'

export const mismatchedStatement = defineRule({
  id: 'criteria/mismatched-statement',
  title: 'Statement of another track',
  severity: 'error',
  kinds: ['personal-statement', 'criteria'],
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
        text: `---
target: «internal-medicine»
---

I counted the insulin pens with her each Thursday on the ward.
`,
        workspace: `programs:
  - {id: hollis, name: Hollis Hospital, track: pediatrics, applied: true, statement: draft.md}
`,
      },
    ],
    clean: [
      {
        text: `---
target: [internal-medicine, pediatrics]
---

I counted the insulin pens with her each Thursday on the ward.
`,
        workspace: `programs:
  - {id: hollis, name: Hollis Hospital, track: pediatrics, applied: true, statement: draft.md}
`,
      },
    ],
  },
  check(draft, report, circumstances) {
    const found = draft.kind === 'criteria' ? mismatchesListed(draft, circumstances.statementTargets) : []
    for (const {program, track, targets, span} of found) report(span, told(program, track, targets))
    // Where the folder is known, `residency.yaml` is where the mistake is most likely made.
    const at = draft.brief.place('target')?.value
    if (circumstances.statementTargets || draft.kind === 'criteria' || !at) return
    const [first] = assignedHere(draft).filter(({track}) => !draft.targets.includes(track))
    if (first) report(at, told(first.name, first.track, draft.targets))
  },
  checkWorkspace(workspace, report, {statementTargets}) {
    for (const {program, track, targets, span} of mismatchesShared(workspace, statementTargets))
      report(span, told(program, track, targets))
  },
})

const told = (program: string, track: Specialty, targets: readonly Specialty[]) => ({
  program: program.slice(0, 40),
  track: specialtyLabels[track],
  targets: targets.length > 3 ? 'others' : listed(targets),
})
