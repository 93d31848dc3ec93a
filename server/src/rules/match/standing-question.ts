import {defineRule} from '../../lint/rule.ts'
import {standingQuestions} from '../../questions/match/standing.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** A question for the list, the chances, an offer or the other applicants. */
export const standingQuestion = defineRule({
  id: 'match/standing-question',
  title: 'Question about one’s standing',
  severity: 'error',
  kinds: ['email', 'interview-answers'],
  message: ({words}: {words: string}) =>
    `“${words}” asks for your standing. The program may not tell, and the question is what it remembers. Ask about the work.`,
  why: 'Lists, chances, offers and the other applicants are what a program may not discuss before the offers go out. The question puts the reader in the position of refusing, and it reads as pressure.',
  instead:
    'Leave it out. Ask something only this program can answer: its clinic, its nights, its panel; and say when you can be reached.',
  sources: ['nrmp-behaviour', 'nrmp-commitment', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. «Could you tell me my chances»?\n',
      },
      {
        text: '---\nkind: interview-answers\ntarget: pediatrics\nphase: soap\n---\n## Do you have questions for us?\n\n«Will I get an offer» in the first round?\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. May I ask which number you will call from? On the list of medications the steroid stood twice.\n',
      },
    ],
  },
  check(draft, report) {
    for (const place of standingQuestions(draft, undefined))
      report(place.span, {words: brief(place.words)}, {related: repeated('Asked here as well.', place)})
  },
})

/** As much of the words as a message has room for, cut between two of them. */
const brief = (words: string): string => (words.length > 40 ? `${words.slice(0, words.lastIndexOf(' ', 37))} …` : words)
