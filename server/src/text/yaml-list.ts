import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type {Span} from './span.ts'

/** What goes where in a text. */
export interface Insertion {
  /** What is replaced: nothing, but for the sign of an empty list. */
  readonly span: Span
  readonly text: string
}

/** An entry of a list: keys with texts, flags or lists of texts. */
export type Entry = Readonly<Record<string, string | boolean | readonly string[]>>

/** Where entries would go, or why they cannot be added: a place and a whole sentence. */
export type Insertable = {readonly insertion: Insertion} | {readonly span: Span; readonly message: string}

/**
 * Adds entries at the end of a list that is the value of a key of the whole document; makes the key where there is none.
 * Everything else keeps its bytes. The text must be YAML without mistakes, and no byte order mark.
 */
export const addToList = (text: string, key: string, entries: readonly Entry[]): Insertable => {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const insertable = new List(text, key, entries).add()
  if (!('insertion' in insertable)) return insertable
  const {span, text: inserted} = insertable.insertion
  return {insertion: {span, text: inserted.replace(/\r?\n/g, eol)}}
}

class List {
  readonly #text: string
  readonly #key: string
  readonly #entries: readonly Entry[]
  readonly #root: Node | null

  constructor(text: string, key: string, entries: readonly Entry[]) {
    this.#text = text
    this.#key = key
    this.#entries = entries
    this.#root = parseDocument(text, {prettyErrors: false, logLevel: 'silent', keepSourceTokens: true}).contents
  }

  add(): Insertable {
    const root = this.#root
    if (!root || (isScalar(root) && root.value === null && root.source === '')) return this.#newKey(0)
    if (!isMap(root)) return refusal(root, 'The file holds no lines of the form `key: value`.')
    const pair = root.items.find((one) => isScalar(one.key) && one.key.value === this.#key)
    if (pair) return this.#addTo(pair)
    if (root.srcToken?.type !== 'flow-collection') return this.#newKey(columnOf(root))
    return this.#addToBraces(root, [`${this.#key}: [${this.#entries.map(flowLine).join(', ')}]`])
  }

  /** The key and its list, behind everything that is there. */
  #newKey(indent: number): Insertable {
    const text = this.#text
    const end = this.#root?.range?.[1] ?? 0
    // What follows the end mark would be another document.
    const mark = text.slice(end).search(/^\.\.\./m)
    const at = mark < 0 ? text.length : end + mark
    const before = text.slice(0, at)
    const gap = before.trim() === '' ? '' : before.endsWith('\n\n') || before.endsWith('\n\r\n') ? '' : '\n'
    const lead = before === '' || before.endsWith('\n') ? gap : `\n${gap}`
    const list = indented(`${this.#key}:\n${indented(blockList(this.#entries), 2)}`, indent)
    return insertion(at, at, lead + list)
  }

  #addTo({key, value}: Pair): Insertable {
    if (isSeq(value)) {
      const isFlow = value.srcToken?.type === 'flow-collection'
      const isBare = isFlow && /^\[\s*\]$/.test(this.#source(value)) && this.#isBlock()
      if (isBare) return this.#instead(value)
      return isFlow ? this.#addToBraces(value, this.#entries.map(flowLine)) : this.#addBelow(value)
    }
    if (isScalar(value) && value.value === null && this.#isBlock()) return this.#instead(value)
    const at = isNode(value) ? value : isNode(key) ? key : undefined
    const message = isMap(value)
      ? `“${this.#key}” holds a single entry. A dash before it makes it a list, to which more can be added.`
      : `“${this.#key}” is no list here, so nothing can be added to it.`
    return refusal(at, message)
  }

  /** A list in the place of a sign that there is nothing, such as `[]`; a comment behind it stays on its line. */
  #instead(value: Node): Insertable {
    const [from = 0, to = from] = value.range ?? []
    const start = this.#text.slice(0, from).trimEnd().length
    const end = this.#lineEnd(to)
    const rest = this.#text.slice(to, end).trim()
    const isLast = end === this.#text.length
    const list = indented(blockList(this.#entries), columnOf(this.#root) + 2)
    const line = rest === '' ? '' : ` ${rest}`
    // A value on the line below its key has the rest of its line replaced, too.
    return insertion(start, end, `${line}\n${isLast ? list : list.replace(/\n$/, '')}`)
  }

  #addBelow(list: YAMLSeq): Insertable {
    const [, end = 0] = list.range ?? []
    const at = this.#text[end - 1] === '\n' ? end : this.#lineEnd(end) + this.#eolAt(this.#lineEnd(end))
    const lead = this.#text.slice(0, at).endsWith('\n') ? '' : '\n'
    const last = list.items.at(-1)
    const lines =
      isCollection(last) && last.flow ? this.#entries.map((one) => `- ${flowLine(one)}\n`).join('') : undefined
    const isApart = this.#isApart(list)
    const block = lines ?? blockList(this.#entries, isApart)
    const added = indented(block, columnOf(list))
    return insertion(at, at, `${lead}${isApart && !lines ? '\n' : ''}${added}`)
  }

  /** Adds to a list or map in brackets, in which comments and a comma at the end may stand. */
  #addToBraces(value: YAMLSeq | YAMLMap, entries: readonly string[]): Insertable {
    const [start = 0, close = start] = value.range ?? []
    const end = endOf(value.items.at(-1)) ?? start + 1
    const rest = this.#text.slice(end, close - 1)
    const token = value.srcToken
    const tail = token?.type === 'flow-collection' ? token.items.flatMap((item) => item.start) : []
    const hasComma = value.items.length === 0 || tail.some(({type, offset}) => type === 'comma' && offset >= end)
    const isOverLines = rest.includes('#') || this.#text.slice(start, close).includes('\n')
    const column = value.items.length === 0 ? columnOf(this.#root) + 2 : this.#columnAt(startOf(value.items.at(-1)))
    const gap = isOverLines ? `\n${' '.repeat(column)}` : ' '
    const comma = hasComma ? '' : ','
    const kept = rest.trimEnd()
    const lead = value.items.length === 0 && !isOverLines ? '' : gap
    const closing = rest.slice(kept.length)
    return insertion(end, close - 1, `${comma}${kept}${lead}${entries.join(`,${gap}`)}${closing}`)
  }

  /** Whether the last two entries, or the only one, have an empty line between them and what follows. */
  #isApart(list: YAMLSeq): boolean {
    const [before, last] = list.items.slice(-2)
    if (!last || !isNode(before) || !isNode(last))
      return isCollection(before) && !before.flow && before.items.length > 2
    return /\n[^\S\n]*\r?\n/.test(this.#text.slice(lastLineOf(this.#text, before), last.range?.[0] ?? 0))
  }

  #isBlock(): boolean {
    return isMap(this.#root) && this.#root.srcToken?.type !== 'flow-collection'
  }

  #source(node: Node): string {
    const [start = 0, end = start] = node.range ?? []
    return this.#text.slice(start, end)
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at)
    if (end < 0) return this.#text.length
    return this.#text[end - 1] === '\r' ? end - 1 : end
  }

  #eolAt(at: number): number {
    return this.#text.startsWith('\r\n', at) ? 2 : this.#text[at] === '\n' ? 1 : 0
  }

  #columnAt(at: number): number {
    return at - (this.#text.lastIndexOf('\n', at - 1) + 1)
  }
}

const insertion = (start: number, end: number, text: string): Insertable => ({insertion: {span: {start, end}, text}})

const refusal = (node: Node | undefined, message: string): Insertable => {
  const [start = 0, end = start] = node?.range ?? []
  return {span: {start, end}, message}
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value

const columnOf = (node: Node | null): number => {
  const token = isCollection(node) ? node.srcToken : undefined
  return token && 'indent' in token ? token.indent : 0
}

/** Where the text of an entry of a list or map ends. */
const endOf = (item: unknown): number | undefined => {
  if (isNode(item)) return item.range?.[1]
  const {key, value} = (item ?? {}) as Partial<Pair>
  return (isNode(value) ? value.range?.[1] : undefined) ?? (isNode(key) ? key.range?.[1] : undefined)
}

const startOf = (item: unknown): number => {
  const node: unknown = isNode(item) ? item : (item as Pair | undefined)?.key
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0
}

const lastLineOf = (text: string, node: Node): number => text.slice(0, node.range?.[1] ?? 0).trimEnd().length

const indented = (text: string, columns: number): string => text.replace(/^(?=[^\n])/gm, ' '.repeat(columns))

const plainly = {lineWidth: 0, indent: 2, flowCollectionPadding: false} as const

const blockList = (entries: readonly Entry[], isApart = true): string =>
  entries.map((entry) => written([entry], isSeq)).join(isApart ? '\n' : '')

const flowLine = (entry: Entry): string => written(entry, () => false).trimEnd()

/** An entry as YAML: lists of texts in brackets, and the rest, where `isOpen` says so, on lines of their own. */
const written = (value: Entry | readonly Entry[], isOpen: (node: unknown) => boolean): string => {
  // A word that an older reader of YAML takes for a number or a flag is put in quotation marks.
  const document = new Document(value, {version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false})
  visit(document, {
    Collection: (_key, node, path) => {
      const isBlock = isOpen(document.contents) && (path.length === 1 || (path.length === 2 && isMap(node)))
      node.flow = !isBlock
    },
  })
  return document.toString(plainly)
}
