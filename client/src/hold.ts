import * as vscode from 'vscode'
import type {BaseLanguageClient, Middleware} from 'vscode-languageclient'
import {sentenceAround} from './sentence.ts'

const setting = 'pauseWhileTyping'
const method = 'textDocument/diagnostic'

/** What was shown last of a document, and whether something was kept back. */
interface Shown {
  readonly items: readonly vscode.Diagnostic[]
  readonly isHolding: boolean
  readonly stretch: vscode.Range | undefined
}

/** The part of the language client that says anew what it shows. */
interface DiagnosticFeature {
  getProvider(document: vscode.TextDocument): {onDidChangeDiagnosticsEmitter: {fire(): void}} | undefined
}

/**
 * Keeps new findings of the sentence under the cursor back until it is left or the typing pauses, so that nobody is
 * corrected in the middle of a word. What was shown there before stays.
 */
export class Hold implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>()
  readonly #disposables: readonly vscode.Disposable[]
  #client: BaseLanguageClient | undefined
  #typed: {readonly key: string; readonly at: number} | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.#disposables = [
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length > 0) this.#typed = {key: document.uri.toString(), at: Date.now()}
      }),
      vscode.window.onDidChangeTextEditorSelection(({textEditor, selections}) => {
        const shown = this.#shown.get(textEditor.document.uri.toString())
        const [selection] = selections
        if (shown?.isHolding && selection && !shown.stretch?.contains(selection.active))
          this.#release(textEditor.document)
      }),
      vscode.workspace.onDidCloseTextDocument(({uri}) => this.#shown.delete(uri.toString())),
    ]
  }

  /** What the language client is to be made with. */
  get middleware(): Middleware {
    return {
      provideDiagnostics: async (document, previous, token, next) => {
        if (document instanceof vscode.Uri) return next(document, previous, token)
        const key = document.uri.toString()
        const stretch = this.#stretch(document)
        // What was kept back is shown when the whole report comes again.
        const whole = stretch !== undefined || this.#shown.get(key)?.isHolding
        const report = await next(document, whole ? undefined : previous, token)
        if (report?.kind !== 'full') return report
        const items = stretch ? this.#withoutNew(key, report.items, stretch) : report.items
        const isHolding = items.length < report.items.length
        this.#shown.set(key, {items, isHolding, stretch})
        if (isHolding) this.#releaseLater(document)
        return {...report, items: [...items]}
      },
    }
  }

  /** The client whose findings are held. */
  follow(client: BaseLanguageClient): void {
    this.#client = client
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }

  /** The sentence that is being typed; undefined when none is. */
  #stretch(document: vscode.TextDocument): vscode.Range | undefined {
    const pause = this.#pause(document)
    const editor = vscode.window.activeTextEditor
    if (pause === 0 || editor?.document !== document || this.#typed?.key !== document.uri.toString()) return undefined
    if (Date.now() - this.#typed.at >= pause) return undefined
    const {from, to} = sentenceAround(document.getText(), document.offsetAt(editor.selection.active))
    return new vscode.Range(document.positionAt(from), document.positionAt(to))
  }

  #withoutNew(key: string, items: readonly vscode.Diagnostic[], stretch: vscode.Range): readonly vscode.Diagnostic[] {
    const before = this.#shown.get(key)?.items ?? []
    const known = new Set(before.filter(({range}) => overlaps(range, stretch)).map(codeOf))
    return items.filter((item) => !stretch.contains(item.range) || known.has(codeOf(item)))
  }

  #releaseLater(document: vscode.TextDocument): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#release(document), this.#pause(document))
  }

  #release(document: vscode.TextDocument): void {
    clearTimeout(this.#timer)
    this.#typed = undefined
    const feature = this.#client?.getFeature(method) as DiagnosticFeature | undefined
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire()
  }

  #pause(document: vscode.TextDocument): number {
    const value = vscode.workspace.getConfiguration('residencyDrafts', document).get<number>(setting)
    return typeof value === 'number' && value > 0 ? value : 0
  }
}

const overlaps = (a: vscode.Range, b: vscode.Range): boolean => a.intersection(b) !== undefined

const codeOf = ({code}: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)
