import {spawn} from 'node:child_process'
import {appendFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {build, type Plugin} from 'esbuild'
import {globSync} from 'tinyglobby'
import {root} from '../test/support/project.ts'
import {type Mutant, mutantsOf} from './mutate/mutants.ts'
import {type Suite, suites} from './mutate/suites.ts'

const usage = `npm run mutate -- [options]
  --count N   how many mutants of each suite to try, spread over its files (60)
  --seed N    which of them (1)
  --only A,B  suites: ${suites.map(({name}) => name).join(', ')}
  --at PATH:LINE  only mutants of a line
  --again     also those that no test noticed before
What is known is kept in out/mutate/results.jsonl and not tried again; remove it to begin anew.`

type Fate = 'killed' | 'survived' | 'endless'

interface Result {
  readonly suite: string
  readonly mutant: Mutant
  readonly fate: Fate
  /** The test that failed. */
  readonly by: string
}

const folder = `${root}out/mutate/`
const kept = `${folder}results.jsonl`
/** Mutants tried at the same time. */
const hands = 2
const longest = 120_000

/** Changes the sources in one small place at a time, and says which changes no test notices. */
const run = async (): Promise<void> => {
  const {values} = parseArgs({
    options: {
      count: {type: 'string', default: '60'},
      seed: {type: 'string', default: '1'},
      only: {type: 'string'},
      at: {type: 'string'},
      again: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  })
  if (values.help) return console.log(usage)
  mkdirSync(folder, {recursive: true})
  const only = values.only?.split(',')
  const known = readKnown()
  for (const suite of suites.filter(({name}) => only?.includes(name) ?? true)) {
    const sound = await tryOne(suite, undefined, 0)
    if (sound.fate !== 'survived') throw new Error(`${suite.name} fails without a change: ${sound.by}`)
    const all = globSync([...suite.sources], {cwd: root})
      .sort()
      .flatMap((path) => mutantsOf(root, path))
    const chosen = values.at
      ? all.filter(({path, line}) => `${path}:${line}` === values.at)
      : sample(all, Number(values.count), Number(values.seed))
    console.log(`${suite.name}: ${chosen.length} of ${all.length} mutants; without a change: ${sound.by}`)
    const waiting = chosen.filter((mutant) => {
      const fate = known.get(keyOf(suite.name, mutant))?.fate
      return fate === undefined || values.at !== undefined || (values.again && fate === 'survived')
    })
    const hand = async (slot: number): Promise<void> => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const result = {suite: suite.name, mutant, ...(await tryOne(suite, mutant, slot))}
        known.set(keyOf(suite.name, mutant), result)
        appendFileSync(kept, `${JSON.stringify(result)}\n`)
        if (result.fate !== 'killed' || values.at) console.log(tell(result))
      }
    }
    await Promise.all(Array.from({length: hands}, (_, slot) => hand(slot)))
    const results = chosen.flatMap((mutant) => known.get(keyOf(suite.name, mutant)) ?? [])
    const killed = results.filter(({fate}) => fate !== 'survived').length
    console.log(
      `${suite.name}: ${killed} of ${results.length} noticed (${Math.round((100 * killed) / results.length)} %)\n`,
    )
  }
}

const readKnown = (): Map<string, Result> => {
  const lines = existsSync(kept) ? readFileSync(kept, 'utf8').trim().split('\n') : []
  const results = lines.filter(Boolean).map((line) => JSON.parse(line) as Result)
  return new Map(results.map((result) => [keyOf(result.suite, result.mutant), result]))
}

const keyOf = (suite: string, {path, before, after, start, line}: Mutant): string =>
  [suite, path, line, start, before, after].join('|')

const tell = ({fate, mutant: {path, line, before, after}, by}: Result): string =>
  `  ${fate} ${path}:${line}: ${short(before)} → ${short(after)}${fate === 'killed' ? ` (${by})` : ''}`

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90)

/** Mutants in an order that a seed decides; a file has its share, and one at least where there is room. */
const sample = (all: readonly Mutant[], count: number, seed: number): readonly Mutant[] => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
  return all
    .map((mutant) => ({mutant, rank: next()}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({mutant}) => mutant)
}

/** Builds the tests with a mutant in them and runs them until one fails. */
const tryOne = async (suite: Suite, mutant: Mutant | undefined, slot: number): Promise<{fate: Fate; by: string}> => {
  const outfile = `${folder}${suite.name}-${slot}.cjs`
  const entry = globSync([...suite.tests], {cwd: root})
    .map((path) => `import '${root}${path}'`)
    .join('\n')
  await build({
    stdin: {contents: entry, resolveDir: root},
    bundle: true,
    outfile,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    // As in the bundles that are shipped, nothing may be strict: write-good would not run.
    tsconfigRaw: {},
    banner: {js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;"},
    define: {'import.meta.url': 'bundleUrl'},
    alias: {vitest: `${root}scripts/mutate/tiny-vitest.ts`},
    plugins: mutant ? [changed(mutant)] : [],
  })
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [outfile], {cwd: root, env: {...process.env, MUTATE_TITLES: suite.titles}})
    let said = ''
    child.stdout.on('data', (data) => {
      said += String(data)
    })
    child.stderr.on('data', (data) => {
      said += String(data)
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), longest)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      const fate = signal ? 'endless' : code === 0 ? 'survived' : 'killed'
      resolve({
        fate,
        by: said
          .trim()
          .split('\n')
          .slice(0, mutant ? 1 : 4)
          .join(' '),
      })
    })
  })
}

const changed = ({path, start, end, after}: Mutant): Plugin => ({
  name: 'mutant',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, (file) => {
      if (file.path !== root + path) return undefined
      const text = readFileSync(file.path, 'utf8')
      return {contents: text.slice(0, start) + after + text.slice(end), loader: 'ts'}
    })
  },
})

await run()
