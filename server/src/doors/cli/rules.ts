import {rulePagePath} from '../../lint/rule-page.ts'
import {catalogue} from '../../rules/catalogue.ts'
import type {ListFormat} from './arguments.ts'

/** The list of all rules. */
export const printRules = (format: ListFormat): string => (format === 'json' ? json() : table())

const json = (): string => {
  const rules = catalogue.rules.map(({id, title, severity, also, kinds, fixes, sources}) => ({
    id,
    title,
    severity,
    ...(also ? {also} : {}),
    kinds,
    fix: fixes,
    sources,
    url: rulePagePath(id),
  }))
  return `${JSON.stringify({version: 1, rules}, null, 2)}\n`
}

const table = (): string => {
  const ids = Math.max(0, ...catalogue.rules.map(({id}) => id.length))
  return catalogue.rules
    .map(({id, severity, title}) => `${id.padEnd(ids)}  ${severity.padEnd('information'.length)}  ${title}\n`)
    .join('')
}
