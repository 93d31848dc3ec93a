import {joiners, typographic} from '../lexicon/typography.ts'
import type {Block} from '../text/block.ts'
import {FILLER, OBJECT} from '../text/mask.ts'
import {oncePerBlock} from '../text/once.ts'
import type {Page, Piece} from '../text/page.ts'
import type {Local, Span} from '../text/span.ts'
import {readTypography, type TypographicCharacter} from './typography.ts'

/** Why the form's text differs from what stands in the file. */
export type ChangeReason = 'front matter' | 'comment' | 'markup' | 'spacing' | 'character'

/** A stretch of the file that reads differently in the form. */
export interface Change {
  readonly span: Span
  readonly from: string
  readonly to: string
  readonly reason: ChangeReason
}

/**
 * What the form receives. Markup is gone, lines of a paragraph are joined, one empty line stands between paragraphs, and
 * characters of a word processor are ASCII. Lists keep their markers. Letters with accents and emoji stay: nothing says
 * the same. Once through, a text passes unchanged, unless signs of Markdown are left that were meant to be seen.
 */
export interface PlainText {
  readonly text: string
  /** In order; applied to the file they make the text. Line ends of Windows and a byte order mark are not told. */
  readonly changes: readonly Change[]
  /** The place in the file of a character of the text. */
  placeOf(offset: number): number
}

/** Reads a page as the form's text; `wanted` leaves out blocks that fill another field. */
export const readPlain = (page: Page, wanted: (block: Block) => boolean = () => true): PlainText => {
  const changes: Change[] = []
  const changeGap = (start: number, end: number, part?: Part): void => {
    const from = page.text.slice(start, end)
    const to = part ? gapBetween(from, before, part) : ''
    if (from !== to) changes.push({span: {start, end}, from, to, reason: gapReason(page, start, end)})
  }
  let before: Part | undefined
  for (const part of readParts(page, wanted)) {
    if (!before || !isPlainGap(page.text, before, part)) changeGap(before?.end ?? 0, part.start, part)
    for (const {from, to, insert, reason} of part.rewritten) {
      const span = {start: part.start + from, end: part.start + to}
      changes.push({span, from: page.text.slice(span.start, span.end), to: insert, reason})
    }
    before = part
  }
  changeGap(before?.end ?? 0, page.text.length)
  return assemble(page.text, changes)
}

/** The changes that the marks of Markdown make inside a block: emphasis, links, code and the like. */
export const markupChanges = (block: Block): ReadonlyArray<Local & {readonly insert: string}> =>
  rewriteBlock(block).filter(({reason}) => reason === 'markup')

/** Between paragraphs an empty line stays as it is. */
const isPlainGap = (text: string, {end}: Part, {start, marker}: Part): boolean =>
  start - end === 2 && marker === '' && text.startsWith('\n\n', end)

const assemble = (source: string, changes: readonly Change[]): PlainText => {
  let text = ''
  let at = 0
  const starts: Array<readonly [text: number, source: number]> = [[0, 0]]
  for (const {span, to} of changes) {
    text += source.slice(at, span.start) + to
    at = span.end
    starts.push([text.length, at])
  }
  text += source.slice(at)
  return {
    text,
    changes: changes.filter((one) => asKept(one, source.length) !== one.to),
    placeOf(offset) {
      const known = starts.findLast(([place]) => place <= offset)
      return known ? known[1] + offset - known[0] : offset
    },
  }
}

/** What a stretch says without a byte order mark, the line ends of Windows and the line end that closes a file. */
const asKept = ({span, from}: Change, length: number): string => {
  const marked = span.start === 0 ? from.replace(/^\uFEFF/, '') : from
  const kept = marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked
  return span.end === length && kept.endsWith('\n') ? kept.slice(0, -1) : kept
}

/** A stretch inside a part that reads differently; offsets are the part's own. */
interface Rewritten extends Local {
  readonly insert: string
  readonly reason: ChangeReason
}

/** A block, or code and HTML that hold words. */
interface Part extends Span {
  readonly kind: Block['kind'] | 'raw'
  /** The marker when the part opens an item of a list: `-`, `1.`. */
  readonly marker: string
  readonly rewritten: readonly Rewritten[]
}

const readParts = ({text, blocks, pieces}: Page, wanted: (block: Block) => boolean): readonly Part[] => {
  const parts: Part[] = []
  for (const block of blocks) {
    if (!wanted(block)) continue
    const rewritten = rewriteBlock(block)
    const {length} = block.reading.source
    if ((length === 0 || rewritten.length > 0) && isBlockGone(block)) continue
    const marker = block.container.list > 0 && block.kind !== 'cell' ? markerBefore(text, block.start) : ''
    parts.push({start: block.start, end: block.start + length, kind: block.kind, marker, rewritten})
  }
  const blocksAlone = parts.length
  let next = 0
  for (const piece of pieces) {
    while ((blocks[next]?.span.end ?? Number.POSITIVE_INFINITY) <= piece.span.start) next += 1
    const isInside = (blocks[next]?.start ?? Number.POSITIVE_INFINITY) <= piece.span.start
    if (isInside || (piece.kind !== 'code' && piece.kind !== 'html')) continue
    const rewritten = rewriteRaw(piece)
    if (isGone(rewritten, piece.text.length)) continue
    parts.push({...piece.span, kind: 'raw', marker: markerBefore(text, piece.span.start), rewritten})
  }
  return blocksAlone === parts.length ? parts : parts.sort((a, b) => a.start - b.start)
}

const isGone = (rewritten: readonly Rewritten[], length: number): boolean =>
  length === 0 ||
  (rewritten.length > 0 &&
    rewritten.reduce((sum, {from, to, insert}) => sum - (to - from) + insert.length, length) === 0)

/** The markers of lists between the start of a line and a block, without the indentation and the signs of a quote. */
const markerBefore = (text: string, start: number): string => {
  let from = start
  while (from > 0 && /[-+*\d.) \t>]/.test(text.charAt(from - 1))) from -= 1
  return (text.slice(from, start).match(/[-+*]|\d{1,9}[.)]/g) ?? []).join(' ')
}

/** One new line where a list goes on, an empty line everywhere else; a list item brings its marker. */
const gapBetween = (gap: string, before: Part | undefined, {kind, marker}: Part): string => {
  const item = marker === '' ? '' : `${marker} `
  if (!before) return item
  if (kind === 'cell' && before.kind === 'cell' && !/[\r\n]/.test(gap)) return ', '
  const isApart =
    /\n[ \t>]*\r?\n/.test(gap) || before.kind === 'heading' || before.kind === 'cell' || before.kind === 'raw'
  return `${isApart || !followsDirectly(marker, before.marker) ? '\n\n' : '\n'}${item}`
}

/** An item that could not stand right below would be read as a line of the paragraph before it. */
const followsDirectly = (marker: string, before: string): boolean =>
  /^(?:[-+*]|1[.)])/.test(marker) || (marker !== '' && /^\d+\D$/.test(before) && before.at(-1) === marker.at(-1))

const gapReason = (page: Page, start: number, end: number): ChangeReason => {
  const gap = page.text.slice(start, end)
  if (page.frontMatter && page.frontMatter.span.start >= start && page.frontMatter.span.end <= end)
    return 'front matter'
  return gap.includes('<!--') ? 'comment' : /\S/.test(gap) ? 'markup' : 'spacing'
}

/** One character of a part, or what is to stand for several: text, a blank, the end of a line, or nothing. */
interface Token extends Local {
  readonly is: 'text' | 'blank' | 'line' | 'break' | 'gone'
  readonly insert: string
  readonly reason: ChangeReason
}

const rewriteBlock = oncePerBlock((block): readonly Rewritten[] => {
  const {mask, source} = block.reading
  return sameEnd(mask, source, 0) === source.length ? none : rewrite(source, readTokens(block))
})

const none: readonly never[] = []

const isBlockGone = oncePerBlock((block): boolean => isGone(rewriteBlock(block), block.reading.source.length))

const readTokens = (block: Block): readonly Token[] => {
  const {mask, source, markup} = block.reading
  const characters = new Map(readTypography(block).map((one) => [one.from, one]))
  const objects = new Map(markup.map((one) => [one.from, one]))
  const tokens: Token[] = []
  for (let at = 0; at < mask.length; ) {
    const same = sameEnd(mask, source, at)
    if (same > at) {
      tokens.push({from: at, to: same, is: 'text', insert: mask.slice(at, same), reason: 'markup'})
      at = same
      continue
    }
    const char = mask.charAt(at)
    const known = characters.get(at)
    const object = char === OBJECT ? objects.get(at) : undefined
    const end = object?.to ?? known?.to ?? (char === OBJECT ? objectEnd(mask, at) : at + 1)
    if (known) tokens.push(...characterTokens(known, source))
    else if (char === FILLER) tokens.push({from: at, to: end, is: 'gone', insert: '', reason: 'markup'})
    else if (char === OBJECT) tokens.push(...objectTokens(object?.kind, source, at, end))
    else if (char === '\n') tokens.push({from: at, to: end, is: 'break', insert: '', reason: 'markup'})
    else if (/\s/.test(char))
      tokens.push({
        from: at,
        to: end,
        is: 'blank',
        insert: ' ',
        reason: /\s/.test(source.charAt(at)) ? 'spacing' : 'markup',
      })
    else tokens.push({from: at, to: end, is: 'text', insert: char, reason: 'markup'})
    at = end
  }
  return tokens
}

/** Where the words end that begin here and read in the form as they stand; single blanks between them are theirs. */
const sameEnd = (mask: string, source: string, from: number): number => {
  let end = from
  for (let at = from; at < mask.length && mask[at] === source[at]; at += 1) {
    const code = mask.charCodeAt(at)
    if (code > 0x20 && code < 0x7f) end = at + 1
    else if (code !== 0x20 || at === from || at !== end) break
  }
  return end
}

const objectEnd = (mask: string, at: number): number => {
  let end = at + 1
  while (mask.charAt(end) === FILLER) end += 1
  return end
}

/** A bullet that opens a line makes an item of it; a blank of another width is a blank. */
const characterTokens = ({from, to, glyph, ascii}: TypographicCharacter, source: string): readonly Token[] => {
  const insert = ascii.replace(/^\\/, '')
  const token = (is: Token['is'], text: string): Token => ({from, to, is, insert: text, reason: 'character'})
  if (glyph === 'special blank') return [token(insert === '' ? 'gone' : 'blank', insert)]
  if (insert === '') return [token('gone', '')]
  if (glyph !== 'bullet' || !/(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, from - 40), from)))
    return [token('text', insert)]
  return [
    {from, to: from, is: 'line', insert: '', reason: 'spacing'},
    token('text', /\s/.test(source.charAt(to)) ? '-' : '- '),
  ]
}

/** Pictures and tags leave nothing but a line end for `<br>`; code and addresses stay without the marks round them. */
const objectTokens = (kind: string | undefined, source: string, from: number, to: number): readonly Token[] => {
  const gone = (start: number, end: number): Token => ({from: start, to: end, is: 'gone', insert: '', reason: 'markup'})
  const text = source.slice(from, to)
  if (kind === 'html') return [/^<br[\s/>]/i.test(text) ? {...gone(from, to), is: 'break'} : gone(from, to)]
  if (kind === 'image' || kind === 'imageReference' || kind === 'footnoteReference') return [gone(from, to)]
  const ticks = kind === 'inlineCode' ? (/^`+/.exec(text)?.[0].length ?? 0) : /^<.*>$/s.test(text) ? 1 : 0
  const inner = rawTokens(source, from + ticks, to - ticks, kind !== 'inlineCode')
  return ticks === 0 ? inner : [gone(from, from + ticks), ...inner, gone(to - ticks, to)]
}

const rawTokens = (source: string, from: number, to: number, isAddress = false): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = from; at < to; at += 1) {
    const char = source.charAt(at)
    const known = isAddress || joiners.has(char) ? undefined : typographic.get(char)
    const insert = /\s/.test(char) ? ' ' : (known?.ascii ?? char)
    const is = insert === '' ? 'gone' : insert === ' ' ? 'blank' : 'text'
    tokens.push({from: at, to: at + 1, is, insert, reason: known ? 'character' : 'spacing'})
  }
  return tokens
}

/** Code without its fences and HTML without its tags; an empty line in it stays one. */
const rewriteRaw = ({kind, text}: Piece): readonly Rewritten[] => {
  const hidden = kind === 'html' ? readTags(text) : readFences(text)
  const tokens: Token[] = []
  let at = 0
  for (const {from, to} of [...hidden, {from: text.length, to: text.length}]) {
    for (const token of withBreaks(rawTokens(text, at, from), text)) tokens.push(token)
    if (to > from)
      tokens.push({from, to, is: 'gone', insert: '', reason: text.startsWith('<!--', from) ? 'comment' : 'markup'})
    at = to
  }
  return rewrite(text, tokens)
}

const withBreaks = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.map((token) =>
    token.is === 'blank' && /^\n[ \t]*\r?\n/.test(text.slice(token.from, token.from + 80))
      ? {...token, is: 'break'}
      : token,
  )

const readTags = (text: string): readonly Local[] => {
  const tags: Local[] = []
  for (let from = text.indexOf('<'); from >= 0; ) {
    const closing = text.startsWith('<!--', from) ? '-->' : '>'
    const end = text.indexOf(closing, from + 1)
    const to = end < 0 ? text.length : end + closing.length
    tags.push({from, to})
    from = text.indexOf('<', to)
  }
  return tags
}

const readFences = (text: string): readonly Local[] => {
  const fence = /^[ \t]*(`{3,}|~{3,})[^\n]*/.exec(text)
  if (!fence?.[1]) return []
  const last = text.lastIndexOf('\n') + 1
  const closes = last > 0 && text.slice(last).trim().startsWith(fence[1])
  return [{from: 0, to: fence[0].length}, ...(closes ? [{from: last, to: text.length}] : [])]
}

/** Folds what stands between two stretches of text into one blank, one line end or an empty line. */
const rewrite = (source: string, tokens: readonly Token[]): readonly Rewritten[] => {
  const rewritten: Rewritten[] = []
  let waiting: Token[] = []
  let hasText = false
  const settle = (isLast: boolean): void => {
    const kinds = new Set(waiting.map(({is}) => is))
    const between = kinds.has('break') ? '\n\n' : kinds.has('line') ? '\n' : kinds.has('blank') ? ' ' : ''
    let due = hasText && !isLast ? between : ''
    for (const token of waiting) {
      const carries = due !== '' && token.is !== 'gone'
      push(rewritten, source, {...token, insert: carries ? due : ''})
      if (carries) due = ''
    }
    waiting = []
  }
  for (const token of tokens) {
    if (token.is !== 'text') {
      waiting.push(token)
      continue
    }
    settle(false)
    push(rewritten, source, token)
    hasText = true
  }
  settle(true)
  return rewritten
}

const push = (into: Rewritten[], source: string, {from, to, insert, reason}: Token): void => {
  if (source.slice(from, to) === insert) return
  const last = into.at(-1)
  if (last?.to === from && last.reason === reason) into[into.length - 1] = {...last, to, insert: last.insert + insert}
  else into.push({from, to, insert, reason})
}
