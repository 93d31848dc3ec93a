import {isAbsolute, relative, resolve} from 'node:path'
import type {Severity} from '../../lexicon/kinds.ts'
import {placesOf} from './places.ts'
import {slashed} from './portfolios.ts'
import type {Checked, Report} from './report.ts'
import {fixesOf} from './text.ts'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/**
 * The report as workflow commands, which GitHub Actions shows beside the lines of a change.
 *
 * @param cwd the folder the paths of the report are relative to
 * @param repository the folder GitHub takes paths from, where it is another one
 */
export const printGithub = ({drafts, refusals, fixes}: Report, cwd: string, repository = cwd): string =>
  [
    ...drafts.flatMap((draft) => annotations(draft, pathFrom(repository, resolve(cwd, draft.path)))),
    ...refusals.map((refusal) => `::error ::${data(refusal)}`),
    ...(fixes ? [fixesOf(fixes)] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')

const pathFrom = (folder: string, path: string): string => {
  const inside = relative(folder, path)
  return slashed(inside.startsWith('..') || isAbsolute(inside) ? path : inside)
}

const annotations = ({text, findings}: Checked, file: string): readonly string[] => {
  const placeOf = placesOf(text)
  return findings.map(({severity, rule, message, span}) => {
    const [start, end] = [placeOf(span.start), placeOf(span.end)]
    // GitHub takes columns only for what lies on one line.
    const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
    const properties = [
      `file=${property(file)}`,
      `line=${start.line}`,
      `endLine=${end.line}`,
      ...columns,
      `title=${property(rule)}`,
    ]
    return `::${commands[severity]} ${properties.join(',')}::${data(message)}`
  })
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
