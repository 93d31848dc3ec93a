import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {type FamilyName, families} from '../../server/src/lint/families.ts'
import {camel, printCatalogue, ruleFiles} from '../generate/catalogue.ts'
import {objectionTo} from './names.ts'

/** What came of a request: what was written and what to do next, or why nothing was. */
export type Outcome = {readonly written: readonly string[]; readonly next: string} | {readonly refusal: string}

/** Where the phrases of a family stand; the others compare files, tables and keys. */
const shelves: Partial<Readonly<Record<FamilyName, string>>> = {
  framing: 'framing',
  specifics: 'praise',
  match: 'match',
  tone: 'tone',
  privacy: 'patients',
  eras: 'eras',
  email: 'emails',
  interview: 'interview',
  prose: 'prose',
}

/** Makes a phrase list, a rule that asks for it, its case file and its place in the catalogue. Refuses ids that cannot name a rule. */
export const newRule = (root: string, id: string): Outcome => {
  const refusal = objectionTo(root, id)
  if (refusal !== undefined) return {refusal}
  const rule = `server/src/rules/${id}.ts`
  const cases = `test/rules/${id}.md`
  if (existsSync(resolve(root, rule))) return {refusal: `${rule} is there already.`}
  const alike = likeIds(root, id)
  const shelf = shelfOf(root, id)
  const list = shelf && `server/src/lexicon/${shelf}.ts`
  const files: ReadonlyArray<readonly [string, string]> = [
    ...(list ? [[list, withPhrases(readFileSync(resolve(root, list), 'utf8'), id, shelf)] as const] : []),
    [rule, ruleTemplate(id, shelf)],
    [cases, casesTemplate(id)],
  ]
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(resolve(root, path)), {recursive: true})
    writeFileSync(resolve(root, path), content)
  }
  for (const [path, content] of files) write(path, content)
  const catalogue = 'server/src/rules/catalogue.ts'
  write(catalogue, printCatalogue(root))
  return {
    written: [...files.map(([path]) => path), catalogue],
    next: [
      `${id} compiles, and its first example fails on purpose: nobody has said yet what it finds.`,
      alike.length > 0
        ? `Rules called alike: ${alike.join(', ')}. Read their pages in docs/rules/ first.`
        : 'No rule is called alike.',
      ...(list ? [`1. Write its phrases into ${phrasesOf(id)} in ${list}; phrases.ts beside it says how.`] : []),
      `${list ? 2 : 1}. Say it in ${rule}: title, severity, kinds (now personal statements alone), message, why, instead, and examples with «» round the exact words.`,
      `${list ? 3 : 2}. Write eight cases or more in ${cases}; at least three fire and three do not. CONTRIBUTING.md says how a case is written.`,
      `${list ? 4 : 3}. npm run test:rule -- ${id}`,
      `${list ? 5 : 4}. npm run generate, npm run format, npm run check`,
      `To take it back: delete ${rule}, ${cases}${list ? ` and ${phrasesOf(id)}` : ''}, and run npm run generate.`,
    ].join('\n'),
  }
}

/** Rules that share a word of the name. */
const likeIds = (root: string, id: string): readonly string[] => {
  const words = new Set(wordsOf(id))
  return ruleFiles(root)
    .map((file) => file.id)
    .filter((other) => wordsOf(other).some((word) => words.has(word)))
}

const wordsOf = (id: string): readonly string[] =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .filter((word) => word.length > 3 && !['missing', 'wrong', 'mixed'].includes(word))

const shelfOf = (root: string, id: string): string | undefined => {
  const shelf = shelves[id.slice(0, id.indexOf('/')) as FamilyName]
  return shelf !== undefined && existsSync(resolve(root, `server/src/lexicon/${shelf}.ts`)) ? shelf : undefined
}

const phrasesOf = (id: string): string => `${camel(id.slice(id.indexOf('/') + 1))}Phrases`

/** A shelf with one more list; one that is there already is used. */
const withPhrases = (text: string, id: string, shelf: string): string => {
  const name = phrasesOf(id)
  if (new RegExp(`\\bexport const ${name}\\b`).test(text)) return text
  return `${text.trimEnd()}

/** What \`${id}\` seeks. */
export const ${name} = phrases('${shelf}/${id.slice(id.indexOf('/') + 1)}', 'write here what it seeks')
`
}

const ruleTemplate = (id: string, shelf: string | undefined): string => {
  const name = id.slice(id.indexOf('/') + 1)
  const words = name.replaceAll('-', ' ')
  const {severities} = families[id.slice(0, id.indexOf('/')) as FamilyName]
  const imports = shelf
    ? [
        "import {seekInSentences} from '../../draft/paragraph.ts'",
        `import {${phrasesOf(id)}} from '../../lexicon/${shelf}.ts'`,
      ]
    : []
  return `${[...imports, "import {defineRule} from '../../lint/rule.ts'"].join('\n')}

export const ${camel(name)} = defineRule({
  id: '${id}',
  title: '${words.charAt(0).toUpperCase()}${words.slice(1)}',
  severity: '${severities.at(-1)}',
  kinds: ['personal-statement'],
  message: ({said}: {said: string}) => \`“\${said}”: what is on the page, and what it does to the reader.\`,
  why: 'One paragraph: what this reader makes of it.',
  instead: 'What to do, or when to leave it.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [{text: 'This example fails until the rule finds «the exact words».'}],
    clean: [{text: 'She plotted the weight on the chart before she spoke.'}],
  },
${shelf ? askingForPhrases(id) : askingEachSentence}`
}

/** The end of a rule that asks each sentence for phrases. */
const askingForPhrases = (id: string): string => `  check(draft, report) {
    for (const {sentence, value} of found(draft.paragraphs, undefined))
      report(sentence.block.at(value), {said: sentence.block.text(value)})
  },
})

/** Looks at sentences alone: an answer is kept until its paragraph is edited. */
const found = seekInSentences(({sentence}) => sentence.hits(${phrasesOf(id)}))
`

/** The end of a rule that does not say yet what it asks. */
const askingEachSentence = `  check(draft, report) {
    for (const sentence of draft.sentences) {
      if (sentence.text === '') report(sentence.span, {said: sentence.text})
    }
  },
})
`

const casesTemplate = (id: string): string => `# ${id}

## It fires on the plainest wording

\`\`\`markdown
This case fails until the rule finds «the exact words».
\`\`\`

## It leaves a sentence about a patient alone

\`\`\`markdown
She plotted the weight on the chart before she spoke.
\`\`\`
`
