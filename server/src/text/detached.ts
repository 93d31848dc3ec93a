/** The same text without the whole behind it: engines keep the whole alive as long as a slice of it. */
export const detached = (slice: string): string => ` ${slice}`.slice(1)
