import {defineRule} from '../../lint/rule.ts'
import {ownIdentifiers} from '../../questions/privacy/own-identifiers.ts'

/** The applicant's own passport, social security or alien number, or date of birth. */
export const ownIdentifier = defineRule<'privacy/own-identifier', {is: string; words: string}>({
  id: 'privacy/own-identifier',
  title: 'Number of your own papers',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({is, words}) =>
    `“${words}” reads as ${is === 'number' ? 'the number of your own papers' : 'your date of birth'}. Nobody who reads this needs it, and it can be misused.`,
  why: 'A statement and an email pass through many hands and stay in mailboxes for years. A passport number, a social security number or a date of birth is enough to open accounts in your name. Programs get these after a match, through a form.',
  instead:
    'Delete it. Where a number is asked for in the application, it has a field of its own; an email needs no more than your AAMC ID.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I hold a J-1 visa, and my passport is «AK4471930».'},
      {text: 'I was born in Lahore on «March 3, 1995», the first of four.'},
    ],
    clean: [
      {text: 'I was born in 1995 in Lahore, and my passport is valid.'},
      {text: 'I asked each patient for name and date of birth before a transfusion.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of ownIdentifiers(draft))
      report(sentence.block.at(value), {is: value.is, words: sentence.block.text(value).slice(0, 32)})
  },
})
