import {defineRule} from '../../lint/rule.ts'
import {singularCases} from '../../questions/privacy/singular-cases.ts'

/** A patient who is the only one, the first one, or known from the news. */
export const singularCase = defineRule<'privacy/singular-case', string>({
  id: 'privacy/singular-case',
  title: 'Case that is one of a kind',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (words) =>
    `“${words}” makes one patient findable without a name. For patient privacy, say what was unusual and leave out the count.`,
  why: 'Whoever is the only case of a country, the first of a hospital or in the newspaper can be found with two words in a search field. A changed name does not help then.',
  instead:
    'Keep what you thought and did; drop “first”, “only” and the news. If the case is published with consent, the place for it is the list of publications.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  yieldsTo: ['privacy/identifying-combination'],
  examples: {
    flagged: [
      {text: 'He was «the only case in Kerala», and his mother knew it.'},
      {text: 'Her case was later «reported on television», and she hid her face.'},
    ],
    clean: [
      {text: 'I was the only doctor in the district, and she was my first patient.'},
      {text: 'It was the only case I lost that month.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of singularCases(draft.paragraphs, undefined))
      report(sentence.block.at(value), sentence.block.text(value).slice(0, 48))
  },
})
