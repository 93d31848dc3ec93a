import type {Draft} from '../../draft/draft.ts'
import {type Specialty, specialtyFields, specialtyPeople, type Target, targets} from '../../lexicon/specialties.ts'
import type {Block} from '../../text/block.ts'
import type {Span} from '../../text/span.ts'
import {type Code, readCodes} from './program-codes.ts'
import {oncePerPart} from './source.ts'

/** A code at its place in the file, and the tracks that what stands around it gives it. */
export interface PlacedCode {
  readonly code: Code
  readonly span: Span
  readonly tracks: readonly Target[]
}

/** The program codes of a draft, each with the tracks it has to agree with. */
export const placedCodes = (draft: Draft): readonly PlacedCode[] => {
  const codes = codesIn(draft, {start: draft.bodyStart, end: draft.text.length}).flatMap(({start, answer}) =>
    answer.map((code) => ({code, span: {start: start + code.from, end: start + code.to}})),
  )
  // Three codes in a letter are a list of programs, and that is another finding.
  if (draft.kind === 'email' && codes.length > 2) return []
  return codes.flatMap(({code, span}) => {
    if (draft.email?.reply && span.start >= draft.email.reply.start) return []
    return [{code, span, tracks: draft.kind === 'criteria' ? tracksBeside(draft, span) : draft.targets}]
  })
}

const codesIn = oncePerPart(readCodes)

/** In a list of programs the line or row says the track, else the program it names, else the front matter. */
const tracksBeside = (draft: Draft, span: Span): readonly Target[] => {
  const lineStart = draft.text.lastIndexOf('\n', span.start - 1) + 1
  const feed = draft.text.indexOf('\n', span.end)
  const line = {start: lineStart, end: feed < 0 ? draft.text.length : feed}
  const named = new Set(draft.blocks.flatMap((block) => specialtiesIn(block, line)))
  if (named.size > 0) return targets.filter((target) => named.has(target))
  const text = draft.text.slice(line.start, line.end).toLowerCase()
  const known = (draft.workspace?.programs ?? []).filter(({name, code}) =>
    [name, code].some((mark) => mark && text.includes(mark.toLowerCase())),
  )
  const tracks = known.flatMap(({track}) => track ?? [])
  return tracks.length > 0 ? tracks : (draft.brief.value.target ?? [])
}

const specialtiesIn = (block: Block, line: Span): readonly Specialty[] =>
  block.span.end < line.start || block.span.start > line.end
    ? []
    : block.reading.hits.flatMap((hit) => {
        const {start, end} = block.at(hit)
        const isName = hit.list === specialtyFields || hit.list === specialtyPeople
        return isName && start >= line.start && end <= line.end ? [hit.value as Specialty] : []
      })
