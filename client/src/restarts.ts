/** So often within `span` milliseconds a server that went down is started again; then it is left alone. */
const most = 4
const span = 3 * 60_000

/** Counts how often the server went down lately. */
export class Restarts {
  #ends: number[] = []

  /** Takes the moment at which it went down, in milliseconds; says which restart this is, or undefined to give up. */
  ended(now: number): number | undefined {
    this.#ends = [...this.#ends.filter((at) => now - at < span), now]
    if (this.#ends.length <= most) return this.#ends.length
    // Whoever starts it by hand gets as many tries again.
    this.#ends = []
    return undefined
  }
}
