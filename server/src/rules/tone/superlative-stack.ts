import {defineRule} from '../../lint/rule.ts'
import {wonderStacks} from '../../questions/tone/wonder.ts'

/** Words of wonder piled up. */
export const superlativeStack = defineRule({
  id: 'tone/superlative-stack',
  title: 'Words of wonder piled up',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({first, second}: {first: string; second: string}) =>
    `“${first}” and “${second}” so close together take the force out of each other; keep the one you can show.`,
  why: 'A director of a large program lists the barrage of superlatives first among what tires him. Where everything amazes, the reader believes none of it.',
  instead:
    'Keep one, and put what you saw in the place of the rest. It goes by density: two in a sentence, or three strong ones in a paragraph. One alone is left alone, and so are measures (the sickest, the highest).',
  sources: ['yale-director-note', 'overused-words'],
  fixes: 'none',
  yieldsTo: ['specifics/flattery'],
  examples: {
    flagged: [
      {text: 'It was the «hardest and proudest» week of the year.'},
      {text: 'I was «captivated and mesmerized» by the heart.'},
    ],
    clean: [
      {text: 'It was the hardest week of the year.'},
      {text: 'The oldest wanted dialysis, and the youngest wanted to go home.'},
    ],
  },
  check(draft, report) {
    for (const {span, first, second, others} of wonderStacks(draft)) {
      report(span, {first, second}, {related: others.map((one) => ({message: 'One of them.', span: one}))})
    }
  },
})
