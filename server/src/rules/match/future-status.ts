import {defineRule} from '../../lint/rule.ts'
import {futureStatuses} from '../../questions/match/future-status.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** A certification, a visa or a citizenship stated as expected. */
export const futureStatus = defineRule({
  id: 'match/future-status',
  title: 'Status expected, not current',
  severity: 'warning',
  kinds: ['email', 'personal-statement'],
  message: ({words}: {words: string}) =>
    `“${words}” gives a status you do not have yet. Programs must be told where it stands today: say that.`,
  why: 'The Match code asks applicants for their current citizenship, visa and certification, not for those expected at the start. A program plans sponsorship by that line, and one that came out otherwise counts as inaccurate information.',
  instead:
    'State today: `ECFMG certified since May 2024; require J-1`, or `Step 1 and Step 2 CK passed, Pathway under review`. A booked date is a fact of today too: `Step 3 scheduled for April 10`.',
  sources: ['nrmp-violations', 'nrmp-applicant-conduct', 'ecfmg-evsp'],
  fixes: 'none',
  yieldsTo: ['tone/immigrant-intent'],
  examples: {
    flagged: [
      {
        text: '---\nphase: pre-match\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI applied for Pediatrics at Lakeshore Hospital in September. I «will be ECFMG certified» soon.\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: pre-match\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI applied for Pediatrics at Lakeshore Hospital in September. I have been ECFMG certified since May 2024, Step 3 is scheduled for April 10, and I will need a J-1 visa.\n',
      },
    ],
  },
  check(draft, report) {
    for (const place of futureStatuses(draft, undefined))
      report(place.span, {words: place.words.slice(0, 60)}, {related: repeated('Here as well.', place)})
  },
})
