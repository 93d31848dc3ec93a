import type {Position, Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../text/span.ts'

/** The range of a span. Nothing else turns offsets into lines and characters. */
export const rangeOf = (document: TextDocument, {start, end}: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** The span of a range. */
export const spanOf = (document: TextDocument, {start, end}: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
})

/** The offset of a position. */
export const offsetOf = (document: TextDocument, position: Position): number => document.offsetAt(position)

/** Whether the position touches the span: an editor's cursor stands between characters, so both ends count. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

/** Whether two ranges begin and end at the same places. */
export const isSameRange = (a: Range, b: Range): boolean => isSamePlace(a.start, b.start) && isSamePlace(a.end, b.end)

const isSamePlace = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character

/** A file with the place at which editors open it, as they write it behind the address. */
export const placeIn = (uri: string, text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const lines = text.slice(0, start).split('\n').length
  return `${uri}#L${lines},${offset - start + 1}`
}
