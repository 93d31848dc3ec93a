import type {Block} from '../text/block.ts'
import {FILLER, OBJECT} from '../text/mask.ts'

/** Markup that leaves nothing to read. */
const unseen: ReadonlySet<string> = new Set(['image', 'imageReference', 'html', 'footnoteReference'])

/** What stands in the form between two blocks: an empty line, or only a new line inside a list or a table. */
const gapBetween = (before: Block, after: Block): number =>
  (before.container.list > 0 && after.container.list > 0) || (before.kind === 'cell' && after.kind === 'cell') ? 1 : 2

/** The plain text of a block: markup gone, white space folded, code and addresses kept as written. */
export const plainOf = (block: Block): string => readPlain(block).text

/** How many characters the form counts for these blocks. */
export const countPlain = (blocks: readonly Block[]): number => {
  let count = 0
  let before: Block | undefined
  for (const block of blocks) {
    const {length} = plainOf(block)
    if (length === 0) continue
    count += length + (before ? gapBetween(before, block) : 0)
    before = block
  }
  return count
}

/** The block that holds the first character beyond a limit, and the place of that character in the file. */
export const beyondLimit = (
  blocks: readonly Block[],
  limit: number,
): {readonly block: Block; readonly start: number} | undefined => {
  let count = 0
  let before: Block | undefined
  for (const block of blocks) {
    const {text, places} = readPlain(block)
    if (text.length === 0) continue
    const first = count + (before ? gapBetween(before, block) : 0)
    count = first + text.length
    before = block
    if (count <= limit) continue
    let at = Math.max(0, limit - first)
    while (text.charAt(at) === ' ') at += 1
    return {block, start: block.start + (places[at] ?? 0)}
  }
  return undefined
}

/** The characters of a block as plain text and where each stands in the block's source. */
const readPlain = (block: Block): {readonly text: string; readonly places: readonly number[]} => {
  const {mask, source, markup} = block.reading
  const places: number[] = []
  let text = ''
  const push = (char: string, at: number): void => {
    text += char
    places.push(at)
  }
  let wasBlank = true
  for (let at = 0; at < mask.length; at += 1) {
    const char = mask.charAt(at)
    if (char === FILLER) continue
    if (char === OBJECT) {
      const object = markup.find(({from}) => from === at)
      if (object && unseen.has(object.kind)) continue
      const end = object?.to ?? objectEnd(mask, at)
      for (let step = at; step < end; step += 1) {
        if (!/[`<>]/.test(source.charAt(step))) push(source.charAt(step), step)
      }
      wasBlank = false
      continue
    }
    const blank = /\s/.test(char)
    if (!(blank && wasBlank)) push(blank ? ' ' : char, at)
    wasBlank = blank
  }
  return text.endsWith(' ') ? {text: text.slice(0, -1), places: places.slice(0, -1)} : {text, places}
}

const objectEnd = (mask: string, at: number): number => {
  let end = at + 1
  while (mask.charAt(end) === FILLER) end += 1
  return end
}
