import type {Rule} from '../../server/src/lint/rule.ts'
import {rulePage, rulePagePath} from '../../server/src/lint/rule-page.ts'

/** `docs/rules/<family>/<rule>.md` of every rule. */
export const printRulePages = (rules: readonly Rule[]): ReadonlyArray<readonly [path: string, content: string]> =>
  rules.map((rule) => [rulePagePath(rule.id), rulePage(rule)] as const)
