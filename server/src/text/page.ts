import type {Nodes, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {Block, blockKind, type Container, headingDepth, readLeaf} from './block.ts'
import type {Matcher} from './matcher.ts'
import {openFrontMatter} from './open-front-matter.ts'
import type {Span} from './span.ts'

/** Something in the Markdown that is not prose: a comment, code, a rule, a definition, an image on its own. */
export interface Piece {
  readonly kind: Nodes['type']
  readonly span: Span
  readonly text: string
}

/** A Markdown file read once: its prose block by block, its front matter, and what is neither. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly Piece[]
  /** The top-level pieces of the Markdown, in order, without the front matter. */
  readonly tops: readonly Span[]
  /** The YAML between the fences, without them, at its place; undefined without front matter. */
  readonly frontMatter: Piece | undefined
  /** The opening fence of front matter that is never closed: it is taken to end at the first empty line. */
  readonly unclosed: Span | undefined
}

const tables = function (this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze()

/**
 * The only parse in the program.
 *
 * A byte order mark is the first character of the file; the parser drops it uncounted, so it is taken off here and
 * every offset moved by one.
 */
export const readPage = (text: string, matcher: Matcher): Page => {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(shift)
  const hidden = openFrontMatter(body)
  const tree: Root = processor.parse(hidden.replace(/[^\r\n]/g, ' ') + body.slice(hidden.length))
  const blocks: Block[] = []
  const pieces: Piece[] = []
  let frontMatter = hidden === '' ? undefined : openYaml(hidden, shift)
  const visit = (node: Nodes, container: Container): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const kind = blockKind(node)
    if (kind) {
      const reading = readLeaf(body.slice(start, end), node, start, matcher)
      for (const piece of inlineComments(node, shift)) pieces.push(piece)
      blocks.push(new Block(kind, {...container, depth: headingDepth(node)}, start + shift, reading))
      return
    }
    if (node.type === 'yaml') {
      frontMatter = fencedYaml(body, end, shift)
      return
    }
    if (!('children' in node)) {
      pieces.push({kind: node.type, span: spanOf(node, shift), text: body.slice(start, end)})
      return
    }
    const inner = {
      quote: container.quote + (node.type === 'blockquote' ? 1 : 0),
      list: container.list + (node.type === 'listItem' ? 1 : 0),
      depth: 0,
    }
    for (const child of node.children) visit(child, inner)
  }
  visit(tree, {quote: 0, list: 0, depth: 0})
  const tops = tree.children.filter(({type}) => type !== 'yaml').map((node) => spanOf(node, shift))
  const unclosed = hidden === '' ? undefined : {start: shift, end: shift + 3}
  return {text, blocks, pieces, tops, frontMatter, unclosed}
}

const spanOf = ({position}: Nodes, shift: number): Span => {
  const start = (position?.start.offset ?? 0) + shift
  return {start, end: (position?.end.offset ?? start - shift) + shift}
}

const openYaml = (hidden: string, shift: number): Piece => {
  const start = hidden.indexOf('\n') + 1
  const text = hidden.slice(start).trimEnd()
  return {kind: 'yaml', span: {start: start + shift, end: start + text.length + shift}, text}
}

/** The YAML starts after the first line break: the opening fence may carry blanks. */
const fencedYaml = (body: string, end: number, shift: number): Piece => {
  const start = body.indexOf('\n') + 1
  const close = Math.max(start, body.lastIndexOf('---', end))
  return {kind: 'yaml', span: {start: start + shift, end: close + shift}, text: body.slice(start, close)}
}

const inlineComments = function* (node: Nodes, shift: number): Generator<Piece> {
  if (node.type === 'html') {
    const start = (node.position?.start.offset ?? 0) + shift
    yield {kind: 'html', span: {start, end: start + node.value.length}, text: node.value}
  }
  if ('children' in node) for (const child of node.children) yield* inlineComments(child, shift)
}
