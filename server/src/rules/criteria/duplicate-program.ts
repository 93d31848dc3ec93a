import {defineRule} from '../../lint/rule.ts'
import {listedTwice, sharedTwice} from '../../questions/criteria/duplicates.ts'

export const duplicateProgram = defineRule({
  id: 'criteria/duplicate-program',
  title: 'Program that stands twice',
  severity: 'warning',
  kinds: ['criteria'],
  message: ({name}: {name: string}) =>
    `${name} stands here twice. Counted twice, it makes the list look longer than it is.`,
  why: 'A program counts once among the applications, whatever the list says. A list that holds it twice hides that another place is still free, and two rows may come to say different things.',
  instead:
    'Keep the fuller row. Another track of the same hospital is another program: name the track, or the code, in both.',
  sources: ['house'],
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
- Pell Harbor Medical Center, Pediatrics: J-1 yes, applied
- «Holloway County Hospital», Internal Medicine: J-1 yes, applied
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
- Holloway County Hospital, Pediatrics: J-1 yes, applied
`,
      },
    ],
  },
  check(draft, report) {
    for (const {first, second} of listedTwice(draft))
      report(
        second.name.span,
        {name: second.name.text.slice(0, 60)},
        {related: [{message: 'It stands here first.', span: first.name.span}]},
      )
  },
  checkWorkspace(workspace, report) {
    for (const {first, second} of sharedTwice(workspace)) {
      const place = (index: number) => workspace.at(`programs.${index}.name`) ?? workspace.at(`programs.${index}.code`)
      const [at, before] = [place(second), place(first)]
      const name = workspace.programs[second]?.name ?? 'This program'
      const related = before ? [{message: 'It stands here first.', span: before}] : []
      if (at) report(at, {name: name.slice(0, 60)}, {related})
    }
  },
})
