import {type Source, type SourceId, sources} from '../../server/src/lexicon/sources.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {confidenceLabels} from '../../server/src/lint/rule-page.ts'

/** `docs/sources.md`: every citation, when it was read, how sure it is, and what rests on it. */
export const printSources = (rules: readonly Rule[]): string => {
  const shelf: Readonly<Record<SourceId, Source>> = sources
  const entries = (Object.keys(shelf) as SourceId[]).map((id) => [id, shelf[id]] as const)
  return [
    '# Sources',
    '',
    'What the rules rest on, printed from `server/src/lexicon/sources.ts` by `npm run generate`. Advice ages: each source',
    'carries the day on which it was read.',
    ...entries.flatMap(([id, {title, publisher, url, read, confidence}]) => [
      '',
      `## ${title}`,
      '',
      `- Cited as \`${id}\``,
      `- ${publisher}${url ? `: <${url}>` : ''}`,
      `- Read ${read}; ${confidenceLabels[confidence]}`,
      `- Rules: ${restingOn(id, rules)}`,
    ]),
    '',
  ].join('\n')
}

const restingOn = (id: SourceId, rules: readonly Rule[]): string => {
  const resting = rules.filter((rule) => rule.sources.includes(id)).map((rule) => rule.id)
  return resting.length === 0
    ? 'none; the calendar or a page rests on it'
    : resting.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')
}
