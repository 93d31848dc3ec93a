import {createHash} from 'node:crypto'
import {relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {
  Artifact,
  ArtifactLocation,
  Location,
  Log,
  Message,
  MultiformatMessageString,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif'
import type {Severity} from '../../lexicon/kinds.ts'
import {familyOf} from '../../lint/families.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Rule} from '../../lint/rule.ts'
import {ruleHelp} from '../../lint/rule-page.ts'
import {catalogue} from '../../rules/catalogue.ts'
import type {Span} from '../../text/span.ts'
import {docsFolder} from '../disk.ts'
import {program} from './command.ts'
import {endingAs} from './fix.ts'
import {placesOf} from './places.ts'
import type {Checked, Report} from './report.ts'
import {version} from './version.ts'

/** The folder of the command line, to which the addresses of drafts are relative. */
const root = '%SRCROOT%'

type Level = NonNullable<Result['level']>

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** SARIF has no level between a note and nothing: the rank tells information from hints. */
const ranks: Readonly<Record<Severity, number>> = {error: 90, warning: 60, information: 30, hint: 10}

/**
 * The report in SARIF 2.1.0, for code scanning and for viewers of findings.
 *
 * @param cwd the folder the paths of the report are relative to
 */
export const printSarif = (report: Report, cwd: string): string => `${JSON.stringify(sarif(report, cwd), null, 2)}\n`

const sarif = ({drafts, refusals, fixes}: Report, cwd: string): Log => {
  const found = new Set(drafts.flatMap(({findings}) => findings.map(({rule}) => rule)))
  const rules = catalogue.rules.filter(({id}) => found.has(id))
  const ruleIndex = new Map(rules.map(({id}, index) => [id, index]))
  const places = new Map(drafts.map((draft, index) => [draft.path, index]))
  const locate = (path: string): ArtifactLocation => {
    const index = places.get(path)
    return {...addressOf(path, cwd), ...(index === undefined ? {} : {index})}
  }
  const folder = addressOfFolder(cwd)
  const docs = docsFolder()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: program,
            fullName: 'Residency Drafts',
            version,
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, docs)),
          },
        },
        invocations: [
          {
            executionSuccessful: refusals.length === 0,
            workingDirectory: {uri: folder},
            toolExecutionNotifications: refusals.map((refusal) => ({level: 'error', message: message(refusal)})),
            ...(fixes ? {properties: {fixesApplied: fixes.applied}} : {}),
          },
        ],
        originalUriBaseIds: {[root]: {uri: folder}},
        artifacts: drafts.map((draft) => artifact(draft, cwd)),
        results: drafts.flatMap((draft) => resultsOf(draft, ruleIndex, locate)),
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        language: 'en-US',
      },
    ],
  }
}

const descriptor = (rule: Rule, docs: string | undefined): ReportingDescriptor => ({
  id: rule.id,
  name: nameOf(rule.id),
  shortDescription: message(`${rule.title}.`),
  fullDescription: message(rule.why),
  help: {...message(`${rule.why} ${rule.instead}`), markdown: literal(ruleHelp(rule))},
  ...(docs === undefined ? {} : {helpUri: `${docs}${rule.id}.md`}),
  defaultConfiguration: {level: levels[rule.severity], rank: ranks[rule.severity]},
  properties: {
    tags: [...new Set([familyOf(rule.id), ...rule.kinds, ...(rule.fixes === 'none' ? [] : [`fix-${rule.fixes}`])])],
    severity: rule.severity,
    'problem.severity': levels[rule.severity] === 'note' ? 'recommendation' : rule.severity,
  },
})

/** `UncontactedProgram` for `match/uncontacted-program`. */
const nameOf = (id: string): string =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const artifact = ({path, kind, targets, words, characters, text}: Checked, cwd: string): Artifact => ({
  location: addressOf(path, cwd),
  length: Buffer.byteLength(text),
  roles: ['analysisTarget'],
  encoding: 'UTF-8',
  ...(kind === 'workspace'
    ? {mimeType: 'application/yaml', sourceLanguage: 'yaml', properties: {kind}}
    : {mimeType: 'text/markdown', sourceLanguage: 'markdown', properties: {kind, targets, words, characters}}),
})

const resultsOf = (
  draft: Checked,
  ruleIndex: ReadonlyMap<string, number>,
  locate: (path: string) => ArtifactLocation,
): readonly Result[] => {
  const {path, text, findings} = draft
  const regionOf = regionsOf(text)
  const address = locate(path)
  const fingerprintOf = fingerprints(text)
  const relatedOf = relatedTo(draft, locate)
  return findings.map((finding) => {
    const index = ruleIndex.get(finding.rule)
    const related = relatedOf(finding)
    return {
      ruleId: finding.rule,
      ...(index === undefined ? {} : {ruleIndex: index}),
      level: levels[finding.severity],
      rank: ranks[finding.severity],
      message: message(finding.message),
      locations: [{physicalLocation: {artifactLocation: address, region: regionOf(finding.span)}}],
      ...(related.length > 0 ? {relatedLocations: related} : {}),
      ...fixesOf(text, finding, address, regionOf),
      partialFingerprints: {'residencyDraftsFinding/v1': fingerprintOf(finding)},
      properties: {severity: finding.severity, fix: finding.fixKind},
    }
  })
}

/** Makes the function that says where the related places of a finding are; one in a file that cannot be found is left out. */
const relatedTo = (
  {path, text, elsewhere}: Checked,
  locate: (path: string) => ArtifactLocation,
): ((finding: Finding) => Location[]) => {
  const makers = new Map([[path, regionsOf(text)]])
  return ({related}) =>
    related
      .flatMap((one) => {
        const other = one.path === undefined ? {path, text} : elsewhere(one.path)
        if (!other) return []
        const regionOf = makers.get(other.path) ?? regionsOf(other.text)
        makers.set(other.path, regionOf)
        const physicalLocation = {artifactLocation: locate(other.path), region: regionOf(one.span)}
        return {message: message(one.message), physicalLocation}
      })
      .map((location, at) => ({id: at + 1, ...location}))
}

const fixesOf = (
  text: string,
  {fix, fixKind}: Finding,
  artifactLocation: ArtifactLocation,
  regionOf: (span: Span) => Region,
): Pick<Result, 'fixes'> => {
  if (!fix || fix.edits.length === 0) return {}
  const replacements = endingAs(text)(fix).edits.map(({span, insert}) => ({
    deletedRegion: regionOf(span),
    ...(insert === '' ? {} : {insertedContent: {text: insert}}),
  }))
  const description = message(fix.title)
  return {fixes: [{description, artifactChanges: [{artifactLocation, replacements}], properties: {kind: fixKind}}]}
}

/** Makes the function that says where a span is. SARIF counts from behind a byte order mark. */
const regionsOf = (text: string): ((span: Span) => Region) => {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const placeOf = placesOf(text.slice(mark))
  return (span) => {
    const [start, end] = [placeOf(Math.max(0, span.start - mark)), placeOf(Math.max(0, span.end - mark))]
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    }
  }
}

/** The same finding has the same fingerprint when lines move: it knows the rule, the words and how often they came before. */
const fingerprints = (text: string): ((finding: Finding) => string) => {
  const counts = new Map<string, number>()
  return ({rule, span}) => {
    const key = `${rule}\n${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32)
  }
}

const message = (text: string): Message & MultiformatMessageString => ({text: literal(text)})

/** Braces mark places to be filled in a message of SARIF; doubled, they are only braces. */
const literal = (text: string): string => text.replace(/[{}]/g, '$&$&')

/** The address of a file: relative where it is in the folder, with what an address does not allow in percent signs. */
const addressOf = (path: string, cwd: string): ArtifactLocation => {
  const file = resolve(cwd, path)
  const inside = relative(cwd, file)
  const base = addressOfFolder(cwd)
  const whole = addressOfFile(file)
  if (inside === '' || !whole.startsWith(base)) return {uri: whole}
  // A colon in the first part would make a scheme of it.
  return {uri: whole.slice(base.length).replaceAll(':', '%3A'), uriBaseId: root}
}

const addressOfFolder = (path: string): string => `${addressOfFile(path).replace(/\/$/, '')}/`

const addressOfFile = (path: string): string => pathToFileURL(path).href.replace(/[[\]^|]/g, encodeURIComponent)
