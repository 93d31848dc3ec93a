import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import ts from 'typescript'

/** A regular expression as it stands in a source file. */
export interface RegexLiteral {
  readonly file: string
  readonly line: number
  /** The whole literal. */
  readonly text: string
  readonly pattern: string
  readonly flags: string
}

/** The regular expressions of one source file. */
export const regexesIn = (root: string, file: string): readonly RegexLiteral[] => {
  const source = ts.createSourceFile(file, readFileSync(resolve(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const regexes: RegexLiteral[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const {text} = node
      const end = text.lastIndexOf('/')
      const {line} = source.getLineAndCharacterOfPosition(node.getStart(source))
      regexes.push({file, line: line + 1, text, pattern: text.slice(1, end), flags: text.slice(end + 1)})
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return regexes
}

/** Every regular expression that ships, each text once. */
export const shippedRegexes = (root: string): readonly RegexLiteral[] => {
  const files = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], {cwd: root}).sort()
  const unique = new Map(files.flatMap((file) => regexesIn(root, file)).map((one) => [one.text, one] as const))
  return [...unique.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
}
