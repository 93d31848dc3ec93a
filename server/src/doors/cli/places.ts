/** A place in a file for people and other tools: all three count UTF-16 units, the line and column from 1. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Makes the function that says on which line and in which column of a text an offset is. */
export const placesOf = (text: string): ((offset: number) => Place) => {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}
