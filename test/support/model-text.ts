import type {TextDocumentContentChangeEvent} from 'vscode-languageserver'

/** Gives a whole number below another. */
export type Random = (below: number) => number

const inserts = [
  'a',
  'LOUD ',
  '\n',
  '\r\n',
  '\r',
  '',
  ' ',
  '😀',
  '\uD83D',
  '> ',
  '---\n',
  '<!-- ',
  '“',
  '\u2028',
  '\t',
  'gap.',
]

/** A document as the protocol describes it, in the simplest way: a text that is cut and put together again. */
export class ModelText {
  text: string

  constructor(text: string) {
    this.text = text
  }

  /** Makes a random edit, and says how a client would tell of it: mostly behind the front matter, at times beyond the end. */
  edit(random: Random): TextDocumentContentChangeEvent {
    if (this.text.length > 3000) return this.whole(`${this.text.slice(0, 400)}\n`)
    const from = random(20) === 0 ? random(this.text.length + 1) : 34 + random(this.text.length)
    const to = from + random(random(10) === 0 ? 60 : 3)
    const text = Array.from({length: random(4)}, () => inserts[random(inserts.length)] ?? '').join('')
    const [start, end] = [this.#place(from, random), this.#place(to, random)]
    const [low, high] = [this.#offset(start), this.#offset(end)].sort((a, b) => a - b)
    this.text = this.text.slice(0, low) + text + this.text.slice(high)
    // Some clients mix the ends up.
    return random(30) === 0 ? {range: {start: end, end: start}, text} : {range: {start, end}, text}
  }

  /** Puts another text in the place of all. */
  whole(text: string): TextDocumentContentChangeEvent {
    this.text = text
    return {text}
  }

  /** A place may be said in lines and characters that are not there. */
  #place(offset: number, random: Random): {readonly line: number; readonly character: number} {
    const lines = linesOf(this.text.slice(0, offset))
    const place = {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
    if (random(50) === 0) return {...place, character: place.character + 1000}
    return random(80) === 0 ? {line: place.line + 1000, character: 3} : place
  }

  #offset({line, character}: {readonly line: number; readonly character: number}): number {
    const lines = linesOf(this.text)
    const own = lines[line]
    if (own === undefined) return this.text.length
    const before = lines.slice(0, line).reduce((sum, one) => sum + one.length, 0)
    return before + Math.min(character, own.replace(/[\r\n]+$/, '').length)
  }
}

/** Lines with what ends them; the last one has no end. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)/g) ?? []
  return [...lines, text.slice(lines.join('').length)]
}
