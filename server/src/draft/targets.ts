import {readerProgram} from '../lexicon/emails.ts'
import {type Specialty, specialtyFields, specialtyLabels, type Target, targets} from '../lexicon/specialties.ts'
import type {Draft} from './draft.ts'
import {headerOf} from './email.ts'
import {seekInSentences} from './paragraph.ts'

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
  for (const {value} of namedTracks(draft.paragraphs, undefined)) {
    any.add(value.target)
    if (value.isOfReader) own.add(value.target)
  }
  for (const target of subjectTracks(draft)) {
    any.add(target)
    own.add(target)
  }
  if (own.size === 1) return [...own][0]
  return own.size === 0 && any.size === 1 ? [...any][0] : undefined
}

/** A track named in a sentence, and whether as the reader's. */
interface NamedTrack {
  readonly target: Target
  readonly isOfReader: boolean
}

const namedTracks = seekInSentences(({sentence}): readonly NamedTrack[] => {
  const programs = sentence.hits(readerProgram)
  return sentence.hits(specialtyFields).flatMap(({value, first, last}) => {
    if (!isTarget(value)) return []
    const isOfReader =
      sentence.word(first - 1)?.text === 'your' ||
      programs.some((program) => program.first <= first && last <= program.last)
    return [{target: value, isOfReader}]
  })
})

const subjectTracks = (draft: Draft): readonly Target[] => {
  const subject = draft.email && headerOf(draft.email, 'subject')?.valueSpan
  if (!subject) return []
  const tracks: Target[] = []
  for (const block of draft.blocks) {
    if (block.start >= subject.end) break
    if (block.start + block.reading.source.length <= subject.start) continue
    for (const hit of block.reading.hits) {
      if (hit.list !== specialtyFields || !isTarget(hit.value as Specialty)) continue
      const at = block.at(hit)
      if (at.start >= subject.start && at.end <= subject.end) tracks.push(hit.value as Target)
    }
  }
  return tracks
}
