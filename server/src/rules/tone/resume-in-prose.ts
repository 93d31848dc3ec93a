import {defineRule} from '../../lint/rule.ts'
import {type Listing, listingsOf} from '../../questions/tone/listing.ts'

/** The CV, told again in sentences. */
export const resumeInProse = defineRule({
  id: 'tone/resume-in-prose',
  title: 'CV told in sentences',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({what, count}: Pick<Listing, 'what' | 'count'>) =>
    what === 'years'
      ? `${count} years are named in this paragraph, as in a CV; the reader has the CV. One of them, told, says more.`
      : `${count} items stand here in a row, as in a CV; the reader has the CV. One of them, told, says more.`,
  why: 'The form has its own place for rotations, awards and dates, and it is open beside the statement. What it cannot say is what one of them was like.',
  instead:
    'Choose one or two and tell what you did there. It goes by number: four credits in a row in a sentence, or more than three years in a paragraph; lists of diseases or of things are none.',
  sources: ['faculty-avoid-list', 'uw-statement-slides'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I worked in «2018 in Cairo, in 2019 in Giza, in 2020 in Aswan and in 2021» in Luxor.'},
      {text: '«I completed rotations in cardiology, nephrology, hematology, and neurology».'},
    ],
    clean: [
      {text: 'I managed heart failure, sepsis, cirrhosis, and stroke in adults who had waited too long.'},
      {text: 'In 2024 and 2025 I completed two clerkships in El Paso.'},
    ],
  },
  check(draft, report) {
    for (const {span, what, count} of listingsOf(draft)) report(span, {what, count})
  },
})
