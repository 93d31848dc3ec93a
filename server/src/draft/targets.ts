import {readerProgram} from '../lexicon/emails.ts'
import {type Specialty, specialtyFields, specialtyLabels, type Target, targets} from '../lexicon/specialties.ts'
import type {Draft} from './draft.ts'
import {headerOf} from './email.ts'

/** What a draft is written for and why that is known. */
export interface TargetDecision {
  /** Empty when nothing tells. */
  readonly targets: readonly Target[]
  /** Whether the applicant said so, in the front matter or the workspace file. */
  readonly declared: boolean
  /** A phrase for people. */
  readonly reason: string
}

const isTarget = (specialty: Specialty): specialty is Target => (targets as readonly string[]).includes(specialty)

/** Decides the targets: front matter, the program's track, the track the text names, shared statement. */
export const decideTargets = (draft: Draft): TargetDecision => {
  const declared = draft.brief.value.target
  if (declared?.length) return {targets: declared, declared: true, reason: 'front matter says so'}
  const track = draft.program?.track
  if (track)
    return {
      targets: [track],
      declared: true,
      reason: `${draft.program?.name ?? 'the program'} has this track in residency.yaml`,
    }
  if (draft.kind === 'personal-statement' || draft.kind === 'experience') {
    const shared = draft.origin.sharedTargets
    return {
      targets: shared,
      declared: false,
      reason: `no target is given, so it has to work for ${shared.map((one) => specialtyLabels[one]).join(', ')} alike`,
    }
  }
  const named = namedTrack(draft)
  if (named) return {targets: [named], declared: false, reason: 'the text names this track'}
  return {targets: [], declared: false, reason: 'nothing says which track it is for'}
}

/** The one track an email or answer speaks of as the reader's own. */
const namedTrack = (draft: Draft): Target | undefined => {
  const own = new Set<Target>()
  const any = new Set<Target>()
  for (const sentence of draft.sentences) {
    const programs = sentence.hits(readerProgram)
    for (const hit of sentence.hits(specialtyFields)) {
      if (!isTarget(hit.value)) continue
      any.add(hit.value)
      if (programs.some((program) => program.first <= hit.first && hit.last <= program.last)) own.add(hit.value)
      else if (sentence.word(hit.first - 1)?.text === 'your') own.add(hit.value)
    }
  }
  for (const hit of subjectTracks(draft)) {
    any.add(hit)
    own.add(hit)
  }
  if (own.size === 1) return [...own][0]
  return own.size === 0 && any.size === 1 ? [...any][0] : undefined
}

const subjectTracks = (draft: Draft): Target[] => {
  const subject = draft.email && headerOf(draft.email, 'subject')
  if (!subject) return []
  return draft.blocks.flatMap((block) =>
    block.reading.hits.flatMap((hit) => {
      const at = block.at(hit)
      const inside =
        hit.list === specialtyFields && at.start >= subject.valueSpan.start && at.end <= subject.valueSpan.end
      return inside && isTarget(hit.value as Specialty) ? [hit.value as Target] : []
    }),
  )
}
