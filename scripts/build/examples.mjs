import {readFile} from 'node:fs/promises'
import ts from 'typescript'

/** By path: five bundles are made of the same rules. */
const made = new Map()

/**
 * A rule's source with its examples emptied: tests and the pages of rules are made of them, and nobody who runs a bundle
 * can see them.
 */
export const withoutExamples = (source) => {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule') {
      const [rule] = node.arguments
      if (rule && ts.isObjectLiteralExpression(rule)) found.push(...rule.properties.filter(isExamples))
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  let bareSource = source
  for (const {initializer} of found.reverse())
    bareSource = `${bareSource.slice(0, initializer.getStart())}{flagged: [], clean: []}${bareSource.slice(initializer.end)}`
  return bareSource
}

const isExamples = (property) => ts.isPropertyAssignment(property) && property.name.getText() === 'examples'

/** An esbuild plugin that leaves the examples of rules out of a bundle. */
export const bare = {
  name: 'bare',
  setup({onLoad}) {
    onLoad({filter: /[\\/]server[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const known = made.get(path)
      const contents = known?.source === source ? known.contents : withoutExamples(source)
      made.set(path, {source, contents})
      return {contents, loader: 'ts'}
    })
  },
}
