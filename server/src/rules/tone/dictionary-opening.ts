import {defineRule} from '../../lint/rule.ts'
import {definitionOpening} from '../../questions/tone/definitions.ts'

/** An opening that defines a word its reader knows. */
export const dictionaryOpening = defineRule<'tone/dictionary-opening'>({
  id: 'tone/dictionary-opening',
  title: 'Opening on a definition',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'This opens on a definition. The reader knows the word; show what it looked like on one day of your work.',
  why: 'A definition tells a physician what a physician is. It is read as an empty first page.',
  instead:
    'Put the day on which you saw the thing where the definition stands. Judged are the first two sentences and the first sentence of the second paragraph; a clinical definition is left alone.',
  sources: ['statement-cliches', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«The dictionary defines resilience as the capacity to recover.»'},
      {text: '«Empathy is defined as the ability to feel with another.»'},
    ],
    clean: [
      {text: 'Severe hypertension is defined as a pressure above 180, and hers was 240.'},
      {text: 'I carried a pocket dictionary of Swahili, and the grandmother laughed at my verbs.'},
    ],
  },
  check(draft, report) {
    const place = definitionOpening(draft)
    if (place) report(place, undefined)
  },
})
