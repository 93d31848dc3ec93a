// Mocha's build for browsers, which runs in every extension host, hands its class over as a global.
import 'mocha'
import {countsMark, lineMark} from './report.ts'

/** Registers the tests of one file with mocha as it loads. */
export type Loader = () => Promise<unknown>

const testLimit = 20_000

/**
 * Runs the tests of the given files in whichever extension host this is and writes what came of them to the console;
 * takes a pattern for the titles, if not all tests are to run. Rejects when a test failed or none ran.
 */
export async function runSuite(loaders: readonly Loader[], grep?: string): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testLimit,
    reporter: Mocha.reporters.Base,
    ...(grep === undefined ? {} : {grep}),
  })
  // Puts `describe`, `it` and the hooks where the files expect them, as mocha does before it loads files itself.
  mocha.suite.emit('pre-require', globalThis, null, mocha)
  for (const load of loaders) await load()
  let passed = 0
  const failures: string[] = []
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve())
    runner.on('pass', (test) => {
      passed += 1
      say(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
    })
    runner.on('fail', (test, error: Error) => {
      failures.push(`${test.fullTitle()}: ${error.message.split('\n', 1)[0]}`)
      say(`✗ ${test.fullTitle()}`)
      // What lies further out is mocha and the editor.
      const [, frames = ''] = String(error.stack).split(error.message)
      say(`    ${error.message.replaceAll('\n', `\n${lineMark}    `)}`)
      for (const frame of frames.split('\n').slice(1, 4)) say(`      ${frame.trim()}`)
    })
    runner.on('pending', (test) => say(`- ${test.fullTitle()} (skipped)`))
  })
  // With a pattern the other hosts or the unit tests may hold what it matches.
  if (passed + failures.length === 0 && grep === undefined) {
    failures.push('no test ran')
    say('✗ no test ran')
  }
  console.log(`${countsMark}${JSON.stringify({passed, failures})}`)
  if (failures.length > 0) throw new Error(`${failures.length} failed`)
}

function say(line: string): void {
  console.log(lineMark + line)
}
