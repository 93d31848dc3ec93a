import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Part} from './outline.ts'
import {rangeOf} from './positions.ts'

/** An outline as a tree. */
export const symbolTree = (document: TextDocument, parts: readonly Part[]): DocumentSymbol[] =>
  parts.map(({name, detail, kind, span, head, parts: inner}) => ({
    name,
    ...(detail === '' ? {} : {detail}),
    kind,
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, head),
    ...(inner.length > 0 ? {children: symbolTree(document, inner)} : {}),
  }))

/** An outline as a list, for clients that show no tree. */
export const symbolList = (
  document: TextDocument,
  parts: readonly Part[],
  containerName?: string,
): SymbolInformation[] =>
  parts.flatMap(({name, kind, span, parts: inner}) => [
    {
      name,
      kind,
      location: {uri: document.uri, range: rangeOf(document, span)},
      ...(containerName === undefined ? {} : {containerName}),
    },
    ...symbolList(document, inner, name),
  ])
