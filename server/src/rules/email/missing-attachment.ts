import {defineRule} from '../../lint/rule.ts'
import {unlistedAttachments} from '../../questions/email/attachments.ts'

/** A message that speaks of something attached, where nothing is listed. */
export const missingAttachment = defineRule({
  id: 'email/missing-attachment',
  title: 'Attachment that is not listed',
  severity: 'warning',
  kinds: ['email'],
  message: ({words}: {words: string}) =>
    `“${words}”, and nothing is listed under \`attachments:\`. List the file there, so that it is not forgotten when you send.`,
  why: 'A message without the file it speaks of needs a second one, and the second one is what the office remembers. The list in the front matter is the reminder at the moment of sending.',
  instead:
    'Add `attachments: [cv.pdf]` to the front matter, or send nothing: programs have the application already, and some open no files from strangers.',
  sources: ['soap-email-etiquette', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\n«Please find attached» my CV and transcript.\n',
      },
    ],
    clean: [
      {
        text: '---\nattachments: [cv.pdf]\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nMy CV is attached.\n',
      },
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nIn 2023 I was attached to the medical unit in Enugu.\n',
      },
    ],
  },
  check(draft, report) {
    const [span] = unlistedAttachments(draft)
    if (span) report(span, {words: draft.text.slice(span.start, span.end).replace(/\s+/g, ' ')})
  },
})
