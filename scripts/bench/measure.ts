/** Median and 95th percentile of some durations, in milliseconds. */
export interface Spread {
  readonly median: number
  readonly p95: number
}

/** The spread of some durations. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return {median: at(0.5), p95: at(0.95)}
}

/** As a table shows a number of milliseconds. */
export const shown = (value: number): string =>
  Number.isNaN(value) ? '—' : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)

/** How many times as long. */
export const ratio = (value: number, base: number): string =>
  Number.isNaN(value / base) ? '—' : `${(value / base).toFixed(value / base < 10 ? 2 : 0)} ×`
