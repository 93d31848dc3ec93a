import type {Fill} from '../../lexicon/criteria.ts'
import {origins} from '../../lexicon/origins.ts'
import {specialtyLabels} from '../../lexicon/specialties.ts'
import {mostApplications} from '../../lint/circumstances.ts'
import {defineRule} from '../../lint/rule.ts'
import {allocationOf, leftOpen, sharedAllocation} from '../../questions/criteria/allocation.ts'
import {isHeavy} from '../../questions/leaning.ts'

export const medPedsHeavy = defineRule({
  id: 'criteria/med-peds-heavy',
  title: 'Applications that lean on the original specialty',
  severity: 'warning',
  kinds: ['criteria'],
  message: ({count, total, label, fill}: {count: number; total: number; label: string; fill: Fill | undefined}) =>
    `${count} of ${total} applications go to ${label}${fill ? `; in the ${fill.year} Match ${fill.offered - fill.filled} of its ${fill.offered} positions stayed open` : ''}. That is more than a quarter.`,
  why: 'What SOAP offers is what the Match left over. Of the 398 Med-Peds positions of 2025, 395 were filled before it began, while Internal Medicine and Pediatrics left several hundred. A plan that leans on a specialty with next to nothing open leaves most applications unanswered.',
  instead:
    'Keep a few for the seats that are really on the list, at most a quarter, and give the others to the tracks that have positions. Draw up the final numbers when you see the list.',
  sources: ['aap-match-2025', 'nrmp-application-cap', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `## Must have

- ACGME accredited
- sponsors J-1

## Flexible

- size of the city

## Programs

- Holloway County Hospital, Internal Medicine: J-1 yes, applied

## Plan

«30 Med-Peds», 10 Pediatrics, 5 Internal Medicine
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

## Plan

4 Med-Peds, 21 Pediatrics, 20 Internal Medicine
`,
      },
    ],
  },
  check(draft, report, circumstances) {
    const {phase, season} = draft.brief.value
    if (phase === 'pre-match' || phase === 'reapplying') return
    const {specialty} = draft.origin
    const found = allocationOf(draft, specialty, mostApplications(season, circumstances) ?? 0)
    if (!found || !isHeavy(found)) return
    report(found.span, {...found, label: specialtyLabels[specialty], fill: leftOpen(specialty, season)})
  },
  checkWorkspace(workspace, report) {
    const {specialty} = origins[workspace.file.applicant?.origin ?? 'med-peds']
    const found = sharedAllocation(workspace, specialty)
    if (!found || !isHeavy(found)) return
    report(found.span, {...found, label: specialtyLabels[specialty], fill: leftOpen(specialty, workspace.file.season)})
  },
})
