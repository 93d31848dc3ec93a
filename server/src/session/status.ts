import type {Draft} from '../draft/draft.ts'
import {kindLabels, type Severity} from '../lexicon/kinds.ts'
import {specialtyLabels} from '../lexicon/specialties.ts'
import type {Finding} from '../lint/finding.ts'
import type {Counts, Status} from '../protocol/status.ts'

/** A document at one version. */
export interface Versioned {
  readonly uri: string
  readonly version: number
}

/** What the status bar says of a document that was left alone. */
export const silentStatus = ({uri, version}: Versioned, reason: string): Status => ({
  is: 'silent',
  uri,
  version,
  reason,
})

/** What the status bar says of a document that was read as a draft. */
export const draftStatus = ({uri, version}: Versioned, draft: Draft, findings: readonly Finding[]): Status => {
  const {kind, reason} = draft.decision
  if (!kind) return silentStatus({uri, version}, draft.isMisdeclared ? 'the `kind:` it names is not known' : reason)
  const {targets, reason: targetReason} = draft.targeting
  return {
    is: 'linted',
    uri,
    version,
    kind: {id: kind, label: kindLabels[kind]},
    kindReason: reason,
    targets: targets.map((id) => ({id, label: specialtyLabels[id]})),
    targetReason,
    counts: countsOf(findings),
    words: draft.words,
  }
}

/** What the status bar says of a workspace file. */
export const workspaceStatus = ({uri, version}: Versioned, findings: readonly Finding[]): Status => ({
  is: 'workspace',
  uri,
  version,
  counts: countsOf(findings),
})

const countsOf = (findings: readonly Finding[]): Counts => {
  const counts: Record<Severity, number> = {error: 0, warning: 0, information: 0, hint: 0}
  for (const {severity} of findings) counts[severity] += 1
  return counts
}
