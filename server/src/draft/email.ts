import {closingStarts, headerNames, salutationStarts} from '../lexicon/emails.ts'
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

const replyStart = /^(?:>|on .{4,80} wrote:$|-{2,}\s*(?:original|forwarded) message)/i

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
  const salutation = first && isSalutation(first.text) ? trimmed(first) : undefined
  if (salutation) at += 1
  const reply = lines.findIndex((line, index) => index >= at && replyStart.test(line.text.trim()))
  const end = reply < 0 ? lines.length : reply
  const close = lines.findIndex((line, index) => index >= at && index < end && isClosing(line.text))
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
    lines.push({start, end, text: text.slice(start, end).replace(/\r$/, '')})
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

const isSalutation = (line: string): boolean => {
  const plain = line.trim().toLowerCase()
  return (
    plain.length < 90 &&
    salutationStarts.some((start) => plain.startsWith(start) && !/[a-z]/.test(plain.charAt(start.length)))
  )
}

const isClosing = (line: string): boolean => {
  const plain = line
    .trim()
    .toLowerCase()
    .replace(/[,.!]{1,5}$/, '')
  return (
    closingStarts.some(
      (start) =>
        plain === start || plain === `${start} yours` || plain === `${start} truly` || plain === `${start} sincerely`,
    ) || /^(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|sincere) (?:regards|wishes|thanks)$/.test(plain)
  )
}

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
