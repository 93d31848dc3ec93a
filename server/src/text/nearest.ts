import {distance} from 'fastest-levenshtein'

/** The known word a mistyped one most likely means: about a third of its letters away, or undefined. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > 80) return undefined
  let best: string | undefined
  let least = Math.ceil(word.length / 3) + 1
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best
}

/** How many letters have to be changed, added or taken away to make one word of the other. */
export const stepsBetween = (one: string, other: string): number => distance(one.slice(0, 80), other.slice(0, 80))
