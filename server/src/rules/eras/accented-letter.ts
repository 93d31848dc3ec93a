import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {readForeignLetters} from '../../questions/eras/foreign-letters.ts'

/** So many of the other places are shown. */
const shown = 20

/** Letters with accents, and other characters that a plain keyboard does not have. */
export const accentedLetter = defineRule<'eras/accented-letter', {word: string; others: number}, 'suggestion'>({
  id: 'eras/accented-letter',
  title: 'Letters with accents',
  severity: 'information',
  kinds: ['personal-statement', 'experience'],
  message: ({word, others}) =>
    others === 0
      ? `“${word}” has a character outside plain ASCII, which the form may not keep. A name may stay as it is.`
      : `“${word}” and ${others} more have characters outside plain ASCII, which the form may not keep. Names may stay.`,
  why: 'Advisers disagree on whether the form keeps letters with accents and signs such as the degree; nothing official is known. A name is yours and may stay. Other words have a usual form without them.',
  instead:
    'Look at the preview in the form. Where a letter is lost there, write it without its accent, and say a sign in words.',
  disputed:
    'One adviser tells applicants to use no accents at all; the AAMC asks for plain text and does not mention them.',
  sources: ['eras-plain-text', 'aamc-personal-statement'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'My resident asked for a «résumé» of the night in one sentence.',
        becomes: 'My resident asked for a resume of the night in one sentence.',
      },
    ],
    clean: [{text: 'My resident asked for a summary of the night in one sentence.'}],
  },
  check(draft, report) {
    const [first, ...rest] = readForeignLetters(draft)
    if (!first) return
    const related = rest.slice(0, shown).map(({span}) => ({message: 'Here too.', span}))
    const fix = first.bare === undefined ? {} : {fix: changeTo(first.bare, first.span, draft.text)}
    report(first.span, {word: first.text.slice(0, 24), others: rest.length}, {related, ...fix})
  },
})
