import {FILLER} from './mask.ts'

/** Quotes and lists inside each other, as one line may open them. */
const mostDepth = 8
/** Marks of emphasis, links, code and HTML in one paragraph. */
const mostMarks = 500
/** Lines of nothing but `=` or `-` that follow each other without an empty line. */
const mostUnderlines = 60

const marks = /[*_[\]`<]/g
const lineBreak = /[\r\n]/g

/**
 * The text with nothing in it that would keep the parser busy for longer than its length deserves; as long as the text,
 * and the text itself nearly always. The parser's time grows with the square of containers inside each other and of
 * marks that find no partner, so beyond what anybody writes they become characters that take no room.
 *
 * What is decided about a line depends on the lines since the last empty one alone.
 */
export const bounded = (text: string): string => {
  const places: number[] = []
  let count = 0
  let underlines = 0
  let mark = next(marks, text, 0)
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    const {at, opened, isNew} = readLead(text, start, end)
    const isCode = isFence(text, at, end)
    if (at === end || isNew || isCode) count = 0
    if (at === end) underlines = 0
    if (isUnderline(text, start, end)) underlines += 1
    if (underlines > mostUnderlines && isUnderline(text, start, end))
      for (let place = start; place < end; place += 1) places.push(place)
    if (opened.length > mostDepth && !isRule(text, start, end))
      for (const place of opened.slice(mostDepth)) places.push(place)
    if (!isCode) {
      if (mark < at) mark = next(marks, text, at)
      for (; mark < end; mark = next(marks, text, mark + 1)) {
        count += 1
        if (count > mostMarks) places.push(mark)
      }
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return places.length === 0 ? text : without(text, places)
}

const lineEnd = (text: string, start: number): number => next(lineBreak, text, start)

/** Where a sign stands next, at a place or behind it; the end of the text without one. */
const next = (sign: RegExp, text: string, from: number): number => {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? text.length
}

interface Lead {
  /** Where the words begin. */
  readonly at: number
  /** Where its markers stand. */
  readonly opened: readonly number[]
  /** Whether a paragraph before it ends here. */
  readonly isNew: boolean
}

/** The indentation and the markers of quotes and lists a line begins with. */
const readLead = (text: string, start: number, end: number): Lead => {
  const opened: number[] = []
  let at = skipBlanks(text, start, end)
  let isNew = /^#{1,6} /.test(text.slice(at, at + 7))
  for (;;) {
    const marker = markerEnd(text, at, end)
    if (marker === undefined) break
    isNew ||= text[at] !== '>' && at - start < 4 && skipBlanks(text, marker, end) < end && !/\d/.test(text.charAt(at))
    opened.push(marker - 1)
    at = skipBlanks(text, marker, end)
  }
  return {at, opened, isNew}
}

const skipBlanks = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1
  return at
}

/** Where the marker of a quote or of a list item ends that begins here. */
const markerEnd = (text: string, at: number, end: number): number | undefined => {
  const char = text.charAt(at)
  if (at >= end) return undefined
  if (char === '>') return at + 1
  const mark = char === '-' || char === '+' || char === '*' ? at + 1 : numberEnd(text, at)
  return mark !== undefined && (mark === end || text[mark] === ' ' || text[mark] === '\t') ? mark : undefined
}

const numberEnd = (text: string, at: number): number | undefined => {
  const number = /^\d{1,9}[.)]/.exec(text.slice(at, at + 10))
  return number ? at + number[0].length : undefined
}

/** A line of nothing but `- - -` is a rule however long it is. */
const isRule = (text: string, start: number, end: number): boolean => {
  const signs = text.slice(start, end).replace(/[ \t]/g, '')
  const [sign = ''] = signs
  return '-*'.includes(sign) && signs === sign.repeat(signs.length)
}

/** A fence has to stay one: what it opens or closes is not prose. */
const isFence = (text: string, at: number, end: number): boolean =>
  text.startsWith('~~~', at) || (text.startsWith('```', at) && !/^`{3,}[^`]*`/.test(text.slice(at, end)))

const isUnderline = (text: string, start: number, end: number): boolean =>
  (text[start] === '=' || text[start] === '-' || text[start] === ' ') &&
  /^ {0,3}(?:=+|-+)[ \t]*$/.test(text.slice(start, end))

const without = (text: string, places: readonly number[]): string => {
  let made = ''
  let at = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    made += text.slice(at, place) + FILLER
    at = place + 1
  }
  return made + text.slice(at)
}
