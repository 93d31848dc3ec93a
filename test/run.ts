import {parseArgs} from 'node:util'
import {buildExtension} from './editor/hosts/project.ts'
import {reasonOf} from './editor/hosts/reason.ts'
import {type Kind, runEditor} from './run/editors.ts'
import {broken, sum, type Tally} from './run/tally.ts'
import {runUnits} from './run/units.ts'

const usage = `npm test -- [options]
  --only unit|node|web   run one part: the unit tests, or the suite in one kind of extension host
  --no-editor            leave the suite in VS Code out
  --allow-missing-host   do not fail when only one kind of extension host can be had here
  --grep PATTERN         run only the tests whose titles match`

const parts = ['unit', 'node', 'web'] as const
type Part = (typeof parts)[number]

interface Options {
  readonly wanted: ReadonlySet<Part>
  readonly allowMissing: boolean
  readonly grep: string | undefined
}

const total = await run().catch((error: unknown) => {
  console.log(reasonOf(error))
  return broken
})
// With a pattern that matches nothing, nothing has been shown to work.
if (total.passed + total.failed === 0) console.log('No test ran.')
const isGood = total.failed === 0 && total.passed > 0
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(isGood ? 0 : 1)

async function run(): Promise<Tally> {
  const {wanted, allowMissing, grep} = readOptions()
  await buildExtension()
  const tallies: Tally[] = []
  if (wanted.has('unit')) tallies.push(await runUnits(grep))
  const kinds = (['node', 'web'] as const).filter((kind) => wanted.has(kind))
  const missing: Kind[] = []
  for (const kind of kinds) {
    const tally = await runEditor(kind, grep)
    if (tally) tallies.push(tally)
    else missing.push(kind)
  }
  console.log('')
  if (missing.length > 0) {
    const isFailure = missing.length === kinds.length || !allowMissing
    const remedy = missing.length === kinds.length ? '--no-editor leaves it out' : '--allow-missing-host accepts that'
    console.log(`The suite did not run in every kind of extension host (missing: ${missing.join(', ')}); ${remedy}.`)
    if (isFailure) tallies.push(broken)
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
  const wanted = only ? [only] : parts.filter((part) => part === 'unit' || !values['no-editor'])
  return {wanted: new Set(wanted), allowMissing: values['allow-missing-host'], grep: values.grep}
}
