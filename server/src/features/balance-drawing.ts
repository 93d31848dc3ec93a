import type {Balance, BalanceMark, Share} from '../lint/balance.ts'
import {counted} from '../text/counted.ts'
import {escapeHtml} from './html.ts'

/** Rows from top to bottom; a row of its own tells a group without its color. */
const rows = [
  {of: 'adult', title: 'Adults'},
  {of: 'child', title: 'Children'},
  {of: 'bridge', title: 'Bridge'},
] as const satisfies ReadonlyArray<{of: keyof Share; title: string}>

/** The units of a drawing, which is stretched to the width it is given. */
const width = 1000
const height = 12
/** More words of one group in one sentence make its mark no higher. */
const most = 3

/** How adults, children and what joins them are spread along a statement, drawn, and told to those who do not see it. */
export const drawBalance = (balance: Balance): string => `<div class="balance" role="img" aria-label="${escapeHtml(
  tellBalance(balance),
)}">
${rows
  .map(
    ({of, title}) =>
      `<span class="balance-name">${title}</span>${drawRow(balance, of)}<span class="balance-count">${balance[of]}</span>`,
  )
  .join('\n')}
<span class="balance-axis"><span>opening</span><span>close</span></span>
</div>
${balance.ahead ? `<p class="weigh">${leaningWords(balance)}</p>` : ''}`

const drawRow = ({marks, paragraphs, words}: Balance, of: keyof Share): string => {
  const place = (at: number): number => Math.round((at * width) / Math.max(1, words))
  const rect = (name: string, {at, length}: BalanceMark, high: number): string => {
    const left = place(at)
    // A gap between neighbors, so that two sentences are two marks.
    const wide = Math.max(2, place(at + length) - left - 2)
    return `<rect class="${name}" x="${left}" y="${height - high}" width="${wide}" height="${high}"/>`
  }
  const ground = paragraphs.map((paragraph) => rect('ground', paragraph, height))
  const drawn = marks.flatMap((mark) =>
    mark[of] > 0 ? [rect('mark', mark, (height * (Math.min(mark[of], most) + 1)) / (most + 1))] : [],
  )
  return `<svg class="balance-row ${of}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${[...ground, ...drawn].join('')}</svg>`
}

/** The same in words: which paragraphs speak of whom. */
export const tellBalance = ({paragraphs, adult, child, bridge}: Balance): string => {
  const where = (of: keyof Share): string => {
    const own = paragraphs.flatMap((paragraph, index) => (paragraph[of] > 0 ? [index + 1] : []))
    if (own.length === 0) return 'nowhere'
    return own.length === paragraphs.length ? 'in every paragraph' : `in paragraph ${own.join(', ')}`
  }
  return [
    `${counted(paragraphs.length, 'paragraph')}.`,
    `Adults: ${counted(adult, 'word')}, ${where('adult')}.`,
    `Children: ${counted(child, 'word')}, ${where('child')}.`,
    `Bridge: ${counted(bridge, 'word')}, ${where('bridge')}.`,
  ].join(' ')
}

const leaningWords = ({ahead}: Balance): string => {
  const [more, less] = ahead === 'adult' ? ['adults', 'children'] : ['children', 'adults']
  return `Far more about ${more} than about ${less}; readers of both are meant.`
}
