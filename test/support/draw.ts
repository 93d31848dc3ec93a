import type {Finding} from '../../server/src/lint/finding.ts'

const width = 100

/** Draws findings under the words they are about, one after the other, as a reviewer would mark a page. */
export const draw = (text: string, findings: readonly Finding[]): string =>
  findings.length === 0 ? 'nothing found\n' : findings.map((finding) => drawOne(text, finding)).join('\n')

const drawOne = (text: string, {rule, severity, message, span, fix, related}: Finding): string => {
  const line = text.slice(0, span.start).split('\n').length
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = endOfLine(text, span.start)
  const from = Math.max(lineStart, Math.min(span.start - 20, lineEnd - width))
  const shown = text.slice(from, Math.min(lineEnd, from + width))
  const marked = Math.max(1, Math.min(span.end, from + shown.length) - span.start)
  const lead = `${String(line).padStart(4)} | `
  const under = `${' '.repeat(lead.length + span.start - from)}${'^'.repeat(marked)}`
  const more = [
    ...(fix ? [`fix: ${fix.title}`] : []),
    ...related.map(
      (one) =>
        `also: ${(one.path ? `${one.path} ` : '') + text.slice(one.span.start, Math.min(one.span.end, one.span.start + 40)).replaceAll('\n', ' ')}`,
    ),
  ]
  return [
    lead + shown.replaceAll('\t', ' '),
    under,
    `       ${severity} ${rule}: ${message}`,
    ...more.map((each) => `       ${each}`),
    '',
  ].join('\n')
}

const endOfLine = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}
