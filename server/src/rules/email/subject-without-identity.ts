import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {completed, isVague, keepsThread, lackingIn, type SubjectPart, subjectOf} from '../../questions/email/subject.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** A subject by which the applicant cannot be found. */
export const subjectWithoutIdentity = defineRule({
  id: 'email/subject-without-identity',
  title: 'Subject without name, AAMC ID or specialty',
  severity: 'warning',
  kinds: ['email'],
  message: ({lacking}: {lacking: readonly SubjectPart[]}) =>
    `The subject lacks ${lacking.join(lacking.length > 2 ? ', ' : ' and ')}. With all three a coordinator finds your application from it.`,
  why: 'The AAMC ID is the key under which a program files an application, the name is what it says aloud, and one office often answers for several specialties. A subject with all three is filed without being opened.',
  instead:
    'Add what is missing: `SOAP reply - Amara Obi, AAMC ID 12345678 - Pediatrics`. The specialty is enough outside SOAP. A message to a mentor needs none of it, and an answer keeps the subject of the program’s thread.',
  sources: ['soap-email-templates', 'aamc-id'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'Subject: «Pediatrics residency at Lakeshore Hospital, Amara Obi»\n\nDear Dr. Lee,\n\nThank you for your call.\n',
        workspace: 'applicant: {name: Amara Obi, aamc-id: "12345678"}\n',
        becomes:
          'Subject: Pediatrics residency at Lakeshore Hospital, Amara Obi - AAMC ID 12345678\n\nDear Dr. Lee,\n\nThank you for your call.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call.\n',
      },
      {text: 'Subject: Letter for ERAS\n\nDear Dr. Ode,\n\nCould you upload a letter of recommendation by Friday?\n'},
    ],
  },
  check(draft, report) {
    const subject = subjectOf(draft)
    if (!subject || isVague(subject.text) || keepsThread(draft) || isToMentor(draft)) return
    const lacking = lackingIn(draft, subject)
    if (lacking.length === 0) return
    const whole = completed(draft, subject.text, lacking)
    report(subject.span, {lacking}, whole ? {fix: changeTo(whole, subject.span, draft.text)} : {})
  },
})
