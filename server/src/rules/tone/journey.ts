import {defineRule} from '../../lint/rule.ts'
import {journeysIn} from '../../questions/tone/metaphors.ts'
import {again, placesOf} from '../../questions/tone/places.ts'

/** A training or a life called a journey. */
export const journey = defineRule<'tone/journey'>({
  id: 'tone/journey',
  title: 'Journey as a figure of speech',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'About one statement in four is a journey; here a plain word (years, training, decision) says what is meant.',
  why: 'A former residency leader counted the word in about every fourth statement she was sent. It makes the reader expect a story they know.',
  instead:
    'Name the stretch: two years as an intern, the months of the exam. One is enough for this note, which stands at the first and shows the others; a journey by bus or boat is one and is left alone.',
  sources: ['statement-cliches'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'My «journey» to medicine began in a pharmacy.'},
      {text: 'I embarked on a «journey» of learning.'},
    ],
    clean: [
      {text: 'The journey by bus took four hours, and the insulin was warm.'},
      {text: 'After a journey of 60 kilometers she was too weak to sit.'},
    ],
  },
  check(draft, report) {
    for (const found of placesOf(journeysIn(draft.paragraphs, undefined))) {
      report(found.span, undefined, {related: again('A journey here too.', found)})
    }
  },
})
