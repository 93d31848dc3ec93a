import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lint} from '../../server/src/lint/lint.ts'
import {Portfolio} from '../../server/src/portfolio/portfolio.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {effort} from '../support/chance.ts'
import {drafts, edit, edited, edits} from '../support/edits.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

const runs = 120 * effort

const options = {catalogue, circumstances: circumstancesAt(Date.parse(quietDay), undefined, undefined), levels: []}

const findingsOf = (draft: Draft): readonly Finding[] => lint(draft, options)

/** Everything a finding says, and what the form would receive. */
const told = (draft: Draft): string =>
  JSON.stringify([findingsOf(draft), draft.plain.text, draft.targeting, draft.words])

const example = (path: string): string => readFileSync(`${root}examples/${path}`, 'utf8')
const paths = ['emails/wrenfield-unsolicited.md', 'statements/pediatrics.md', 'interview/answers.md', 'criteria.md']
const others = ['emails/st-brendan-reply.md', 'statements/internal-medicine.md'].map((path) => ({
  path,
  file: path,
  text: example(path),
}))
const shared = example('residency.yaml')
const workspaces = [
  shared,
  shared.replace('origin: med-peds', 'origin: orthopedics').replace('season: 2027', 'season: 2026'),
  `${shared.slice(0, shared.indexOf('programs:'))}programs: [{id: a, name: Quarry Hill, track: pediatrics}]\n`,
  '',
].map((text) => new Workspace('residency.yaml', text))

/** A step of somebody who writes: an edit of the draft, or one of `residency.yaml`. */
const steps = fc.array(fc.oneof({weight: 4, arbitrary: edit}, fc.constantFrom(...workspaces)), {
  minLength: 1,
  maxLength: 8,
})

const portfolioOf = (workspace: Workspace): Portfolio => {
  const portfolio = new Portfolio(workspace)
  for (const other of others) portfolio.read(other)
  return portfolio
}

const toldInFolder = (draft: Draft, portfolio: Portfolio): string => {
  portfolio.add(draft.path, draft)
  const circumstances = circumstancesAt(Date.parse(quietDay), undefined, portfolio.view(draft.path))
  return JSON.stringify([lint(draft, {catalogue, circumstances, levels: []}), draft.plain.text, draft.targeting])
}

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

  it('are those of the draft read afresh in its folder, whatever `residency.yaml` becomes meanwhile', {
    timeout: 36_000_000,
  }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), steps, (path, sequence) => {
        let [workspace = new Workspace('residency.yaml', '')] = workspaces
        let portfolio = portfolioOf(workspace)
        let text = example(path)
        let draft = readDraft({text, path, workspace})
        toldInFolder(draft, portfolio)
        for (const step of sequence) {
          if (step instanceof Workspace) {
            workspace = step
            portfolio = portfolio.under(workspace)
          } else text = edited(text, step)
          draft = readDraft({text, path, workspace, before: draft})
          const fresh = readDraft({text, path, workspace})
          expect(toldInFolder(draft, portfolio)).toBe(toldInFolder(fresh, portfolioOf(workspace)))
        }
      }),
      {numRuns: Math.ceil(runs / 4)},
    )
  })
})
