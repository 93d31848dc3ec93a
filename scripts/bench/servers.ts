import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {root} from '../../test/support/project.ts'

/** A language server as it is started. */
export interface BenchServer {
  readonly name: string
  readonly path: string
}

const frame = (imports: string, diagnose: string): string => `
import {createConnection, StreamMessageReader, StreamMessageWriter, TextDocuments} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
${imports}
const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout))
const documents = new TextDocuments(TextDocument)
const diagnose = (document) => { ${diagnose} }
connection.onInitialize(() => ({capabilities: {textDocumentSync: 2}}))
documents.onDidChangeContent(({document}) =>
  connection.sendDiagnostics({uri: document.uri, version: document.version, diagnostics: diagnose(document)}))
documents.listen(connection)
connection.listen()
`

const naive = `
  const found = []
  const visit = (node) => {
    if (node.type === 'paragraph') {
      const {start, end} = node.position
      for (const {index, offset, reason} of writeGood(document.getText().slice(start.offset, end.offset)))
        found.push({message: reason, range: {start: document.positionAt(start.offset + index), end: document.positionAt(start.offset + index + offset)}})
    } else for (const child of node.children ?? []) visit(child)
  }
  visit(processor.parse(document.getText()))
  return found`

/** The built server, one that says nothing and one as anybody would write it first, bundled alike. */
export const benchServers = async (folder: string): Promise<readonly BenchServer[]> => {
  const make = async (name: string, source: string): Promise<BenchServer> => {
    const path = join(folder, `${name}.cjs`)
    const entry = join(folder, `${name}.mjs`)
    writeFileSync(entry, source)
    await build({
      entryPoints: [entry],
      outfile: path,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20.19',
      nodePaths: [join(root, 'node_modules')],
      logLevel: 'error',
      tsconfigRaw: {compilerOptions: {alwaysStrict: false}},
    })
    return {name, path}
  }
  return [
    await make('empty server', frame('', 'return []')),
    {name: 'Residency Drafts', path: join(root, 'dist/server.cjs')},
    await make(
      'remark-parse + write-good',
      frame(
        "import {unified} from 'unified'\nimport remarkParse from 'remark-parse'\nimport writeGood from 'write-good'\nconst processor = unified().use(remarkParse)",
        naive,
      ),
    ),
  ]
}
