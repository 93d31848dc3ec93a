import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type FamilyName, families, familyOf} from '../../server/src/lint/families.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {ruleFiles} from './catalogue.ts'

/** Reads every rule from its own file, so that a stale catalogue hides none. */
export const loadRules = async (root: string): Promise<readonly Rule[]> => {
  const rules: Rule[] = []
  for (const {path, exported} of ruleFiles(root)) {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(root, path)).href)
    const rule = module[exported]
    if (!isRule(rule)) throw new Error(`${path} does not export a rule named ${exported}.`)
    rules.push(rule)
  }
  return rules
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'run' in value

/** The families that have rules, in the order of `families.ts`, each with its rules by id. */
export const byFamily = (rules: readonly Rule[]): ReadonlyArray<readonly [FamilyName, readonly Rule[]]> =>
  (Object.keys(families) as FamilyName[])
    .map((family) => {
      const own = rules.filter(({id}) => familyOf(id) === family)
      return [family, own.sort((a, b) => (a.id < b.id ? -1 : 1))] as const
    })
    .filter(([, own]) => own.length > 0)
