import {defineRule} from '../../lint/rule.ts'
import {passionsOf} from '../../questions/tone/passions.ts'

const allowed = 2

/** The third time a draft says passion. */
export const repeatedPassion = defineRule({
  id: 'tone/repeated-passion',
  title: 'Passion said a third time',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({count}: {count: number}) =>
    `Passion is said ${count} times in this draft; from the third on it is a sound. What you did for it is stronger.`,
  why: 'The word is the most used one in statements. Said often it asks to be taken on trust, in a text that has few lines to earn it.',
  instead:
    'Keep one, where work stands beside it. Elsewhere put the verb: what you read, built, stayed for. Two in a draft are left alone; other people’s passions and the fruit are not counted.',
  sources: ['overused-words', 'statement-cliches'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'My passion is the kidney. I am passionate about rounds. It was a «passion» of my first year.',
      },
    ],
    clean: [
      {text: 'My passion is the kidney, and I am passionate about rounds.'},
      {text: 'She sold passion fruit at the gate. The passion fruit was warm, and his passion was chess.'},
    ],
  },
  check(draft, report) {
    const places = passionsOf(draft)
    const third = places[allowed]
    if (!third) return
    const related = places.filter((one) => one !== third).map((span) => ({message: 'Said here too.', span}))
    report(third, {count: places.length}, {related})
  },
})
