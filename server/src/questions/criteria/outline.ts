import type {Draft} from '../../draft/draft.ts'
import {
  bareParts,
  criteriaParts,
  droppingParts,
  listedTracks,
  programMarks,
  programStatuses,
} from '../../lexicon/criteria.ts'
import {awayBehind, denials, placesOut, spared} from '../../lexicon/out-words.ts'
import {programCode} from '../../lexicon/program-codes.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Block} from '../../text/block.ts'
import type {Hit} from '../../text/matcher.ts'
import {onceFor, oncePerBlock, oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {textAt} from '../addressing.ts'
import {labelled, linesOf, wholeOf} from './clauses.ts'

/** What a part of a criteria draft is about. */
export type Part = 'must-have' | 'breakers' | 'flexible' | 'both' | 'programs' | 'plan' | 'other'

/** Where a program of a list stands. */
export type Status = 'applied' | 'planned' | 'dropped'

/** The heading or label under which something stands, and what it says of all below it. */
export interface Under {
  readonly part: Part
  readonly head: Block | undefined
  readonly track: Specialty | undefined
  readonly status: Status | undefined
}

/** A line of a criteria draft that is no label, in its part. */
export interface Entry {
  readonly block: Block
  readonly line: Sentence
  readonly shape: 'heading' | 'item' | 'line'
  readonly under: Under
}

/** A table of a criteria draft, row by row; every cell is a block. */
export interface Table {
  readonly rows: ReadonlyArray<readonly Block[]>
  readonly under: Under
}

/** A criteria draft, part by part. */
export interface Outline {
  readonly entries: readonly Entry[]
  readonly tables: readonly Table[]
  /** Headings and labels, with the part they open. */
  readonly heads: ReadonlyArray<{readonly block: Block; readonly part: Part}>
}

/** Reads headings, labels, lists and tables of a criteria draft. */
export const readOutline = onceFor((draft: Draft): Outline => walk(draft))

const nowhere: Under = {part: 'other', head: undefined, track: undefined, status: undefined}

const walk = (draft: Draft): Outline => {
  const entries: Entry[] = []
  const heads: Array<{block: Block; part: Part}> = []
  const tables = new Map<number, {rows: Map<number, Block[]>; under: Under}>()
  let under = nowhere
  let depth = 0
  let next = 0
  const topOf = ({start}: Block): number => {
    const {tops} = draft.page
    while ((tops[next]?.end ?? start) < start) next += 1
    const top = tops[next]
    return top && top.start <= start ? top.start : 0
  }
  const open = (block: Block, opened: Under): void => {
    under = opened
    heads.push({block, part: opened.part})
  }
  for (const block of draft.blocks) {
    if (block.container.quote > 0) continue
    if (block.kind === 'cell') {
      const top = topOf(block)
      const table = tables.get(top) ?? {rows: new Map<number, Block[]>(), under}
      const row = draft.text.lastIndexOf('\n', block.start)
      const cells = table.rows.get(row)
      if (cells) cells.push(block)
      else table.rows.set(row, [block])
      tables.set(top, table)
    } else if (block.kind === 'heading') {
      const whole = wholeOf(block)
      const isDeeper = block.container.depth > depth && under.part !== 'other'
      const part = isProgramLike(whole) ? undefined : announcedBy(whole)
      if (part !== undefined) {
        depth = block.container.depth
        open(block, {part, head: block, ...saidOfAll(whole, part)})
      } else if (isProgramLike(whole)) {
        entries.push({block, line: whole, shape: 'heading', under: {...under, part: 'programs'}})
        under = {...under, part: 'programs', head: block}
        depth = Math.min(depth, block.container.depth - 1)
      } else if (isDeeper) {
        under = {...under, head: block, ...saidOfAll(whole, under.part, under)}
      } else {
        depth = block.container.depth
        open(block, {...nowhere, head: block})
      }
    } else {
      const lines = block.container.list > 0 ? [wholeOf(block)] : linesOf(block)
      for (const line of lines) {
        const part = labelPart(line, block)
        if (part !== undefined) open(block, {part, head: block, ...saidOfAll(line, part)})
        else entries.push({block, line, shape: block.container.list > 0 ? 'item' : 'line', under})
      }
    }
  }
  return {
    entries,
    heads,
    tables: [...tables.values()].map(({rows, under: of}) => ({rows: [...rows.values()], under: of})),
  }
}

/** The part a heading or label announces; undefined where it announces none. */
export const partOf = oncePerSentence((line: Sentence): Part | undefined => {
  const hits = line.hits(criteriaParts)
  const has = (value: Part): boolean => hits.some((hit) => hit.value === value)
  if (has('other')) return 'other'
  if (has('flexible') && has('must-have')) return 'both'
  if (has('plan') && !has('must-have') && !has('flexible')) return 'plan'
  return hits[0]?.value
})

/** A line that only announces: it ends with a colon, or is all in bold. */
const labelPart = (line: Sentence, block: Block): Part | undefined => {
  if (line.length > 9 || (!line.text.endsWith(':') && !(line.length <= 6 && (isBold(block) || isBoldLine(line)))))
    return undefined
  return announcedBy(line)
}

/** A heading or label may announce by a bare word: “Needs”, “Maybe”. */
export const announcedBy = (line: Sentence): Part | undefined => bareParts.get(bareOf(line)) ?? partOf(line)

const bareOf = oncePerSentence(({words}: Sentence): string =>
  words.length > 5 ? '' : words.map(({text}) => text).join(' '),
)

const isBold = oncePerBlock(
  ({reading: {source}}) => /^(?:\*\*|__)/.test(source) && /(?:\*\*|__):?$/.test(source.trim()),
)

/** The first line of a block in bold: “**What may be**”, and below it what. */
const isBoldLine = ({block, from, to}: Sentence): boolean => {
  const {source} = block.reading
  return ['**', '__'].some(
    (mark) =>
      (source.startsWith(mark, from - 2) || source.startsWith(mark, from)) &&
      (source.startsWith(mark, to) || source.startsWith(mark, to - 2)),
  )
}

const saidOfAll = (line: Sentence, part: Part, before: Partial<Under> = {}): Pick<Under, 'track' | 'status'> => ({
  track: part === 'programs' ? (line.hits(listedTracks)[0]?.value ?? before.track) : undefined,
  status: part === 'programs' ? (droppedBy(line) ?? statusIn(line) ?? before.status) : undefined,
})

const droppedBy = (line: Sentence): Status | undefined => (droppingParts.has(bareOf(line)) ? 'dropped' : undefined)

/** Where a line says that a program stands; the last word counts. */
export const statusIn = oncePerSentence((line: Sentence): Status | undefined => {
  const hits = line.hits(programStatuses).filter((hit) => hit.value !== 'dropped' || drops(line, hit))
  const [first, ...more] = hits.toSorted((a, b) => b.last - b.first - (a.last - a.first))
  if (!first) return undefined
  const rest = more.filter((hit) => hit.last <= first.first || hit.first >= first.last)
  return [first, ...rest].find(({value}) => value !== 'planned')?.value ?? first.value
})

/** “It is out, no visa”, and not “the clinic is out in the country”, “I would not skip it”. */
const drops = (line: Sentence, {first, last}: Hit): boolean => {
  const end = textAt(line, last - 1)
  if (textAt(line, first) === 'is' && (end === 'out' || end === 'off')) {
    const isOpen = /^[\s\u2060]*$/.test(line.between(last - 1, last))
    return !isOpen || !(awayBehind.get(end)?.has(textAt(line, last)) || isAwayOf(line, last))
  }
  return !spared.has(textAt(line, first)) || ![1, 2].some((step) => denials.has(textAt(line, first - step)))
}

/** “Out of the way”, “out of hours”; “out of the question” drops. */
const isAwayOf = (line: Sentence, at: number): boolean =>
  textAt(line, at) === 'of' && placesOut.has(textAt(line, textAt(line, at + 1) === 'the' ? at + 2 : at + 1))

/** “Birchmere Regional Hospital (transitional year)”: a name, or a code, and not only words about programs. */
export const isProgramLike = oncePerSentence((line: Sentence): boolean => {
  const name = labelled(line)?.label ?? line
  if (line.text.search(programCode) >= 0) return true
  return name.hits(programMarks).some((hit) => {
    const [word, before] = [name.word(hit.first), name.word(hit.first - 1)]
    // “Boston Children’s”, and not “Women and Children”.
    if (!word || !before || (word.text === 'children' && !word.possessive)) return false
    return /^\p{Lu}/u.test(word.raw) && /^[\p{Lu}\d]/u.test(before.raw)
  })
})
