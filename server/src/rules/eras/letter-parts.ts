import {defineRule} from '../../lint/rule.ts'
import {letterParts as readLetterParts} from '../../questions/eras/letter.ts'

/** What belongs to a letter and not to a statement: greeting, leave, signature. */
export const letterParts = defineRule<'eras/letter-parts', string>({
  id: 'eras/letter-parts',
  title: 'Parts of a letter',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: (part) =>
    `This ${part} makes a letter of the statement. The form sends it with your name on it, and a reader expects prose alone.`,
  why: 'A statement is a field of the application and no letter: it is read beside your name by several people of a program. A greeting fits none of them, and leave and signature take lines that a last sentence needs.',
  instead: 'Take it out, and let the statement begin and end with its own sentences.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«Dear Program Director,»\n\nThe soup spoon held 14 mL.'},
      {text: 'The soup spoon held 14 mL.\n\n«Sincerely,\nAmara Okafor»'},
    ],
    clean: [{text: '"Dear doctor," her letter began. The soup spoon held 14 mL.'}],
  },
  check(draft, report) {
    for (const {is, span} of readLetterParts(draft)) report(span, is)
  },
})
