/**
 * Seconds as a clock shows them.
 *
 * @example clock(84) // '1:24'
 */
export const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
