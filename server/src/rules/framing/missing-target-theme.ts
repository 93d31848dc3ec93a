import {listed} from '../../draft/destinations.ts'
import {readThemes, type ThemeReading} from '../../draft/themes.ts'
import type {Target} from '../../lexicon/specialties.ts'
import {internalMedicineThemes, pediatricsThemes, themesOf} from '../../lexicon/themes.ts'
import {defineRule} from '../../lint/rule.ts'

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
      ? `For ${target} there is little to recognise here${themes.length > 0 ? ` beyond ${themes.join(' and ')}` : ''}; a reader of that specialty looks for its patients and work.`
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
    const first = draft.sentences[0]
    if (!first || draft.words < shortest) return
    const poor = draft.targets.flatMap((target) => {
      const reading = read(draft.targets, target, draft.sentences)
      return reading && (reading.themes.length < enough || !reading.isLived) ? [{target, reading}] : []
    })
    const worst = poor.find(({reading}) => reading.themes.length < enough) ?? poor[0]
    if (!worst) return
    const span = draft.aims.find((aim) => aim.specialty === worst.target)?.sentence.span ?? first.span
    report(span, {target: listed([worst.target]), themes: worst.reading.themes})
  },
})

/** A combined specialty is carried by both its halves; what they have is asked for by their own targets. */
const read = (
  targets: readonly Target[],
  target: Target,
  sentences: Parameters<typeof readThemes>[0],
): ThemeReading | undefined => {
  const list = themesOf[target]
  if (!list) return undefined
  if (target !== 'med-peds') return readThemes(sentences, list)
  const halves = [internalMedicineThemes, pediatricsThemes].map((half) => readThemes(sentences, half))
  return targets.length > 1 ? undefined : halves.find(({themes, isLived}) => themes.length < enough || !isLived)
}
