import type {Span} from '../../server/src/text/span.ts'

/** Takes `«…»` out of a text: the bare text and the spans that were marked, in offsets of the bare text. */
export const readMarks = (marked: string): {readonly text: string; readonly spans: readonly Span[]} => {
  const spans: Span[] = []
  const open: number[] = []
  let text = ''
  for (const char of marked) {
    if (char === '«') {
      open.push(text.length)
    } else if (char === '»') {
      const start = open.pop()
      if (start === undefined) throw new Error(`» without « in: ${marked}`)
      spans.push({start, end: text.length})
    } else {
      text += char
    }
  }
  if (open.length > 0) throw new Error(`« without » in: ${marked}`)
  return {text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end)}
}

/** Puts `«…»` round spans of a text. */
export const printMarks = (text: string, spans: readonly Span[]): string => {
  const marks = [...spans.map(({start}) => ({at: start, mark: '«'})), ...spans.map(({end}) => ({at: end, mark: '»'}))]
  marks.sort((a, b) => b.at - a.at || (a.mark === '«' ? 1 : -1))
  return marks.reduce((whole, {at, mark}) => whole.slice(0, at) + mark + whole.slice(at), text)
}
