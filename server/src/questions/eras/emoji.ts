import {typographic} from '../../lexicon/typography.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local} from '../../text/span.ts'

/** One picture with what joins, colours or dresses it; flags are two letters, keycaps a digit in a frame. */
const picture =
  /\p{Regional_Indicator}{1,2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*/gu

/** What every picture holds: a character beyond those of Latin prose and its quotation marks, dashes and dots. */
const unusual = /[\xA9\xAE\u203C-\uFFFB]/
const none: readonly never[] = []

/** The emoji of a block; those that stand side by side are one. Signs such as © and arrows are text. */
export const readEmoji = oncePerBlock((block: Block): readonly Local[] => {
  if (!unusual.test(block.reading.mask)) return none
  const found: Local[] = []
  for (const {0: text, index} of block.reading.mask.matchAll(picture)) {
    if (!isPicture(text)) continue
    const last = found.at(-1)
    if (last && /^\s?$/.test(block.reading.mask.slice(last.to, index)))
      found[found.length - 1] = {from: last.from, to: index + text.length}
    else found.push({from: index, to: index + text.length})
  }
  return found
})

/** The emoji of a draft, block by block. */
export const emojiIn = wherever(readEmoji)

const isPicture = (text: string): boolean => {
  if (/\p{Emoji_Presentation}|\p{Regional_Indicator}|\u20E3/u.test(text)) return true
  return (
    (text.includes('\uFE0F') || /[\u2600-\u27BF\u{1F000}-\u{1FAFF}]/u.test(text)) &&
    !typographic.has(text) &&
    !/^[✓✔✗✘]$/u.test(text)
  )
}
