/** Seconds as a clock shows them: 84 is “1:24”. */
export const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** How an answer went, in a sentence: how long it took, and against what it may take. */
export const took = (seconds: number, target: number): string => {
  const rest = Math.round(target) - Math.round(seconds)
  const held = rest === 0 ? 'exactly' : rest > 0 ? `${clock(rest)} under` : `${clock(-rest)} over`
  return `That took ${clock(seconds)}, ${held} the ${clock(target)} you have.`
}
