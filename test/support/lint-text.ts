import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {familyOf} from '../../server/src/lint/families.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lint} from '../../server/src/lint/lint.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {Portfolio} from '../../server/src/portfolio/portfolio.ts'
import type {View} from '../../server/src/portfolio/view.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

/** A day far from any Match Week. */
export const quietDay = '2026-11-22T12:00:00Z'

/** How a text is to be read in a test. */
export interface Setting {
  readonly kind?: Kind | undefined
  readonly path?: string
  readonly workspace?: string | undefined
  readonly now?: string | undefined
  /** Other files of the folder, by path: drafts, and samples under `samples/`. */
  readonly beside?: Readonly<Record<string, string>> | undefined
  /** Every rule without it. */
  readonly rules?: Catalogue
}

const frontMatterKind = /^(?:\uFEFF)?---\r?\n[\s\S]*?^kind:/m

/** Lints a text with every rule; `kind` holds where the front matter names none. A rule that throws fails the test. */
export const lintText = (
  text: string,
  {kind, path = 'draft.md', workspace, now = quietDay, beside, rules = catalogue}: Setting = {},
): readonly Finding[] => {
  const read = workspace === undefined ? undefined : new Workspace('residency.yaml', workspace)
  const draft = readDraft({text, path, workspace: read, kind: frontMatterKind.test(text) ? undefined : kind})
  return lint(draft, {
    catalogue: rules,
    circumstances: circumstancesAt(Date.parse(now), read?.file.thresholds, read && viewOf(draft, read, beside)),
    levels: read?.file.rules ? [{name: 'residency.yaml', rules: read.file.rules}] : [],
    onFailure: (rule, error) => {
      throw new Error(`${rule} threw`, {cause: error})
    },
  })
}

/** What a draft may know of a folder that holds it and the files beside it. */
const viewOf = (draft: Draft, workspace: Workspace, beside: Setting['beside'] = {}): View => {
  const portfolio = new Portfolio(workspace)
  for (const [path, text] of Object.entries(beside)) portfolio.read({file: path, path, text})
  portfolio.add(draft.path, draft)
  return portfolio.view(draft.path)
}

/** What one rule finds in a text. Of the others only those run that may silence it; `setup` judges by all. */
export const findingsOf = (rule: Rule, text: string, setting: Setting = {}): readonly Finding[] =>
  lintText(text, {kind: rule.kinds[0], rules: around(rule), ...setting}).filter((finding) => finding.rule === rule.id)

const around = (rule: Rule): Catalogue =>
  familyOf(rule.id) === 'setup'
    ? catalogue
    : new Catalogue(catalogue.rules.filter((other) => other === rule || rule.yieldsTo.includes(other.id)))
