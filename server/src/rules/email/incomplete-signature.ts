import {linesIn} from '../../draft/email.ts'
import {defineRule} from '../../lint/rule.ts'
import {completionsOf, readSignature, type SignaturePart} from '../../questions/email/signature.ts'
import {isFragment, isToMentor} from '../../questions/mentor.ts'

/** A signature by which the applicant cannot be named, found and called. */
export const incompleteSignature = defineRule({
  id: 'email/incomplete-signature',
  title: 'Incomplete signature',
  severity: 'warning',
  kinds: ['email'],
  message: ({missing}: {missing: readonly SignaturePart[]}) =>
    `The signature lacks ${missing.map((part) => (part === 'name' ? 'full name' : part)).join(', ')}. Whoever wants to answer or call has to look it up elsewhere.`,
  why: 'Messages are forwarded without their subject, printed, and read on a phone by whoever makes the calls. The signature is the one place where name, degree, AAMC ID and numbers stay together.',
  instead:
    'Sign with four lines: name and degree, AAMC ID, phone with country code, email address. A message to a mentor needs only the name.',
  sources: ['soap-email-templates', 'img-email-etiquette'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\n«Amara Obi»\namara.obi@example.org\n',
        workspace:
          'applicant: {name: Amara Obi, degree: MBBS, aamc-id: "12345678", email: amara.obi@example.org, phone: "+1 419-555-0162"}\n',
        becomes:
          'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\nAmara Obi, MBBS\namara.obi@example.org\nAAMC ID 12345678\n+1 419-555-0162\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\nAmara Obi, MBBS\nAAMC ID 12345678\n+1 419-555-0162\namara.obi@example.org\n',
      },
    ],
  },
  check(draft, report) {
    const {email, text} = draft
    if (!email || isFragment(draft) || isToMentor(draft)) return
    const signed = readSignature(draft)
    const first = email.signature && linesIn(text, email.signature)[0]
    const span = signed.name ?? first ?? draft.sentences.at(-1)?.span
    if (!span || signed.missing.length === 0) return
    const edits = completionsOf(draft, signed).map(({span: at, insert}) => ({
      span: at,
      expected: text.slice(at.start, at.end),
      insert,
    }))
    const fix = edits.length > 0 ? {fix: {title: 'Complete the signature', edits}} : {}
    report({start: span.start, end: span.end}, {missing: signed.missing}, fix)
  },
})
