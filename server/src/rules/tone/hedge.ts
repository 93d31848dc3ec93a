import {defineRule} from '../../lint/rule.ts'
import {readHedges} from '../../questions/tone/hedges.ts'

/** “I believe”, “I feel” and their kin before claims about oneself, three times or more. */
export const hedge = defineRule({
  id: 'tone/hedge',
  title: 'Claims softened again and again',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({count}: {count: number}) =>
    `${count} times an “I believe” or “I feel” stands before what you say of yourself. Without it, each claim is shorter and firmer.`,
  why: 'One softened sentence is a tone of voice. Three or more sound like somebody who is not sure, and they take the place in the sentence where the proof should stand.',
  instead:
    'Take the opener away and read what is left. If it sounds too bold, it lacks a proof: put the act or the number there that would make you sure.',
  sources: ['overused-words', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '«I believe» that I would fit in. I feel that my training is enough. I hope that I would help on the wards.\n',
      },
    ],
    clean: [
      {text: 'I feel that I can help on your wards, where I would begin with the night list.\n'},
      {
        text: 'I believe the history before the film. On rounds I feel the pulse first, and early walking is what I believe in.\n',
      },
    ],
  },
  check(draft, report) {
    const [first, ...rest] = readHedges(draft)
    if (!first || rest.length < 2) return
    report(first, {count: rest.length + 1}, {related: rest.map((span) => ({message: 'Here again.', span}))})
  },
})
