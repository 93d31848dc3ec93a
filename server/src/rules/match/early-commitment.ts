import {defineRule} from '../../lint/rule.ts'
import {commitments} from '../../questions/match/commitment.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** A promise to accept, to withdraw elsewhere, or a guarantee, before there is an offer. */
export const earlyCommitment = defineRule({
  id: 'match/early-commitment',
  title: 'Commitment before the offer',
  severity: 'warning',
  kinds: ['email', 'interview-answers', 'personal-statement'],
  message: (_: undefined) =>
    'This binds you before there is an offer. Programs may not ask for it, and a promise made early weighs little. Say what draws you instead.',
  why: 'A program may not ask for a commitment before the offer stands in the R3 system, nor hint that its list depends on one. An unasked promise puts the reader in that position, and everybody who interviews hears it.',
  instead:
    'Say that you would be glad to train there and why. Accept when the offer is on the screen: that is binding by itself.',
  sources: ['nrmp-commitment', 'nrmp-behaviour'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. «I will accept your offer» at once.\n',
      },
      {
        text: '---\nkind: interview-answers\ntarget: pediatrics\nphase: soap\n---\n## Why us?\n\nI «will say no to everybody else».\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. I would be glad to train with you. In Akron I learned to accept a decision that was not mine.\n',
      },
    ],
  },
  check(draft, report) {
    for (const place of commitments(draft, undefined))
      report(place.span, undefined, {related: repeated('Promised here as well.', place)})
  },
})
