import {dirname} from 'node:path'
import {type Severity, severities} from '../../lexicon/kinds.ts'
import {Catalogue} from '../../lint/catalogue.ts'
import type {Finding} from '../../lint/finding.ts'
import {applyFixes, compatible, type Fix} from '../../lint/fix.ts'
import {catalogue} from '../../rules/catalogue.ts'
import {replaceText, sweepBeside} from './atomic.ts'
import type {Fixes} from './report.ts'

/** A text after its mechanical fixes, and how many were applied. */
export interface Mended {
  readonly text: string
  readonly applied: number
}

/** What the rules of `mending` find in a text. */
export type FindingsIn = (text: string) => Promise<readonly Finding[]>

/** The rules whose fixes may be applied unasked, and those they give way to: all that `--fix` has to run. */
export const mending = new Catalogue(
  catalogue.rules.filter(
    ({id, fixes}) =>
      fixes === 'mechanical' ||
      catalogue.rules.some((other) => other.fixes === 'mechanical' && other.yieldsTo.includes(id)),
  ),
)

/** One fix may make room for another; after so many rounds what is left stays for the writer. */
const mostRounds = 10

/**
 * Applies the mechanical fixes of a text until none is left. Suggestions are never applied.
 *
 * @param least findings below it are let be, as they are not shown either
 * @param findingsIn asked anew for the text of each round
 */
export const mend = async (text: string, least: Severity, findingsIn: FindingsIn): Promise<Mended> => {
  const seen = new Set([text])
  let mended: Mended = {text, applied: 0}
  for (let round = 0; round < mostRounds; round++) {
    const fixes = fixesAmong(await findingsIn(mended.text), least).map(endingAs(mended.text))
    const next = applyFixes(mended.text, fixes)
    // Fixes that undo each other would go on for ever.
    if (seen.has(next)) break
    seen.add(next)
    mended = {text: next, applied: mended.applied + compatible(mended.text, fixes).length}
  }
  return mended
}

/** A fix whose new lines end as the lines of the text do. */
export const endingAs = (text: string): ((fix: Fix) => Fix) => {
  const [ending] = /\r\n|\r|\n/.exec(text) ?? ['\n']
  const adapt = (insert: string): string => insert.replace(/\r\n|\r|\n/g, ending)
  return ({title, edits}) => ({title, edits: edits.map((edit) => ({...edit, insert: adapt(edit.insert)}))})
}

const fixesAmong = (findings: readonly Finding[], least: Severity): readonly Fix[] =>
  findings.flatMap(({fix, fixKind, severity}) =>
    fix && fixKind === 'mechanical' && severities.indexOf(severity) <= severities.indexOf(least) ? [fix] : [],
  )

/** Mends the texts of one run, and counts what it did. */
export class Mending {
  readonly #least: Severity
  readonly #swept = new Set<string>()
  #applied = 0
  #drafts = 0
  #stdin: string | undefined

  /** @param least findings below it are let be, as they are not shown either */
  constructor(least: Severity) {
    this.#least = least
  }

  /** What was done so far. */
  get fixes(): Fixes {
    return {
      applied: this.#applied,
      drafts: this.#drafts,
      ...(this.#stdin === undefined ? {} : {text: this.#stdin}),
    }
  }

  /** Mends a text that is in no file. */
  async ofStdin(text: string, findingsIn: FindingsIn): Promise<string> {
    const mended = await mend(text, this.#least, findingsIn)
    this.#count(mended)
    this.#stdin = mended.text
    return mended.text
  }

  /** Mends a file where it stands. Gives the text it has then; told why, if it could not be changed. */
  async ofFile(path: string, text: string, findingsIn: FindingsIn, refuse: (why: string) => void): Promise<string> {
    const mended = await mend(text, this.#least, findingsIn)
    if (mended.text === text) return text
    const folder = dirname(path)
    if (!this.#swept.has(folder)) await sweepBeside(path)
    this.#swept.add(folder)
    const refusal = await replaceText(path, text, mended.text)
    if (refusal !== undefined) {
      refuse(refusal)
      return text
    }
    this.#count(mended)
    return mended.text
  }

  #count({applied}: Mended): void {
    this.#applied += applied
    if (applied > 0) this.#drafts += 1
  }
}
