import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {mentionsOf, otherTargets} from '../../questions/destinations.ts'
import {onlyOrigin} from '../../questions/framing/origin-only.ts'

const allowed = 2

/** The origin specialty named again and again to another reader. */
export const repeatedMedPeds = defineRule({
  id: 'framing/repeated-med-peds',
  title: 'Med-Peds named more than twice',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({origin, count}: {origin: string; count: number}) =>
    `${origin} is named ${count} times in a draft for another reader; after the second it sounds like the real wish.`,
  why: 'One honest mention explains where you come from. From the third on the reader counts, and wonders which specialty is meant.',
  instead:
    'Keep the mention that explains most. Elsewhere name the work: continuity, transition, the disease that grows up with its patient.',
  sources: ['dual-applying', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\nI want to become an internist. I applied to Med-Peds first. In Med-Peds I saw lifelong disease. A «Med-Peds» attending showed me how to ask.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\n---\nI want to become an internist. I applied to Med-Peds first, and a Med-Peds attending showed me how to ask.\n',
      },
    ],
  },
  check(draft, report) {
    if (draft.targets.includes('med-peds') || otherTargets(draft).length === 0 || onlyOrigin(draft).length > 0) return
    const mentions = mentionsOf(draft, draft.origin.specialty)
    const third = mentions[allowed]
    if (!third) return
    const related = mentions
      .filter((one) => one !== third)
      .map((one) => ({message: 'Named here too.', span: one.sentence.block.at(one)}))
    report(
      third.sentence.block.at(third),
      {origin: specialtyLabels[draft.origin.specialty], count: mentions.length},
      {related},
    )
  },
})
