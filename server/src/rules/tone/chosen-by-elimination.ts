import {defineRule} from '../../lint/rule.ts'
import {eliminationsIn} from '../../questions/tone/elimination.ts'
import {again} from '../../questions/tone/places.ts'

/** A specialty chosen because the others were struck out. */
export const chosenByElimination = defineRule({
  id: 'tone/chosen-by-elimination',
  title: 'A specialty chosen by striking out the others',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'This gives what you did not like as the reason. The reader of this draft wants to hear what you did like, and when you knew.',
  why: 'A specialty that remained is a specialty nobody chose. It also speaks badly of fields whose residents will work beside you, and it costs lines in which a moment from this field could stand.',
  instead:
    'Leave the other rotations out. Begin with the hour in this specialty after which you wanted the next one, and say what you did in it.',
  sources: ['faculty-avoid-list', 'house'],
  fixes: 'none',
  yieldsTo: ['framing/second-choice'],
  examples: {
    flagged: [
      {text: 'I chose adult wards by «process of elimination» among my rotations.\n'},
      {text: '«Surgery was too rough for me and psychiatry» too slow.\n'},
    ],
    clean: [
      {text: 'We reached the diagnosis by process of elimination, and I told her on Friday.\n'},
      {text: 'In surgery I learned to count, in psychiatry to wait, and both serve me on the adult wards.\n'},
    ],
  },
  check(draft, report) {
    for (const found of eliminationsIn(draft.paragraphs))
      report(found.span, undefined, {related: again('And here.', found)})
  },
})
