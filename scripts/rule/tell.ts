import type {Outcome} from './new-rule.ts'

/** Says what came of a request, and ends with 1 where it was refused. */
export const tell = (outcome: Outcome): void => {
  if ('refusal' in outcome) {
    console.error(outcome.refusal)
    process.exitCode = 1
    return
  }
  for (const path of outcome.written) console.log(`wrote ${path}`)
  console.log(outcome.next)
}
