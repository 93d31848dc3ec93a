import {isSingleYear, specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {otherTargets} from '../../questions/destinations.ts'
import {readLeaving, readReleases} from '../../questions/framing/leaving.ts'

/** A plan to leave the reader's program. */
export const leaveIntent = defineRule({
  id: 'framing/leave-intent',
  title: 'A plan to leave',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({words, origin}: {words: string; origin: string}) =>
    `“${words}” tells the reader of a plan to leave for ${origin}. A program that loses a resident loses years.`,
  why: 'A categorical position is meant for the whole training, and a Match commitment binds. Whoever announces the next application in this one is not ranked, and may have to explain it to the NRMP.',
  instead:
    'Leave the plan out. If what you want can be reached from this program (a fellowship, transition clinics, adolescents, adults with childhood disease), say that.',
  sources: ['dual-applying', 'nrmp-violations', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\nI want to become an internist, and I hope to «transfer to a Med-Peds» program after the first year.\n',
      },
      {
        text: '---\ntarget: pediatrics\n---\nMy goal is pediatrics for now, and I will «reapply to Med-Peds» next fall.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: pediatrics\n---\nI want to be a pediatrician for adolescents who transfer to adult care. I transferred from a Med-Peds track in 2019 and never looked back.\n',
      },
      {
        text: '---\ntarget: internal-medicine\n---\nI do not plan to reapply to Med-Peds. I want to become an internist.\n',
      },
    ],
  },
  check(draft, report) {
    if (otherTargets(draft).length === 0) return
    const [first, ...rest] = draft.targets.some(isSingleYear) ? readReleases(draft) : readLeaving(draft)
    if (!first) return
    const related = rest.map(({sentence, at}) => ({message: 'And here.', span: sentence.block.at(at)}))
    report(
      first.sentence.block.at(first.at),
      {words: first.sentence.block.text(first.at), origin: specialtyLabels[draft.origin.specialty]},
      {related},
    )
  },
})
