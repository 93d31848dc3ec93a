import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {globSync} from 'tinyglobby'
import oniguruma from 'vscode-oniguruma'
import textmate, {type IGrammar, type IRawGrammar} from 'vscode-textmate'
import type {Span} from '../../server/src/text/span.ts'
import {root} from './project.ts'

/** A stretch of a text with the scopes an editor would colour it by, the most particular one last. */
export interface Piece extends Span {
  readonly scopes: readonly string[]
}

const require = createRequire(import.meta.url)
const base: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
}

/** The grammars of the project by the names of their scopes. */
export const grammars: ReadonlyMap<string, IRawGrammar> = new Map(
  globSync('syntaxes/*.tmLanguage.json', {cwd: root})
    .sort()
    .map((path) => textmate.parseRawGrammar(readFileSync(root + path, 'utf8'), path))
    .map((grammar) => [grammar.scopeName, grammar]),
)

/** The engine of regular expressions that editors use. */
export const engine = oniguruma
  .loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer)
  .then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }))

/** VS Code's grammar of Markdown with ours, or those that are named, injected as the manifest asks for it. */
export const loadMarkdown = async (injected: readonly string[] = [...grammars.keys()]): Promise<IGrammar> => {
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => grammars.get(scope) ?? readBase(scope),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [...injected] : []),
  })
  const grammar = await registry.loadGrammar('text.html.markdown')
  if (!grammar) throw new Error('The grammar of Markdown is not there.')
  return grammar
}

const readBase = (scope: string): IRawGrammar | null => {
  const name = base[scope]
  if (name === undefined) return null
  const path = require.resolve(`tm-grammars/grammars/${name}.json`)
  return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)
}

/** The pieces of a text, line by line as an editor reads it. */
export const readPieces = (grammar: IGrammar, text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let stack = textmate.INITIAL
  let start = 0
  for (const line of text.split('\n')) {
    const {tokens, ruleStack} = grammar.tokenizeLine(line, stack)
    for (const {startIndex, endIndex, scopes} of tokens)
      pieces.push({start: start + startIndex, end: Math.min(start + endIndex, start + line.length), scopes})
    stack = ruleStack
    start += line.length + 1
  }
  return pieces
}

/** Where a text has a scope; neighbours are joined. */
export const spansOf = (pieces: readonly Piece[], scope: string): readonly Span[] => {
  const spans: Array<{start: number; end: number}> = []
  for (const {start, end, scopes} of pieces) {
    if (start === end || !scopes.some((one) => one === scope || one.startsWith(`${scope}.`))) continue
    const last = spans.at(-1)
    if (last?.end === start) last.end = end
    else spans.push({start, end})
  }
  return spans
}
