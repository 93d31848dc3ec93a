import {addressedNames} from '../draft/addressee.ts'
import type {Draft} from '../draft/draft.ts'
import {specialtyWords} from '../lexicon/formulas.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Span} from '../text/span.ts'
import type {Word} from '../text/words.ts'
import {fold} from './fold.ts'
import {hashRuns} from './runs.ts'

/** What a statement is compared by: numbers alone, not its text. */
export interface Statement {
  /** How many words it has. */
  readonly words: number
  /** Where a twin is reported: the value of `target:`, or else the first sentence. */
  readonly span: Span
  /** The hash of each four words that follow each other, once those are left out that every version exchanges. */
  readonly hashes: Uint32Array
}

/** A statement with the file it stands in. */
export interface Titled {
  readonly file: string
  readonly path: string
  readonly targets: readonly Target[]
  readonly statement: Statement
}

/** Two statements for different targets that say the same; reported in the first of the two places. */
export interface Twin {
  readonly at: Titled
  readonly other: Titled
  /** Percent of the words that are the same, in the statement of the two that has more of its own. */
  readonly shared: number
}

const shingle = 4
const fewestWords = 150

/**
 * From this share of its words on, in percent, a statement is the other one with another name in it.
 *
 * Measured on statements of 600 words: versions by search and replace share 100; with three sentences of some 45 changed
 * 87 to 96, with six 78 to 89, with a new last paragraph 84 to 92, with a word changed in each sentence 93. Statements
 * that tell the same patient's story share 16 to 25, that tell two stories alike 31 to 43, three 46 to 59. With opening
 * and closing written anew it is 70 to 83: work was done, and most of these stay silent. Strangers share 0 to 3.
 */
export const leastShared = 80

/** Reads what a statement is compared by. */
export const readStatement = (draft: Draft): Statement => {
  const names = addressedNames(draft)
  const isExchanged = ({text, raw}: Word): boolean =>
    specialtyWords.has(text) || (names.has(text) && /^\p{Lu}/u.test(raw))
  const words = draft.sentences.flatMap((sentence) => sentence.words.filter((word) => !isExchanged(word)).map(fold))
  const declared = draft.brief.value.target?.length ? draft.brief.place('target')?.value : undefined
  return {
    words: draft.words,
    span: declared ?? draft.sentences[0]?.span ?? {start: draft.bodyStart, end: draft.bodyStart},
    hashes: hashRuns(words, shingle),
  }
}

/**
 * The twins among statements, each pair once, in the one whose path comes later. Two statements are compared once: an
 * edited one costs one comparison with each other.
 */
export const findTwins = (statements: readonly Titled[]): readonly Twin[] => {
  const long = statements
    .filter(({statement}) => statement.words >= fewestWords)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return long.flatMap((at, index) =>
    long.slice(0, index).flatMap((other) => {
      if (isSameAim(at.targets, other.targets)) return []
      const shared = sharedBy(at.statement, other.statement)
      return shared < leastShared ? [] : [{at, other, shared}]
    }),
  )
}

/** Compares a statement with others ahead of `findTwins`, which then knows: a big folder is read piece by piece. */
export const compareAhead = (one: Titled, others: readonly Titled[]): void => {
  for (const other of others)
    if (other.file !== one.file && !isSameAim(one.targets, other.targets)) sharedBy(one.statement, other.statement)
}

const isSameAim = (targets: readonly Target[], others: readonly Target[]): boolean =>
  targets.every((target) => others.includes(target)) && others.every((target) => targets.includes(target))

const compared = new WeakMap<Statement, WeakMap<Statement, number>>()

/** Percent of the words two statements share; 0 where it is plain that it is not enough for twins. */
const sharedBy = (one: Statement, other: Statement): number => {
  const known = compared.get(one) ?? new WeakMap<Statement, number>()
  compared.set(one, known)
  const before = known.get(other) ?? compared.get(other)?.get(one)
  if (before !== undefined) return before
  const forth = coverage(one, other)
  const share = forth === 0 ? 0 : Math.min(forth, coverage(other, one))
  const shared = Math.floor(100 * share)
  known.set(other, shared)
  return shared
}

/** The part of a statement's words that stand in four which the other has too; 0 as soon as that is too little. */
const coverage = ({hashes}: Statement, other: Statement): number => {
  const theirs = setOf(other)
  const count = hashes.length + shingle - 1
  const most = count * (1 - leastShared / 100)
  let own = 0
  let covered = 0
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at]
    if (hash !== undefined && theirs.has(hash)) covered = at + shingle
    if (at >= covered) own += 1
    if (own > most) return 0
  }
  return hashes.length === 0 ? 0 : 1 - own / count
}

const sets = new WeakMap<Statement, ReadonlySet<number>>()

/** Made when a statement is first compared; most folders hold few. */
const setOf = (statement: Statement): ReadonlySet<number> => {
  const known = sets.get(statement) ?? new Set(statement.hashes)
  sets.set(statement, known)
  return known
}
