import {families} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {kindsLabel, severityLabel} from '../../server/src/lint/rule-page.ts'
import {byFamily} from './rules.ts'

/** `docs/rules/README.md`: every rule by family, with severity and kinds. */
export const printRuleIndex = (rules: readonly Rule[]): string =>
  [
    '# Rules',
    '',
    'One page per rule, printed from the rule itself by `npm run generate`.',
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
  ].join('\n')
