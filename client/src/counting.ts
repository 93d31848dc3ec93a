const word = /[\p{L}\p{N}]+/gu
/** Between two of these a word goes on: “Med-Peds”, “don't”. */
const joints = /['’-]/

/** How much a text is, in words for the status bar: “34 words, 210 characters”. */
export const countsOf = (text: string): string => {
  let words = 0
  let end = -1
  for (const {0: piece, index} of text.matchAll(word)) {
    if (!(index === end + 1 && joints.test(text.charAt(end)))) words += 1
    end = index + piece.length
  }
  const characters = [...text.replace(/\r\n/g, '\n')].length
  return `${counted(words, 'word')}, ${counted(characters, 'character')}`
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
