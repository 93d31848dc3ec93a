import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {printProved, provedPath} from '../regex/proved.ts'
import {printCalibration} from './calibration.ts'
import {printCatalogue} from './catalogue.ts'
import {withCommandTable} from './command-table.ts'
import {withPages} from './docs-index.ts'
import {printEngineWords} from './engine-words.ts'
import {printGrammars} from './grammars.ts'
import {withRuleSettings} from './manifest.ts'
import {noticesPath, printNotices} from './notices.ts'
import {printRuleIndex} from './rule-index.ts'
import {printRulePages} from './rule-pages.ts'
import {withRuleTable} from './rule-table.ts'
import {loadRules} from './rules.ts'
import {printSchemas} from './schemas.ts'
import {printSources} from './sources.ts'
import {loadTemplates, printCodeSnippets, printTemplates} from './templates.ts'
import {printVersion} from './version.ts'

/** A file as it should be; undefined content means that it should not be there. */
export type Wanted = readonly [path: string, content: string | undefined]

/** What needs no rule to be loaded: made first, so that a rule that does not load cannot hold it up. */
export const independent = (root: string): readonly Wanted[] => [
  ...templateFiles(root),
  ['server/src/rules/catalogue.ts', printCatalogue(root)],
  ['server/src/lexicon/engine-words.ts', printEngineWords()],
  ['server/src/doors/cli/version.ts', printVersion(readFileSync(resolve(root, 'package.json'), 'utf8'))],
  ...printGrammars(root),
]

const templateFiles = (root: string): readonly Wanted[] => {
  const templates = loadTemplates(root)
  return [
    ['server/src/lexicon/templates.ts', printTemplates(templates)],
    ['snippets/residency-drafts.code-snippets', printCodeSnippets(templates)],
  ]
}

/** The proofs that every expression is safe: slow where one is new or cannot be proved. */
export const proofs = (root: string): Wanted => [provedPath, printProved(root)]

/** The licences of what is in the bundles, for which all of them have to be made. */
export const notices = (root: string): Wanted => [noticesPath, printNotices(root)]

/** Every generated file of the project as it should be, but proofs and notices; and the pages of rules that are no more. */
export const everything = async (root: string): Promise<readonly Wanted[]> => {
  const rules = await loadRules(root)
  const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')
  const pages = printRulePages(rules)
  const wanted: Wanted[] = [
    ...independent(root),
    ...pages,
    ['docs/rules/README.md', printRuleIndex(rules)],
    ['docs/sources.md', printSources(rules)],
    ['docs/calibration.md', printCalibration(root, rules)],
    ['docs/README.md', withPages(root, read('docs/README.md'))],
    ...printSchemas(rules),
    ['package.json', withRuleSettings(read('package.json'), rules)],
  ]
  if (existsSync(resolve(root, 'README.md'))) {
    wanted.push(['README.md', withCommandTable(withRuleTable(read('README.md'), rules), read('package.json'))])
  }
  const known = new Set(pages.map(([path]) => path))
  const orphans = globSync('docs/rules/*/*.md', {cwd: root}).filter((path) => !known.has(path))
  return [...wanted, ...orphans.sort().map((path) => [path, undefined] as const)]
}

/** Whether a file on the disk is as it should be; line ends do not matter. */
export const isFresh = (root: string, [path, content]: Wanted): boolean => {
  const file = resolve(root, path)
  if (!existsSync(file)) return content === undefined
  return content !== undefined && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === content
}
