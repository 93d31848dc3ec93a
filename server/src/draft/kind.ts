import {salutationStarts} from '../lexicon/emails.ts'
import {clinicalEvidence, residencyEvidence} from '../lexicon/evidence.ts'
import {type Kind, kindLabels} from '../lexicon/kinds.ts'
import {isOf} from '../text/block.ts'
import {oncePerBlock} from '../text/once.ts'
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
const byFolder: Readonly<Record<string, Kind>> = {
  statements: 'personal-statement',
  emails: 'email',
  interview: 'interview-answers',
}
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
    return {kind: undefined, reason: 'not a draft by its name'}
  const named = markdownEnding.test(name)
    ? (byName.find(([pattern]) => pattern.test(name.replace(markdownEnding, '')))?.[1] ??
      byFolder[segments.at(-2) ?? ''])
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

const residencyIsSubject = (page: Page): boolean => {
  const clinical = new Set<string>()
  let person = false
  for (const block of page.blocks) {
    const evidence = evidenceIn(block)
    if (evidence.hasResidency) return true
    for (const phrase of evidence.clinical) clinical.add(phrase)
    person ||= evidence.hasPerson
    if (person && clinical.size >= 2) return true
  }
  return false
}

/** What in a block speaks of residency: outright, by phrases of the ward in lower case, or by somebody who tells of it. */
const evidenceIn = oncePerBlock((block) => ({
  hasResidency: block.reading.hits.some((hit) => isOf(hit, residencyEvidence)),
  clinical: block.reading.hits.filter((hit) => isOf(hit, clinicalEvidence)).map((hit) => block.text(hit).toLowerCase()),
  hasPerson: block.reading.words.some((word) => word.raw === 'I'),
}))

const isEmailShaped = (page: Page): boolean => {
  const first = page.blocks.slice(0, 3).map((block) => block.reading.source.toLowerCase())
  return (
    /^subject:/m.test(first[0] ?? '') &&
    first.some((source) =>
      source.split('\n').some((line) => salutationStarts.some((start) => line.trim().startsWith(start))),
    )
  )
}
