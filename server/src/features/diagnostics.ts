import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {type Severity, severities} from '../lexicon/kinds.ts'
import type {RuleId} from '../lint/families.ts'
import type {Finding, Related} from '../lint/finding.ts'
import type {Fix, FixKind} from '../lint/fix.ts'
import {rangeOf} from './positions.ts'

/** The source every diagnostic names. */
export const source = 'residency-drafts'

/** More findings than this in one draft help nobody, and each costs the editor time. */
export const mostFindings = 500

/** What a diagnostic carries so that its quick fixes need no second look at the draft. */
export interface DiagnosticData {
  /** The version of the document the offsets belong to. */
  readonly version: number
  readonly rule: RuleId
  readonly fixKind: FixKind
  readonly fix?: Fix
}

/** What is needed to show findings in an editor. */
export interface Showing {
  readonly document: TextDocument
  /** Where the pages of the rules are, ending in `/`; undefined when nobody said. */
  readonly docsBase: string | undefined
  /** Another file a finding speaks of, by the path it gives. */
  elsewhere(path: string): TextDocument | undefined
}

const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Rules whose findings mark text that can go; editors show it faded. */
const unnecessary: readonly RuleId[] = ['setup/unused-allow']

/** The page of a rule, if it is known where pages are. */
export const pageOf = (rule: RuleId, docsBase: string | undefined): string | undefined =>
  docsBase === undefined ? undefined : `${docsBase}${rule}.md`

/** The gravest findings, in order of place. */
export const bounded = (findings: readonly Finding[], most = mostFindings): readonly Finding[] => {
  if (findings.length <= most) return findings
  const ranked = findings.map((finding, place) => ({finding, place}))
  ranked.sort((a, b) => rank(a.finding) - rank(b.finding) || a.place - b.place)
  return ranked
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({finding}) => finding)
}

const rank = ({severity}: Finding): number => severities.indexOf(severity)

/** A finding as an editor shows it. */
export const toDiagnostic = (finding: Finding, showing: Showing): Diagnostic => {
  const {document, docsBase} = showing
  const href = pageOf(finding.rule, docsBase)
  const related = finding.related.flatMap((one) => toRelated(one, showing))
  const data: DiagnosticData = {
    version: document.version,
    rule: finding.rule,
    fixKind: finding.fixKind,
    ...(finding.fix ? {fix: finding.fix} : {}),
  }
  return {
    range: rangeOf(document, finding.span),
    severity: toSeverity[finding.severity],
    code: finding.rule,
    ...(href === undefined ? {} : {codeDescription: {href}}),
    source,
    message: finding.message,
    ...(unnecessary.includes(finding.rule) ? {tags: [DiagnosticTag.Unnecessary]} : {}),
    ...(related.length > 0 ? {relatedInformation: related} : {}),
    data,
  }
}

/** A place in a file that cannot be found is left out: a wrong one would be worse. */
const toRelated = ({message, span, path}: Related, showing: Showing): DiagnosticRelatedInformation[] => {
  const document = path === undefined ? showing.document : showing.elsewhere(path)
  return document ? [{message, location: {uri: document.uri, range: rangeOf(document, span)}}] : []
}
