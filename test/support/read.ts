import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import {matcher} from '../../server/src/draft/vocabulary.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {type Page, readPage} from '../../server/src/text/page.ts'
import {Sentence} from '../../server/src/text/sentence.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

/** Reads a page with the whole lexicon. */
export const page = (text: string): Page => readPage(text, matcher)

/** The sentences of a page as a reader sees them. */
export const sentencesOf = (text: string): readonly string[] =>
  page(text).blocks.flatMap((block) => block.reading.sentences.map((local) => new Sentence(block, local).text))

/** The words of a page, as matched: lower case, contractions in two. */
export const wordsOf = (text: string): readonly string[] =>
  page(text).blocks.flatMap((block) => block.reading.words.map((word) => word.text))

/** The prose of a page as a reader sees it, block by block. */
export const proseOf = (text: string): readonly string[] => page(text).blocks.map((block) => block.text())

/** Reads a draft at a path, beside a `residency.yaml` if one is given. */
export const draftOf = (
  text: string,
  {
    path = 'draft.md',
    workspace,
    kind,
  }: {readonly path?: string; readonly workspace?: string; readonly kind?: Kind} = {},
): Draft =>
  readDraft({
    text,
    path,
    kind,
    workspace: workspace === undefined ? undefined : new Workspace('residency.yaml', workspace),
  })
