/** Keys and places in lists, from the outermost in. */
export type YamlPath = ReadonlyArray<string | number>

/** What is being written at a place in a piece of YAML that may be half written. Offsets are those of the piece. */
export interface YamlCursor {
  /** Of a key the map it is to stand in; else the place of the value itself. */
  readonly path: YamlPath
  /** `open` is a place where a value may begin, or the first key of a map. */
  readonly writes: 'key' | 'value' | 'open'
  /** What stands there already, whole: before and after the cursor. */
  readonly from: number
  readonly to: number
  /** Between brackets, where commas part what is written. */
  readonly isFlow: boolean
  /** What has to be written before it: a blank behind a colon or dash, a dash where a list goes on. */
  readonly lead: '' | ' ' | '- '
  /** Keys that the map has already. */
  readonly beside: readonly string[]
}

/**
 * Finds what is being written at a place. Reads line by line up to it and forgives what is not finished, because that
 * is how YAML looks while it is typed; undefined where nothing is to be written: in a comment, a block of text, before a
 * dash.
 */
export const yamlCursor = (text: string, offset: number): YamlCursor | undefined =>
  offset < 0 || offset > text.length ? undefined : new Walk(text, offset).find()

interface Frame {
  readonly is: 'map' | 'list'
  readonly column: number
  readonly path: YamlPath
  readonly keys: string[]
  /** Place of the last entry of a list. */
  index: number
  /** The last key of a map has a value on its own line. */
  isTaken: boolean
}

/** Where a line was read to, or what the cursor writes: null is nothing. */
type Step = {readonly next: number} | {readonly cursor: YamlCursor | null}

const nothing: Step = {cursor: null}

class Walk {
  readonly #text: string
  readonly #offset: number
  readonly #frames: Frame[] = []
  /** Lines indented deeper than this belong to a block of text. */
  #block: number | undefined

  constructor(text: string, offset: number) {
    this.#text = text
    this.#offset = offset
  }

  find(): YamlCursor | undefined {
    for (let at = 0; ; ) {
      const step = this.#line(at)
      if ('cursor' in step) return step.cursor ?? undefined
      at = step.next
    }
  }

  #line(start: number): Step {
    const end = endOfLine(this.#text, start)
    const next = {next: nextLine(this.#text, end)}
    const isHere = this.#offset <= end
    let first = skipBlanks(this.#text, start, end)
    if (first >= end) return isHere ? {cursor: this.#onEmptyLine(start)} : next
    if (this.#isInBlock(first - start) || this.#text[first] === '#') return isHere ? nothing : next
    if (isHere && this.#offset < first) return nothing
    while (isDash(this.#text, first, end)) {
      const column = first - start
      this.#openEntry(column)
      const after = skipBlanks(this.#text, first + 1, end)
      const isEmpty = after >= end || this.#text[after] === '#'
      if (isHere && this.#offset <= first) return nothing
      if (isHere && isEmpty && this.#offset <= after) return {cursor: this.#afterDash(first)}
      if (isEmpty) return isHere ? nothing : next
      if (isHere && this.#offset < after) return nothing
      first = after
    }
    return this.#content(start, first, end)
  }

  /** What a line says behind its dashes. */
  #content(start: number, first: number, end: number): Step {
    const column = first - start
    const colon = keyEnd(this.#text, first, end)
    if (colon === undefined) return this.#scalar(start, first, end)
    const frame = this.#openKey(column, unquoted(this.#text.slice(first, colon).trim()))
    if (this.#offset <= colon) {
      const beside = [...frame.keys.slice(0, -1), ...keysBelow(this.#text, end, column)]
      const to = first + this.#text.slice(first, colon).trimEnd().length
      return {cursor: {...bare, path: frame.path, writes: 'key', from: first, to: Math.max(to, this.#offset), beside}}
    }
    const path = childOf(frame)
    const value = skipBlanks(this.#text, colon + 1, end)
    const isEmpty = value >= end || this.#text[value] === '#'
    if (isEmpty && this.#offset <= Math.min(value, end)) {
      const lead = this.#offset === colon + 1 ? ' ' : ''
      return {cursor: {...bare, from: this.#offset, to: this.#offset, path, writes: 'value', lead}}
    }
    if (isEmpty) return this.#offset <= end ? nothing : {next: nextLine(this.#text, end)}
    frame.isTaken = true
    return this.#value(path, value, end, {key: column, writes: 'value'})
  }

  /** A line without a key: the beginning of one, or a value. */
  #scalar(start: number, first: number, end: number): Step {
    const column = first - start
    const path = this.#pathAt(column)
    if (path && /[[{]/.test(this.#text[first] ?? ''))
      return this.#value(path, first, end, {key: column - 1, writes: 'open'})
    if (this.#offset > end) {
      const top = this.#frameLeftOf(column)
      if (top) top.isTaken = true
      return {next: nextLine(this.#text, end)}
    }
    if (!path) return nothing
    const to = plainEnd(this.#text, first, end)
    if (this.#offset > to && this.#text.slice(to, this.#offset).includes('#')) return nothing
    const beside = this.#keysAt(column, end)
    return {cursor: {...bare, from: first, to: Math.max(to, this.#offset), path, writes: 'open', beside}}
  }

  /** A value that begins on a line; brackets may go on below. */
  #value(path: YamlPath, from: number, end: number, on: Line): Step {
    const sign = this.#text[from] ?? ''
    if (/[[{]/.test(sign)) {
      const step = this.#brackets(path, from, on)
      if ('cursor' in step || this.#offset > endOfLine(this.#text, step.next)) return afterLine(this.#text, step)
      return nothing
    }
    if (/[|>]/.test(sign)) this.#block = on.key
    if (this.#offset > end) return {next: nextLine(this.#text, end)}
    if (/[|>]/.test(sign) || this.#offset < from) return nothing
    const close = /["']/.test(sign) ? this.#text.indexOf(sign, from + 1) : -1
    const to = close > 0 && close < end ? close + 1 : plainEnd(this.#text, from, end)
    if (this.#offset > to && (close > 0 || /[^ \t]/.test(this.#text.slice(to, this.#offset)))) return nothing
    return {cursor: {...bare, from, to: Math.max(to, this.#offset), path, writes: on.writes}}
  }

  /** Reads brackets to their end, or to the cursor in them. */
  #brackets(path: YamlPath, from: number, on: Line): Step {
    const open: Frame[] = []
    let token = from
    for (let at = from; at < this.#offset; at += 1) {
      const sign = this.#text[at] ?? ''
      const frame = open.at(-1)
      if (sign === '\n' && isBroken(this.#text, at + 1, on.key)) return {next: at}
      if (open.length > deepest) return nothing
      if (sign === '[' || sign === '{') {
        open.push(frameOf(sign === '[' ? 'list' : 'map', 0, frame ? childOf(frame) : path))
      } else if (frame && (sign === ']' || sign === '}')) {
        open.pop()
        if (open.length === 0) return {next: at + 1}
      } else if (frame && sign === ',') {
        if (frame.is === 'map' && !frame.isTaken) frame.keys.push(wordAt(this.#text, token, at))
        frame.index += 1
        frame.isTaken = false
      } else if (
        frame?.is === 'map' &&
        sign === ':' &&
        !frame.isTaken &&
        /[\s,\]}]|^$/.test(this.#text[at + 1] ?? '')
      ) {
        frame.keys.push(wordAt(this.#text, token, at))
        frame.isTaken = true
      } else if (/["']/.test(sign) && skipSpace(this.#text, token) === at) {
        const close = this.#text.indexOf(sign, at + 1)
        if (close < 0 || close > endOfLine(this.#text, at)) continue
        if (close >= this.#offset) return {cursor: this.#inBrackets(frame, at, close + 1)}
        at = close
        continue
      } else if (sign === '#' && /\s/.test(this.#text[at - 1] ?? '')) {
        const end = endOfLine(this.#text, at)
        if (this.#offset <= end) return nothing
        at = end - 1
        continue
      } else continue
      token = at + 1
    }
    const first = Math.min(skipSpace(this.#text, token), this.#offset)
    return {cursor: this.#inBrackets(open.at(-1), first, flowEnd(this.#text, this.#offset))}
  }

  #inBrackets(frame: Frame | undefined, from: number, to: number): YamlCursor | null {
    // A word that began on a line above goes on here.
    if (!frame || this.#text.lastIndexOf('\n', this.#offset - 1) >= from) return null
    const at = {from, to, isFlow: true}
    const before = this.#text[from - 1] ?? ''
    if (frame.is === 'list')
      return {...bare, ...at, path: childOf(frame), writes: 'open', lead: before === ',' ? ' ' : ''}
    if (frame.isTaken) return {...bare, ...at, path: childOf(frame), writes: 'value', lead: before === ':' ? ' ' : ''}
    const beside = [...frame.keys, ...keysAfter(this.#text, this.#offset)]
    return {...bare, ...at, path: frame.path, writes: 'key', lead: before === ',' ? ' ' : '', beside}
  }

  /** On an empty line the column of the cursor says what may come. */
  #onEmptyLine(start: number): YamlCursor | null {
    const column = this.#offset - start
    if (this.#block !== undefined && column > this.#block) return null
    const at = {from: this.#offset, to: this.#offset}
    const here = this.#frames.find((frame) => frame.column === column)
    if (here?.is === 'list') return {...bare, ...at, path: [...here.path, here.index + 1], writes: 'open', lead: '- '}
    const path = this.#pathAt(column)
    if (!path) return null
    return {...bare, ...at, path, writes: 'open', beside: this.#keysAt(column, endOfLine(this.#text, start))}
  }

  #afterDash(dash: number): YamlCursor | null {
    const frame = this.#frames.at(-1)
    if (!frame) return null
    const at = {from: this.#offset, to: this.#offset}
    return {...bare, ...at, path: childOf(frame), writes: 'open', lead: this.#offset === dash + 1 ? ' ' : ''}
  }

  /** The entries of a list may stand as deep as the key it belongs to. */
  #openEntry(column: number): void {
    while ((this.#frames.at(-1)?.column ?? -1) > column) this.#frames.pop()
    const top = this.#frames.at(-1)
    if (top?.is === 'list' && top.column === column) {
      top.index += 1
      top.isTaken = false
    } else this.#frames.push(frameOf('list', column, top ? childOf(top) : []))
  }

  #openKey(column: number, key: string): Frame {
    this.#leave(column)
    const top = this.#frames.at(-1)
    const frame = top?.column === column ? top : frameOf('map', column, top ? childOf(top) : [])
    if (frame !== top) this.#frames.push(frame)
    frame.keys.push(key)
    frame.isTaken = false
    return frame
  }

  #leave(column: number): void {
    for (let top = this.#frames.at(-1); top; top = this.#frames.at(-1)) {
      if (top.column < column || (top.column === column && top.is === 'map')) return
      this.#frames.pop()
    }
  }

  /** Where something without a key belongs that stands in a column; undefined where a value goes on from above. */
  #pathAt(column: number): YamlPath | undefined {
    const top = this.#frameLeftOf(column)
    const map = this.#frames.findLast((frame) => frame.column === column && frame.is === 'map')
    if (map) return map.path
    if (!top) return this.#frames.length === 0 ? [] : undefined
    const isDeeper = this.#frames.at(-1) !== top && (this.#frames.at(-1)?.column ?? 0) > column
    return top.isTaken || isDeeper ? undefined : childOf(top)
  }

  #frameLeftOf(column: number): Frame | undefined {
    return this.#frames.findLast((frame) => frame.column < column)
  }

  #keysAt(column: number, end: number): readonly string[] {
    const own = this.#frames.findLast((frame) => frame.is === 'map' && frame.column === column)
    return [...(own?.keys ?? []), ...keysBelow(this.#text, end, column)]
  }

  #isInBlock(column: number): boolean {
    if (this.#block === undefined) return false
    if (column > this.#block) return true
    this.#block = undefined
    return false
  }
}

/** The line a value begins on. */
interface Line {
  /** The column of its key. */
  readonly key: number
  readonly writes: 'value' | 'open'
}

/** Brackets deeper than this are no YAML of a person. */
const deepest = 30

const bare = {isFlow: false, lead: '', beside: []} as const

const frameOf = (is: Frame['is'], column: number, path: YamlPath): Frame => ({
  is,
  column,
  path,
  keys: [],
  index: 0,
  isTaken: false,
})

const childOf = ({is, path, keys, index}: Frame): YamlPath => [...path, is === 'list' ? index : (keys.at(-1) ?? '')]

const afterLine = (text: string, step: Step): Step =>
  'cursor' in step ? step : {next: nextLine(text, endOfLine(text, step.next))}

/** Without the line break, whichever it is. */
const endOfLine = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? text.length : feed
  return end > from && text[end - 1] === '\r' ? end - 1 : end
}

const nextLine = (text: string, end: number): number => {
  const feed = text.indexOf('\n', end)
  return feed < 0 ? text.length : feed + 1
}

const skipBlanks = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1
  return at
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
  return at
}

const isDash = (text: string, at: number, end: number): boolean =>
  text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t')

/** The colon behind a key; undefined where a line has none. */
const keyEnd = (text: string, first: number, end: number): number | undefined => {
  const sign = text[first] ?? ''
  if (/[[{#]/.test(sign)) return undefined
  const close = /["']/.test(sign) ? text.indexOf(sign, first + 1) : first
  for (let at = close < 0 ? end : close; at < end; at += 1) {
    if (text[at] === '#' && /\s/.test(text[at - 1] ?? '')) return undefined
    if (text[at] === ':' && (at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t')) return at
  }
  return undefined
}

/** Where a value ends that has no quotation marks: before a comment and the blanks in front of it. */
const plainEnd = (text: string, from: number, end: number): number => {
  const line = text.slice(from, end)
  const comment = line.search(/[ \t]#/)
  return from + (comment < 0 ? line : line.slice(0, comment)).trimEnd().length
}

const flowEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !/[,\]}\n\r#:]/.test(text[at] ?? '')) at += 1
  return from + text.slice(from, at).trimEnd().length
}

const wordAt = (text: string, from: number, to: number): string => unquoted(text.slice(from, to).trim())

const unquoted = (word: string): string => word.replace(/^["']|["']$/g, '')

/** A bracket that was never closed ends where a line stands no deeper than its key. */
const isBroken = (text: string, start: number, column: number): boolean => {
  const end = endOfLine(text, start)
  const first = skipBlanks(text, start, end)
  return first < end && first - start <= column && !/[\]}]/.test(text[first] ?? '')
}

/** Keys of the same map on the lines below. */
const keysBelow = (text: string, from: number, column: number): readonly string[] => {
  const keys: string[] = []
  for (let start = nextLine(text, from); start < text.length; ) {
    const end = endOfLine(text, start)
    const first = skipBlanks(text, start, end)
    const isBlank = first >= end || text[first] === '#'
    if (!isBlank && first - start < column) break
    const colon = first - start === column ? keyEnd(text, first, end) : undefined
    if (!isBlank && colon !== undefined) keys.push(wordAt(text, first, colon))
    start = nextLine(text, end)
  }
  return keys
}

/** Keys of the same map further on between the brackets, on this line. */
const keysAfter = (text: string, from: number): readonly string[] => {
  const keys: string[] = []
  const end = endOfLine(text, from)
  let depth = 0
  let token: number | undefined
  for (let at = from; at < end; at += 1) {
    const sign = text[at] ?? ''
    if (/[[{]/.test(sign)) depth += 1
    else if (/[\]}]/.test(sign)) depth -= 1
    if (depth < 0) break
    if (depth > 0) continue
    if (sign === ',') token = at + 1
    else if (sign === ':' && token !== undefined) {
      keys.push(wordAt(text, token, at))
      token = undefined
    }
  }
  return keys
}
