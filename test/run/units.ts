import {mkdir, readFile, rm} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'
import {startChild} from '../editor/hosts/child.ts'
import {projectFolder} from '../editor/hosts/project.ts'
import {broken, type Tally} from './tally.ts'

const report = join(projectFolder, 'out', 'test', 'units.json')

/**
 * Runs the unit and conversation tests and gives their tally; takes a pattern for the titles, if not all are to run.
 * A file that does not load, an error outside of every test and a run without a result count as one failure each.
 */
export async function runUnits(grep?: string): Promise<Tally> {
  await mkdir(dirname(report), {recursive: true})
  await rm(report, {force: true})
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', ...reporters, ...(grep === undefined ? [] : ['-t', grep])]
  const code = await startChild(process.execPath, [vitest, ...args], {cwd: projectFolder}).exited
  const tally = await readReport()
  if (!tally) {
    console.log(`Unit tests: vitest ended (${code}) without a result.`)
    return broken(`vitest ended (${code}) without a result`)
  }
  if (code !== 0 && tally.failures.length === 0) {
    console.log(`Unit tests: no test failed, but vitest ended with exit code ${code}.`)
    return {...tally, failures: [`no test failed, but vitest ended with exit code ${code}`]}
  }
  return tally
}

async function readReport(): Promise<Tally | undefined> {
  const text = await readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const {numPassedTests, testResults} = JSON.parse(text) as Report
  return {passed: numPassedTests, failures: testResults.flatMap(failuresIn)}
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly FileReport[]
}

interface FileReport {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: ReadonlyArray<{
    readonly status: string
    readonly fullName: string
    readonly failureMessages: readonly string[]
  }>
}

function failuresIn({name, status, message, assertionResults}: FileReport): string[] {
  const file = relative(projectFolder, name)
  if (status === 'failed' && assertionResults.length === 0) return [`${file} did not load: ${firstLine(message)}`]
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({fullName, failureMessages: [reason = '']}) => `${file}: ${fullName}: ${firstLine(reason)}`)
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''
