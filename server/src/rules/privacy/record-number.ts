import {defineRule} from '../../lint/rule.ts'
import {recordNumbers} from '../../questions/privacy/record-numbers.ts'

/** A number by which a patient is found in a record, in a register or on the telephone. */
export const recordNumber = defineRule<'privacy/record-number', {is: string; number: string}>({
  id: 'privacy/record-number',
  title: 'Number of a patient’s record',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({is, number}) =>
    `“${number}” reads as a patient’s ${is}. It leads straight to one person; for patient privacy, take it out.`,
  why: 'A record number, a policy or device number, a telephone number: each of them belongs to one person and opens that person’s file. No reader needs it, and one that stands in an application suggests that notes were copied out of a chart.',
  instead:
    'Delete it. If it came in with a pasted note, read the rest of the paragraph for names, dates and beds as well.',
  sources: ['safe-harbor'],
  fixes: 'none',
  yieldsTo: ['privacy/own-identifier'],
  examples: {
    flagged: [
      {text: 'I looked after a man with cirrhosis (MRN «448812») for a month.'},
      {text: 'Her mother’s phone is «9841000555», and she will tell you more.'},
    ],
    clean: [
      {text: 'I checked the medical record number before each transfusion.'},
      {text: 'The ethics committee gave the audit file number 20391, and 64 patients agreed.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of recordNumbers(draft))
      report(sentence.block.at(value), {is: value.is, number: sentence.block.text(value).slice(0, 32)})
  },
})
