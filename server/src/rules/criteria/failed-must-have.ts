import {defineRule} from '../../lint/rule.ts'
import {readCriteria, sharedCriteria} from '../../questions/criteria/lists.ts'
import {readPrograms} from '../../questions/criteria/programs.ts'
import {isNoSponsor, isOneYearOnly} from '../../questions/criteria/shared-programs.ts'
import {bareFailure, failuresOf, relatedTo, shortened} from '../../questions/criteria/stated.ts'

export const failedMustHave = defineRule({
  id: 'criteria/failed-must-have',
  title: 'Program that fails a must-have',
  severity: 'warning',
  kinds: ['criteria'],
  message: ({name, criterion}: {name: string; criterion: string}) =>
    `${name} is said to fail “${criterion}”, which is not negotiable here. One of the two has to give.`,
  why: 'An application to a program that cannot take you, or that you would not go to, is one of a fixed number. Kept on the list, it also says that the must-have is none.',
  instead:
    'Take the program off the list or mark it as dropped, correct what is said of it, or move the criterion to the flexible ones.',
  sources: ['nrmp-application-cap', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `## Must have

- sponsors J-1

## Flexible

- size of the city

## Programs

| Program | Track | J-1 | Status |
| --- | --- | --- | --- |
| Holloway County Hospital | Internal Medicine | «does not sponsor» | applied |
`,
      },
    ],
    clean: [
      {
        text: `## Must have

- sponsors J-1

## Flexible

- size of the city

## Programs

| Program | Track | J-1 | Status |
| --- | --- | --- | --- |
| Holloway County Hospital | Internal Medicine | yes | applied |
`,
      },
    ],
  },
  check(draft, report) {
    const {must} = readCriteria(draft)
    const file = draft.workspace?.file
    const failuresIn = failuresOf(must, {
      season: draft.brief.value.season ?? file?.season,
      graduated: file?.applicant?.['graduation-year'],
    })
    for (const program of readPrograms(draft)) {
      if (program.status === 'dropped') continue
      const name = program.name.text.slice(0, 40)
      const failed = failuresIn(program)
      for (const {said, criterion} of failed)
        report(said.span, {name, criterion: shortened(criterion)}, {related: relatedTo(criterion)})
      const bare = bareFailure(program)
      if (failed.length === 0 && bare && must.length > 0) report(bare.span, {name, criterion: 'a must-have'})
    }
  },
  checkWorkspace(workspace, report) {
    const must = sharedCriteria(workspace).filter(({part}) => part === 'must-have')
    for (const [index, program] of workspace.programs.entries()) {
      if (program.applied === false) continue
      const name = (program.name ?? program.id ?? 'This program').slice(0, 40)
      for (const [key, isFailed] of [
        ['visas', isNoSponsor],
        ['track', isOneYearOnly],
      ] as const) {
        const at = workspace.at(`programs.${index}.${key}`)
        const criterion = must.find(({wording}) => isFailed(program, wording))
        if (at && criterion) report(at, {name, criterion: shortened(criterion)}, {related: relatedTo(criterion)})
      }
    }
  },
})
