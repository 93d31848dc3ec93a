import {defineRule} from '../../lint/rule.ts'
import {applicationNumbers} from '../../questions/eras/application-numbers.ts'

/** An AAMC, USMLE or NRMP number in the text of a statement. */
export const identifierInStatement = defineRule<'eras/identifier-in-statement', string>({
  id: 'eras/identifier-in-statement',
  title: 'Application number in the text',
  severity: 'information',
  kinds: ['personal-statement'],
  message: (words) => `“${words}” is on the application already, so in the statement it tells a reader nothing new.`,
  why: 'The form prints your AAMC ID and the other numbers beside the statement. Inside the text they take room and look like a letterhead.',
  instead: 'Take it out. Numbers belong in the subject and the signature of an email.',
  sources: ['house'],
  fixes: 'none',
  yieldsTo: ['eras/letter-parts', 'eras/title-in-body'],
  examples: {
    flagged: [{text: 'The soup spoon held 14 mL. My «AAMC ID is 12345678».'}],
    clean: [{text: 'I passed Step 3 in 2026. The soup spoon held 14 mL.'}],
  },
  check(draft, report) {
    for (const {item: block, answer} of applicationNumbers(draft.blocks, undefined)) {
      for (const found of answer) {
        const own = block.sentences[found.index]?.block
        if (own) report(own.at(found), own.text(found).slice(0, 40))
      }
    }
  },
})
