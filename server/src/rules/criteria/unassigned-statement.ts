import {defineRule} from '../../lint/rule.ts'
import {readPrograms} from '../../questions/criteria/programs.ts'

export const unassignedStatement = defineRule({
  id: 'criteria/unassigned-statement',
  title: 'Applied program without a statement',
  severity: 'warning',
  kinds: ['criteria'],
  message: ({name}: {name: string}) =>
    `${name} is marked applied, and no statement is assigned to it. It would be read without one, or with the wrong one.`,
  why: 'ERAS sends each program the statement that was assigned to it, and none where none was. In SOAP the statement is among the few things that can still be changed.',
  instead: 'Name the statement that goes there (`statement:` in `residency.yaml`), or set the program back to planned.',
  sources: ['aamc-personal-statement', 'aamc-soap'],
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
- Pell Harbor Medical Center, Internal Medicine: J-1 yes, applied, «no statement yet»
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
    for (const {name, status, unstated} of readPrograms(draft))
      if (status === 'applied' && unstated) report(unstated, {name: name.text.slice(0, 50)})
  },
  checkWorkspace(workspace, report) {
    for (const [index, {id, name, applied, statement}] of workspace.programs.entries()) {
      const at = workspace.at(`programs.${index}.statement`) ?? workspace.at(`programs.${index}.applied`)
      if (applied && !statement?.trim() && at) report(at, {name: (name ?? id ?? 'This program').slice(0, 50)})
    }
  },
})
