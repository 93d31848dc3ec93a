import {salutationStarts} from '../lexicon/emails.ts'
import {clinicalEvidence, residencyEvidence} from '../lexicon/evidence.ts'
import {type Kind, kindLabels} from '../lexicon/kinds.ts'
import {type Block, isOf} from '../text/block.ts'
import {isAnywhere, wherever} from '../text/lineage.ts'
import type {Page} from '../text/page.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Brief} from './front-matter.ts'

/** What a file is and why; without a kind it is not a draft. */
export interface KindDecision {
  readonly kind: Kind | undefined
  /** A phrase for people: “front matter says so”. */
  readonly reason: string
}

const byName: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/statement/, 'personal-statement'],
  [/email/, 'email'],
  [/interview/, 'interview-answers'],
  [/criteria/, 'criteria'],
  [/checklist/, 'criteria'],
]
const byFolder: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    statements: 'personal-statement',
    emails: 'email',
    interview: 'interview-answers',
  }),
)
const markdownEnding = /\.(?:md|markdown|mdown|mkd)$/

/** Whether a path from the workspace file's folder is that of somebody else's text, kept as a model: never a draft. */
export const isSample = (path: string): boolean => /^(?:\.\/)?samples\//i.test(path)

/**
 * Decides what a file is, in the product's order: front matter, workspace globs, name or folder where residency is the
 * subject, certain shape.
 *
 * @param path the file's path or URI path, with `/`; relative to the workspace file's folder where there is one
 */
export const decideKind = (page: Page, brief: Brief, path: string, workspace: Workspace | undefined): KindDecision => {
  if (workspace && isSample(path)) return {kind: undefined, reason: 'files in samples/ are other people’s'}
  const {kind} = brief.value
  if (kind) return {kind, reason: 'front matter says so'}
  const segments = path.toLowerCase().split('/').filter(Boolean)
  const glob = workspace?.kindOf(path)
  if (glob) return {kind: glob.kind, reason: `residency.yaml says so (${glob.glob})`}
  const name = segments.at(-1) ?? ''
  if (/^(?:readme|changelog|contributing|license)\b/.test(name))
    return {kind: undefined, reason: 'README, CHANGELOG, CONTRIBUTING and LICENSE are names for other files'}
  const named = markdownEnding.test(name)
    ? (byName.find(([pattern]) => pattern.test(name.replace(markdownEnding, '')))?.[1] ??
      byFolder.get(segments.at(-2) ?? ''))
    : undefined
  if (named) {
    const evidence = workspace
      ? 'residency.yaml is beside it'
      : residencyIsSubject(page)
        ? 'its text is about residency'
        : undefined
    if (evidence) return {kind: named, reason: `its name fits and ${evidence}`}
    return {
      kind: undefined,
      reason: `its name would fit ${withArticle(kindLabels[named])}, but nothing in it is about residency yet; \`kind: ${named}\` in the front matter settles it`,
    }
  }
  if (isEmailShaped(page) && residencyIsSubject(page))
    return {kind: 'email', reason: 'it has a subject line, a greeting and residency in it'}
  return {
    kind: undefined,
    reason: 'neither front matter, name nor shape says it is one; `kind:` in the front matter settles it',
  }
}

const withArticle = (label: string): string =>
  label.startsWith('e') ? `an ${label}` : label.endsWith('s') || label === 'criteria' ? label : `a ${label}`

/** A text speaks of residency outright, or tells in the first person of the ward, with two phrases of it at least. */
const residencyIsSubject = (page: Page): boolean =>
  speaksOfResidency(page.blocks, undefined) ||
  (hasPerson(page.blocks, undefined) &&
    new Set(clinicalPhrases(page.blocks, undefined).flatMap(({answer}) => answer)).size >= 2)

const speaksOfResidency = isAnywhere(({reading}: Block) => reading.hits.some((hit) => isOf(hit, residencyEvidence)))

const hasPerson = isAnywhere(({reading}: Block) => reading.words.some((word) => word.raw === 'I'))

/** The phrases of the ward in a block, in lower case. */
const clinicalPhrases = wherever((block: Block) =>
  block.reading.hits.filter((hit) => isOf(hit, clinicalEvidence)).map((hit) => block.text(hit).toLowerCase()),
)

const isEmailShaped = (page: Page): boolean => {
  const first = page.blocks.slice(0, 3).map((block) => block.reading.source.toLowerCase())
  return (
    /^subject:/m.test(first[0] ?? '') &&
    first.some((source) =>
      source.split('\n').some((line) => salutationStarts.some((start) => line.trim().startsWith(start))),
    )
  )
}
