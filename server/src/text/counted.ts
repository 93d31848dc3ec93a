/** A number with its noun: “1 draft”, “2 drafts”. */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

/** A number as it is read: “28,000”. */
export const grouped = (count: number): string => count.toLocaleString('en-US')
