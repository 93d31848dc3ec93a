import {defineRule} from '../../lint/rule.ts'
import {indecisions} from '../../questions/framing/undecided.ts'

/** The combined specialty as a way not to choose. */
export const undecided = defineRule({
  id: 'framing/undecided',
  title: 'Not having chosen as the reason',
  severity: 'warning',
  kinds: ['personal-statement', 'interview-answers'],
  message: ({words}: {words: string}) =>
    `“${words}” gives indecision as the reason, and that is the doubt readers already bring to a combined specialty.`,
  why: 'Readers in all three specialties have heard that Med-Peds is for people who cannot choose. Indecision confirms it, where a wish for the patients who cross the line is a reason to invite.',
  instead: 'Say what you choose: the patients, the diseases or the moment that need both kinds of knowledge.',
  sources: ['maryland-med-peds', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '---\ntarget: med-peds\n---\nI «could not choose» between medicine and pediatrics.\n'},
      {text: '---\ntarget: med-peds\n---\nMed-Peds is the «best of both worlds» for me.\n'},
    ],
    clean: [
      {
        text: '---\ntarget: med-peds\n---\nI chose Med-Peds for the patient with cystic fibrosis who turned twenty. The family could not decide between two surgeons, and I sat with them.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of indecisions(draft.paragraphs, draft.origin))
      report(sentence.block.at(value), {words: sentence.block.text(value)})
  },
})
