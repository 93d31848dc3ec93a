import * as vscode from 'vscode'

/** What is waited for: in words for the error, and how long at most, in milliseconds (10 seconds if not given). */
export interface Wait {
  readonly what: string
  readonly limit?: number
}

/**
 * Waits until the findings of a draft are as wanted and gives them; looks at once and then whenever the editor says
 * that they changed. Rejects after the limit with what was waited for and what was seen last.
 */
export async function findingsOf(
  uri: vscode.Uri,
  isWanted: (findings: readonly vscode.Diagnostic[]) => boolean,
  {what, limit = 10_000}: Wait,
): Promise<readonly vscode.Diagnostic[]> {
  const first = vscode.languages.getDiagnostics(uri)
  if (isWanted(first)) return first
  return new Promise((resolve, reject) => {
    let changes = 0
    const listener = vscode.languages.onDidChangeDiagnostics(({uris}) => {
      if (!uris.some((changed) => changed.toString() === uri.toString())) return
      changes += 1
      const seen = vscode.languages.getDiagnostics(uri)
      if (!isWanted(seen)) return
      end()
      resolve(seen)
    })
    const timer = setTimeout(() => {
      end()
      const seen = vscode.languages.getDiagnostics(uri).map(describeFinding)
      const last = seen.length === 0 ? 'no findings' : `${seen.length} findings:\n${seen.join('\n')}`
      reject(new Error(`Waited ${limit} ms for ${what} in ${uri.path}. After ${changes} changes there are ${last}`))
    }, limit)
    function end(): void {
      clearTimeout(timer)
      listener.dispose()
    }
  })
}

/** Waits until something holds that the editor tells nobody about; rejects after 10 seconds with what was waited for. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !holds(); ) {
    if (Date.now() > deadline) throw new Error(`Waited 10 s for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function describeFinding({source, code, message, range}: vscode.Diagnostic): string {
  const id = typeof code === 'object' ? code.value : code
  return `  ${source ?? '?'} ${id ?? '?'} at ${range.start.line + 1}:${range.start.character + 1}: ${message}`
}
