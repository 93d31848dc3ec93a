import {isSingleYear} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {listed, otherTargets} from '../../questions/destinations.ts'
import {onlyOrigin} from '../../questions/framing/origin-only.ts'
import {linksTarget} from '../../questions/framing/reasons.ts'

const shortest = 120

/** A target named without a reason or a moment. */
export const missingReason = defineRule({
  id: 'framing/missing-reason',
  title: 'No reason for the target',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: ({target}: {target: string}) =>
    `Nothing here links ${target} to a reason or a moment; the reader is left to guess why this specialty.`,
  why: 'The one question every statement answers is why this work. Where the answer is missing, readers supply their own, and it is seldom kind.',
  instead:
    'Name the patient, month or habit of mind that settled it, in the sentence that names the specialty or right beside it. Drafts under 120 words are not judged.',
  sources: ['jgme-personal-statement', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `---\ntarget: pediatrics\n---\n«The weather in the capital is mild.» ${'There are four hospitals in the town and the largest has nine hundred beds and a garden. '.repeat(9)}\n`,
      },
    ],
    clean: [
      {
        text: '---\ntarget: pediatrics\n---\nI chose pediatrics on the night when a newborn took her first breath in my hands.\n',
      },
    ],
  },
  check(draft, report) {
    const first = draft.opening?.sentences[0]
    if (!first || draft.words < shortest || draft.targets.every(isSingleYear) || onlyOrigin(draft).length > 0) return
    if (linksTarget(draft)) return
    const aim = draft.aims.find(({specialty}) => (draft.targets as readonly string[]).includes(specialty))
    const others = otherTargets(draft)
    report((aim?.sentence ?? first).span, {target: listed(others.length > 0 ? others : draft.targets)})
  },
})
