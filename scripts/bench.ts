import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import writeGood from 'write-good'
import {readDraft} from '../server/src/draft/draft.ts'
import {circumstancesAt} from '../server/src/lint/circumstances.ts'
import {lint} from '../server/src/lint/lint.ts'
import {catalogue} from '../server/src/rules/catalogue.ts'
import {bundle} from '../test/support/bundles.ts'
import {root} from '../test/support/project.ts'
import {BenchEditor} from './bench/editor.ts'
import {ratio, shown, spreadOf} from './bench/measure.ts'
import {loadPeer, type Peer, peerNames} from './bench/peers.ts'
import {benchServers} from './bench/servers.ts'
import {type BenchText, benchTexts} from './bench/texts.ts'

const usage = `npm run bench -- [options]
  --text NAME   200, 750, 28,000 or 1 MB; may be given several times (all)
  --edits N     letters to type at each spacing (100)
  --no-peers    leave out markdownlint, alex, textlint and harper.js, which are installed into .bench/ otherwise
  --write       put what was measured into docs/performance.md`

const spacings = [200, 20] as const

async function bench(): Promise<void> {
  const {values} = parseArgs({
    options: {
      text: {type: 'string', multiple: true, default: []},
      edits: {type: 'string', default: '100'},
      'no-peers': {type: 'boolean', default: false},
      write: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  await bundle('server.cjs')
  const texts = benchTexts(values.text)
  const loaded = values['no-peers'] ? [] : await Promise.all(peerNames.map(loadPeer))
  const sections = [
    await keystrokes(texts, Number(values.edits)),
    await wholeLints(
      texts,
      loaded.filter((peer) => typeof peer !== 'string'),
    ),
    missing(loaded.filter((peer) => typeof peer === 'string')),
  ].filter(Boolean)
  const report = sections.join('\n\n')
  console.log(report)
  if (values.write) writeFileSync(join(root, 'docs/performance.md'), page(report))
}

/** The round trip of a letter through each server, and what the server takes. */
async function keystrokes(texts: readonly BenchText[], edits: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const rows: string[] = []
  for (const {name, text} of texts) {
    const bases = new Map<number, number>()
    for (const server of await benchServers(folder)) {
      const {editor, ready} = await BenchEditor.start(server.path)
      const {first, findings} = await editor.open(text)
      await editor.type(text, 30, 20)
      for (const spacing of spacings) {
        const before = editor.processor() ?? Number.NaN
        const {latencies, reports} = await editor.type(text, edits, spacing)
        const processor = ((editor.processor() ?? Number.NaN) - before) / edits
        const {median, p95} = spreadOf(latencies)
        const base = bases.get(spacing) ?? median
        bases.set(spacing, base)
        const cells = [
          name,
          server.name,
          `${spacing} ms`,
          shown(median),
          shown(p95),
          ratio(median, base),
          shown(processor),
          `${reports} of ${edits}`,
        ]
        rows.push(
          `| ${[...cells, shown(ready), shown(first), findings, editor.memory()?.toFixed(0) ?? '—'].join(' | ')} |`,
        )
        console.error(rows.at(-1))
      }
      await editor.end()
    }
  }
  rmSync(folder, {recursive: true})
  return `## A keystroke, from the edit to its findings

| Text | Server | Between edits | Median, ms | p95, ms | to the empty server | Processor per edit, ms | Reports | Ready after, ms | First findings, ms | Findings | Memory, MB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`
}

/**
 * A whole lint in this process: each linter in turn over the same text, so that all of them meet the same moment, in time
 * of the processor, because other programs run.
 */
async function wholeLints(texts: readonly BenchText[], peers: readonly Peer[]): Promise<string> {
  const options = {catalogue, circumstances: circumstancesAt(Date.now(), undefined, undefined), levels: []}
  const parser = unified().use(remarkParse)
  const own: readonly Peer[] = [
    {name: 'write-good alone', lint: (text) => writeGood(text)},
    {name: 'Residency Drafts, whole', lint: (text) => lint(readDraft({text, path: 'draft.md'}), options)},
    {name: 'Residency Drafts, one letter typed', lint: typing(options)},
    {name: 'remark-parse alone', lint: (text) => parser.parse(text)},
  ]
  const rows: string[] = []
  for (const {name, text} of texts) {
    const [warmUp, rounds] = text.length > 100_000 ? [2, 3] : [30, 20]
    const times = new Map<string, number[]>()
    for (let round = 0; round < warmUp + rounds; round += 1) {
      // A megabyte keeps some of them busy for minutes.
      for (const peer of text.length > 100_000 ? own : [...own, ...peers]) {
        const before = process.cpuUsage()
        await peer.lint(edited(text, round))
        const known = times.get(peer.name) ?? []
        times.set(peer.name, known)
        const {user, system} = process.cpuUsage(before)
        if (round >= warmUp) known.push((user + system) / 1000)
      }
    }
    const base = spreadOf(times.get('write-good alone') ?? []).median
    const typed = spreadOf(times.get('Residency Drafts, one letter typed') ?? []).median
    for (const [peer, all] of times) {
      const {median, p95} = spreadOf(all)
      rows.push(`| ${[name, peer, shown(median), shown(p95), ratio(median, base), ratio(median, typed)].join(' | ')} |`)
      console.error(rows.at(-1))
    }
  }
  return `## A whole lint in one process, warm, in milliseconds of processor time

| Text | Linter | Median, ms | p95, ms | to write-good alone | to a letter typed here |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`
}

const edited = (text: string, round: number): string => {
  const at = text.indexOf(' ', text.length / 2)
  return `${text.slice(0, at)}${'e'.repeat(round)}${text.slice(at)}`
}

/** Reads a text by what differs from the text before. */
const typing = (options: Parameters<typeof lint>[1]): Peer['lint'] => {
  let before = readDraft({text: '', path: 'draft.md'})
  return (text) => {
    before = readDraft({text, path: 'draft.md', before})
    return lint(before, options)
  }
}

const missing = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : `## Left out\n\n${reasons.map((reason) => `- ${reason.slice(0, 160)}`).join('\n')}`

const page = (report: string): string => `# Performance

Written by \`npm run bench -- --write\`; numbers of other machines and moments differ, so compare within a table and look at
the ratios.

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, at a
load of ${(loadavg()[0] ?? 0).toFixed(1)} when it ended. Text of 750 words is a usual statement; 28,000 characters are the most the form takes.

${report}

## What is done about it

- An edit parses the top-level pieces of Markdown it touches; of these, sentences that are what they were keep what was read
  of them. Where that is not certain (brackets that are defined anew, a fence of front matter that is not closed), the whole
  text is parsed.
- What rules ask of a sentence, a paragraph or a block is kept with it (\`server/src/text/once.ts\`), wherever it moves.
- The lists of blocks and paragraphs know what they have in common with those before the edit, so a rule that asks the whole
  draft is answered for the rest at once (\`server/src/text/lineage.ts\`).
- All phrases of all lists are found in one walk over the words, once for each sentence; write-good is asked of a sentence
  only where one of its own words stands in it.
- A question that comes while keys are pressed is answered for the last version only, and at most 500 findings of a draft
  are told, the gravest first.
- What keeps Markdown parsers busy for the square of its length is bounded before the parser sees it
  (\`server/src/text/bounds.ts\`), and a long text is parsed in pieces. Two shapes stay heavy, with over
  two seconds at 16,000 characters: deep quotes whose lines go on lazily, and quoted letters with blank lines between.

## What is not covered

Other linters are measured in this process, not through their editors' extensions, so their keystrokes are too cheap here; on
1 MB they are left out.
The editor's own work with findings is not measured. The web worker is not measured.
`

await bench()
