import type {Setting} from '../lexicon/kinds.ts'
import {familyOf} from './families.ts'
import type {Rule} from './rule.ts'

/** Rules by id or `family/*`. */
export type RuleSettings = Readonly<Record<string, Setting>>

/** One of the places that may set a rule's severity for a whole draft. */
export interface Level {
  /** For people: “residency.yaml”, “VS Code settings”. */
  readonly name: string
  readonly rules: RuleSettings
}

/** What a rule may do in a draft, and who decided. */
export interface Effective {
  /** Undefined: the severity the rule itself gives. */
  readonly setting: Setting | undefined
  readonly decidedBy: string
}

/** The first level that names the rule decides; within a level the id is stronger than its family. */
export const effective = (rule: Rule, levels: readonly Level[]): Effective => {
  for (const {name, rules} of levels) {
    const setting = own(rules, rule.id) ?? own(rules, `${familyOf(rule.id)}/*`)
    if (setting) return {setting, decidedBy: name}
  }
  return {setting: undefined, decidedBy: 'the rule itself'}
}

const own = (rules: RuleSettings, key: string): Setting | undefined =>
  Object.hasOwn(rules, key) ? rules[key] : undefined
