import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Printed} from '../support/command-line.ts'
import {root} from '../support/project.ts'

const node = (
  argv: readonly string[],
  input = '',
): {readonly code: number | null; readonly out: string; readonly err: string} => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...argv], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  })
  return {code: status, out: stdout, err: stderr}
}

describe('the built command line', () => {
  it('checks the examples, and every span slices to a thing on the page', () => {
    const {code, out, err} = node(['check', 'examples', '--format', 'json', '--now', '2027-03-10T12:00:00Z'])
    expect(err).toBe('')
    expect(code).toBe(1)
    const {drafts, summary} = JSON.parse(out) as Printed
    expect(drafts.length).toBe(summary['drafts'])
    const rules = drafts.flatMap(({findings}) => findings.map(({rule}) => rule))
    expect(rules).toContain('match/uncontacted-program')
    for (const {path, findings} of drafts) {
      const text = readFileSync(root + path, 'utf8')
      for (const {start, end} of findings) {
        const said = text.slice(start.offset, end.offset)
        expect(said).toBe(said.trim())
        expect(text.split('\n')[start.line - 1]?.slice(start.column - 1)).toContain(said.split('\n')[0])
      }
    }
  })

  it('reads a pipe, and ends with 2 on what it does not know', () => {
    const piped = node(
      ['check', '--stdin', '--stdin-filename', 'personal-statement.md', '--format', 'json'],
      '\uFEFFI apply to a pediatrics residency program. I crossed the the ward.\r\n',
    )
    const [draft] = (JSON.parse(piped.out) as Printed).drafts
    expect(draft?.path).toBe('personal-statement.md')
    // write-good runs only as sloppy CommonJS: a strict bundle would be silent here.
    expect(draft?.findings.map(({rule}) => rule)).toContain('prose/repeated-word')
    expect(node(['check', '--format', 'junit'])).toMatchObject({code: 2, out: ''})
  })
})
