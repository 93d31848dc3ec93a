import type {Block} from '../../text/block.ts'
import {FILLER} from '../../text/mask.ts'
import {oncePerBlock, oncePerSentence} from '../../text/once.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

/** A stretch of a block without blanks, markup and an empty box at its ends. */
export const trimmed = (block: Block, {from, to}: Local): Local => {
  const {mask} = block.reading
  const isEdge = (at: number): boolean => mask[at] === FILLER || /[\s|]/.test(mask.charAt(at))
  let [start, end] = [from, Math.min(to, mask.length)]
  const box = /^\s*\[[ xX]\]/.exec(mask.slice(start, end))?.[0]
  if (box) start += box.length
  while (start < end && (isEdge(start) || mask[start] === ':')) start += 1
  while (end > start && isEdge(end - 1)) end -= 1
  return {from: start, to: end}
}

/** A piece of a block; what has been asked of it is kept as long as the block stays as it is. */
const pieceOf = (block: Block, {from, to}: Local): Sentence => {
  const readings = readingsIn(block)
  const key = `${from} ${to}`
  const known = readings.get(key)
  const piece = new Sentence(block, known ?? {from, to})
  if (!known) readings.set(key, piece.reading)
  return piece
}

const readingsIn = oncePerBlock(() => new Map<string, Sentence['reading']>())

/** Where a piece stands in its block. */
export const placeIn = (block: Block, piece: Sentence): Local => {
  const {start, end} = piece.span
  return {from: start - block.start, to: end - block.start}
}

/** The whole of a block as one piece. */
export const wholeOf = (block: Block): Sentence => pieceOf(block, wholeIn(block))

const wholeIn = oncePerBlock((block) => trimmed(block, {from: 0, to: block.reading.mask.length}))

/** The lines of a block, those that are empty left out. */
export const linesOf = (block: Block): readonly Sentence[] => linesIn(block).map((local) => pieceOf(block, local))

const linesIn = oncePerBlock((block) =>
  cutAt(block, {from: 0, to: block.reading.source.length}, /\n/g, block.reading.source),
)

/** The clauses of a stretch: what commas, brackets, dashes, full stops and “but” part. */
export const clausesOf = (block: Block, local: Local): readonly Sentence[] => {
  const clauses = clausesIn(block)
  const key = `${local.from} ${local.to}`
  const known = clauses.get(key) ?? cutClauses(block, local)
  clauses.set(key, known)
  return known.map((one) => pieceOf(block, one))
}

const clausesIn = oncePerBlock(() => new Map<string, readonly Local[]>())

const cutClauses = (block: Block, local: Local): readonly Local[] =>
  block.reading.sentences.flatMap((sentence) => {
    const within = {from: Math.max(local.from, sentence.from), to: Math.min(local.to, sentence.to)}
    return within.from < within.to ? cutAt(block, within, /[,;()\n]|\.$|\s[-–—/]\s|\sbut\s|--/g) : []
  })

/** What stands before and behind the first colon of a clause. */
export const labelled = (clause: Sentence): {readonly label: Sentence; readonly value: Sentence} | undefined => {
  const parts = partsOf(clause)
  return parts && {label: pieceOf(clause.block, parts.label), value: pieceOf(clause.block, parts.value)}
}

/** What stands in bold at the head of a line, and what behind it: “**Must have.** Family medicine”. */
export const ledBy = (line: Sentence): {readonly label: Sentence; readonly value: Sentence} | undefined => {
  const parts = leadOf(line)
  return parts && {label: pieceOf(line.block, parts.label), value: pieceOf(line.block, parts.value)}
}

const leadOf = oncePerSentence(({block, from, to}) => {
  const {source} = block.reading
  const start = ['**', '__'].find((mark) => source.startsWith(mark, from - 2)) ? from : from + 2
  const mark = source.slice(start - 2, start)
  const end = mark === '**' || mark === '__' ? source.indexOf(mark, start) : -1
  if (end < 0 || end + 2 >= to) return undefined
  return {label: trimmed(block, {from: start, to: end}), value: trimmed(block, {from: end + 2, to})}
})

const partsOf = oncePerSentence(({block, from, to}) => {
  const colon = block.reading.mask.slice(from, to).search(/[:=]/)
  if (colon < 1) return undefined
  return {
    label: trimmed(block, {from, to: from + colon}),
    value: trimmed(block, {from: from + colon + 1, to}),
  }
})

/** The pieces of a stretch between what a pattern finds. */
const cutAt = (
  block: Block,
  {from, to}: Local,
  pattern: RegExp,
  whole: string = block.reading.mask,
): readonly Local[] => {
  const text = whole.slice(from, to)
  const cuts = [...text.matchAll(pattern)].map(({0: found, index}) => [index, index + found.length] as const)
  const starts = [0, ...cuts.map(([, end]) => end)]
  const ends = [...cuts.map(([start]) => start), text.length]
  return starts.flatMap((start, index) => {
    const piece = trimmed(block, {from: from + start, to: from + (ends[index] ?? text.length)})
    return piece.from < piece.to ? [piece] : []
  })
}
