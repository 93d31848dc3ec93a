import {defineRule} from '../../lint/rule.ts'
import {inSoap} from '../../lint/soap.ts'
import {rankings} from '../../questions/match/ranking.ts'

/** Talk of ranking the reader's program. */
export const rankLanguage = defineRule({
  id: 'match/rank-language',
  title: 'Ranking of the reader’s program',
  severity: 'information',
  also: {severity: 'warning', when: 'the draft is in SOAP, where applicants make no rank list'},
  kinds: ['email', 'interview-answers', 'personal-statement'],
  message: ({words, soap}: {words: string; soap: boolean}) =>
    soap
      ? `“${words}”: applicants make no rank list in SOAP, so the reader sees a misunderstanding. Say what fits instead.`
      : `“${words}”: advice differs on telling a program where it stands on your list; some readers discount it.`,
  why: 'In SOAP only programs submit preferences; a promise to rank cannot be kept and shows that the process is not understood. In the main Match, telling a program your intentions is allowed, but many readers have heard it too often to believe it.',
  instead: 'Name the reason the program would be high on your list, and leave the list out.',
  disputed:
    'The NRMP lets applicants volunteer their intentions; several advisers call “I will rank you first” risky or empty, others expect it after an interview.',
  sources: ['ouhsc-soap', 'nrmp-behaviour'],
  fixes: 'none',
  yieldsTo: ['match/rank-bargain'],
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP applicant Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about the Pediatrics residency at Lakeshore Hospital. I «will rank your program» first.\n',
      },
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nLakeshore Hospital is «number one» on my list for Pediatrics.\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: personal-statement\ntarget: internal-medicine\n---\nMy father left the army with the rank of captain. In internal medicine I learned to rank a differential by what kills first.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    const found = rankings(draft.paragraphs, undefined)
    if (found.length === 0) return
    const soap = inSoap(draft, circumstances) !== undefined
    for (const {sentence, value} of found) {
      report(
        sentence.block.at(value),
        {words: sentence.block.text(value), soap},
        {severity: soap ? 'warning' : 'information'},
      )
    }
  },
})
