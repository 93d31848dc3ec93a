import {defineRule} from '../../lint/rule.ts'
import {introduces, lackingBackground} from '../../questions/specifics/background.ts'

/** An email that asks to be considered and does not say who asks. */
export const missingBackground = defineRule({
  id: 'specifics/missing-background',
  title: 'No background line',
  severity: 'information',
  kinds: ['email'],
  message: ({lacking}: {lacking: string}) =>
    `The message has no line on ${lacking}. The reader has to open the application to learn whether you can be considered.`,
  why: 'Before anything else a program asks whether the applicant can start on July 1: where they trained and worked, whether they are certified, and which visa they need. One sentence answers it, and a message without it waits until somebody has time to look it up.',
  instead:
    'Add one line of present facts: school and year, the last clinical work, certification, visa or right to work. A short reply about a time or a link needs none.',
  sources: ['soap-email-etiquette', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\n«I write because your complex-care clinic at Lakeshore Hospital does on Mondays what I hope to learn.» I would be glad to speak with you or your residents at any hour that suits you this week, and I can send whatever the office needs for the file on the same day.\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 email, Ms. Trammell\n---\nSubject: SOAP interview, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Ms. Trammell,\n\nThank you for your message. I would like the slot at 10:20 am ET at Lakeshore Hospital. If it is gone, I am free today from 9:00 am to 6:00 pm ET, and I will watch for your link at the address below until the evening.\n',
      },
    ],
  },
  check(draft, report) {
    if (!introduces(draft)) return
    const lacking = lackingBackground(draft)
    const first = draft.paragraphs[0]?.sentences[0]
    if (first && lacking.length > 0) report(first.span, {lacking: lacking.join(' or ')})
  },
})
