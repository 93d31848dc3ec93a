import {defineRule} from '../../lint/rule.ts'
import {unfilledListShared} from '../../questions/match/unfilled-list.ts'

/** The List of Unfilled Programs, pasted, attached or offered. */
export const sharedUnfilledList = defineRule({
  id: 'match/shared-unfilled-list',
  title: 'The List of Unfilled Programs passed on',
  severity: 'error',
  kinds: ['email'],
  message: (_: undefined) =>
    'The List of Unfilled Programs is confidential: copying or sharing it breaks the Match agreement. Take it out of this message.',
  why: 'The list is shown in R3 to each eligible applicant for that applicant alone. Copying it, attaching it or offering it is a violation, and the program that receives it has the proof in its mailbox.',
  instead:
    'Speak of the one position you write about, where it is public or the program has named it. Delete the list, the screenshot and the offer.',
  sources: ['unfilled-list-help', 'nrmp-soap'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. I can «forward the list of unfilled programs» to your residents.\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital, which I saw on the list of unfilled programs. I have attached nothing.\n',
      },
    ],
  },
  check(draft, report) {
    const [first, ...rest] = unfilledListShared(draft)
    if (first) report(first, undefined, {related: rest.map((span) => ({message: 'Here as well.', span}))})
  },
})
