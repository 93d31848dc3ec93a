import * as vscode from 'vscode'

/** A page of the extension: where its content comes from, and what its links may do. */
export interface PageOptions {
  /** Also the id of the panel. */
  readonly id: string
  readonly title: string
  /** Commands that links of the page may run; no other link does anything. */
  readonly commands: readonly string[]
  /** The content: HTML without scripts, styles or anything from elsewhere; undefined where there is nothing to show. */
  content(): Promise<string | undefined>
}

/** A rendered page beside the drafts: made when it is first shown, brought up to date when asked. It runs no script. */
export class Page implements vscode.Disposable {
  readonly #options: PageOptions
  readonly #extension: vscode.Uri
  #panel: vscode.WebviewPanel | undefined

  constructor(extension: vscode.Uri, options: PageOptions) {
    this.#extension = extension
    this.#options = options
  }

  /** Whether somebody has it in front. */
  get isVisible(): boolean {
    return this.#panel?.visible ?? false
  }

  async show(): Promise<void> {
    const {id, title, commands} = this.#options
    if (this.#panel) this.#panel.reveal()
    else {
      const media = vscode.Uri.joinPath(this.#extension, 'media')
      const panel = vscode.window.createWebviewPanel(`residencyDrafts.${id}`, title, vscode.ViewColumn.Beside, {
        enableScripts: false,
        enableForms: false,
        enableFindWidget: true,
        enableCommandUris: commands,
        localResourceRoots: [media],
      })
      panel.onDidDispose(() => {
        this.#panel = undefined
      })
      panel.onDidChangeViewState(() => this.refresh())
      this.#panel = panel
    }
    await this.refresh()
  }

  /** Asks for the content again, if somebody sees it. */
  async refresh(): Promise<void> {
    if (!this.isVisible) return
    const body = await this.#options.content()
    const panel = this.#panel
    if (!panel || body === undefined) return
    const html = this.#document(panel.webview, body)
    // The page would scroll to its top each time.
    if (panel.webview.html !== html) panel.webview.html = html
  }

  dispose(): void {
    this.#panel?.dispose()
  }

  #document(webview: vscode.Webview, body: string): string {
    const style = webview.asWebviewUri(vscode.Uri.joinPath(this.#extension, 'media', 'page.css'))
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${this.#options.title}</title>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`
  }
}
