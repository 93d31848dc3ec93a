import {defineRule} from '../../lint/rule.ts'
import {flatteries} from '../../questions/specifics/flattery.ts'

/** Words of fame about the program that reads them. */
export const flattery = defineRule({
  id: 'specifics/flattery',
  title: 'Flattery of the program',
  severity: 'warning',
  kinds: ['email', 'personal-statement', 'interview-answers'],
  message: ({words}: {words: string}) =>
    `“${words}” would please any program, so it tells this one nothing. A named feature would.`,
  why: 'A director knows how well known the program is. Words such as `esteemed` and `prestigious` stand in letters that were sent to a hundred programs, and readers have come to take them as the mark of one.',
  instead:
    'Cut the word, or put in its place one thing that you saw, read or were told about this program and that bears on your work.',
  sources: ['copy-paste-messages', 'soap-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nIt would be an honor to join your «esteemed» program at Lakeshore Hospital.\n',
      },
      {
        text: '---\nkind: interview-answers\n---\n## Why us?\n\nYour program is «prestigious and world-renowned».\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nYour Tuesday asthma clinic on Alameda Street is close to the work I did in Lagos with 40 families.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of flatteries(draft))
      report(sentence.block.at(value), {words: sentence.block.text(value)})
  },
})
