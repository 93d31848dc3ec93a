/** The command behind the lens of an answer, of the client: says an answer against the clock. */
export const practiceCommand = 'residencyDrafts.practice'

/** What the command is given: the question as a range of the Language Server Protocol, and what an answer may take. */
export type PracticeArguments<Range> = readonly [uri: string, heading: Range, seconds: number, words: number]

/**
 * Seconds as both sides show them.
 *
 * @example clock(84) // '1:24'
 */
export const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
