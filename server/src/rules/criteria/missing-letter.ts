import type {Specialty} from '../../lexicon/specialties.ts'
import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {readPrograms} from '../../questions/criteria/programs.ts'
import {letterFor} from '../../questions/letters.ts'

export const missingLetter = defineRule({
  id: 'criteria/missing-letter',
  title: 'Track without a letter of its specialty',
  severity: 'warning',
  kinds: ['criteria', 'personal-statement'],
  message: ({label}: {label: string}) =>
    `No letter in residency.yaml speaks for ${label}. Programs of this track look for one from their own specialty.`,
  why: 'Letters can be assigned anew for SOAP, and a program asks first who of its own specialty knows you. An application without such a letter reads as one that was meant for somebody else.',
  instead:
    'Ask now for a letter from the specialty, or add it under `applicant.letters` if you hold it. A combined track is served by one letter from each half.',
  sources: ['aamc-soap', 'house'],
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

- «Holloway County Hospital», Internal Medicine: J-1 yes, applied
`,
        workspace: `applicant:
  letters: [{from: Dr. Lee, specialty: pediatrics}]
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
        workspace: `applicant:
  letters: [{from: Dr. Lee, specialty: internal-medicine}]
`,
      },
    ],
  },
  check(draft, report) {
    const hasLetter = letterFor(draft.workspace)
    // A track of a program in `residency.yaml` is told there.
    const told = new Set<Specialty>(draft.workspace?.programs.flatMap(({track}) => track ?? []))
    const at = draft.brief.place('target')?.value
    for (const track of draft.kind === 'personal-statement' && at ? draft.targets : [])
      if (at && !told.has(track) && !hasLetter(track)) report(at, {label: specialtyLabels[track]})
    for (const {name, track, status} of draft.kind === 'criteria' ? readPrograms(draft) : []) {
      if (!track || status === 'dropped' || told.has(track) || hasLetter(track)) continue
      told.add(track)
      report(name.span, {label: specialtyLabels[track]})
    }
  },
  checkWorkspace(workspace, report) {
    const hasLetter = letterFor(workspace)
    const told = new Set<Specialty>()
    for (const [index, {track}] of workspace.programs.entries()) {
      const at = workspace.at(`programs.${index}.track`)
      if (!track || !at || told.has(track) || hasLetter(track)) continue
      told.add(track)
      report(at, {label: specialtyLabels[track]})
    }
  },
})
