import type {Nodes, RootContent} from 'mdast'
import {type BlockKind, type BlockReading, blockKind, type Container, headingDepth} from './block.ts'
import type {Local} from './span.ts'

/** A leaf of prose in a top-level piece, at its place in it. */
export interface Leaf {
  readonly kind: BlockKind
  readonly container: Container
  readonly from: number
  readonly reading: BlockReading
}

/** Something that is not prose, at its place in a top-level piece. */
export interface LocalPiece extends Local {
  readonly kind: Nodes['type']
  readonly text: string
}

/** A top-level piece of Markdown and what can be read from it wherever it stands. */
export interface Top {
  readonly length: number
  readonly leaves: readonly Leaf[]
  readonly pieces: readonly LocalPiece[]
  /** The labels it defines. */
  readonly labels: readonly string[]
}

/** Reads a leaf; what was read before of the same leaf may be taken instead. */
export type LeafReader = (
  source: string,
  node: Nodes,
  start: number,
  kind: BlockKind,
  container: Container,
) => BlockReading

/** Reads one top-level node. `source` is what was parsed. */
export const readTop = (top: RootContent, source: string, readLeaf: LeafReader): Top => {
  const [origin, last] = rangeOf(top)
  const leaves: Leaf[] = []
  const pieces: LocalPiece[] = []
  const labels: string[] = []
  const visit = (node: Nodes, outer: Container): void => {
    const [start, end] = rangeOf(node)
    const kind = blockKind(node)
    if (kind) {
      const container = {...outer, depth: headingDepth(node)}
      const reading = readLeaf(source.slice(start, end), node, start, kind, container)
      for (const piece of inlineComments(node, origin)) pieces.push(piece)
      leaves.push({kind, container, from: start - origin, reading})
      return
    }
    if (!('children' in node)) {
      if (node.type === 'definition') labels.push(node.identifier)
      pieces.push({kind: node.type, from: start - origin, to: end - origin, text: source.slice(start, end)})
      return
    }
    const inner = {
      quote: outer.quote + (node.type === 'blockquote' ? 1 : 0),
      list: outer.list + (node.type === 'listItem' ? 1 : 0),
      depth: 0,
    }
    for (const child of node.children) visit(child, inner)
  }
  visit(top, {quote: 0, list: 0, depth: 0})
  return {length: last - origin, leaves, pieces, labels}
}

/** Where a node stands in what was parsed. */
export const rangeOf = ({position}: Nodes): readonly [number, number] => {
  const start = position?.start.offset ?? 0
  return [start, position?.end.offset ?? start]
}

const inlineComments = function* (node: Nodes, origin: number): Generator<LocalPiece> {
  if (node.type === 'html') {
    const from = rangeOf(node)[0] - origin
    yield {kind: 'html', from, to: from + node.value.length, text: node.value}
  }
  if ('children' in node) for (const child of node.children) yield* inlineComments(child, origin)
}
