import {defineRule} from '../../lint/rule.ts'
import {daysOfCare} from '../../questions/privacy/care-dates.ts'

/** The day on which something happened to a patient. */
export const dateOfCare = defineRule<'privacy/date-of-care', string>({
  id: 'privacy/date-of-care',
  title: 'Day of a patient’s care',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (date) =>
    `“${date}” says on which day a patient was cared for. For patient privacy, a season or a year is as much as a story needs.`,
  why: 'A day of birth, admission or death leads to a line in a register, and with a hospital to one person. It adds nothing for a reader, who wants to know what you did. Dates of your own, such as a rotation or an exam, are not meant.',
  instead: 'Say “one winter night” or “in my second year”. A year alone is fine.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  yieldsTo: ['privacy/own-identifier', 'privacy/identifying-combination'],
  examples: {
    flagged: [
      {text: 'She was admitted on «11 February 2023» with atrial fibrillation.'},
      {text: 'On «May 3» a woman in labor was carried in by her brothers.'},
    ],
    clean: [
      {text: 'I rotated in Boston from March 3 to May 9, 2024, and saw a woman with sepsis there.'},
      {text: 'In May 12 patients were admitted with dengue, and one may need dialysis.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of daysOfCare(draft.paragraphs, undefined))
      report(sentence.block.at(value), sentence.block.text(value))
  },
})
