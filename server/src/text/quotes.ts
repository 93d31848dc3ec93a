import type {Local} from './span.ts'

const pairs: ReadonlyArray<readonly [string, string]> = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]
const longest = 2000
const marks = /[“«„"‘']/g

/**
 * Stretches of quoted speech in a mask: three words or more between quotation marks. Shorter ones are terms or
 * scare quotes and stay the applicant's own words.
 */
export const readQuotes = (mask: string): readonly Local[] => {
  const found: Local[] = []
  for (let at = nextMark(mask, 0); at < mask.length; ) {
    const quote = quoteAt(mask, at)
    if (quote && /\S\s+\S+\s+\S/.test(mask.slice(quote.from, quote.to))) found.push(quote)
    at = nextMark(mask, quote ? quote.to : at + 1)
  }
  return found
}

const nextMark = (mask: string, from: number): number => {
  marks.lastIndex = from
  return marks.exec(mask)?.index ?? mask.length
}

const quoteAt = (mask: string, at: number): Local | undefined => {
  const open = mask.charAt(at)
  const pair = pairs.find(([first]) => first === open)
  if (!pair) return undefined
  const [, close] = pair
  const single = close === '’' || close === "'"
  if (single && (isLetter(mask.charAt(at - 1)) || !/[\p{L}]/u.test(mask.charAt(at + 1)))) return undefined
  const near = mask.slice(at, at + longest)
  for (let end = near.indexOf(close, 1); end >= 0; end = near.indexOf(close, end + 1)) {
    if (!single || !isLetter(mask.charAt(at + end + 1))) return {from: at, to: at + end + 1}
  }
  return undefined
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
