import type {Nodes, Text} from 'mdast'
import type {Local} from './span.ts'

/**
 * Stands in the mask for source characters that take no room in the text as read: emphasis marks, the backslash of
 * an escape, the tail of an entity, the target of a link. Unicode treats it as part of the word around it.
 */
export const FILLER = '\u2060'

/** Stands in the mask for something read but not prose: inline code, an image, a URL, inline HTML. */
export const OBJECT = '\uFFFC'

/** A piece of Markdown markup inside a block, with the stretch it covers. */
export interface Markup extends Local {
  readonly kind: Nodes['type']
}

/** The mask of one block and the markup it hides. */
export interface Masked {
  /** Same length as the block's source; a line feed stands only at a hard line break. */
  readonly mask: string
  readonly markup: readonly Markup[]
}

const opaque = new Set<Nodes['type']>(['inlineCode', 'image', 'imageReference', 'html', 'footnoteReference'])
const entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
const closing: ReadonlySet<string> = new Set('.,;:!?)]\'"”’')
/** The entities that stand for the sign entities begin with; what follows them may look like one more. */
const ampersand = /^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/
/** Signs that the parser was not shown where there were too many of them, see `bounded`. */
const bounding: ReadonlySet<string> = new Set('*_[]`<>+-=.)')
const punctuation = /[!-/:-@[-`{-~]/
const longestName = 64
const longestHost = 255
const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>]+/g

/**
 * Cuts the prose of one leaf block out of its source.
 *
 * @param source the block's own source text
 * @param node the paragraph, heading or table cell
 * @param start offset of the block in the text that was parsed, as mdast counts it
 */
export const maskBlock = (source: string, node: Nodes, start: number): Masked =>
  isPlain(source, node) ? {mask: source.replace(/[\t\r\n]/g, ' '), markup: []} : maskMarkup(source, node, start)

/** Whether a block is nothing but words: no mark, no escape, no address, no second line that is indented or quoted. */
const isPlain = (source: string, node: Nodes): boolean => {
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined
  return only?.type === 'text' && only.value === source && !notPlain.test(source)
}

const notPlain = /[&\\@\0]|www\.|:\/\//

const maskMarkup = (source: string, node: Nodes, start: number): Masked => {
  const cells: string[] = new Array(source.length).fill(' ')
  const markup: Markup[] = []
  const fill = (from: number, to: number, first: string): void => {
    for (let at = from; at < to; at += 1) cells[at] = at === from ? first : FILLER
  }
  const place = (of: Nodes): Local => ({
    from: (of.position?.start.offset ?? start) - start,
    to: (of.position?.end.offset ?? start) - start,
  })
  const visit = (at: Nodes): void => {
    const {from, to} = place(at)
    if (at.type === 'text') {
      copyText(source.slice(from, to), at, from, cells)
      return
    }
    if (at.type === 'break') {
      cells[to - 1] = '\n'
      return
    }
    if (opaque.has(at.type)) {
      markup.push({kind: at.type, from, to})
      fill(from, to, OBJECT)
      return
    }
    if (!('children' in at)) return
    if (at !== node) {
      markup.push({kind: at.type, from, to})
      const bare = at.type === 'link' && source[from] !== '['
      fill(from, to, bare ? OBJECT : FILLER)
      if (bare) return
    }
    for (const child of at.children) visit(child)
  }
  visit(node)
  hideAddresses(cells)
  return {mask: cells.join(''), markup}
}

/** Walks source and value side by side, so that escapes, entities and the marks of containers fall into step. */
const copyText = (source: string, node: Text, offset: number, cells: string[]): void => {
  const {value} = node
  let at = 0
  let seen = 0
  while (at < source.length) {
    const char = source.charAt(at)
    const want = value.charAt(seen)
    if (char === '&') {
      entity.lastIndex = at
      const named = entity.exec(source)?.[0]
      if (named !== undefined && (ampersand.test(named) || !value.startsWith(named, seen))) {
        const read = readEntity(named, value.slice(seen, seen + 4), source.charAt(at + named.length))
        for (let step = 0; step < named.length; step += 1) cells[offset + at + step] = read[step] ?? FILLER
        at += named.length
        seen += read.length
        continue
      }
    }
    const escaped = source.charAt(at + 1)
    if (char === '\\' && escaped === want && punctuation.test(escaped)) {
      cells[offset + at] = FILLER
      cells[offset + at + 1] = escaped
      at += 2
      seen += 1
      continue
    }
    if (char === want || (char === '\0' && want === '\uFFFD')) {
      cells[offset + at] = char === '\n' || char === '\r' || char === '\t' ? ' ' : char
      seen += 1
    } else if (want === FILLER && bounding.has(char)) {
      cells[offset + at] = FILLER
      seen += 1
    }
    at += 1
  }
}

/** What an entity stands for: one character; a few named ones stand for a character and a mark upon it. */
const readEntity = (named: string, value: string, next: string): string => {
  const [first = ' ', second = ''] = value
  return named[1] !== '#' && next !== second && /^[\p{M}\u200A]/u.test(second) ? first + second : first
}

const hideAddresses = (cells: string[]): void => {
  const mask = cells.join('')
  const hide = (from: number, to: number): void => {
    let end = to
    // The point that ends a sentence is not part of the address that ends it.
    while (closing.has(mask.charAt(end - 1))) end -= 1
    for (let at = from; at < end; at += 1) cells[at] = at === from ? OBJECT : FILLER
  }
  for (const hit of mask.matchAll(webAddress)) hide(hit.index, hit.index + hit[0].length)
  for (let at = mask.indexOf('@'); at >= 0; at = mask.indexOf('@', at + 1)) {
    let from = at
    while (from > 0 && at - from < longestName && /[\w.+-]/.test(mask.charAt(from - 1))) from -= 1
    let to = at + 1
    while (to - at < longestHost && /[\w.-]/.test(mask.charAt(to))) to += 1
    if (from < at && /^[\w-]+\.[\w-]/.test(mask.slice(at + 1, to))) hide(from, to)
  }
}

/** The text as a reader sees it: no fillers, white space folded, objects left out. */
export const legible = (mask: string): string =>
  mask.replaceAll(FILLER, '').replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim()
