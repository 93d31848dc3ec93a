import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {isVague, keepsThread, subjectFrom, subjectOf} from '../../questions/email/subject.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** A subject that could stand over any message. */
export const vagueSubject = defineRule({
  id: 'email/vague-subject',
  title: 'Subject that says nothing',
  severity: 'warning',
  kinds: ['email'],
  message: ({words}: {words: string}) =>
    `“${words}” could stand over any message. Name yourself, your AAMC ID and the specialty, so that it can be found.`,
  why: 'A subject of common words is the same on hundreds of messages that week. Nobody can search for it, and some are deleted unread as junk mail.',
  instead:
    'Write what a coordinator searches for: SOAP where it is running, name, AAMC ID, specialty, program. An answer keeps the `Re:` line of the program’s own thread.',
  sources: ['soap-email-etiquette', 'soap-email-templates'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: '---\ntarget: pediatrics\n---\nSubject: «Request for consideration»\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
        workspace: 'applicant: {name: Amara Obi, aamc-id: "12345678"}\n',
        becomes:
          '---\ntarget: pediatrics\n---\nSubject: Amara Obi, AAMC ID 12345678 - Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Request for a second interview, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
  },
  check(draft, report) {
    const subject = subjectOf(draft)
    if (!subject || !isVague(subject.text) || keepsThread(draft)) return
    const isAsking = isToMentor(draft)
    if (isAsking && /\bletter\b/i.test(subject.text)) return
    const fix = isAsking ? undefined : changeTo(subjectFrom(draft), subject.span, draft.text)
    report(subject.span, {words: subject.text.slice(0, 50)}, fix ? {fix} : {})
  },
})
