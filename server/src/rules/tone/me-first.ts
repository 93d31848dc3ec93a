import {defineRule} from '../../lint/rule.ts'
import {readExchange} from '../../questions/tone/gains.ts'

/** More about what the program will give than about what the applicant brings. */
export const meFirst = defineRule({
  id: 'tone/me-first',
  title: 'More to receive than to bring',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({gains, brings}: {gains: number; brings: number}) =>
    brings === 0
      ? 'This says what the program would give you, and nothing in the draft says what you would bring to it.'
      : `The draft says ${gains} times what the program would give you and ${brings === 1 ? 'once' : `${brings} times`} what you bring.`,
  why: 'Programs know what they offer; they wrote the page. They read to find out who will carry the pager in November. A draft that mostly lists what it hopes to receive leaves that question open.',
  instead:
    'For each thing you hope to receive, name one that you bring: a skill, a language, a habit from your wards. One sentence about what draws you is enough.',
  sources: ['yale-director-note', 'reading-200-statements'],
  fixes: 'none',
  examples: {
    flagged: [{text: '«Your program will give me» the exposure I need. It will help me achieve my goals.\n'}],
    clean: [
      {text: 'Your wards would teach me sign-out, and I bring three winters of nights to them.\n'},
      {text: 'She gave me her number and helped me with the forms, and I called her each Friday.\n'},
    ],
  },
  check(draft, report) {
    const exchange = readExchange(draft)
    if (!exchange) return
    const {gains, brings, isActive} = exchange
    const [first, ...rest] = gains
    if (!first || gains.length <= brings || (gains.length < 2 && (isActive || brings > 0))) return
    const related = rest.map((span) => ({message: 'And here.', span}))
    report(first, {gains: gains.length, brings}, {related})
  },
})
