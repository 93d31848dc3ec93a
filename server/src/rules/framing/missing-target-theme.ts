import {origins} from '../../lexicon/origins.ts'
import type {Specialty, Target} from '../../lexicon/specialties.ts'
import {themesOf} from '../../lexicon/themes.ts'
import {defineRule} from '../../lint/rule.ts'
import {listed} from '../../questions/destinations.ts'
import {carries, themesIn} from '../../questions/themes.ts'

const enough = 3
const shortest = 120

/** Too little in the draft that the target specialty's readers listen for. */
export const missingTargetTheme = defineRule({
  id: 'framing/missing-target-theme',
  title: 'Too little of the target specialty',
  severity: 'warning',
  kinds: ['personal-statement', 'interview-answers'],
  message: ({target, themes}: {target: string; themes: readonly string[]}) =>
    themes.length < enough
      ? `For ${target} there is little to recognize here${themes.length > 0 ? ` beyond ${themes.join(' and ')}` : ''}; a reader of that specialty looks for its patients and work.`
      : `What there is of ${target} stands in no sentence of something you did, so it reads like a list of topics.`,
  why: 'A committee reads for its own patients and its own day. A statement without them could be for anybody, and in SOAP there is no second look.',
  instead:
    'Take one patient or month of yours from this specialty and say what you did. Drafts under 120 words are not judged.',
  sources: ['jgme-personal-statement', 'dual-applying'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `---\ntarget: pediatrics\n---\n«I want to become a pediatrician.» ${'The days at the institute were long and I liked the work there more than I can say. '.repeat(8)}\n`,
      },
    ],
    clean: [
      {
        text: '---\ntarget: pediatrics\n---\nI want to become a pediatrician. I taught a mother to use a spacer with her infant on the ward.\n',
      },
    ],
  },
  check(draft, report) {
    const first = draft.opening?.sentences[0]
    if (!first || draft.words < shortest) return
    // Answers are asked about much else than the specialty.
    const isStatement = draft.kind === 'personal-statement'
    const least = isStatement ? enough : 1
    const poor = draft.targets
      .flatMap((target) => partsOf(draft.targets, target))
      .flatMap((part) => {
        const list = themesOf[part]
        if (!list || carries(draft.paragraphs, list, least, isStatement)) return []
        return [{part, reading: themesIn(draft.paragraphs, list)}]
      })
    const worst = poor.find(({reading}) => reading.themes.length < least) ?? poor[0]
    if (!worst) return
    const span = draft.aims.find((aim) => aim.specialty === worst.part)?.sentence.span ?? first.span
    report(span, {target: listed([worst.part]), themes: worst.reading.themes})
  },
})

/** A combined specialty is carried by both its halves; in a shared draft they are asked for by their own targets. */
const partsOf = (targets: readonly Target[], target: Target): readonly Specialty[] => {
  const combined = Object.values(origins).find(({specialty, halves}) => specialty === target && halves.length > 0)
  if (!combined) return [target]
  return targets.length > 1 ? [] : combined.halves
}
