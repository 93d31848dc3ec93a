import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lint} from '../../server/src/lint/lint.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {drafts, edited, edits} from '../support/edits.ts'
import {quietDay} from '../support/lint-text.ts'

/** More for a long run: `EDIT_RUNS=100000`. */
const runs = Number(process.env['EDIT_RUNS'] ?? 120)

const options = {catalogue, circumstances: circumstancesAt(Date.parse(quietDay), undefined, undefined), levels: []}

const findingsOf = (draft: Draft): readonly Finding[] => lint(draft, options)

/** Everything a finding says, and what the form would receive. */
const told = (draft: Draft): string =>
  JSON.stringify([findingsOf(draft), draft.plain.text, draft.targeting, draft.words])

describe('the findings of a draft read by its edits', () => {
  it('are those of the draft read afresh, to the letter', {timeout: 36_000_000}, () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...kinds), edits, (start, kind, sequence) => {
        let text = start
        let draft = readDraft({text, path: 'draft.md', kind})
        findingsOf(draft)
        for (const edit of sequence) {
          text = edited(text, edit)
          draft = readDraft({text, path: 'draft.md', kind, before: draft})
          expect(told(draft)).toBe(told(readDraft({text, path: 'draft.md', kind})))
        }
      }),
      {numRuns: runs},
    )
  })
})
