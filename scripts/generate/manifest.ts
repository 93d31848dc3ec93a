import type {Rule} from '../../server/src/lint/rule.ts'
import {thresholdShape} from '../../server/src/workspace/shape.ts'
import {ruleSettingsSchema} from './rule-settings.ts'

interface Manifest {
  contributes?: {configuration?: {title?: string; properties?: Record<string, unknown>}}
}

/** `package.json` with the settings that are made from the catalogue and the thresholds; all else stays as it is. */
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
          'residencyDrafts.thresholds': {scope: 'resource', default: {}, ...thresholdShape.schema},
        },
      },
    },
  }
  return `${JSON.stringify(next, null, 2)}\n`
}
