import {defineRule} from '../../lint/rule.ts'
import {apologiesIn} from '../../questions/tone/apologies.ts'

/** The reader's pardon asked for the record, the language or the time taken. */
export const apology = defineRule({
  id: 'tone/apology',
  title: 'An apology to the reader',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This asks the reader’s pardon. Nobody was wronged, and it draws the eye to what you regret; state the fact or leave it out.',
  why: 'To apologize to a family for an error is a strength, and a story worth telling. To apologize to a committee for a score, an accent or a long letter only tells them where to look, and makes a capable person small.',
  instead:
    'Cut it. If the thing needs a word, give the fact and what you changed. If the message is long, shorten it; if the English is uncertain, ask a friend to read it.',
  sources: ['jgme-personal-statement', 'soap-email-etiquette', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«I apologize for my low scores».\n'},
      {text: '---\nkind: email\n---\n\nDear Dr. Lee,\n\n«I am sorry for troubling» you with this message.\n'},
    ],
    clean: [
      {text: 'I apologized to the family, wrote the error in the chart, and told the pharmacist.\n'},
      {text: 'I learned to say that I am sorry and then to stop talking.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of apologiesIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), undefined)
  },
})
