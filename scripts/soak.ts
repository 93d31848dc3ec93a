import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setTimeout as pause} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import {globSync} from 'tinyglobby'
import {bundle} from '../test/support/bundles.ts'
import {ChildServer} from '../test/support/child-server.ts'
import {root} from '../test/support/project.ts'

const usage = `npm run soak -- [options]
  --minutes N   how long to type (3)
  --every MS    how long between two keys (20)
  --full        also a draft of the greatest length the form takes`

/** How long a draft grows before it is begun anew, in characters. */
const usualLength = 4500
const fullLength = 28_000
const reportEvery = 10_000

interface Sample {
  readonly minute: number
  readonly keys: number
  readonly megabytes: number
}

/** Types drafts into the built server as an editor would, for minutes, and says what memory it takes. */
async function soak(): Promise<void> {
  const {values} = parseArgs({
    options: {
      minutes: {type: 'string', default: '3'},
      every: {type: 'string', default: '20'},
      full: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  })
  if (values.help) return console.log(usage)
  const drafts = globSync(['test/corpus/*/*.md', '!test/corpus/findings/**', 'examples/**/*.md'], {cwd: root})
    .sort()
    .map((path) => readFileSync(root + path, 'utf8'))
  const server = new ChildServer(await bundle('server.cjs'))
  await server.hello()
  const length = values.full ? fullLength : usualLength
  const samples = await type(server, drafts, Number(values.minutes) * 60_000, Number(values.every), length)
  const code = await server.end()
  tell(samples, code, server)
}

/** Types one draft after the other, a key at a time, and asks after each key what was found. */
async function type(
  server: ChildServer,
  drafts: readonly string[],
  time: number,
  every: number,
  length: number,
): Promise<readonly Sample[]> {
  const started = performance.now()
  const samples: Sample[] = [sampleOf(server, started, 0)]
  let keys = 0
  let told = started
  console.log('   minute     keys   resident')
  for (let turn = 0; performance.now() - started < time; turn += 1) {
    const uri = `file:///nowhere/${turn % 40}.md`
    const textDocument = {uri, languageId: 'markdown', version: 1, text: ''}
    await server.client.sendNotification('textDocument/didOpen', {textDocument})
    const words = Array.from({length: 8}, (_, at) => drafts[(turn + at) % drafts.length] ?? '').join('\n')
    const text = words.slice(0, length)
    let place = {line: 0, character: 0}
    // Long drafts are pasted but for their end; nobody waits an hour for a key.
    const pasted = Math.max(0, text.length - 600)
    for (let at = 0; at < text.length && performance.now() - started < time; ) {
      const piece = at < pasted ? text.slice(0, pasted) : text.charAt(at)
      at += piece.length
      keys += 1
      const range = {start: place, end: place}
      const change = {textDocument: {uri, version: keys + 1}, contentChanges: [{range, text: piece}]}
      await server.client.sendNotification('textDocument/didChange', change)
      place = after(place, piece)
      const asked = server.diagnostics(uri)
      if (keys % 50 === 0) {
        const here = {textDocument: {uri}, position: place}
        for (const method of ['hover', 'completion', 'documentSymbol', 'codeLens', 'foldingRange']) {
          await server.client.sendRequest(`textDocument/${method}`, here)
        }
      }
      await asked
      await pause(every)
      if (performance.now() - told < reportEvery) continue
      told = performance.now()
      const sample = sampleOf(server, started, keys)
      samples.push(sample)
      console.log(line(sample))
    }
    await server.client.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }
  samples.push(sampleOf(server, started, keys))
  return samples
}

const after = ({line, character}: {readonly line: number; readonly character: number}, piece: string) => {
  const lines = piece.split(/\r\n|\r|\n/)
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1 ? {line, character: character + last} : {line: line + lines.length - 1, character: last}
}

const sampleOf = ({child}: ChildServer, started: number, keys: number): Sample => ({
  minute: (performance.now() - started) / 60_000,
  keys,
  megabytes: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {encoding: 'utf8'})) / 1024,
})

const line = ({minute, keys, megabytes}: Sample): string =>
  `${minute.toFixed(2).padStart(9)}${String(keys).padStart(9)}${`${megabytes.toFixed(1)} MB`.padStart(11)}`

/** The first quarter is warming up: what counts is whether the rest is flat. */
const tell = (samples: readonly Sample[], code: number | null, server: ChildServer): void => {
  const rest = samples.slice(Math.floor(samples.length / 4))
  const minutes = average(rest.map(({minute}) => minute))
  const megabytes = average(rest.map((one) => one.megabytes))
  const slope =
    sum(rest.map((one) => (one.minute - minutes) * (one.megabytes - megabytes))) /
    sum(rest.map(({minute}) => (minute - minutes) ** 2))
  const most = Math.max(...samples.map((one) => one.megabytes))
  console.log(`most ${most.toFixed(1)} MB, average after the first quarter ${megabytes.toFixed(1)} MB`)
  console.log(`growth after the first quarter ${slope.toFixed(2)} MB a minute, exit code ${code}`)
  const failed = server.log.filter((one) => one.includes('failed'))
  console.log(failed.length === 0 ? 'no failure in the log' : failed.join('\n'))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const average = (numbers: readonly number[]): number => sum(numbers) / numbers.length

await soak()
