import type {Rule} from '../../server/src/lint/rule.ts'
import {ruleSettingsSchema} from './rule-settings.ts'

interface Manifest {
  contributes?: {configuration?: {title?: string; properties?: Record<string, unknown>}}
}

/** `package.json` with the schema of the one setting that is made from the catalogue; all else stays as it is. */
export const withRuleSettings = (manifest: string, rules: readonly Rule[]): string => {
  const parsed = JSON.parse(manifest) as Manifest
  const contributes = parsed.contributes ?? {}
  const {configuration = {}} = contributes
  const next: Manifest = {
    ...parsed,
    contributes: {
      ...contributes,
      configuration: {
        title: 'Residency Drafts',
        ...configuration,
        properties: {
          ...configuration.properties,
          'residencyDrafts.rules': {scope: 'resource', ...ruleSettingsSchema(rules)},
        },
      },
    },
  }
  return `${JSON.stringify(next, null, 2)}\n`
}
