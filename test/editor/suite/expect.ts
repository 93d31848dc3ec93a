/** Rejects what is not the same value. */
export function expectEqual<T>(seen: T, wanted: T): void {
  if (seen !== wanted) throw new Error(`expected ${JSON.stringify(wanted)} but saw ${JSON.stringify(seen)}`)
}

/** Rejects a text that does not fit. */
export function expectMatch(seen: string, wanted: RegExp): void {
  if (!wanted.test(seen)) throw new Error(`expected ${wanted} but saw ${JSON.stringify(seen)}`)
}
