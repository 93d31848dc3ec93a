import type {Root, RootContent} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {bounded} from './bounds.ts'

const tables = function (this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze()

/** The parse of a text from its first character on, without byte order mark. */
export const parseWhole = (body: string): Root => processor.parse(bounded(body))

/** Some top-level nodes of a text, and how far their offsets are ahead of the offsets in the part that was parsed. */
export interface ParsedPart {
  readonly nodes: readonly RootContent[]
  readonly ahead: number
}

/** A letter behind a part: if it becomes a paragraph of its own, nothing of the part reaches beyond it. */
const sentinel = 'x'
const plainLabel = /^[^[\]\\\s][^[\]\\\r\n]{0,200}$/

/**
 * The parse of a part of a text that begins where nothing is open, as it would be inside the whole; undefined where that
 * cannot be told from the part alone.
 *
 * @param isFirst whether the text begins with the part, so that it may hold front matter
 * @param isLast whether the text ends with the part; otherwise an empty line and a new beginning follow
 * @param labels what is defined elsewhere in the text: brackets round it make a link here
 */
export const parsePart = (
  part: string,
  isFirst: boolean,
  isLast: boolean,
  labels: readonly string[],
): ParsedPart | undefined => {
  if (isFirst ? labels.length > 0 : !labels.every((label) => plainLabel.test(label))) return undefined
  // The line before keeps a fence of front matter and a byte order mark from being taken for the first of the file.
  const lead = isFirst ? '' : `${labels.map((label) => `[${label}]: x\n`).join('')}\n`
  const nodes = parseWhole(lead + part + (isLast ? '' : sentinel)).children
  const isLed = labels.every((_label, index) => nodes[index]?.type === 'definition')
  const last = isLast ? undefined : nodes.at(-1)
  const end = lead.length + part.length
  const isEnded = isLast || (last?.type === 'paragraph' && last.position?.start.offset === end)
  return isLed && isEnded ? {nodes: nodes.slice(labels.length, isLast ? undefined : -1), ahead: lead.length} : undefined
}
