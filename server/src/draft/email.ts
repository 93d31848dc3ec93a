import {
  closingStarts,
  greetingTitles,
  headerNames,
  leaveHeads,
  leaveWords,
  salutationStarts,
} from '../lexicon/emails.ts'
import type {Span} from '../text/span.ts'

/** A header line: `Subject: …`. */
export interface HeaderLine {
  readonly name: (typeof headerNames)[number]
  readonly value: string
  /** The whole line. */
  readonly span: Span
  /** What stands after the colon; empty and at the line's end when nothing does. */
  readonly valueSpan: Span
}

/** An email, part by part, each at its place in the file. */
export interface EmailParts {
  readonly headers: readonly HeaderLine[]
  readonly salutation: Span | undefined
  /** The message itself: without headers, salutation, leave and signature. */
  readonly body: Span
  /** From the line that takes leave to the end of the applicant's own text. */
  readonly signature: Span | undefined
  /** What is quoted below: not the applicant's text. */
  readonly reply: Span | undefined
}

interface Line extends Span {
  readonly text: string
}

const replyStart =
  /^(?:>|on .{4,80} wrote:$|begin forwarded message|_{10,80}$|-{2,40}\s{0,3}(?:original|forwarded) message)/i

/** Finds the parts of an email in the text after its front matter. `from` is where that begins. */
export const readEmail = (text: string, from: number): EmailParts => {
  const lines = readLines(text, from)
  let at = 0
  const headers: HeaderLine[] = []
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    const header = line && readHeader(line)
    if (header) headers.push(header)
    else if (line?.text.trim() !== '') break
  }
  const first = lines[at]
  const greeted = first && greetingEnd(first.text)
  const salutation = first && greeted ? trimmed({...first, text: first.text.slice(0, greeted)}) : undefined
  if (first && greeted) {
    const rest = first.text.slice(greeted)
    if (rest.trim() === '') at += 1
    else {
      const text = rest.trimStart()
      lines[at] = {start: first.start + first.text.length - text.length, end: first.end, text}
    }
  }
  const reply = lines.findIndex((_line, index) => index >= at && isReplyStart(lines, index))
  const end = reply < 0 ? lines.length : reply
  const leave = lines.findIndex((line, index) => index >= at && index < end && isClosing(line.text))
  const close = leave >= 0 ? leave : bareSignature(lines, at, end)
  const bodyEnd = close < 0 ? end : close
  return {
    headers,
    salutation,
    body: stretch(lines, at, bodyEnd, text.length),
    signature: close < 0 ? undefined : stretch(lines, close, end, text.length),
    reply: reply < 0 ? undefined : stretch(lines, reply, lines.length, text.length),
  }
}

/** The header line of a name, if the email has it. */
export const headerOf = (email: EmailParts, name: HeaderLine['name']): HeaderLine | undefined =>
  email.headers.find((header) => header.name === name)

const readLines = (text: string, from: number): Line[] => {
  const lines: Line[] = []
  let start = from
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({start, end, text: text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end)})
    start = end + 1
  }
  return lines
}

const readHeader = (line: Line): HeaderLine | undefined => {
  const match = /^[ \t]{0,3}(?:\*\*)?([A-Za-z-]{2,12})(?:\*\*)?:(?:\*\*)?[ \t]*/.exec(line.text)
  const name = headerNames.find((known) => known === match?.[1]?.toLowerCase())
  if (!match || !name) return undefined
  const value = line.text.slice(match[0].length).trimEnd()
  const start = line.start + match[0].length
  return {name, value, span: trimmed(line), valueSpan: {start, end: start + value.length}}
}

const longestGreeting = 90

/** Where the greeting ends that a line begins with: behind it the message may go on. Undefined without one. */
const greetingEnd = (line: string): number | undefined => {
  const lead = line.length - line.trimStart().length
  const plain = line.slice(lead).toLowerCase()
  const isWord = (start: string): boolean => plain.startsWith(start) && !/[\p{L}]/u.test(plain.charAt(start.length))
  const mark = line.search(/[,:;!](?:\s|$)| [-–—] |—/)
  const rest = mark < 0 ? '' : line.slice(mark + 1)
  const goesOn = rest.split(/[\s,;:!.]+/).some((word) => /^\p{Ll}/u.test(word) && !namesJoin.has(word))
  const end = goesOn ? mark + (line[mark] === ' ' ? 2 : 1) : line.trimEnd().length
  if (end - lead >= longestGreeting) return undefined
  if (salutationStarts.some(isWord)) return end
  const head = line.slice(lead, end)
  const isTitled = greetingTitles.has(/^[a-z]{2,9}/.exec(plain)?.[0] ?? '') && !goesOn && /[,:]$/.test(head)
  return isTitled && head.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || namesJoin.has(word)) ? end : undefined
}

/** Small words between the names of a greeting. */
const namesJoin = new Set(
  (
    'and or of the de da del van von der den al bin sir madam team all faculty staff members committee coordinator director ' +
    'directors program residency selection colleagues'
  ).split(' '),
)

/** Where the message that is answered begins: `>`, “On … wrote:”, or the header lines a mail program copies. */
const isReplyStart = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index]?.text ?? ''
  if (!/^\s*(?:[^\s\w]|[_bfo])/i.test(line)) return false
  const text = line.trim()
  if (replyStart.test(text)) return true
  const next = lines[index + 1]?.text.trim() ?? ''
  if (/^on .{4,120}$/i.test(text) && /(?:^|>|\s)wrote:$/.test(next) && next.length < 80) return true
  if (!/^\W{0,4}from:/i.test(text)) return false
  return lines.slice(index + 1, index + 4).some((line) => /^\W{0,4}(?:sent|date):/i.test(line.text))
}

/** A signature without leave taken: names, numbers and addresses alone on the last lines. -1 without one. */
const bareSignature = (lines: readonly Line[], from: number, to: number): number => {
  let first = -1
  for (let at = to - 1; at > from; at -= 1) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '') continue
    if (!isSignatureLine(text)) break
    first = at
  }
  return first
}

const isSignatureLine = (text: string): boolean =>
  text.length <= 60 &&
  !/[.!?]$/.test(text) &&
  (/@|\bAAMC\b|\bECFMG ID\b|\d{3}[-. ]\d{4}|\b\d{8}\b/.test(text) ||
    /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:, ?[A-Z][A-Za-z. ]{1,12})?$/u.test(text))

const longestClosing = 90

const isClosing = (line: string): boolean => {
  const trimmed = line.trim()
  if (trimmed.length === 0 || trimmed.length > longestClosing) return false
  const plain = trimmed.toLowerCase().replace(/[,.!]{1,5}$/, '')
  return closings.has(plain) || isLeave(line)
}

const closings: ReadonlySet<string> = new Set(
  closingStarts.flatMap((start) => [start, `${start} yours`, `${start} truly`, `${start} sincerely`]),
)

/** “With my warmest regards and thanks,”: a short line of nothing but leave-taking. */
const isLeave = (line: string): boolean => {
  const plain = line.trim().toLowerCase()
  if (plain.length > 70 || !/[\p{L},]$/u.test(plain)) return false
  const words = plain.split(/[\s,]+/).filter(Boolean)
  return words.length > 0 && words.every((word) => leaveWords.has(word)) && words.some((word) => leaveHeads.has(word))
}

/** The line break a text uses. */
export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** The lines of a stretch that are not empty, each without the blanks round it. */
export const linesIn = (text: string, {start, end}: Span): ReadonlyArray<Span & {readonly text: string}> =>
  readLines(text.slice(0, end), start)
    .map((line) => {
      const span = trimmed(line)
      return {start: span.start, end: span.end, text: line.text.trim()}
    })
    .filter((line) => line.text !== '')

const trimmed = (line: Line): Span => {
  const lead = line.text.length - line.text.trimStart().length
  return {start: line.start + lead, end: line.start + line.text.trimEnd().length}
}

/** The lines from one index to before another, without blank lines at the ends. */
const stretch = (lines: readonly Line[], from: number, to: number, end: number): Span => {
  let first = from
  let last = to - 1
  while (first < to && lines[first]?.text.trim() === '') first += 1
  while (last > first && lines[last]?.text.trim() === '') last -= 1
  const start = lines[first]?.start ?? end
  return {start, end: Math.max(start, lines[last]?.end ?? end)}
}
