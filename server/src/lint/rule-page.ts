import {kindLabels, kinds} from '../lexicon/kinds.ts'
import {type Confidence, type Source, type SourceId, sources} from '../lexicon/sources.ts'
import {defaultThresholds} from '../workspace/shape.ts'
import {families, familyOf} from './families.ts'
import type {FixKind} from './fix.ts'
import type {Example, Rule} from './rule.ts'

/** How sure a source is, in words for a reader. */
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  official: 'official',
  copied: 'official, read in a copy',
  reviewed: 'peer-reviewed',
  agreed: 'several sources agree',
  single: 'one source',
  judgement: 'a judgement of this project',
}

const fixLabels: Readonly<Record<FixKind, string>> = {
  none: 'There is no automatic fix: only the writer can mend this.',
  mechanical: 'The fix keeps every word and its meaning, so it may be applied to a whole draft at once.',
  suggestion: 'A fix is offered where one is plain; it is never applied unasked.',
}

/** Where a rule's page stands, from the project's folder. */
export const rulePagePath = (id: string): string => `docs/rules/${id}.md`

/** The severity of a rule, with the second one where it has one. */
export const severityLabel = ({severity, also}: Rule): string =>
  also ? `${severity}; ${also.severity} instead when ${also.when.replace(/^when /, '')}` : severity

/** The kinds a rule reads, as a list for people. */
export const kindsLabel = (rule: Rule): string =>
  rule.kinds.length === kinds.length ? 'every kind of draft' : rule.kinds.map((kind) => kindLabels[kind]).join(', ')

/** A rule in a few lines of Markdown: for a hover, and for `explain`. */
export const ruleHelp = (rule: Rule): string =>
  paragraphs([
    `**${rule.title}** · ${severityLabel(rule)} · \`${rule.id}\``,
    rule.why,
    `**Instead:** ${rule.instead}`,
    rule.disputed && `**Disputed:** ${rule.disputed}`,
    `**Sources:** ${rule.sources.map((id) => citation(id)).join('; ')}.`,
  ])

/** The documentation page of a rule. */
export const rulePage = (rule: Rule): string =>
  `${paragraphs([
    `# ${rule.title}`,
    facts(rule),
    rule.why,
    '## What to do instead',
    rule.instead,
    rule.disputed && `## Where advisers disagree\n\n${rule.disputed}`,
    '## Found',
    'The words between « and » are underlined.',
    ...rule.examples.flagged.map((example) => exampleBlock(example)),
    '## Left alone',
    ...rule.examples.clean.map((example) => exampleBlock(example)),
    '## Fix',
    fixLabels[rule.fixes],
    '## Sources',
    rule.sources.map((id) => `- ${citation(id)}: ${confidenceLabels[shelf[id].confidence]}.`).join('\n'),
    '## Switching it off',
    switches(rule.id),
  ])}\n`

const shelf: Readonly<Record<SourceId, Source>> = sources

const paragraphs = (parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n')

const facts = (rule: Rule): string =>
  [
    '| | |',
    '| --- | --- |',
    `| Id | \`${rule.id}\` |`,
    `| Family | ${families[familyOf(rule.id)].title}: ${families[familyOf(rule.id)].about} |`,
    `| Severity | ${severityLabel(rule)} |`,
    `| Reads | ${kindsLabel(rule)} |`,
    ...(rule.threshold
      ? [
          `| Threshold | \`${rule.threshold}\`, ${defaultThresholds[rule.threshold]} unless \`residency.yaml\` moves it |`,
        ]
      : []),
    ...(rule.yieldsTo.length > 0
      ? [`| Silent where | ${rule.yieldsTo.map((id) => `\`${id}\``).join(', ')} speaks about the same words |`]
      : []),
  ].join('\n')

/** A rule in a few lines of plain text, for a terminal: `Instead` and the rest are lines of their own. */
export const ruleText = (rule: Rule): readonly string[] => [
  `${rule.title} · ${severityLabel(rule)} · ${rule.id}`,
  rule.why,
  `Instead: ${rule.instead}`,
  ...(rule.disputed === undefined ? [] : [`Disputed: ${rule.disputed}`]),
  'Sources:',
  ...rule.sources.map((id) => `- ${plainCitation(id)}`),
]

const plainCitation = (id: SourceId): string => {
  const {title, publisher, url, read} = shelf[id]
  return [title, publisher, ...(url ? [`read ${read}`, url] : [read])].join(', ')
}

/** A source with its publisher, address and the day it was read. */
const citation = (id: SourceId): string => {
  const {title, publisher, url, read} = shelf[id]
  return url ? `[${title}](${url}), ${publisher}, read ${read}` : `${title}, ${publisher}, ${read}`
}

const exampleBlock = (example: Example & {readonly becomes?: string}): string =>
  paragraphs([
    example.now && `At ${example.now}:`,
    example.workspace === undefined
      ? undefined
      : `Beside this \`residency.yaml\`:\n\n${fence(example.workspace, 'yaml')}`,
    ...Object.entries(example.beside ?? {}).map(([path, text]) => `Beside \`${path}\`:\n\n${fence(text, 'markdown')}`),
    example.beside && 'The draft:',
    fence(example.text, 'markdown'),
    example.becomes === undefined ? undefined : `Fixed:\n\n${fence(example.becomes, 'markdown')}`,
  ])

/** A fence longer than any run of backticks in what it holds. */
const fence = (content: string, language: string): string => {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${content.replace(/\n$/, '')}\n${ticks}`
}

const switches = (id: string): string =>
  [
    `- For the paragraph that follows: \`<!-- allow ${id}: the reason -->\``,
    `- In one draft, in its front matter: \`allow: [${id}]\``,
    `- In one folder, in \`residency.yaml\`: \`rules: {${id}: off}\``,
    `- Everywhere, in the settings of VS Code: \`"residencyDrafts.rules": {"${id}": "off"}\``,
  ].join('\n')
