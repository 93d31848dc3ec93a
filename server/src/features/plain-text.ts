import type {Draft} from '../draft/draft.ts'
import {readFormFields} from '../draft/form-fields.ts'
import type {ChangeReason, PlainText} from '../draft/plain.ts'
import type {PlainField, PlainTextView} from '../protocol/copying.ts'
import {counted, grouped} from '../text/counted.ts'

const labels = {
  statement: 'statement',
  entry: 'experience entry',
  'meaningful part': 'what made it meaningful',
} as const

/** A draft as the form would receive it, field by field; a draft that fills no field as one text. */
export const viewPlainText = (draft: Draft): PlainTextView => {
  const fields = readFormFields(draft)
  return {
    fields:
      fields.length > 0
        ? fields.map(({name, limit, plain}) => view(labels[name], plain, limit))
        : [view('draft', draft.plain)],
  }
}

const view = (label: string, {text, changes}: PlainText, limit?: number): PlainField => {
  // The front matter is no part of any text, and a paragraph’s joined lines look the same.
  const seen = changes.filter(({reason}) => reason in nouns)
  const of = limit === undefined ? '' : ` of ${grouped(limit)}`
  return {
    label,
    text,
    count: `${grouped(text.length)}${of} characters`,
    isTooLong: limit !== undefined && text.length > limit,
    changes: seen.length,
    changed: reasons
      .map((reason) => [nouns[reason], seen.filter((change) => change.reason === reason).length] as const)
      .flatMap(([noun, count]) => (noun && count > 0 ? [counted(count, noun)] : []))
      .join(', '),
  }
}

const nouns: Partial<Record<ChangeReason, string>> = {
  markup: 'Markdown mark',
  character: 'character',
  comment: 'comment',
}
const reasons: readonly ChangeReason[] = ['markup', 'character', 'comment']
