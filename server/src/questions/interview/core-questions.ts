import type {Draft} from '../../draft/draft.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Span} from '../../text/span.ts'
import {type Answer, oncePerAnswer, type QuestionKind, readAnswers} from '../answers.ts'
import {otherTargets} from '../destinations.ts'

/** A place to speak of core questions that have no answer. */
export interface Unanswered {
  readonly span: Span
  /** What they ask, for people. */
  readonly missing: readonly string[]
}

const wordings = {
  pivot: 'why this program now',
  career: 'how you see your career here',
  strengths: 'what you bring as an IMG',
} as const satisfies Partial<Record<QuestionKind, string>>

type Core = keyof typeof wordings

/** The core SOAP questions without an answer: at their empty heading, the others together at the first heading. */
export const unansweredCore = (draft: Draft): readonly Unanswered[] => {
  const answers = readAnswers(draft)
  const [first] = answers
  if (!first || answers.every(({words}) => words === 0)) return []
  const missing = coresOf(draft).filter((core) => !answers.some((one) => one.words > 0 && isFor(draft, one, core)))
  const empty = (core: Core): Answer | undefined => answers.find((one) => one.words === 0 && one.kind === core)
  const elsewhere = missing.filter((core) => !empty(core))
  const here = missing.flatMap((core) => {
    const heading = empty(core)
    return heading ? [{span: heading.questionSpan, missing: [wordings[core]]}] : []
  })
  if (elsewhere.length === 0) return here
  return [{span: first.questionSpan, missing: elsewhere.map((core) => wordings[core])}, ...here]
}

/** Who applies where they applied first has nothing to explain; who graduated here is no IMG. */
const coresOf = (draft: Draft): readonly Core[] => {
  const pivots: readonly Core[] =
    draft.targets.length === 0 || otherTargets(draft).length > 0 ? ['pivot', 'career'] : []
  const applicant = draft.brief.value.applicant ?? 'img'
  return applicant === 'img' ? [...pivots, 'strengths'] : pivots
}

/** “Why our program?” answers for the change too, where it speaks of the specialty wanted first. */
const isFor = (draft: Draft, answer: Answer, core: Core): boolean => {
  if (answer.kind === core) return true
  return core === 'pivot' && answer.kind === 'fit' && speaksOf(answer, draft.origin.specialty)
}

const speaksOf = oncePerAnswer(({sentences}, sought: Specialty) =>
  sentences.some((one) => readPlacedMentions(one).some(({specialty}) => specialty === sought)),
)
