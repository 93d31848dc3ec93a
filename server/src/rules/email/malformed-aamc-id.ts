import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {readAamcIds} from '../../questions/email/aamc.ts'

/** An AAMC ID that has not eight digits. */
export const malformedAamcId = defineRule({
  id: 'email/malformed-aamc-id',
  title: 'AAMC ID of the wrong length',
  severity: 'error',
  kinds: ['email'],
  message: ({text, count}: {text: string; count: number}) =>
    `“${text}” has ${count} ${count === 1 ? 'digit' : 'digits'}; an AAMC ID has eight. A program that searches for it finds nobody.`,
  why: 'The AAMC ID is the key by which a program opens an application. With a digit too few or too many the search comes back empty, or opens somebody else’s.',
  instead:
    'Copy the eight digits from MyERAS. The USMLE number has eight digits as well and is another one: check the label too.',
  sources: ['aamc-id'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID «1234567», Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
        workspace: 'applicant: {name: Amara Obi, aamc-id: "12345678"}\n',
        becomes:
          'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 1234-5678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n',
      },
    ],
  },
  check(draft, report) {
    const known = draft.workspace?.file.applicant?.['aamc-id']
    for (const {span, text, digits} of readAamcIds(draft)) {
      if (digits.length === 8 && !/\p{L}/u.test(text)) continue
      const fix = known && /^\d{8}$/.test(known) ? {fix: changeTo(known, span, draft.text)} : {}
      report(span, {text, count: digits.length}, fix)
    }
  },
})
