import {defineRule} from '../../lint/rule.ts'
import {bargains} from '../../questions/match/bargain.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** A rank offered for a rank, or for a promise. */
export const rankBargain = defineRule({
  id: 'match/rank-bargain',
  title: 'Ranking offered as a trade',
  severity: 'error',
  kinds: ['email', 'interview-answers'],
  message: (_: undefined) =>
    'This offers one ranking for another. A trade of rankings breaks the Match agreement on both sides, so the reader cannot answer it. Leave it out.',
  why: 'Saying where a program stands on your list is your own affair; making it depend on what the program does is a bargain. Asking for one is a violation, and so is agreeing to one. In SOAP applicants have no rank list at all.',
  instead: 'Leave lists out on both sides. Name the reason the program would be high on yours.',
  sources: ['nrmp-behaviour', 'nrmp-commitment'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: pre-match\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI interviewed for Pediatrics at Lakeshore Hospital in November. «If you rank me highly, I will rank you first».\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: pre-match\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI interviewed for Pediatrics at Lakeshore Hospital in November. If two children arrive at once on your wards, I would put the sicker one first.\n',
      },
    ],
  },
  check(draft, report) {
    for (const place of bargains(draft, undefined))
      report(place.span, undefined, {related: repeated('Offered here as well.', place)})
  },
})
