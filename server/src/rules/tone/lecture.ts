import {defineRule} from '../../lint/rule.ts'
import {lecturesIn} from '../../questions/tone/lectures.ts'
import {again} from '../../questions/tone/places.ts'

/** The specialty, explained to those who practice it. */
export const lecture = defineRule<'tone/lecture'>({
  id: 'tone/lecture',
  title: 'Specialty explained to its own',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () => 'This explains the specialty to people who practice it. What you did in it would tell them about you.',
  why: 'The reader has been in the specialty for years. A general truth about it is the one thing on the page that they know better than you.',
  instead:
    'Put yourself into the sentence: the patient in whom you saw this. One note per paragraph, at the first such sentence; reasons with you in them (“because it asks me to …”) are left alone.',
  sources: ['yale-director-note', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«Internal medicine is the backbone» of health care.'},
      {text: '«Pediatrics requires» patience and an eye for detail.'},
    ],
    clean: [
      {text: 'I chose internal medicine because it asks me to be exact.'},
      {text: 'Pediatrics was on the third floor of our hospital.'},
    ],
  },
  check(draft, report) {
    for (const found of lecturesIn(draft.paragraphs))
      report(found.span, undefined, {related: again('Explained here too.', found)})
  },
})
