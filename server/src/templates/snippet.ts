/** A stretch of a snippet: text, a slot with what stands in it, or a slot with a list to choose from. */
export type SnippetPiece =
  | {readonly kind: 'text'; readonly text: string}
  /** `$1` has no inside of its own: it repeats what the first slot of its number holds. */
  | {readonly kind: 'stop'; readonly number: number; readonly inside: readonly SnippetPiece[] | undefined}
  | {readonly kind: 'choice'; readonly number: number; readonly options: readonly string[]}

/** What is wrong with a snippet, as a sentence, and where. */
export interface SnippetMistake {
  readonly at: number
  readonly message: string
}

/** A text in snippet syntax, read. */
export interface Snippet {
  readonly pieces: readonly SnippetPiece[]
  /** What an editor would show as it stands, or take for something else. */
  readonly mistakes: readonly SnippetMistake[]
}

/** A slot, by its number; 0 is where the cursor ends. */
export interface Stop {
  readonly number: number
  /** What stands in it before anybody fills it: the first option of a choice. */
  readonly label: string
  /** Empty where there is nothing to choose from. */
  readonly options: readonly string[]
}

interface Frame {
  readonly at: number
  readonly opening: string
  readonly number: number
  readonly pieces: SnippetPiece[]
}

/** How many slots may stand in each other. */
const deepest = 8

/** `\$`, `$1`, `${1}`, `${1:`, `${1|a,b|}`, `}`, and what looks like a slot and is none: a variable, an open `${`. */
const token =
  /\\([$}\\])|\$(\d{1,4})|\$\{(\d{1,4})\}|\$\{(\d{1,4}):|\$\{(\d{1,4})\|((?:\\[\s\S]|[^\\|])*)\|\}|(\})|\$\{?[A-Za-z_]\w{0,60}|\$\{/g

/** Reads snippet syntax as an editor does: what is no syntax is text. Never throws. */
export const parseSnippet = (source: string): Snippet => {
  const mistakes: SnippetMistake[] = []
  const root: SnippetPiece[] = []
  const frames: Frame[] = []
  const here = (): SnippetPiece[] => frames.at(-1)?.pieces ?? root
  let from = 0
  for (const match of source.matchAll(token)) {
    const [all, escaped, bare, closed, opened, chosen, options = '', end] = match
    const at = match.index
    addText(here(), source.slice(from, at))
    from = at + all.length
    const number = Number(bare ?? closed ?? opened ?? chosen)
    if (escaped !== undefined) addText(here(), escaped)
    else if (bare !== undefined || closed !== undefined) here().push({kind: 'stop', number, inside: undefined})
    else if (opened !== undefined && frames.length < deepest) frames.push({at, opening: all, number, pieces: []})
    else if (chosen !== undefined) here().push({kind: 'choice', number, options: readOptions(options)})
    else if (end !== undefined) {
      const frame = frames.pop()
      if (frame) here().push({kind: 'stop', number: frame.number, inside: frame.pieces})
      else addText(here(), end)
    } else {
      mistakes.push({at, message: `“${all}” is no slot: a slot is \`$1\`, \`\${1:[text]}\` or \`\${1|one,two|}\`.`})
      addText(here(), all)
    }
  }
  addText(here(), source.slice(from))
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    mistakes.push({at: frame.at, message: `“${frame.opening}” is opened and never closed.`})
    addText(here(), frame.opening)
    for (const piece of frame.pieces) here().push(piece)
  }
  return {pieces: root, mistakes: mistakes.sort((a, b) => a.at - b.at)}
}

const addText = (pieces: SnippetPiece[], text: string): void => {
  const last = pieces.at(-1)
  if (text === '') return
  if (last?.kind === 'text') pieces[pieces.length - 1] = {kind: 'text', text: last.text + text}
  else pieces.push({kind: 'text', text})
}

const readOptions = (source: string): readonly string[] => {
  const options = ['']
  for (const [part] of source.matchAll(/\\[\s\S]|,|[^\\,]+/g)) {
    if (part === ',') options.push('')
    else options.push((options.pop() ?? '') + part.replace(/^\\([,|\\])$/, '$1'))
  }
  return options
}

/** Prints a snippet in its syntax; reading that gives the same snippet. */
export const printSnippet = (pieces: readonly SnippetPiece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text.replace(/[\\$}]/g, '\\$&')
      if (piece.kind === 'choice')
        return `\${${piece.number}|${piece.options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
      return piece.inside ? `\${${piece.number}:${printSnippet(piece.inside)}}` : `\${${piece.number}}`
    })
    .join('')

/** The text of a snippet with each slot as it stands before anybody fills it, or as `values` fill it. */
export const printPlain = (
  pieces: readonly SnippetPiece[],
  values: ReadonlyMap<number, string> = new Map(),
): string => {
  const labels = new Map([...labelsOf(pieces), ...values])
  return plainOf(pieces, labels)
}

const plainOf = (pieces: readonly SnippetPiece[], labels: ReadonlyMap<number, string>): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : (labels.get(piece.number) ?? ''))).join('')

/** The slots of a snippet in order of number, the last place of the cursor at the end. */
export const stopsOf = (pieces: readonly SnippetPiece[]): readonly Stop[] => {
  const options = new Map(
    flat(pieces).flatMap((piece) => (piece.kind === 'choice' ? [[piece.number, piece.options] as const] : [])),
  )
  return [...labelsOf(pieces)]
    .map(([number, label]) => ({number, label, options: options.get(number) ?? []}))
    .sort((a, b) => (a.number || Number.MAX_SAFE_INTEGER) - (b.number || Number.MAX_SAFE_INTEGER))
}

/** Every piece, also those that stand in slots. */
const flat = (pieces: readonly SnippetPiece[]): readonly SnippetPiece[] =>
  pieces.flatMap((piece) => (piece.kind === 'stop' && piece.inside ? [piece, ...flat(piece.inside)] : [piece]))

/** What the slots of each number hold: the first slot with an inside says it for all. */
const labelsOf = (pieces: readonly SnippetPiece[]): ReadonlyMap<number, string> => {
  const labels = new Map<number, string>()
  const all = flat(pieces)
  for (const piece of all.toReversed()) {
    if (piece.kind === 'choice') labels.set(piece.number, piece.options[0] ?? '')
    else if (piece.kind === 'stop' && !piece.inside && !labels.has(piece.number)) labels.set(piece.number, '')
  }
  // Inner slots are filled before the slot around them is read.
  for (const piece of all.toReversed())
    if (piece.kind === 'stop' && piece.inside) labels.set(piece.number, plainOf(piece.inside, labels))
  return labels
}
