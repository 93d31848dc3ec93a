import * as vscode from 'vscode'
import {showFile} from './workspace.ts'

const id = 'residency-drafts.residency-drafts'

describe('activation', () => {
  it('finds the extension among those installed', () => {
    if (!vscode.extensions.getExtension(id)) throw new Error(`${id} is not there`)
  })

  it('starts the extension when a Markdown draft of the folder opens', async () => {
    await showFile('statements/med-peds-only.md')
    await activated()
  })
})

/** Rejects when the extension has not been started by the editor within the time, or has been and failed. */
async function activated(): Promise<void> {
  const deadline = Date.now() + 15_000
  // The editor tells nobody when it has started an extension, and asking it to would prove nothing.
  while (vscode.extensions.getExtension(id)?.isActive !== true) {
    if (Date.now() > deadline) throw new Error(`${id} was still not active after 15 s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  // An extension whose start failed counts as active; this gives the error it failed with.
  await vscode.extensions.getExtension(id)?.activate()
}
