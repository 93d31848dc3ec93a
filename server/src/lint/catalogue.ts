import {nearest} from '../text/nearest.ts'
import {type FamilyName, families, type RuleId} from './families.ts'
import type {Rule} from './rule.ts'

/** What became of a rule that is no more. */
export interface Retired {
  /** The rule that took its place. */
  readonly now?: RuleId
  readonly reason: string
}

/** What an id in a setting, `allow:` or comment means. */
export type Lookup =
  | {readonly is: 'rule'; readonly rule: Rule}
  | {readonly is: 'family'; readonly family: FamilyName}
  | {readonly is: 'retired'; readonly retired: Retired}
  | {readonly is: 'unknown'; readonly nearest: string | undefined}

/** The rules, looked up by id. */
export class Catalogue {
  readonly rules: readonly Rule[]
  readonly #byId: ReadonlyMap<string, Rule>
  readonly #retired: Readonly<Record<string, Retired>>

  constructor(rules: readonly Rule[], retired: Readonly<Record<string, Retired>> = {}) {
    this.rules = rules
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]))
    this.#retired = retired
  }

  rule(id: string): Rule | undefined {
    return this.#byId.get(id)
  }

  /** Looks up `family/thing-found` or `family/*`. */
  look(id: string): Lookup {
    const rule = this.#byId.get(id)
    if (rule) return {is: 'rule', rule}
    const family = id.endsWith('/*') ? id.slice(0, -2) : undefined
    if (family !== undefined && Object.hasOwn(families, family)) return {is: 'family', family: family as FamilyName}
    const retired = Object.hasOwn(this.#retired, id) ? this.#retired[id] : undefined
    return retired ? {is: 'retired', retired} : {is: 'unknown', nearest: nearest(id, this.#names())}
  }

  *#names(): Generator<string> {
    yield* this.#byId.keys()
    for (const family of Object.keys(families)) yield `${family}/*`
  }
}
