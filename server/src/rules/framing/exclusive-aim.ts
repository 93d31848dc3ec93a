import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {otherTargets} from '../../questions/destinations.ts'
import {readExclusive} from '../../questions/framing/exclusive.ts'

/** The origin specialty as the only thing the applicant could ever want. */
export const exclusiveAim = defineRule({
  id: 'framing/exclusive-aim',
  title: 'Med-Peds as the one and only aim',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({words, origin}: {words: string; origin: string}) =>
    `“${words}” leaves room for ${origin} alone; whoever reads this in another program reads that they do not count.`,
  why: 'A dream of one specialty, told to another, is the surest sign that the resident will not stay. Readers outside it stop here.',
  instead: 'Keep the wish and drop the “only”: say what in it you would do in this reader’s program too.',
  sources: ['dual-applying', 'jgme-personal-statement'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\nI hope to train in internal medicine. Still, I cannot see myself «anywhere else» than in Med-Peds.\n',
      },
      {text: '---\ntarget: pediatrics\n---\nI want to be a pediatrician. Med-Peds is my «only dream» though.\n'},
    ],
    clean: [
      {
        text: '---\ntarget: med-peds\n---\nMed-Peds is the only training I want, and cystic fibrosis clinic is the only place where I never looked at the clock.\n',
      },
      {
        text: '---\ntarget: pediatrics\n---\nI first looked at Med-Peds. I want to be a pediatrician, and I was the only doctor in a village of four thousand.\n',
      },
    ],
  },
  check(draft, report) {
    if (otherTargets(draft).length === 0) return
    const [first, ...rest] = readExclusive(draft)
    if (!first) return
    const related = rest.map(({sentence, at}) => ({message: 'And here.', span: sentence.block.at(at)}))
    report(
      first.sentence.block.at(first.at),
      {words: first.sentence.block.text(first.at), origin: specialtyLabels[draft.origin.specialty]},
      {related},
    )
  },
})
