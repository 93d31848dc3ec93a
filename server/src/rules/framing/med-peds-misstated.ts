import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {misstatements} from '../../questions/framing/misstatement.ts'

/** What a draft says of the origin specialty and is not so. */
export const medPedsMisstated = defineRule({
  id: 'framing/med-peds-misstated',
  title: 'A wrong fact about Med-Peds',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({words, origin, fact}: {words: string; origin: string; fact: string}) =>
    `“${words}”: ${origin} ${fact}. Readers know it, and a slip here costs more than it should.`,
  why: 'Med-Peds takes four years, half in each discipline, and leads to two boards; it is a residency and no fellowship. Who wants to train in it is expected to know.',
  instead: 'Correct the figure or the word; or leave it out, since the reader knows.',
  sources: ['maryland-med-peds'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '---\ntarget: med-peds\n---\nMed-Peds takes «five years», and I am ready for each.\n'},
      {text: '---\ntarget: med-peds\n---\nI hope for a «fellowship» in Med-Peds.\n'},
    ],
    clean: [
      {
        text: '---\ntarget: med-peds\n---\nMed-Peds takes four years and leads to two boards. For three years I worked beside a Med-Peds attending, and after a Med-Peds residency I hope for a fellowship in cardiology.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of misstatements(draft.paragraphs, draft.origin)) {
      report(sentence.block.at(value.at), {
        words: sentence.block.text(value.at),
        fact: value.fact,
        origin: specialtyLabels[draft.origin.specialty],
      })
    }
  },
})
