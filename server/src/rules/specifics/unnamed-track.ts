import {defineRule} from '../../lint/rule.ts'
import {addressesProgram} from '../../questions/reader.ts'
import {namesTrack, programsSpokenOf} from '../../questions/specifics/track-names.ts'

/** An email that speaks of a residency program and never says which track. */
export const unnamedTrack = defineRule({
  id: 'specifics/unnamed-track',
  title: 'No track named',
  severity: 'information',
  kinds: ['email'],
  message: ({words}: {words: string}) =>
    `“${words}” could be any track of the hospital; neither subject nor message says which.`,
  why: 'A hospital has many programs and often one office for several of them. In SOAP the same person may fill places in categorical Pediatrics and in preliminary medicine on one afternoon, and sorts mail by the track in its subject.',
  instead:
    'Name the track once in the subject and once in the message: `categorical Pediatrics`, `preliminary Medicine`.',
  sources: ['soap-email-etiquette', 'copy-paste-messages'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about «your residency program» at Lakeshore Hospital.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about your residency program.\n',
      },
    ],
  },
  check(draft, report) {
    const [spoken] = programsSpokenOf(draft.paragraphs, undefined)
    if (!spoken || !addressesProgram(draft) || namesTrack(draft)) return
    const {sentence, value} = spoken
    report(sentence.block.at(value), {words: sentence.block.text(value)})
  },
})
