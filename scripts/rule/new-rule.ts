import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {type FamilyName, families} from '../../server/src/lint/families.ts'
import {camel, printCatalogue} from '../generate/catalogue.ts'
import {objectionTo} from './names.ts'

/** What came of a request: what was written and what to do next, or why nothing was. */
export type Outcome = {readonly written: readonly string[]; readonly next: string} | {readonly refusal: string}

/** Makes the file of a rule, its case file and its place in the catalogue. Refuses ids that cannot name a rule. */
export const newRule = (root: string, id: string): Outcome => {
  const refusal = objectionTo(root, id)
  if (refusal !== undefined) return {refusal}
  const rule = `server/src/rules/${id}.ts`
  const cases = `test/rules/${id}.md`
  if (existsSync(resolve(root, rule))) return {refusal: `${rule} is there already.`}
  const files: ReadonlyArray<readonly [string, string]> = [
    [rule, ruleTemplate(id)],
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
    written: [rule, cases, catalogue],
    next: [
      `${id} compiles, and its first example fails on purpose: nobody has said yet what it finds.`,
      `1. Say it in ${rule}: title, message, why, instead, and examples with «» round the exact words.`,
      `2. Write eight cases or more in ${cases}; at least three fire and three do not.`,
      `3. npx vitest run test/rules -t ${id}`,
      '4. npm run generate, then npm run check',
    ].join('\n'),
  }
}

const ruleTemplate = (id: string): string => {
  const name = id.slice(id.indexOf('/') + 1)
  const words = name.replaceAll('-', ' ')
  const {severities} = families[id.slice(0, id.indexOf('/')) as FamilyName]
  return `import {defineRule} from '../../lint/rule.ts'

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
  check(draft, report) {
    for (const sentence of draft.sentences) {
      if (sentence.text === '') report(sentence.span, {said: sentence.text})
    }
  },
})
`
}

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
