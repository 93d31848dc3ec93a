import {type Setting, severities} from '../../server/src/lexicon/kinds.ts'
import {families} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {severityLabel} from '../../server/src/lint/rule-page.ts'
import {byFamily} from './rules.ts'

const settings: readonly Setting[] = ['off', ...severities]

/** JSON Schema of a map from rule ids and `family/*` to severities. */
export const ruleSettingsSchema = (rules: readonly Rule[]): Readonly<Record<string, unknown>> => ({
  type: 'object',
  description: 'Severity of each rule, or off. A rule id is stronger than its family.',
  default: {},
  additionalProperties: false,
  properties: Object.fromEntries(
    byFamily(rules).flatMap(([family, own]) => [
      [`${family}/*`, {enum: settings, description: `All rules of the family. ${families[family].about}`}],
      ...own.map((rule) => [rule.id, {enum: settings, description: `${rule.title}. ${defaultOf(rule)}`}]),
    ]),
  ),
})

const defaultOf = (rule: Rule): string => `Without a setting: ${severityLabel(rule)}.`
