import {type DocumentDiagnosticReport, DocumentDiagnosticReportKind} from 'vscode-languageserver'
import {source} from '../../features/diagnostics.ts'
import type {Ability} from '../session.ts'

const nothing: DocumentDiagnosticReport = {kind: DocumentDiagnosticReportKind.Full, items: []}

/** Answers a client that asks what was found in a document. */
export const diagnostics: Ability = {
  capabilities: (client) =>
    client.pulls
      ? {diagnosticProvider: {identifier: source, interFileDependencies: true, workspaceDiagnostics: false}}
      : {},
  serve({connection, guard, session}) {
    connection.languages.diagnostics.on(
      guard.request('diagnostic', nothing, async ({textDocument, previousResultId}, token) => {
        const outcome = await session()?.diagnose.of(textDocument.uri, token)
        if (!outcome) return nothing
        const {id, diagnostics: items} = outcome
        return id === previousResultId
          ? {kind: DocumentDiagnosticReportKind.Unchanged, resultId: id}
          : {kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items]}
      }),
    )
  },
}
