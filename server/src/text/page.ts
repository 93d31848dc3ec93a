import type {Root, RootContent} from 'mdast'
import {Block} from './block.ts'
import {changeBetween} from './change.ts'
import type {Matcher} from './matcher.ts'
import {openFrontMatter} from './open-front-matter.ts'
import {parseBody, parsePart} from './parse.ts'
import {type Piece, readTop, type Top} from './top.ts'
import {readingsOf, type Shelf} from './shelf.ts'
import type {Span} from './span.ts'

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
