import type {Draft} from '../draft/draft.ts'
import {readPlaceholders} from '../questions/placeholders.ts'
import {factFor, factsFor, type Known} from '../templates/facts.ts'
import type {Span} from '../text/span.ts'
import {yamlValue} from '../text/yaml-value.ts'

/** A place of a draft that waits to be filled, and what could fill it. */
export interface OpenSlot {
  readonly span: Span
  /** As it stands: `[Program Name]`. */
  readonly text: string
  /** Facts that could be meant, as prose. */
  readonly facts: readonly string[]
  /** The one fact that is meant without doubt. */
  readonly fact: string | undefined
}

/** What is known to fill a draft with. */
export const knownTo = (draft: Draft): Known => {
  const [target, ...others] = draft.targets
  return {
    workspace: draft.workspace,
    program: draft.program,
    target: others.length === 0 && draft.targeting.declared ? target : undefined,
  }
}

/** The slots of a draft that are still open, in order. */
export const openSlots = (draft: Draft): readonly OpenSlot[] => {
  const known = knownTo(draft)
  return readPlaceholders(draft).map((span) => {
    const text = draft.text.slice(span.start, span.end)
    const before = draft.text.slice(draft.text.lastIndexOf('\n', span.start - 1) + 1, span.start)
    const facts = isProgram(draft, span) ? programsOf(draft) : factsFor(text, known, before)
    return {span, text, facts, fact: factFor(text, known, before)}
  })
}

/** Behind `program:` any program of the application can stand. */
const isProgram = ({brief}: Draft, span: Span): boolean => {
  const value = brief.place('program')?.value
  return value !== undefined && value.start <= span.start && span.end <= value.end
}

const programsOf = ({workspace}: Draft): readonly string[] =>
  (workspace?.programs ?? []).flatMap(({id, name}) => id ?? name ?? [])

/** A fact as it is written in the place of a slot: in front matter, so that the YAML stays whole. */
export const written = (draft: Draft, {span}: OpenSlot, fact: string): string => {
  if (span.start >= draft.bodyStart) return fact
  const before = draft.text.charAt(span.start - 1)
  if (before === '"') return fact.replace(/[\\"]/g, '\\$&')
  return before === "'" ? fact.replaceAll("'", "''") : yamlValue(fact)
}
