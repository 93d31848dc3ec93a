import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import writeGood from 'write-good'
import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import {type Severity, severities} from '../../server/src/lexicon/kinds.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lint} from '../../server/src/lint/lint.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {rulePagePath} from '../../server/src/lint/rule-page.ts'
import {byFamily} from './rules.ts'

/** A day far from any Match Week, so that the table does not change with the calendar. */
const quietDay = Date.parse('2026-11-22T12:00:00Z')

/** One side of the corpus and what was found in it. */
interface Side {
  readonly drafts: number
  readonly words: number
  readonly findings: readonly Finding[]
  /** What write-good alone would have said of the same prose. */
  readonly raw: number
}

/** `docs/calibration.md`: how often each rule speaks on the good and on the bad drafts of the corpus. */
export const printCalibration = (root: string, rules: readonly Rule[]): string => {
  const catalogue = new Catalogue(rules, {})
  const good = readSide(root, 'test/corpus/*/good-*.md', catalogue)
  const bad = readSide(root, 'test/corpus/*/bad-*.md', catalogue)
  return [
    '# Calibration',
    '',
    'How often each rule speaks, in findings per 1,000 words of the applicant’s prose. The good drafts of `test/corpus` are',
    'statements, emails, answers, entries and checklists that an adviser would pass. The bad ones have the faults the rules',
    'are about. `npm run generate` lints them with default settings and writes this page.',
    '',
    '## In all',
    '',
    '| | Good drafts | Bad drafts |',
    '| --- | ---: | ---: |',
    row('Drafts', [good, bad], ({drafts}) => String(drafts)),
    row('Words', [good, bad], ({words}) => words.toLocaleString('en-US')),
    ...severities.map((severity) => row(label(severity), [good, bad], (side) => per(side, of(side, severity)))),
    row('All findings', [good, bad], (side) => per(side, side.findings.length)),
    row('`prose/*` alone', [good, bad], (side) => per(side, ofProse(side))),
    row('write-good alone, as it comes', [good, bad], (side) => per(side, side.raw)),
    '',
    '## Rule by rule',
    '',
    'A dash is no finding at all.',
    '',
    '| Rule | Good drafts | Bad drafts |',
    '| --- | ---: | ---: |',
    ...byFamily(rules).flatMap(([, own]) => own.map((rule) => rowOf(rule, [good, bad]))),
    '',
    '## What it shows',
    '',
    ...conclusion(good, bad),
    '',
  ].join('\n')
}

const label = (severity: Severity): string => `Findings: ${severity}`

const row = (title: string, sides: readonly Side[], cell: (side: Side) => string): string =>
  `| ${title} | ${sides.map(cell).join(' | ')} |`

const rowOf = ({id}: Rule, sides: readonly Side[]): string =>
  row(`[${id}](${rulePagePath(id).replace(/^docs\//, '')})`, sides, (side) =>
    per(side, side.findings.filter(({rule}) => rule === id).length),
  )

const of = ({findings}: Side, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

const ofProse = ({findings}: Side): number => findings.filter(({rule}) => rule.startsWith('prose/')).length

const rate = ({words}: Side, count: number): number => (words === 0 ? 0 : (count * 1000) / words)

const per = (side: Side, count: number): string => (count === 0 ? '–' : rate(side, count).toFixed(2))

const readSide = (root: string, pattern: string, catalogue: Catalogue): Side => {
  const drafts = globSync(pattern, {cwd: root})
    .sort()
    .map((path) => readDraft({text: readFileSync(resolve(root, path), 'utf8').replaceAll('\r\n', '\n'), path}))
  const circumstances = circumstancesAt(quietDay)
  return {
    drafts: drafts.length,
    words: sum(drafts.map(({words}) => words)),
    findings: drafts.flatMap((draft) => lint(draft, {catalogue, circumstances, levels: []})),
    raw: sum(drafts.map(suggestions)),
  }
}

/** Paragraph by paragraph, because its time grows with the square of a long run. */
const suggestions = (draft: Draft): number => sum(draft.paragraphs.map(({block}) => writeGood(block.text()).length))

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0)

const conclusion = (good: Side, bad: Side): readonly string[] => {
  const grave = (side: Side): number => of(side, 'error') + of(side, 'warning')
  return [
    `On the good drafts the rules report ${often(good, grave(good), 'error or warning')}, ${often(good, of(good, 'information'), 'information')} and`,
    `${often(good, of(good, 'hint'), 'hint')}. On the bad drafts they report ${often(bad, grave(bad), 'error or warning')}.`,
    `write-good alone makes ${often(good, good.raw, 'suggestion')} on the good drafts and ${often(bad, bad.raw, 'suggestion')} on the bad ones.`,
    `It speaks ${times(bad.raw, bad, good.raw, good)} on the bad ones, our \`prose/*\` rules ${times(ofProse(bad), bad, ofProse(good), good)}, and all rules together ${times(bad.findings.length, bad, good.findings.length, good)}.`,
    '',
    'All of these drafts are invented, and the rules were tuned on them. So the table measures quiet on drafts an adviser would',
    'pass. It does not say how often a rule is right on a statement that nobody here has seen: expect more findings there than on',
    'our good ones. A rule with two dashes has met no draft here that shows its fault; its own cases in `test/rules` do.',
  ]
}

const times = (a: number, one: Side, b: number, other: Side): string =>
  b === 0 ? 'only there' : `${(rate(one, a) / rate(other, b)).toFixed(1)} times as often`

const often = (side: Side, count: number, noun: string): string =>
  count === 0 ? `no ${noun}` : `one ${noun} in ${Math.round(side.words / count).toLocaleString('en-US')} words`
