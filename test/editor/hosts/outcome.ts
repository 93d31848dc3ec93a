import type {Tally} from '../../run/tally.ts'
import {countsMark, lineMark} from '../suite/report.ts'

/** What came of one run of the suite. */
export interface Outcome extends Tally {
  /** Why a failure is counted that no test reported, if that is so. */
  readonly reason?: string
  /** Everything the editor wrote, one line each. */
  readonly log: readonly string[]
}

/** Collects what an editor writes while the suite runs. */
export interface Transcript {
  /** Takes a piece of output of one or more lines. */
  add(text: string): void
  /** Takes the exit code the editor gave for the suite and gives the outcome. */
  outcome(code: number): Outcome
}

/** Takes a listener for the suite's own readable lines, told of each as it comes, and gives an empty transcript. */
export function newTranscript(onSuiteLine: (line: string) => void): Transcript {
  const log: string[] = []
  let counts: Tally | undefined
  return {
    add(text) {
      for (const line of text.split(/\r?\n/)) {
        log.push(line)
        const readable = after(lineMark, line)
        if (readable !== undefined) onSuiteLine(readable)
        counts = readCounts(after(countsMark, line)) ?? counts
      }
    },
    outcome(code) {
      if (!counts) return unreported({passed: 0, reason: `the editor ended (${code}) before the suite reported`, log})
      const {passed, failures} = counts
      if (failures.length > 0 || code === 0) return {passed, failures, log}
      return unreported({passed, reason: `the suite was rejected (${code}) although no test failed`, log})
    },
  }
}

function after(mark: string, line: string): string | undefined {
  const at = line.indexOf(mark)
  return at < 0 ? undefined : line.slice(at + mark.length)
}

function unreported(outcome: {passed: number; reason: string; log: readonly string[]}): Outcome {
  return {...outcome, failures: [outcome.reason]}
}

function readCounts(text: string | undefined): Tally | undefined {
  const found = text === undefined ? undefined : /^\{"passed":\d+,"failures":\[.*\]\}/.exec(text)
  return found ? (JSON.parse(found[0]) as Tally) : undefined
}
