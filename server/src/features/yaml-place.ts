import {frontMatterShape} from '../draft/front-matter.ts'
import {frontMatterKeys} from '../lexicon/kinds.ts'
import {frontMatterAt} from '../text/front-matter-at.ts'
import type {Span} from '../text/span.ts'
import type {JsonSchema} from '../text/yaml.ts'
import {type YamlCursor, yamlCursor} from '../text/yaml-cursor.ts'
import {workspaceShape} from '../workspace/shape.ts'

/** A place in front matter or in a `residency.yaml`, and what is being written there. Offsets are those of the file. */
export interface YamlPlace {
  readonly of: 'front matter' | 'residency.yaml'
  /** How the whole must look. */
  readonly schema: JsonSchema
  /** The YAML. */
  readonly span: Span
  readonly cursor: YamlCursor
}

/** What is being written at a place of a file; undefined where that is no YAML of ours, or nothing can be written. */
export const yamlPlaceAt = (text: string, offset: number, isWorkspaceFile: boolean): YamlPlace | undefined => {
  const span = isWorkspaceFile ? {start: 0, end: text.length} : frontMatterAt(text, offset)
  const cursor = span && yamlCursor(text.slice(span.start, span.end), offset - span.start)
  if (!span || !cursor) return undefined
  return {
    of: isWorkspaceFile ? 'residency.yaml' : 'front matter',
    schema: isWorkspaceFile ? workspaceShape.schema : frontMatterShape.schema,
    span,
    cursor: {...cursor, from: cursor.from + span.start, to: cursor.to + span.start},
  }
}

/** Whether front matter has only keys that are read here, apart from what is being written: other tools have it, too. */
export const hasOnlyOwnKeys = (text: string, {span, cursor}: YamlPlace): boolean => {
  const known: readonly string[] = frontMatterKeys
  for (const {0: key, index} of text.slice(span.start, span.end).matchAll(/^[\w-]+(?=[ \t]*:)/gm)) {
    if (index + span.start !== cursor.from && !known.includes(key)) return false
  }
  return true
}
