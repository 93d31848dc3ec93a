import {isOpen, meaningsOf, measureOf, wholePhones} from './agreement.ts'
import type {Witness} from './fact.ts'

/** A contradiction: a fact, and those it contradicts. */
export interface Conflict {
  /** Where it is most likely wrong. */
  readonly at: Witness
  /** What is taken to be right: `residency.yaml` first, then in order of file and place; one list for all that contradict it. */
  readonly against: readonly Witness[]
}

/** So many drafts have to agree with each other before `residency.yaml` is taken to be wrong. */
const enoughAgainstWorkspace = 3

/**
 * The contradictions among facts, each at the place that is most likely wrong, in order of file and place.
 *
 * Right is what `residency.yaml` states, unless no draft agrees with it and at least three agree with each other; else what
 * most files state; of two that as many state, what is stated more often; else what comes first in order of file and
 * place. Where it names no kind of visa, what most files say of it is meant. The order in which witnesses are given makes no difference.
 */
export const findConflicts = (witnesses: readonly Witness[]): readonly Conflict[] => {
  const groups = new Map<string, Statement[]>()
  for (const statement of statementsOf(witnesses)) {
    const key = measureOf(statement.witness.fact)
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups.values()].flatMap(conflictsIn).sort((a, b) => inOrder(a.at, b.at))
}

/** What a witness states, and all it may mean by it. */
interface Statement {
  readonly witness: Witness
  readonly meanings: readonly string[]
}

const statementsOf = (witnesses: readonly Witness[]): readonly Statement[] => {
  const phones = wholePhones(witnesses.flatMap(({fact}) => (fact.topic === 'phone' ? meaningsOf(fact) : [])))
  return [...witnesses].sort(inOrder).map((witness) => {
    const meanings = meaningsOf(witness.fact)
    const isPhone = witness.fact.topic === 'phone'
    return {witness, meanings: isPhone ? meanings.map((value) => phones.get(value) ?? value) : meanings}
  })
}

const inOrder = (a: Witness, b: Witness): number =>
  compare(a.file, b.file) ||
  a.fact.span.start - b.fact.span.start ||
  a.fact.span.end - b.fact.span.end ||
  compare(a.fact.topic, b.fact.topic) ||
  compare(a.fact.value, b.fact.value)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The contradictions among statements of one kind; they are in order of file and place. */
const conflictsIn = (statements: readonly Statement[]): readonly Conflict[] => {
  const right = rightAmong(statements)
  const agrees = ({meanings}: Statement): boolean => meanings.some((meaning) => right.has(meaning))
  const agreeing = statements.filter(agrees).map(({witness}) => witness)
  const isStated = ({kind}: Witness): boolean => kind === 'workspace'
  const against = [...agreeing.filter(isStated), ...agreeing.filter((one) => !isStated(one))]
  return statements.filter((statement) => !agrees(statement)).map(({witness: at}) => ({at, against}))
}

/** What is taken to be right: one or several meanings of one statement. */
const rightAmong = (statements: readonly Statement[]): ReadonlySet<string> => {
  const stated = statements.find(({witness}) => witness.kind === 'workspace')
  const drafts = statements.filter(({witness}) => witness.kind !== 'workspace')
  const supports = supportOf(drafts)
  const best = strongest(supports.values())
  if (!stated) return new Set(best ? [best.meaning] : [])
  const agreeing = stated.meanings.flatMap((meaning) => supports.get(meaning) ?? [])
  if (agreeing.length === 0 && best && best.files.size >= enoughAgainstWorkspace) return new Set([best.meaning])
  const meant = isOpen(stated.witness.fact) ? strongest(agreeing) : undefined
  return new Set(meant ? [meant.meaning] : stated.meanings)
}

/** Who states a meaning. */
interface Support {
  readonly meaning: string
  readonly files: Set<string>
  count: number
  /** How many statements stand before the first one. */
  readonly first: number
}

const supportOf = (statements: readonly Statement[]): ReadonlyMap<string, Support> => {
  const supports = new Map<string, Support>()
  for (const [first, {witness, meanings}] of statements.entries()) {
    for (const meaning of meanings) {
      const support = supports.get(meaning) ?? {meaning, files: new Set(), count: 0, first}
      support.files.add(witness.file)
      support.count += 1
      supports.set(meaning, support)
    }
  }
  return supports
}

const strongest = (supports: Iterable<Support>): Support | undefined =>
  [...supports].reduce<Support | undefined>((a, b) => (a && !isStronger(b, a) ? a : b), undefined)

const isStronger = (a: Support, b: Support): boolean =>
  a.files.size > b.files.size ||
  (a.files.size === b.files.size && (a.count > b.count || (a.count === b.count && a.first < b.first)))
