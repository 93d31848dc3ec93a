import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {listed, otherTargets} from '../../questions/destinations.ts'
import {onlyOrigin} from '../../questions/framing/origin-only.ts'

/** A draft for another reader whose only destination is the specialty the applicant pivots from. */
export const medPedsOnly = defineRule({
  id: 'framing/med-peds-only',
  title: 'Med-Peds as the only destination',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({origin, targets}: {origin: string; targets: string}) =>
    `The only destination named here is ${origin}; a reader in ${targets} finds no place for themselves in it.`,
  why: 'Almost no Med-Peds position is left unfilled (three in 2025), so in SOAP this draft is read by categorical and preliminary programs. A reader who meets one destination, and it is not theirs, takes the application for a misdirected one.',
  instead:
    'Say what draws you to the work this reader does, in its own name: the adult ward, the child in front of you. The lifespan can stay, as the way you see patients. A separate statement per target is allowed and usual.',
  sources: ['aap-match-2025', 'dual-applying', 'jgme-personal-statement'],
  fixes: 'none',
  yieldsTo: ['framing/exclusive-aim', 'framing/second-choice', 'framing/leave-intent'],
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\nOn the adult ward I learned to listen. «My goal is to train in Med-Peds.» Combined training is where I belong.\n',
      },
      {
        text: '---\nkind: personal-statement\n---\n«What I want is a residency in medicine-pediatrics.» I have followed two families with sickle cell disease.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\n---\nI first applied to Med-Peds. I want to become an internist, because adults with congenital heart disease need one who knows their childhood.\n',
      },
      {
        text: '---\ntarget: med-peds\n---\nMy goal is to train in Med-Peds, where one clinic follows a patient with cystic fibrosis from infancy to adult life.\n',
      },
    ],
  },
  check(draft, report) {
    const [first, ...rest] = onlyOrigin(draft)
    if (!first) return
    const related = rest.slice(0, 5).map((sentence) => ({message: 'Named again here.', span: sentence.span}))
    report(
      first.span,
      {origin: specialtyLabels[draft.origin.specialty], targets: listed(otherTargets(draft))},
      {related},
    )
  },
})
