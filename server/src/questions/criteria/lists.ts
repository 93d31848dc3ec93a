import type {Draft} from '../../draft/draft.ts'
import {matcher} from '../../draft/vocabulary.ts'
import {columnHeads, criteriaParts} from '../../lexicon/criteria.ts'
import type {Block} from '../../text/block.ts'
import {onceFor, oncePerBlock} from '../../text/once.ts'
import {readPage} from '../../text/page.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {clausesOf, labelled, ledBy, placeIn, wholeOf} from './clauses.ts'
import {announcedBy, isProgramLike, type Outline, type Part, partOf, readOutline, type Table} from './outline.ts'

/** Something asked of a program. */
export interface Criterion {
  /** Its words; their place is that of a text of its own where the criterion comes from `residency.yaml`. */
  readonly wording: Sentence
  readonly part: 'must-have' | 'breakers' | 'flexible'
  /** In the draft, or in `residency.yaml`. */
  readonly span: Span
  readonly isShared: boolean
}

/** What a draft asks of programs. */
export interface Criteria {
  readonly must: readonly Criterion[]
  readonly flexible: readonly Criterion[]
  /** Headings that announce a list, by list. */
  readonly heads: {readonly must: Block | undefined; readonly flexible: Block | undefined}
}

/** The criteria of a draft; a list that it does not have is that of `residency.yaml`. */
export const readCriteria = onceFor((draft: Draft): Criteria => read(draft))

/** The criteria of a workspace file. */
export const sharedCriteria = (workspace: Workspace | undefined): readonly Criterion[] => {
  if (!workspace) return []
  const known = shared.get(workspace) ?? readShared(workspace)
  shared.set(workspace, known)
  return known
}

/** Every draft of a folder asks. */
const shared = new WeakMap<Workspace, readonly Criterion[]>()

const readShared = (workspace: Workspace): readonly Criterion[] =>
  (['must-have', 'flexible'] as const).flatMap((part) =>
    (workspace.file.criteria?.[part] ?? []).flatMap((text, index) => {
      const [block] = readPage(text, matcher).blocks
      const span = workspace.at(`criteria.${part}.${index}`)
      return block && span ? [{wording: wholeOf(block), part, span, isShared: true}] : []
    }),
  )

const read = (draft: Draft): Criteria => {
  const outline = readOutline(draft)
  const own = [...outline.entries.flatMap((entry) => fromEntry(entry)), ...outline.tables.flatMap(fromTable)]
  const given = sharedCriteria(draft.workspace)
  const isFlexible = ({part}: Criterion): boolean => part === 'flexible'
  const must = own.filter((one) => !isFlexible(one))
  const flexible = own.filter(isFlexible)
  return {
    must: must.length > 0 ? must : given.filter((one) => !isFlexible(one)),
    flexible: flexible.length > 0 || hasBoth(outline) ? flexible : given.filter(isFlexible),
    heads: {must: headOf(outline, ['must-have', 'breakers']), flexible: headOf(outline, ['flexible'])},
  }
}

const headOf = (outline: Outline, parts: readonly Part[]): Block | undefined =>
  outline.heads.find(({part}) => parts.includes(part) || part === 'both')?.block

/** One heading for both lists: which criterion is which cannot be told. */
export const hasBoth = (outline: Outline): boolean =>
  outline.entries.some(({under, shape}) => under.part === 'both' && shape !== 'heading')

const asCriterion = (wording: Sentence, part: Part | undefined): readonly Criterion[] =>
  wording.length > 0 && (part === 'must-have' || part === 'breakers' || part === 'flexible' || part === 'both')
    ? [{wording, part: part === 'both' ? 'must-have' : part, span: wording.span, isShared: false}]
    : []

const fromEntry = (entry: Outline['entries'][number]): readonly Criterion[] => {
  const {block, line, shape, under} = entry
  if (shape === 'heading' || under.part === 'programs') return []
  if (under.part === 'other' && !mayAsk(block)) return []
  const named = namedIn(line)
  if (named && sentences(block, line).slice(1).some(namedIn))
    return sentences(block, line).flatMap((one) => fromNamed(block, namedIn(one)))
  if (named) return fromNamed(block, named)
  if (under.part === 'plan') return []
  if (under.part !== 'other') {
    if (block.container.list > 1) return []
    return shape === 'item'
      ? asCriterion(line, under.part)
      : sentences(block, line).flatMap((one) => asCriterion(one, under.part))
  }
  return isProgramLike(line) ? [] : sentences(block, line).flatMap((one) => asCriterion(one, spokenPart(one)))
}

interface Named {
  readonly part: Part
  readonly value: Sentence
}

/** “Must: J-1”, “**Would be good.** Obstetrics”: a list announced where it stands. */
const namedIn = (line: Sentence): Named | undefined => {
  const named = labelled(line) ?? ledBy(line)
  const part = named && named.label.length <= 6 ? announcedBy(named.label) : undefined
  return named && part && part !== 'programs' ? {part, value: named.value} : undefined
}

const fromNamed = (block: Block, named: Named | undefined): readonly Criterion[] =>
  named ? clausesOf(block, placeIn(block, named.value)).flatMap((one) => asCriterion(one, named.part)) : []

/** Whether anything is asked of programs in a block that stands in no list. */
const mayAsk = oncePerBlock(({sentences: all}) =>
  all.some(
    (one) => one.allHits(criteriaParts).length > 0 || one.words.some(({text}) => text === 'must') || namedIn(one),
  ),
)

/** “Every program must sponsor J-1” outside a list. */
const spokenPart = (line: Sentence): Part | undefined => {
  const part = partOf(line)
  return part ?? (line.words.some(({text}) => text === 'must') ? 'must-have' : undefined)
}

const sentences = (block: Block, line: Sentence): readonly Sentence[] => {
  const {start, end} = line.span
  const inside = block.sentences.filter(({span}) => span.start >= start && span.end <= end)
  return inside.length > 0 ? inside : [line]
}

/** A column of weights from one number to another: it sorts without a word. */
export const hasWeights = ({tables}: Outline): boolean =>
  tables.some(({rows: [head = [], ...body]}) => {
    if (!head.some((cell) => wholeOf(cell).hits(columnHeads)[0]?.value === 'list')) return false
    const weights = body.flatMap((row) =>
      row.map((cell) => wholeOf(cell).text).filter((text) => /^\d{1,2}$/.test(text)),
    )
    return new Set(weights).size > 1
  })

/** Criteria in a table: a column for each list, a column that says which list, or a table under the heading of one. */
const fromTable = ({rows, under}: Table): readonly Criterion[] => {
  const [head, ...body] = rows
  if (!head) return []
  const parts = head.map((cell) => partOf(wholeOf(cell)))
  const heads = head.map((cell) => wholeOf(cell).hits(columnHeads)[0]?.value)
  const isList = (part: Part | undefined): boolean => part === 'must-have' || part === 'flexible' || part === 'breakers'
  if (heads.includes('name') && under.part !== 'must-have' && under.part !== 'flexible') return []
  if (parts.filter(isList).length > 1)
    return body.flatMap((row) => row.flatMap((cell, column) => asCriterion(wholeOf(cell), parts[column])))
  const named = heads[0] === 'number' ? 1 : 0
  return body.flatMap((row) => {
    const cell = row[named]
    const said = row.flatMap((one, column) => (column === named ? [] : (partOf(wholeOf(one)) ?? [])))[0]
    const part = isList(said) ? said : isList(parts[named]) ? parts[named] : under.part
    return cell ? asCriterion(wholeOf(cell), part) : []
  })
}
