import {styleText} from 'node:util'
import {kindLabels, type Severity} from '../../lexicon/kinds.ts'
import {specialtyLabels} from '../../lexicon/specialties.ts'
import type {RuleId} from '../../lint/families.ts'
import type {Finding} from '../../lint/finding.ts'
import {placesOf} from './places.ts'
import {type Placed, relatedPlaces} from './related.ts'
import {type Checked, type Fixes, type Report, summarize} from './report.ts'

/** How a report is to look. */
export interface TextStyle {
  readonly hasColor: boolean
  /** Findings only: no clean drafts, nothing skipped, no summary. */
  readonly isQuiet: boolean
}

type Format = Parameters<typeof styleText>[0]

const colors: Readonly<Record<Severity, Format>> = {error: 'red', warning: 'yellow', information: 'cyan', hint: 'gray'}
const mostSkipped = 10

/** The report for a person: file by file, aligned, readable without colour. */
export const printText = (report: Report, {hasColor, isQuiet}: TextStyle): string => {
  const paint = (format: Format, text: string): string =>
    hasColor ? styleText(format, text, {validateStream: false}) : text
  const shown = report.drafts.filter(({findings}) => !isQuiet || findings.length > 0)
  const parts = shown.map((draft) => [paint('bold', draft.path), ...about(draft), ...lines(draft, paint)].join('\n'))
  if (!isQuiet) parts.push(...closing(report, paint))
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

type Paint = (format: Format, text: string) => string

/** What the draft was taken for, and why. */
const about = ({kind, kindReason, targets, targetReason, words, findings}: Checked): readonly string[] => {
  if (kind === 'workspace') return []
  const what = kind === null ? `not read as a draft: ${kindReason}` : `${kindLabels[kind]}: ${kindReason}`
  const names = targets.map((target) => specialtyLabels[target]).join(', ')
  const goal = kind === null ? [] : [names === '' ? targetReason : `for ${names}: ${targetReason}`]
  const size = findings.length === 0 ? `${words} words, nothing found` : `${words} words`
  return [`  ${[what, ...goal, size].join(' · ')}`]
}

const lines = (checked: Checked, paint: Paint): readonly string[] => {
  const {text, findings, path} = checked
  const placeOf = placesOf(text)
  const relatedOf = relatedPlaces(checked)
  const at = ({span}: Finding): string => {
    const {line, column} = placeOf(span.start)
    return `${line}:${column}`
  }
  const [alone, further] = folded(findings)
  const rows = alone.map((finding) => ({finding, at: at(finding)}))
  const widest = (of: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => of(row).length))
  const [places, severities, messages] = [
    widest(({at}) => at),
    widest(({finding}) => finding.severity),
    widest(({finding}) => finding.message),
  ]
  const below = (said: string): string => paint('gray', `  ${' '.repeat(places)}  ${' '.repeat(severities)}  ${said}`)
  return rows.flatMap(({finding, at: place}) => {
    const {severity, message, rule, related} = finding
    return [
      [
        `  ${place.padStart(places)}`,
        paint(colors[severity], severity.padEnd(severities)),
        message.padEnd(messages),
        paint('gray', rule),
      ].join('  '),
      ...relatedOf(related)
        .toSorted(byPlace)
        .map(({path: file, start, message: reason}) =>
          below(`${file === path ? '' : `${file}:`}${start.line}:${start.column} ${reason}`),
        ),
      ...(finding === further[0]
        ? [below(`${further.length - 1} more of these: ${further.slice(1).map(at).join(', ')}`)]
        : []),
    ]
  })
}

/** More open slots than this are one line: a template that was just begun has twenty. */
const mostApart = 3
const slot: RuleId = 'specifics/placeholder'

/** What has a line of its own, and open slots of which only the first has one. */
const folded = (findings: readonly Finding[]): readonly [alone: readonly Finding[], further: readonly Finding[]] => {
  const slots = findings.filter(({rule}) => rule === slot)
  if (slots.length <= mostApart) return [findings, []]
  return [findings.filter((finding) => finding === slots[0] || !slots.includes(finding)), slots]
}

/** In order of the file, and of the place in it. */
const byPlace = (a: Placed, b: Placed): number =>
  a.path === b.path ? a.start.offset - b.start.offset : a.path < b.path ? -1 : 1

const closing = (report: Report, paint: Paint): readonly string[] => {
  const {drafts, errors, warnings, information, hints} = summarize(report.drafts)
  const skipped = report.skipped
    .slice(0, mostSkipped)
    .map(({path, reason}) => paint('gray', `${path} was left alone: ${reason}`))
  const more = report.skipped.length - mostSkipped
  if (more > 0) skipped.push(paint('gray', `${counted(more, 'more file')} left alone.`))
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    `${information} information`,
    counted(hints, 'hint'),
  ]
  const fixed = report.fixes ? [fixesOf(report.fixes)] : []
  const total =
    drafts === 0 && report.drafts.length === 0
      ? 'No draft was found.'
      : `${counted(drafts, 'draft')}: ${counts.join(', ')}.`
  return [...(skipped.length > 0 ? [skipped.join('\n')] : []), [...fixed, paint('bold', total)].join('\n')]
}

/** How many fixes were applied, as a sentence. */
export const fixesOf = ({applied, drafts}: Fixes): string => {
  if (applied === 0) return 'There was nothing to fix.'
  return `${applied === 1 ? '1 fix was' : `${applied} fixes were`} applied in ${counted(drafts, 'draft')}.`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
