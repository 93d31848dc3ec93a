import {SymbolKind} from 'vscode-languageserver'
import type {Draft} from '../draft/draft.ts'
import type {Paragraph} from '../draft/paragraph.ts'
import {kindLabels} from '../lexicon/kinds.ts'
import {specialtyLabels, trackLabels} from '../lexicon/specialties.ts'
import {clock} from '../protocol/practice.ts'
import {type Answer, readAnswers, secondsAloud} from '../questions/answers.ts'
import type {Block} from '../text/block.ts'
import {counted} from '../text/counted.ts'
import {cover, type Span} from '../text/span.ts'
import {trimmed, trimmedEnd} from '../text/trimmed.ts'
import {defaultThresholds, type Program, workspaceKeys} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'

/** A part of a file, as an outline shows it. */
export interface Part {
  readonly name: string
  readonly detail: string
  readonly kind: SymbolKind
  readonly span: Span
  /** What is selected when the part is chosen. */
  readonly head: Span
  readonly parts: readonly Part[]
}

/** Longer names and details are cut. */
const longest = 70

/** The parts of a draft: front matter, the parts of an email, answers, sections, lists, paragraphs. */
export const outlineOf = (draft: Draft): readonly Part[] => {
  const {frontMatter} = draft.page
  return [...(frontMatter ? [frontMatterPart(draft)] : []), ...bodyParts(draft)]
}

/** The parts of a `residency.yaml`: its keys, the lists of criteria, the programs. */
export const workspaceOutline = (workspace: Workspace): readonly Part[] =>
  workspaceKeys.flatMap((key): Part[] => {
    const head = workspace.keyAt(key)
    const value = workspace.at(key)
    if (!head || !value) return []
    const parts = key === 'programs' ? programParts(workspace) : key === 'criteria' ? criteriaParts(workspace) : []
    return [part(SymbolKind.Property, key, '', cover(head, value), head, parts)]
  })

const part = (
  kind: SymbolKind,
  name: string,
  detail: string,
  span: Span,
  head: Span = span,
  parts: readonly Part[] = [],
): Part => ({name: clip(name) || '…', detail: clip(detail), kind, span: cover(span, head), head, parts})

const clip = (text: string): string => {
  const flat = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return flat.length > longest ? `${flat.slice(0, longest - 1).trimEnd()}…` : flat
}

const frontMatterPart = (draft: Draft): Part => {
  const span = {start: 0, end: trimmedEnd(draft.text, draft.bodyStart)}
  const keys = Object.keys(draft.brief.value).flatMap((key): Part[] => {
    const place = draft.brief.place(key)
    if (!place) return []
    const value = place.value.start === place.key.start ? '' : draft.text.slice(place.value.start, place.value.end)
    return [part(SymbolKind.Property, key, value, cover(place.key, place.value), place.key)]
  })
  const about = [
    draft.kind && kindLabels[draft.kind],
    draft.targets.map((target) => specialtyLabels[target]).join(', '),
  ]
  return part(SymbolKind.Module, 'front matter', about.filter(Boolean).join(' · '), span, span, keys)
}

const bodyParts = (draft: Draft): readonly Part[] => {
  if (draft.email) return emailParts(draft)
  if (draft.kind === 'interview-answers') return answerParts(draft)
  const paragraphs = new Map(draft.paragraphs.map((paragraph) => [paragraph.block, paragraph]))
  const reading: Reading = {draft, paragraphs}
  const parts = sectionParts(reading, draft.blocks)
  return parts.length > 0 ? parts : leaves(reading, draft.blocks)
}

interface Reading {
  readonly draft: Draft
  readonly paragraphs: ReadonlyMap<Block, Paragraph>
}

const emailParts = (draft: Draft): readonly Part[] => {
  const {headers = [], salutation, body, signature, reply} = draft.email ?? {}
  const {text} = draft
  const message = body && trimmed(text, salutation ? cover(salutation, body) : body)
  const first = message && firstLine(text, message)
  return [
    ...headers.map(({name, value, span}) => part(SymbolKind.Field, capital(name), value, span)),
    ...(message && first ? [part(SymbolKind.String, 'Message', counted(draft.words, 'word'), message, first)] : []),
    ...endPart(text, 'Signature', signature),
    ...endPart(text, 'Quoted message', reply),
  ]
}

const endPart = (text: string, name: string, span: Span | undefined): readonly Part[] => {
  const own = span && trimmed(text, span)
  return own ? [part(SymbolKind.String, name, '', own, firstLine(text, own))] : []
}

const answerParts = (draft: Draft): readonly Part[] => {
  const answers = readAnswers(draft)
  return answers.map((answer, index) => {
    const end = answers[index + 1]?.heading.start ?? draft.text.length
    const span = {start: answer.heading.start, end: trimmedEnd(draft.text, end)}
    return part(SymbolKind.String, answer.question, aloud(draft, answer), span, answer.heading.span)
  })
}

const aloud = (draft: Draft, {words}: Answer): string => {
  if (words === 0) return 'no answer yet'
  const pace = draft.workspace?.file.thresholds?.['words-per-minute'] ?? defaultThresholds['words-per-minute']
  return clock(secondsAloud(words, pace))
}

/** Headings of the least depth among the blocks, with what stands below them. */
const sectionParts = (reading: Reading, blocks: readonly Block[]): readonly Part[] => {
  const {kind} = reading.draft
  const depth = blocks.reduce(
    (least, one) => (one.kind === 'heading' ? Math.min(least, one.container.depth) : least),
    7,
  )
  const tops = [...blocks.entries()].filter(([, one]) => one.kind === 'heading' && one.container.depth === depth)
  return tops.map(([first, heading], index) => {
    const inside = blocks.slice(first + 1, tops[index + 1]?.[0])
    const hasHeadings = inside.some((one) => one.kind === 'heading')
    const parts = hasHeadings ? sectionParts(reading, inside) : leaves(reading, inside)
    const detail = kind === 'criteria' && parts.length > 0 && !hasHeadings ? String(parts.length) : ''
    const span = cover(heading.span, inside.at(-1)?.span ?? heading.span)
    return part(SymbolKind.String, heading.text(), detail, span, heading.span, parts)
  })
}

/** What stands under a heading: lists and tables where they are what the draft is made of, else prose. */
const leaves = ({draft, paragraphs}: Reading, blocks: readonly Block[]): readonly Part[] => {
  if (draft.kind === 'criteria') return [...entryParts(blocks), ...rowParts(draft, blocks)].sort(byPlace)
  return blocks.flatMap((block): Part[] => {
    const paragraph = paragraphs.get(block)
    return paragraph ? [paragraphPart(paragraph)] : []
  })
}

const entryParts = (blocks: readonly Block[]): readonly Part[] =>
  blocks
    .filter(({kind, container}) => kind === 'paragraph' && container.list === 1)
    .map((block) => part(SymbolKind.Constant, block.text(), '', block.span))

const rowParts = (draft: Draft, blocks: readonly Block[]): readonly Part[] => {
  const rows = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'cell') continue
    const start = draft.text.lastIndexOf('\n', block.start)
    const row = rows.get(start)
    if (row) row.push(block)
    else rows.set(start, [block])
  }
  return [...rows.values()].slice(1).flatMap((cells): Part[] => {
    const [first, ...rest] = cells
    const last = cells.at(-1)
    if (!first || !last || first.text() === '') return []
    const detail = rest.map((cell) => cell.text()).join(' · ')
    return [part(SymbolKind.Object, first.text(), detail, cover(first.span, last.span), first.span)]
  })
}

const byPlace = (a: Part, b: Part): number => a.span.start - b.span.start

const paragraphPart = ({block, sentences}: Paragraph): Part => {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  return part(SymbolKind.String, sentences[0]?.text ?? '', counted(words, 'word'), block.span)
}

const criteriaParts = (workspace: Workspace): readonly Part[] =>
  (['must-have', 'flexible'] as const).flatMap((list): Part[] => {
    const head = workspace.keyAt(`criteria.${list}`)
    const value = workspace.at(`criteria.${list}`)
    const count = workspace.file.criteria?.[list]?.length ?? 0
    return head && value ? [part(SymbolKind.Array, list, String(count), cover(head, value), head)] : []
  })

const programParts = (workspace: Workspace): readonly Part[] =>
  workspace.programs.flatMap((program, index): Part[] => {
    const span = workspace.at(`programs.${index}`)
    const head = workspace.at(`programs.${index}.name`) ?? workspace.at(`programs.${index}.id`) ?? span
    if (!span || !head) return []
    return [
      part(SymbolKind.Object, program.name ?? program.id ?? `program ${index + 1}`, programDetail(program), span, head),
    ]
  })

const programDetail = ({city, track, applied}: Partial<Program>): string =>
  [city, track && trackLabels[track], applied ? 'applied' : undefined].filter(Boolean).join(' · ')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const firstLine = (text: string, {start, end}: Span): Span => {
  const feed = text.indexOf('\n', start)
  return {start, end: feed < 0 || feed > end ? end : feed}
}
