import {severities} from '../../server/src/lexicon/kinds.ts'
import {families} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {kindsLabel, severityLabel} from '../../server/src/lint/rule-page.ts'
import {byFamily} from './rules.ts'

/** `docs/rules/README.md`: every rule by family, with severity and kinds, and then by severity. */
export const printRuleIndex = (rules: readonly Rule[]): string =>
  [
    '# Rules',
    '',
    `${rules.length} rules, one page each. What they rest on is in [sources](../sources.md). The list`,
    '[by severity](#by-severity) is at the end.',
    ...byFamily(rules).flatMap(([family, own]) => [
      '',
      `## ${families[family].title}`,
      '',
      families[family].about,
      '',
      '| Rule | Finds | Severity | Reads |',
      '| --- | --- | --- | --- |',
      ...own.map(
        (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severityLabel(rule)} | ${kindsLabel(rule)} |`,
      ),
    ]),
    '',
    '## By severity',
    '',
    'As shipped. A folder, a draft and the settings of the editor may change each of them.',
    ...severities.flatMap((severity) => {
      const own = rules.filter((rule) => rule.severity === severity)
      return own.length === 0 ? [] : ['', `- **${severity}**: ${own.map(linkTo).join(' · ')}`]
    }),
    '',
    'For contributors: each page is printed from the rule itself by `npm run generate`.',
    '',
  ].join('\n')

const linkTo = ({id}: Rule): string => `[${id}](${id}.md)`
