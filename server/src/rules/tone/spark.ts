import {defineRule} from '../../lint/rule.ts'
import {sparksIn} from '../../questions/tone/metaphors.ts'
import {again, placesOf} from '../../questions/tone/places.ts'

/** An interest that is sparked, ignited, fueled or kindled. */
export const spark = defineRule<'tone/spark'>({
  id: 'tone/spark',
  title: 'Interest set on fire',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'A fire stands here for an interest. What you then read, asked or changed would show the interest itself.',
  why: 'Sparks, flames and fuel are the usual figure for a wish to study something, and they end the story where it begins to be of use.',
  instead:
    'Say what you did the next day because of it. One is enough for this note, which stands at the first and shows the others; real fires and other people’s interest are left alone.',
  sources: ['overused-words'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'This visit «sparked my interest» in the kidney.'},
      {text: 'His words «fueled my desire» to become an internist.'},
    ],
    clean: [
      {text: 'A spark from the generator burned his hand.'},
      {text: 'The article sparked a debate at morning report.'},
    ],
  },
  check(draft, report) {
    for (const found of placesOf(sparksIn(draft.paragraphs, undefined))) {
      report(found.span, undefined, {related: again('A fire here too.', found)})
    }
  },
})
