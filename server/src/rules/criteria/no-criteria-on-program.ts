import {defineRule} from '../../lint/rule.ts'
import {readCriteria} from '../../questions/criteria/lists.ts'
import {readPrograms} from '../../questions/criteria/programs.ts'
import {statesCriteria, wordsAsked} from '../../questions/criteria/stated.ts'

export const noCriteriaOnProgram = defineRule({
  id: 'criteria/no-criteria-on-program',
  title: 'Program that was not weighed',
  severity: 'information',
  kinds: ['criteria'],
  message: ({name, all}: {name: string; all: number}) =>
    all > 0
      ? `Of none of the ${all} programs is it said whether it meets the criteria. They cannot be told apart when time is short.`
      : `Nothing is said of ${name} against the criteria. It cannot be told apart when time is short.`,
  why: 'Criteria help only when each program is held against them. A name with a track beside it says that it was found, not that it fits.',
  instead:
    'Add a word for each must-have: whether it sponsors the visa, what kind of position it is, which graduates it takes.',
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
- «Pell Harbor Medical Center», Internal Medicine, applied
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
    if (must.length === 0) return
    const programs = readPrograms(draft)
    const asked = wordsAsked([...must, ...flexible])
    const bare = programs.filter(
      (program) =>
        program.status !== 'dropped' && !program.name.text.startsWith('[') && !statesCriteria(program, asked),
    )
    const [first] = bare
    if (first && bare.length > 3 && bare.length === programs.length)
      report(first.name.span, {name: first.name.text, all: bare.length})
    else for (const {name} of bare) report(name.span, {name: name.text.slice(0, 60), all: 0})
  },
})
