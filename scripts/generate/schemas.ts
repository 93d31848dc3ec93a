import {frontMatterShape} from '../../server/src/draft/front-matter.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import type {JsonSchema} from '../../server/src/text/yaml.ts'
import {workspaceShape} from '../../server/src/workspace/shape.ts'
import {ruleSettingsSchema} from './rule-settings.ts'

/** The schemas editors read, made from the shapes the program reads by. */
export const printSchemas = (rules: readonly Rule[]): ReadonlyArray<readonly [path: string, content: string]> => {
  const workspace = workspaceShape.schema as JsonSchema & {readonly properties: Readonly<Record<string, unknown>>}
  const properties = {...workspace.properties, rules: ruleSettingsSchema(rules)}
  return [
    ['server/schema/residency.schema.json', print('residency.yaml', {...workspace, properties})],
    ['server/schema/front-matter.schema.json', print('Front matter of a draft', frontMatterShape.schema)],
  ]
}

const print = (title: string, schema: JsonSchema): string =>
  `${JSON.stringify({$schema: 'http://json-schema.org/draft-07/schema#', title, ...schema}, null, 2)}\n`
