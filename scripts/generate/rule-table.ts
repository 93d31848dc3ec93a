import {severities} from '../../server/src/lexicon/kinds.ts'
import {families} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {rulePagePath} from '../../server/src/lint/rule-page.ts'
import {withMarked} from './marked.ts'
import {byFamily} from './rules.ts'

const shown = 3

/** A README with the table of families, and their gravest rules, between its marks. */
export const withRuleTable = (readme: string, rules: readonly Rule[]): string =>
  withMarked(readme, 'rules', table(rules))

const table = (rules: readonly Rule[]): string =>
  [
    '| Family | Asks | Rules | Such as |',
    '| --- | --- | ---: | --- |',
    ...byFamily(rules).map(([family, own]) => {
      const {title, about} = families[family]
      const anchor = title.toLowerCase().replaceAll(' ', '-')
      const examples = gravest(own).map((rule) => `[${rule.title}](${rulePagePath(rule.id)})`)
      return `| [${title}](docs/rules/README.md#${anchor}) | ${about} | ${own.length} | ${examples.join(' · ')} |`
    }),
  ].join('\n')

const gravest = (rules: readonly Rule[]): readonly Rule[] =>
  severities.flatMap((severity) => rules.filter((rule) => rule.severity === severity)).slice(0, shown)
