import type {Fact, Topic} from './fact.ts'

/** What a bare fact leaves open: a visa of no kind is either of them, no need of one has several reasons. */
const wide: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    visa: ['j-1', 'h-1b', 'visa'],
    none: ['none', 'green-card', 'citizen'],
  }),
)

/**
 * What a value may stand for. Two facts agree when they have one of these in common: “J-1 or H-1B” agrees with both,
 * and they do not agree with each other.
 */
export const meaningsOf = ({topic, value}: Fact): readonly string[] => {
  const either = value.split(' or ')
  return topic === 'visa' ? [...new Set(either.flatMap((one) => wide.get(one) ?? [one]))] : either
}

/** What is compared with what: months of hands-on work are not the months of all experience. */
export const measureOf = ({topic, value}: Fact): Topic | `${Topic} hands-on` =>
  topic === 'us-experience' && value.startsWith('hands-on') ? `${topic} hands-on` : topic

/** Whether a fact names no kind of what it speaks of; others may say which is meant. */
export const isOpen = ({topic, value}: Fact): boolean => topic === 'visa' && wide.has(value)

/** How many last digits a number has at least where the code of its country is left out. */
const fewestDigits = 7

/**
 * Telephone numbers in one form: digits without the code of a country become the whole number that ends in them, if one of
 * the others does.
 */
export const wholePhones = (values: Iterable<string>): ReadonlyMap<string, string> => {
  const all = [...new Set(values)].sort()
  const whole = new Map<string, string>()
  for (const value of all) {
    if (!value.startsWith('+')) continue
    for (let at = 1; at <= value.length - fewestDigits; at += 1) {
      const tail = value.slice(at)
      if (!whole.has(tail)) whole.set(tail, value)
    }
  }
  return new Map(all.map((value) => [value, whole.get(value) ?? value]))
}
