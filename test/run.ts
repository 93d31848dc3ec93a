import {parseArgs} from 'node:util'
import {buildExtension} from './editor/hosts/project.ts'
import {reasonOf} from './editor/hosts/reason.ts'
import {runInstalled} from './editor/installed.ts'
import {runEditor} from './run/editors.ts'
import {broken, sum, type Tally} from './run/tally.ts'
import {runUnits} from './run/units.ts'

const usage = `npm test -- [options]
  --only PART            run one part: unit, the suite in an extension host (node, web), or the packed extension (installed)
  --no-editor            run the unit tests only
  --allow-missing-host   do not fail when only one kind of extension host can be had here
  --grep PATTERN         run only the tests whose titles match`

const parts = ['unit', 'node', 'web', 'installed'] as const
type Part = (typeof parts)[number]

interface Options {
  readonly wanted: ReadonlySet<Part>
  readonly allowMissing: boolean
  readonly grep: string | undefined
}

const total = await run().catch((error: unknown) => {
  console.log(reasonOf(error))
  return broken(reasonOf(error))
})
// With a pattern that matches nothing, nothing has been shown to work.
const {passed, failures} = total
if (passed + failures.length === 0) console.log('No test ran.')
// Whoever has only the end of a long log needs the names.
if (failures.length > 0) console.log(`What failed:\n${failures.map((failure) => `  ✗ ${failure}`).join('\n')}\n`)
const isGood = failures.length === 0 && passed > 0
console.log(`${passed} passed, ${failures.length} failed`)
process.exit(isGood ? 0 : 1)

async function run(): Promise<Tally> {
  const {wanted, allowMissing, grep} = readOptions()
  await buildExtension()
  const tallies: Tally[] = []
  if (wanted.has('unit')) tallies.push(await runUnits(grep))
  const inEditor = (['node', 'web', 'installed'] as const).filter((part) => wanted.has(part))
  const missing: Part[] = []
  for (const part of inEditor) {
    const tally = await (part === 'installed' ? runInstalled() : runEditor(part, grep))
    if (tally) tallies.push(tally)
    else missing.push(part)
  }
  console.log('')
  if (missing.length > 0) {
    const isFailure = missing.length === inEditor.length || !allowMissing
    const remedy =
      missing.length === inEditor.length ? '--no-editor leaves it out' : '--allow-missing-host accepts that'
    console.log(`Not everything could run in a VS Code (missing: ${missing.join(', ')}); ${remedy}.`)
    if (isFailure) tallies.push(broken(`not run: ${missing.join(', ')}`))
  }
  return sum(tallies)
}

function readOptions(): Options {
  const {values} = parseArgs({
    options: {
      only: {type: 'string'},
      'no-editor': {type: 'boolean', default: false},
      'allow-missing-host': {type: 'boolean', default: false},
      grep: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const only = parts.find((part) => part === values.only)
  if (values.only !== undefined && !only)
    throw new Error(`--only ${values.only} is none of ${parts.join(', ')}.\n${usage}`)
  const {grep} = values
  // What is looked at in the packed extension has no titles to be matched.
  const all = parts.filter((part) => part !== 'installed' || grep === undefined)
  const wanted = only ? [only] : all.filter((part) => part === 'unit' || !values['no-editor'])
  return {wanted: new Set(wanted), allowMissing: values['allow-missing-host'], grep}
}
