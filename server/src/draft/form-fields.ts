import type {Block} from '../text/block.ts'
import {onceFor} from '../text/once.ts'
import type {Draft} from './draft.ts'
import {type PlainText, readPlain} from './plain.ts'

/** What the fields of the form take, in characters. */
export const formLimits = {statement: 28_000, entry: 750, meaningful: 300} as const

/** A field of the form, and what the draft puts into it. */
export interface FormField {
  readonly name: 'statement' | 'entry' | 'meaningful part'
  /** In characters. */
  readonly limit: number
  readonly blocks: readonly Block[]
  readonly plain: PlainText
}

/** The fields of the form that a draft fills; an entry has a second one for what made it meaningful. Other kinds fill none. */
export const readFormFields = onceFor((draft: Draft): readonly FormField[] => findFormFields(draft))

const findFormFields = (draft: Draft): readonly FormField[] => {
  if (draft.kind === 'personal-statement')
    return [{name: 'statement', limit: formLimits.statement, blocks: draft.blocks, plain: draft.plain}]
  if (draft.kind !== 'experience') return []
  const entry: Block[] = []
  const meaningful: Block[] = []
  let depth = 0
  for (const block of draft.blocks) {
    if (block.kind === 'heading' && depth > 0 && block.container.depth <= depth) depth = 0
    if (block.kind === 'heading' && /^(?:most )?meaningful\b/i.test(block.text())) depth = block.container.depth
    else (depth > 0 ? meaningful : entry).push(block)
  }
  return [
    fieldOf(draft, 'entry', formLimits.entry, entry),
    ...(meaningful.length > 0 ? [fieldOf(draft, 'meaningful part', formLimits.meaningful, meaningful)] : []),
  ]
}

const fieldOf = (draft: Draft, name: FormField['name'], limit: number, blocks: readonly Block[]): FormField => {
  const own = new Set(blocks)
  return {name, limit, blocks, plain: readPlain(draft.page, (block) => own.has(block))}
}
