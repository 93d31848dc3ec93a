import {defineRule} from '../../lint/rule.ts'
import {severalAddressed} from '../../questions/email/recipients.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** One message to several programs. */
export const manyRecipients = defineRule({
  id: 'email/many-recipients',
  title: 'Several programs addressed at once',
  severity: 'error',
  kinds: ['email'],
  message: ({words}: {words: string}) =>
    `“${words}” turns to several programs at once. Each sees it is one of many; send every program a message of its own.`,
  why: 'A message to several programs tells each that nothing in it was meant for them, shows them where else you applied, and in SOAP it may reach a program that has not contacted you.',
  instead:
    'Write one message per program, to its director or coordinator by name. Several people of one program on one message are fine.',
  sources: ['copy-paste-messages', 'match-agreement-contact', 'soap-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'To: «peds@lakeshore.example.org, residency@pellharbor.example.org»\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\n«Dear Program Directors»,\n\nI am looking for a position.\n',
      },
    ],
    clean: [
      {
        text: 'To: h.lee@lakeshore.example.org, coordinator@lakeshore.example.org\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
  },
  check(draft, report) {
    const span = isToMentor(draft) ? undefined : severalAddressed(draft)
    if (!span) return
    const words = draft.text.slice(span.start, span.end)
    report(span, {words: words.length > 40 ? `${words.slice(0, 38)} …` : words})
  },
})
