import {families} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {rulePagePath} from '../../server/src/lint/rule-page.ts'
import {byFamily} from './rules.ts'

const open = '<!-- rules -->'
const close = '<!-- /rules -->'

/** A README with the table of rules between its marks; unchanged when it has none. */
export const withRuleTable = (readme: string, rules: readonly Rule[]): string => {
  const start = readme.indexOf(open)
  const end = readme.indexOf(close, start)
  if (start < 0 || end < 0) return readme
  return `${readme.slice(0, start + open.length)}\n\n${table(rules)}\n\n${readme.slice(end)}`
}

const table = (rules: readonly Rule[]): string =>
  [
    '| Family | Asks | Rules |',
    '| --- | --- | --- |',
    ...byFamily(rules).map(([family, own]) => {
      const links = own.map(({id}) => `[${id.slice(family.length + 1)}](${rulePagePath(id)})`)
      return `| ${family} | ${families[family].about} | ${links.join(' · ')} |`
    }),
  ].join('\n')
