import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {mentionsOf} from '../../questions/destinations.ts'
import {heldMentions} from '../../questions/framing/left-behind.ts'
import {carries} from '../../questions/themes.ts'

const shortest = 120

/** Both ages named and nothing that joins them. */
export const missingBridge = defineRule({
  id: 'framing/missing-bridge',
  title: 'Two halves without a bridge',
  severity: 'warning',
  kinds: ['personal-statement', 'interview-answers'],
  message: ({named}: {named: string}) =>
    `${named} without what joins them: the lifespan, the transition of care, a disease that begins in childhood.`,
  why: 'Interest in adults and in children, side by side, sounds like not having chosen. What joins them is the reason that all three readers understand.',
  instead:
    'Show one patient whose illness crosses the ages, or the handover you saw go wrong. Drafts under 120 words are not judged, nor is the origin told as a choice left behind.',
  sources: ['maryland-med-peds', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `---\nkind: personal-statement\ntarget: med-peds\n---\n«My goal is Med-Peds.» ${'In the morning I examined infants and I treated old farmers with heart failure at night. '.repeat(9)}\n`,
      },
    ],
    clean: [
      {
        text: '---\nkind: personal-statement\ntarget: med-peds\n---\nMy goal is Med-Peds. I treated infants and farmers.\n',
      },
    ],
  },
  check(draft, report) {
    if (draft.words < shortest) return
    const {specialty, halves, bridge} = draft.origin
    if (carries(draft.paragraphs, bridge, 1)) return
    const own = heldMentions(draft, mentionsOf(draft, specialty))
    const both = halves.map((half) => mentionsOf(draft, half)).filter((mentions) => mentions.length > 0)
    const isForBoth = halves.length > 1 && halves.every((half) => draft.targets.some((target) => target === half))
    const place = own[0] ?? (isForBoth && both.length === halves.length ? both[0]?.[0] : undefined)
    if (!place) return
    const named =
      own.length > 0
        ? `${specialtyLabels[specialty]} is named`
        : `${halves.map((half) => specialtyLabels[half]).join(' and ')} are named`
    report(place.sentence.span, {named})
  },
})
