import {defineRule} from '../../lint/rule.ts'
import {openTimes} from '../../questions/email/times.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** An hour for a call or an interview that leaves the time zone to be guessed. */
export const timeWithoutZone = defineRule({
  id: 'email/time-without-zone',
  title: 'Time without a zone',
  severity: 'warning',
  kinds: ['email'],
  message: ({words}: {words: string}) =>
    `“${words}” names no time zone. You and the program may be hours apart; Match Week runs on Eastern Time.`,
  why: 'Applicants and programs sit in four or more zones, and everything in Match Week is announced in Eastern Time. A call at an hour each side reads in its own zone is a call missed.',
  instead:
    'Write `2:00 pm ET`, or say once that all times are Eastern. One zone is enough for a sentence. Hours of a ward, and the hour of a message that came, need none.',
  sources: ['aamc-soap', 'soap-email-templates'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI am free tomorrow from «9:00 am to 5:00 pm».\n',
        becomes:
          'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI am free tomorrow from 9:00 am to 5:00 pm ET.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your message of 8:40 am. I am free from 9:00 am to 5:00 pm ET. At 8 am the potassium was 6.1, and I called the family at 10:30.\n',
      },
    ],
  },
  check(draft, report) {
    if (isToMentor(draft)) return
    for (const {span, words} of openTimes(draft)) {
      const behind = {start: span.end, end: span.end}
      const fix = {title: 'Add “ET”', edits: [{span: behind, expected: '', insert: ' ET'}]}
      report(span, {words}, {fix})
    }
  },
})
