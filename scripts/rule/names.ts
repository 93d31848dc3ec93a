import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {families} from '../../server/src/lint/families.ts'

/** Why an id cannot name a rule, as a sentence; undefined when it can. */
export const objectionTo = (root: string, id: string): string | undefined => {
  const [family = '', name = '', ...rest] = id.split('/')
  if (rest.length > 0 || name === '') return `${id} is not of the form family/thing-found.`
  if (!Object.hasOwn(families, family))
    return `${family} is not a family. The families are ${Object.keys(families).join(', ')}.`
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `${name} is not in lower case with hyphens.`
  const forbidden = forbiddenNames(root).find((pattern) => name.startsWith(pattern))
  return forbidden && `${name} begins with “${forbidden}”, a remedy. Name what is found on the page.`
}

/** How names may not begin: `scripts/forbidden-names.txt`. */
const forbiddenNames = (root: string): readonly string[] =>
  readFileSync(resolve(root, 'scripts/forbidden-names.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\*$/, ''))
