import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {columnHeads, listedTracks, missingStatements, programMarks} from '../../lexicon/criteria.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import {programCode} from '../../lexicon/program-codes.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Block} from '../../text/block.ts'
import {onceFor, oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {clausesOf, labelled, placeIn, wholeOf} from './clauses.ts'
import {type Entry, isProgramLike, partOf, readOutline, type Status, statusIn, type Table} from './outline.ts'

/** Something stated of a program, and what it is stated about, where a colon or the head of a column says so. */
export interface Clause {
  readonly said: Sentence
  readonly label: Sentence | undefined
}

/** What the columns of a table hold. */
type Column = (typeof columnHeads)['entries'][number][1]

/** A program as a criteria draft lists it. */
export interface ListedProgram {
  readonly name: Sentence
  readonly track: Specialty | undefined
  readonly code: string | undefined
  readonly status: Status | undefined
  /** All that is said of it behind its name. */
  readonly clauses: readonly Clause[]
  /** The place that says that it has no statement. */
  readonly unstated: Span | undefined
  /** What its column or label calls its statement. */
  readonly statement: Sentence | undefined
  /** Programs of one list, table or row of headings. */
  readonly group: string
}

/** The programs of a criteria draft in order: headings, list entries, lines, rows of tables. */
export const readPrograms = onceFor((draft: Draft): readonly ListedProgram[] => {
  const outline = readOutline(draft)
  const programs = [...fromEntries(outline.entries), ...outline.tables.flatMap(fromTable)]
  programs.sort((a, b) => a.name.span.start - b.name.span.start)
  return programs
})

const fromEntries = (entries: readonly Entry[]): readonly ListedProgram[] => {
  const found: Array<{head: Entry; rest: Entry[]; depth: number}> = []
  for (const entry of entries) {
    const last = found.at(-1)
    const depth = entry.block.container.list
    const isBelowHeading = last?.head.shape === 'heading' && entry.under.head === last.head.block
    if (
      last &&
      entry.shape !== 'heading' &&
      (isBelowHeading || (last.depth > 0 && depth > last.depth && entry.under.head === last.head.under.head))
    )
      last.rest.push(entry)
    else if (isProgram(entry)) found.push({head: entry, rest: [], depth})
  }
  return found.map(({head, rest}) => asProgram(head, rest))
}

const isProgram = ({line, shape, under}: Entry): boolean => {
  if (shape === 'heading') return true
  if (under.part === 'programs') return shape === 'item' || isProgramLike(line)
  if (under.part !== 'other' && under.part !== 'plan') return false
  const hasStatus = statusIn(line) !== undefined
  return isProgramLike(line) ? shape === 'item' || hasStatus : shape === 'item' && hasStatus && line.has(listedTracks)
}

const asProgram = ({block, line, shape, under}: Entry, rest: readonly Entry[]): ListedProgram => {
  const [first, ...more] = clausesOf(block, placeIn(block, line))
  const named = first && labelled(first)
  const name = named?.label ?? first ?? line
  const own = [
    ...(named ? [named.value] : []),
    ...more,
    ...rest.flatMap((one) => clausesOf(one.block, placeIn(one.block, one.line))),
  ]
  const clauses = own.flatMap(asClauses)
  return {
    name,
    ...told(name, clauses, under),
    unstated: unstatedIn(clauses),
    statement: clauses.find(({label}) => label && headOf(label) === 'statement')?.said,
    clauses,
    group: `${shape} ${under.head && shape !== 'heading' ? under.head.start : ''}`,
  }
}

/** “Pediatrics: they sponsor nobody” is two things; “J-1: no” is one. */
const asClauses = (clause: Sentence): readonly Clause[] => {
  const parts = labelled(clause)
  if (!parts || parts.label.length > 6 || parts.value.from >= parts.value.to) return [{said: clause, label: undefined}]
  const isName = parts.label.has(listedTracks) || codeIn(parts.label) !== undefined
  return isName
    ? [parts.label, parts.value].map((said) => ({said, label: undefined}))
    : [{said: clause, label: parts.label}]
}

const told = (name: Sentence, clauses: readonly Clause[], under: Entry['under']) => {
  const all = [name, ...clauses.map(({said}) => said)]
  const code = all.map(codeIn).find((one) => one !== undefined)
  const track = all.map(trackIn).find((one) => one !== undefined)
  const stated = clauses.map(({said, label}) => statusOf(said, label)).findLast((one) => one !== undefined)
  return {
    track: track ?? under.track,
    code: code?.toUpperCase(),
    status: stated ?? statusIn(name) ?? under.status,
  }
}

const codeIn = oncePerSentence(({text}) => text.match(programCode)?.[0])

const trackIn = oncePerSentence(
  (piece) => piece.hits(listedTracks).find((hit) => !isNegated(piece, hit.first - 2, hit.first))?.value,
)

const statusOf = (said: Sentence, label: Sentence | undefined): Status | undefined => {
  const about = label && headOf(label)
  if (about !== undefined && about !== 'status') return undefined
  if (isOut(said)) return 'dropped'
  return (about === 'status' ? answeredIn(said) : undefined) ?? (said.length <= 8 ? statusIn(said) : undefined)
}

/** “Out”, “out for me”, “out unless Ben changes his mind”; not “out in the country”. */
const isOut = oncePerSentence(({words: [first, second]}): boolean => {
  if (first?.text !== 'out') return false
  return second === undefined || behindOut.has(second.text)
})

const behindOut = wordSet('unless because since for as then sadly too already')

/** A status as the answer to a question. */
const answeredIn = oncePerSentence(({text}): Status | undefined => {
  if (isNo(text) && !/^fail/i.test(text)) return 'dropped'
  return isYes(text) ? 'applied' : undefined
})

/** What a label or the head of a column is about. */
export const headOf = oncePerSentence((label: Sentence): Column | undefined => label.hits(columnHeads)[0]?.value)

/** “no”, “✗”, “no, preliminary”. */
export const isNo = (text: string): boolean =>
  /^(?:[^:]{0,40}: ?)?(?:no\b|n$|not\b|none\b|nope|✗|✘|❌|fails?\b|failed\b)/i.test(text)

const isYes = (text: string): boolean => /^(?:[^:]{0,40}: ?)?(?:yes|y|x|✓|✔|✅|done|true)(?:$|[\s,.;])/i.test(text)

const isBlank = (text: string): boolean => /^[-–—?\s]*$/.test(text)

const unstatedIn = (clauses: readonly Clause[]): Span | undefined => {
  const clause = clauses.find(
    ({said, label}) => said.has(missingStatements) || (label && headOf(label) === 'statement' && isOpen(said, label)),
  )
  return clause?.said.span
}

const isOpen = (said: Sentence, label: Sentence): boolean => {
  const text = said.span.start === label.span.start ? said.text.slice(label.text.length + 1).trim() : said.text
  return isBlank(text) || isNo(text) || /^(?:tbd|tba|tbc|missing|open|to do)\b/i.test(text)
}

/** A table with a program in each row, or one with a program in each column. */
const fromTable = (table: Table): readonly ListedProgram[] => {
  const {under} = table
  if (under.part === 'must-have' || under.part === 'breakers' || under.part === 'flexible') return []
  const rows = isTurned(table) ? turned(table.rows) : table.rows
  const [head, ...body] = rows
  if (!head) return []
  const heads = head.map((cell) => headOf(wholeOf(cell)))
  const named = Math.max(0, heads.indexOf('name'))
  const hasPrograms =
    heads.includes('name') ||
    under.part === 'programs' ||
    body.some((row) => row[named] && isProgramLike(wholeOf(row[named])))
  if (
    !hasPrograms ||
    (heads.includes('number') && !heads.includes('name')) ||
    (heads[0] === 'criterion' && !isTurned(table))
  )
    return []
  return body.flatMap((row) => {
    const cell = row[named]
    if (!cell || wholeOf(cell).length === 0) return []
    return [fromRow(cell, row, head, heads, under)]
  })
}

const fromRow = (
  cell: Block,
  row: readonly Block[],
  head: readonly Block[],
  heads: ReadonlyArray<Column | undefined>,
  under: Table['under'],
): ListedProgram => {
  const [name = wholeOf(cell), ...more] = clausesOf(cell, placeIn(cell, wholeOf(cell)))
  const clauses = [
    ...more.map((said): Clause => ({said, label: undefined})),
    ...row.flatMap((one, column): Clause[] => {
      const label = head[column]
      const said = wholeOf(one)
      return one === cell || (said.from === said.to && heads[column] !== 'statement')
        ? []
        : [{said, label: label && wholeOf(label)}]
    }),
  ]
  const track = row[heads.indexOf('track')]
  const facts = told(name, clauses, under)
  const unstated = unstatedIn(clauses)
  const statement = row[heads.indexOf('statement')]
  return {
    name,
    ...facts,
    track: (track && wholeOf(track).hits(listedTracks)[0]?.value) ?? facts.track,
    clauses,
    unstated: unstated && unstated.start === unstated.end ? name.span : unstated,
    statement: statement && wholeOf(statement),
    group: `table ${head[0]?.start ?? 0}`,
  }
}

/** Criteria down the side, programs along the top. */
const isTurned = ({rows}: Table): boolean => {
  const [head, ...body] = rows
  const [corner, ...others] = head ?? []
  if (!corner || others.length === 0 || body.length === 0) return false
  const about = headOf(wholeOf(corner))
  const isAsked = about === 'criterion' || wholeOf(corner).length === 0
  if (body.some((row) => row.slice(1).some((cell) => isListed(wholeOf(cell))))) return false
  return isAsked && others.every((cell) => headOf(wholeOf(cell)) === undefined || wholeOf(cell).has(programMarks))
}

/** “Non-negotiable”, “nice”: a cell says to which list the row belongs, so that no column is a program. */
const isListed = (cell: Sentence): boolean => {
  const part = partOf(cell)
  return cell.length <= 4 && (part === 'must-have' || part === 'flexible')
}

const turned = (rows: Table['rows']): Table['rows'] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []))
