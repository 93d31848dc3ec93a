import {headerOf, lineBreakOf} from '../../draft/email.ts'
import type {Fix} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {subjectFrom, subjectOf} from '../../questions/email/subject.ts'
import {isFragment} from '../../questions/mentor.ts'

/** An email without a subject line, or with an empty one. */
export const missingSubject = defineRule({
  id: 'email/missing-subject',
  title: 'No subject',
  severity: 'warning',
  kinds: ['email'],
  message: ({empty}: {empty: boolean}) =>
    empty
      ? 'The subject is empty. Programs find a message again by its subject; give it your name, AAMC ID and the specialty.'
      : 'There is no `Subject:` line. Programs find a message again by it; give it your name, AAMC ID and the specialty.',
  why: 'In Match Week an inbox fills by the hundred. A coordinator sorts it by subject, and a message without one is opened last or taken for junk mail.',
  instead:
    'Begin the draft with a `Subject:` line that can be searched: SOAP where it is running, name, AAMC ID, specialty, program. An answer with the earlier message quoted below keeps the subject of its thread and needs none here.',
  sources: ['soap-email-templates', 'soap-email-etiquette'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'To: Dr. Lee\n\n«Dear Dr. Lee»,\n\nI send the dates you asked for.\n',
        becomes:
          'Subject: [Your Name], AAMC ID [AAMC ID] - [Specialty]\nTo: Dr. Lee\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
    clean: [
      {
        text: 'To: Dr. Lee\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
  },
  check(draft, report) {
    const {email, text} = draft
    if (!email || email.reply || subjectOf(draft)) return
    const header = headerOf(email, 'subject')
    const subject = subjectFrom(draft)
    if (header) {
      const lead = text.charAt(header.valueSpan.start - 1) === ' ' ? '' : ' '
      report(header.span, {empty: true}, {fix: fixAt(header.valueSpan.start, lead + subject)})
      return
    }
    const first = email.headers[0]?.span ?? email.salutation ?? draft.sentences[0]?.span
    if (!first || (!email.salutation && email.headers.length === 0 && isFragment(draft))) return
    const feed = lineBreakOf(text)
    const line = `Subject: ${subject}${feed}${email.headers.length > 0 ? '' : feed}`
    const {start, end} = email.salutation ?? first
    const greeting = text.slice(start, end).replace(/[,:;!\s]{1,9}$/, '')
    report({start, end: start + greeting.length}, {empty: false}, {fix: fixAt(first.start, line)})
  },
})

const fixAt = (at: number, insert: string): Fix => ({
  title: 'Add a subject line',
  edits: [{span: {start: at, end: at}, expected: '', insert}],
})
