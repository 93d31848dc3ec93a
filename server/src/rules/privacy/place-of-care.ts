import {defineRule} from '../../lint/rule.ts'
import {placesOfCare} from '../../questions/privacy/care-places.ts'

/** A bed, a room or a small place where a patient could be found. */
export const placeOfCare = defineRule<'privacy/place-of-care', string>({
  id: 'privacy/place-of-care',
  title: 'Bed, room or small place of a patient',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (place) =>
    `“${place}” says where a patient could be found. For patient privacy, “our ward” or “a village a day’s walk away” is enough.`,
  why: 'A bed number with a year leads to one chart, and in a village everybody knows who was ill. A reader far away does not need the name to see the place. Where you yourself come from or worked is yours to name.',
  instead: 'Describe the place by what mattered: how far it was, what it had and what it did not.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  yieldsTo: ['privacy/identifying-combination'],
  examples: {
    flagged: [
      {text: 'She lay in «Bed 6, Ward B», and did not speak.'},
      {text: 'A farmer from the «village of Barahkot» came with jaundice.'},
    ],
    clean: [
      {text: 'For two years I worked in the village of Barahkot, and our 36-bed ward had one nurse.'},
      {text: 'She needed a bed for 14 days, and the emergency room 20 minutes away was full.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of placesOfCare(draft.paragraphs, undefined))
      report(sentence.block.at(value), sentence.block.text(value).slice(0, 40))
  },
})
