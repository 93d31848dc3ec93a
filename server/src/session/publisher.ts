import type {PublishDiagnosticsParams} from 'vscode-languageserver'
import type {Diagnose} from './diagnose.ts'
import type {Documents} from './documents.ts'

/** What publishing needs. */
export interface Publishing {
  readonly documents: Documents
  readonly diagnose: Diagnose
  send(params: PublishDiagnosticsParams): Promise<void>
}

/** Sends diagnostics to a client that does not ask for them: each outcome once, and nothing for what was closed. */
export class Publisher {
  readonly #needs: Publishing
  readonly #sent = new Map<string, string>()

  constructor(needs: Publishing) {
    this.#needs = needs
  }

  async publish(uri: string): Promise<void> {
    const {documents, diagnose, send} = this.#needs
    const outcome = await diagnose.of(uri)
    if (!outcome || !documents.get(uri) || this.#sent.get(uri) === outcome.id) return
    this.#sent.set(uri, outcome.id)
    await send({uri, version: outcome.version, diagnostics: [...outcome.diagnostics]})
  }

  async publishAll(): Promise<void> {
    await Promise.all(this.#needs.documents.all().map(({uri}) => this.publish(uri)))
  }

  /** Takes back what was sent of a document that was closed. */
  async clear(uri: string): Promise<void> {
    this.#sent.delete(uri)
    await this.#needs.send({uri, diagnostics: []})
  }
}
