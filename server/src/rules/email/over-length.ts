import {messageWords as limits} from '../../lexicon/emails.ts'
import {defineRule} from '../../lint/rule.ts'
import {sentenceBeyond} from '../../questions/word-counts.ts'

/** A message longer than its reader’s patience. */
export const overLength = defineRule({
  id: 'email/over-length',
  title: 'Long message',
  severity: 'warning',
  also: {severity: 'information', when: 'the message has 171 to 250 words'},
  kinds: ['email'],
  message: ({words}: {words: number}) =>
    words > limits.most
      ? `The message has ${words} words. Past 250 few read on; what they need belongs into 90 to 170.`
      : `The message has ${words} words, more than a phone shows at once. 90 to 170 carry all a program needs.`,
  why: 'A director in Match Week reads mail on a phone, between calls. A message that has to be scrolled is put off, and the application holds the rest already.',
  instead:
    'Keep who you are, certification and visa, one reason that is theirs, and when you can be reached. Headers, greeting, signature and the quoted message do not count.',
  sources: ['soap-email-templates', 'img-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\n${'I rounded on the ward with four interns. '.repeat(21)}«I rounded on the ward with four interns.» May I call at 2:00 pm ET?\n`,
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call. I can speak today after 2:00 pm ET.\n',
      },
    ],
  },
  check(draft, report) {
    const {words} = draft
    if (words <= limits.brief) return
    const limit = words > limits.most ? limits.most : limits.brief
    const severity = words > limits.most ? 'warning' : 'information'
    const sentence = sentenceBeyond(draft.paragraphs, limit)
    if (sentence) report(sentence.span, {words}, {severity})
  },
})
