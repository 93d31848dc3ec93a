import {defineRule} from '../../lint/rule.ts'
import {nobilitiesIn} from '../../questions/tone/nobility.ts'
import {again, placesOf} from '../../questions/tone/places.ts'

/** Medicine praised to physicians. */
export const nobleProfession = defineRule<'tone/noble-profession'>({
  id: 'tone/noble-profession',
  title: 'Praise of the profession',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () => 'This praises the profession to people who practice it. What you did in it is news to them.',
  why: 'Nobility, honor, and “art and science” are said at graduations. On a page that has room for three scenes they take the place of one.',
  instead:
    'Leave the praise out, or show the hour in which the work seemed so to you. One is enough for this note, which stands at the first and shows the others; titles of books are left alone.',
  sources: ['yale-director-note', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I am proud to belong to this «noble profession».'},
      {text: 'It is a «privilege and an honor» to care for the dying.'},
    ],
    clean: [
      {text: 'Dr. Noble taught me to percuss.'},
      {text: 'I read The Art and Science of Bedside Diagnosis twice.'},
    ],
  },
  check(draft, report) {
    for (const found of placesOf(nobilitiesIn(draft.paragraphs, undefined))) {
      report(found.span, undefined, {related: again('Praised here too.', found)})
    }
  },
})
