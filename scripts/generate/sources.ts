import {type Season, seasons} from '../../server/src/lexicon/seasons.ts'
import {type Confidence, type Source, type SourceId, sources} from '../../server/src/lexicon/sources.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {confidenceLabels, severityLabel} from '../../server/src/lint/rule-page.ts'

/** `docs/sources.md`: every citation, when it was read, how sure it is, and the claims that rest on it. */
export const printSources = (rules: readonly Rule[]): string => {
  const entries = (Object.keys(shelf) as SourceId[]).map((id) => [id, shelf[id]] as const)
  return [
    '# Sources',
    '',
    'What the rules rest on. Advice ages: each source carries the day on which it was read.',
    '',
    '| How sure | Sources | Rules that rest on nothing surer |',
    '| --- | ---: | ---: |',
    ...confidences.map((confidence) => rowOf(confidence, rules)),
    '',
    '## Calendars',
    '',
    'Only a confirmed calendar is held against a draft.',
    '',
    '| Season | Status | Days | Rests on |',
    '| --- | --- | --- | --- |',
    ...seasons.map(calendarRow),
    ...entries.flatMap(([id, source]) => ['', ...entryOf(id, source, rules)]),
    '',
    '## For contributors',
    '',
    'This page is printed by `npm run generate` from `server/src/lexicon/sources.ts`, the calendars from `seasons.ts` beside it.',
    '`npm run season -- 2028` lists what is to be read again before a season.',
    '',
  ].join('\n')
}

const shelf: Readonly<Record<SourceId, Source>> = sources

/** The surest first. */
const confidences = Object.keys(confidenceLabels) as readonly Confidence[]

const surest = (rule: Rule): Confidence | undefined =>
  confidences.find((confidence) => rule.sources.some((id) => shelf[id].confidence === confidence))

const rowOf = (confidence: Confidence, rules: readonly Rule[]): string => {
  const count = Object.values(shelf).filter((source) => source.confidence === confidence).length
  return `| ${confidenceLabels[confidence]} | ${count} | ${rules.filter((rule) => surest(rule) === confidence).length} |`
}

const calendarRow = ({season, status, note, events, applications}: Season): string => {
  const ids = [...new Set([...events.flatMap((event) => event.sources), applications.source])].sort()
  return `| ${season} | ${status} | ${note} | ${ids.map((id) => `\`${id}\``).join(', ')} |`
}

const entryOf = (id: SourceId, {title, publisher, url, read, confidence}: Source, rules: readonly Rule[]): string[] => {
  const resting = rules.filter((rule) => rule.sources.includes(id))
  return [
    `## ${title}`,
    '',
    `- Cited as \`${id}\``,
    `- ${publisher}${url ? `: <${url}>` : ''}`,
    `- Read ${read}; ${confidenceLabels[confidence]}`,
    ...(resting.length === 0
      ? ['- No rule rests on it; a calendar or a page does']
      : ['', '| Claim | Rule | Severity |', '| --- | --- | --- |', ...resting.map(claimRow)]),
  ]
}

const claimRow = (rule: Rule): string =>
  `| ${rule.title}${rule.disputed === undefined ? '' : ' (disputed)'} | [${rule.id}](rules/${rule.id}.md) | ${severityLabel(rule)} |`
