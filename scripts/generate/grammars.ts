import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {parse} from 'yaml'
import {headerNames} from '../../server/src/lexicon/emails.ts'
import {
  afterPairOfX,
  htmlElements,
  instructionWords,
  slotWords,
  unfinishedMarks,
} from '../../server/src/lexicon/placeholders.ts'
import {families} from '../../server/src/lint/families.ts'

type Variables = Readonly<Record<string, string>>

/** Longer words first: the first that fits is taken. */
const oneOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')

/** The words the grammars share with the server. */
const lexicon: Variables = {
  'header-names': oneOf(headerNames),
  'slot-words': oneOf(slotWords),
  'slot-words-in-capitals': oneOf([...slotWords].map((word) => word.toUpperCase())),
  'instruction-words': oneOf(instructionWords),
  'unfinished-marks': oneOf(unfinishedMarks),
  'words-after-xx': oneOf(afterPairOfX),
  families: oneOf(Object.keys(families)),
  'html-elements': oneOf(htmlElements),
}

/** The grammars that editors read, from the commented ones beside them. */
export const printGrammars = (root: string): ReadonlyArray<readonly [path: string, content: string]> => {
  const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')
  const shared = {...lexicon, ...(parse(read('syntaxes/variables.yaml')) as Variables)}
  return globSync('syntaxes/*.grammar.yaml', {cwd: root})
    .sort()
    .map((path) => [path.replace('.grammar.yaml', '.tmLanguage.json'), printGrammar(path, read(path), shared)])
}

const printGrammar = (path: string, source: string, shared: Variables): string => {
  const {variables, ...grammar} = parse(source) as {readonly variables?: Variables; readonly [key: string]: unknown}
  const known = {...shared, ...variables}
  const information = `Generated from ${path} by \`npm run generate\`; not edited by hand.`
  const filled = fillIn({information_for_contributors: [information], ...grammar}, known, path)
  return `${JSON.stringify(filled, null, 2)}\n`
}

/** The value with every `{{name}}` in its strings replaced, also inside what it is replaced by. */
const fillIn = (value: unknown, variables: Variables, path: string): unknown => {
  if (typeof value === 'string')
    return value.replace(/\{\{([a-z-]+)\}\}/g, (_all, name: string) => {
      const words = variables[name]
      if (words === undefined) throw new Error(`${path} asks for the variable ${name}, which is nowhere.`)
      return String(fillIn(words, variables, path))
    })
  if (Array.isArray(value)) return value.map((one) => fillIn(one, variables, path))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one, variables, path)]))
}
