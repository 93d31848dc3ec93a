/** What differs between two texts: the same beginning up to `start`, the same end after `end` and `newEnd`. */
export interface Change {
  readonly start: number
  /** In the text before. */
  readonly end: number
  /** In the text now. */
  readonly newEnd: number
}

/** Characters compared at once; comparing slices is many times faster than comparing characters. */
const stride = 2048

/** The smallest stretch that differs. */
export const changeBetween = (before: string, now: string): Change => {
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start + stride <= shorter && before.slice(start, start + stride) === now.slice(start, start + stride))
    start += stride
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start += 1
  const most = shorter - start
  let tail = 0
  const isSame = (length: number): boolean =>
    before.slice(before.length - length, before.length - tail) === now.slice(now.length - length, now.length - tail)
  while (tail + stride <= most && isSame(tail + stride)) tail += stride
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail += 1
  return {start, end: before.length - tail, newEnd: now.length - tail}
}
