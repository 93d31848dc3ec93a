import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {replaceText} from '../../server/src/doors/cli/atomic.ts'
import {endingAs, mend} from '../../server/src/doors/cli/fix.ts'
import type {Severity} from '../../server/src/lexicon/kinds.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import type {FixKind} from '../../server/src/lint/fix.ts'
import {bundle} from '../support/bundles.ts'
import {checkIn, runIn, withFolder} from '../support/command-line.ts'

const head = '---\nkind: personal-statement\ntarget: pediatrics\n---\n\n'
const rough = `${head}I crossed the the ward — and the nurse said, “Count again.”\n\n## Why\nI stayed.\n`
const smooth = `${head}I crossed the ward - and the nurse said, "Count again."\n\nWhy\n\nI stayed.\n`
const clean = `${head}I crossed the ward and counted again.\n`
const leftover = /^\.residency-drafts-[0-9a-f]{16}\.tmp$/

const fix = (folder: string, ...argv: readonly string[]) => runIn(folder, ['check', '--fix', ...argv])
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const hidden = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'))

describe('check --fix', () => {
  it('mends what is mechanical, says how much, and reports what is left', async () => {
    await withFolder({'a.md': rough, 'b.md': clean}, async (folder) => {
      const before = await checkIn(folder)
      const {out, err} = await fix(folder)
      expect(read(folder, 'a.md')).toBe(smooth)
      expect([read(folder, 'b.md'), err]).toEqual([clean, ''])
      expect(out).toMatch(/\n\n3 fixes were applied in 1 draft\.\n2 drafts: /)
      expect(out).not.toMatch(/repeated-word|typographic-character|markup-lost/)
      const after = await checkIn(folder, ['--fix'])
      expect(after.json.summary['fixed']).toBe(0)
      expect(before.json.summary).not.toHaveProperty('fixed')
      expect(hidden(folder)).toEqual([])
    })
  })

  it('counts in the other formats too', async () => {
    await withFolder({'a.md': rough}, async (folder) => {
      const {json} = await checkIn(folder, ['--fix'])
      expect(json.summary['fixed']).toBe(3)
      expect(JSON.parse((await fix(folder, '--format', 'sarif')).out)).toMatchObject({
        runs: [{invocations: [{properties: {fixesApplied: 0}}]}],
      })
      expect((await fix(folder)).out).toContain('\nThere was nothing to fix.\n')
    })
  })

  it('applies no suggestion, and leaves what an allow or a setting silences', async () => {
    const draft = `${head}<!-- allow prose/repeated-word: so it is called -->\nWe crossed the the ward.\n\nThey\u2019re here.\n`
    const yaml = 'rules: {eras/typographic-character: off}\n'
    await withFolder({'a.md': draft, 'residency.yaml': yaml}, async (folder) => {
      const {json} = await checkIn(folder)
      await fix(folder)
      expect([read(folder, 'a.md'), read(folder, 'residency.yaml')]).toEqual([draft, yaml])
      const offered = json.drafts.flatMap(({findings}) => findings.filter((finding) => finding.fix === 'suggestion'))
      expect(offered.map(({rule}) => rule)).toContain('prose/contraction')
    })
  })

  it('leaves what is less grave than it shows', async () => {
    await withFolder({'a.md': `${head}We crossed the the ward.  It rained.\n`}, async (folder) => {
      await fix(folder, '--severity', 'warning')
      expect(read(folder, 'a.md')).toBe(`${head}We crossed the ward.  It rained.\n`)
      await fix(folder)
      expect(read(folder, 'a.md')).toBe(`${head}We crossed the ward. It rained.\n`)
    })
  })

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
    ['emoji', (text: string) => text.replace('I stayed', '👩‍⚕️ I stayed')],
  ])('keeps %s, byte for byte', async (_name, change) => {
    await withFolder({'a.md': change(rough)}, async (folder) => {
      await fix(folder)
      expect(readFileSync(join(folder, 'a.md'))).toEqual(Buffer.from(change(smooth)))
    })
  })

  it('does not touch what needs no fix, what is no draft and what cannot be read', async () => {
    const files = {
      'clean.md': clean,
      'README.md': '# Notes — the the “old” ones\n',
      'broken.md': rough.replace('pediatrics', '"pediatrics'),
      'latin.md': Uint8Array.of(...Buffer.from(rough), 0xe9),
      'residency.yaml': 'season: 2027 # — the the\n',
    }
    await withFolder(files, async (folder) => {
      const then = new Date('2026-01-02T03:04:05Z')
      for (const path of Object.keys(files)) utimesSync(join(folder, path), then, then)
      const before = Object.keys(files).map((path) => statSync(join(folder, path)))
      expect((await fix(folder)).code).toBe(2)
      for (const [index, path] of Object.keys(files).entries()) {
        const {mtimeMs, ino, size} = statSync(join(folder, path))
        expect({path, mtimeMs, ino, size}).toMatchObject({
          mtimeMs: then.getTime(),
          ino: before[index]?.ino,
          size: before[index]?.size,
        })
      }
    })
  })

  it('takes the paths, the kinds and the ignored files as without it', async () => {
    const files = {'.gitignore': 'old/\n', 'old/a.md': rough, 'notes.md': rough.slice(head.length), 'b.md': rough}
    await withFolder(files, async (folder) => {
      await fix(folder, '--kind', 'personal-statement')
      expect([read(folder, 'old/a.md'), read(folder, 'b.md')]).toEqual([rough, smooth])
      expect(read(folder, 'notes.md')).toBe(rough.slice(head.length))
      await fix(folder, 'notes.md', 'old/a.md', '--kind', 'personal-statement')
      expect([read(folder, 'notes.md'), read(folder, 'old/a.md')]).toEqual([smooth.slice(head.length), smooth])
    })
  })

  it('mends a draft once that two paths lead to', async () => {
    await withFolder({'a.md': rough}, async (folder) => {
      symlinkSync('a.md', join(folder, 'link.md'))
      const {err} = await fix(folder, 'a.md', 'link.md')
      expect([read(folder, 'a.md'), err]).toEqual([smooth, ''])
    })
  })
})

describe('check --stdin --fix', () => {
  it('prints the mended draft and nothing else, and the findings beside it', async () => {
    await withFolder({'a.md': rough}, async (folder) => {
      const argv = ['check', '--stdin', '--stdin-filename', 'a.md', '--fix']
      const {out, err} = await runIn(folder, argv, `\uFEFF${rough}`)
      expect(out).toBe(`\uFEFF${smooth}`)
      expect(err).toMatch(/^a\.md\n {2}personal statement: /)
      expect(err).toContain('3 fixes were applied in 1 draft.')
      expect(read(folder, 'a.md')).toBe(rough)
    })
  })

  it('gives back what is no draft, and nothing for what is no text', async () => {
    await withFolder({}, async (folder) => {
      const argv = ['check', '--stdin', '--fix', '--quiet']
      expect(await runIn(folder, argv, 'Milk — the the\r\n')).toEqual({code: 0, out: 'Milk — the the\r\n', err: ''})
      expect(await runIn(folder, argv, Uint8Array.of(0))).toMatchObject({code: 2, out: ''})
    })
  })

  it.each(['json', 'sarif', 'github'])('has no place for %s', async (format) => {
    await withFolder({}, async (folder) => {
      expect(await runIn(folder, ['check', '--stdin', '--fix', '--format', format], rough)).toEqual({
        code: 2,
        out: '',
        err: `residency-drafts: With --stdin, --fix prints the mended draft, so --format ${format} has no place to go.\n`,
      })
    })
  })
})

describe('mending', () => {
  const finding = (
    text: string,
    words: string,
    insert: string,
    {fixKind = 'mechanical', severity = 'warning'}: {readonly fixKind?: FixKind; readonly severity?: Severity} = {},
  ): readonly Finding[] => {
    const start = text.indexOf(words)
    if (start < 0) return []
    const span = {start, end: start + words.length}
    const offer = {title: 'Change it', edits: [{span, expected: words, insert}]}
    return [{rule: 'prose/repeated-word', severity, message: 'It.', span, fixKind, fix: offer, related: []}]
  }

  it('goes on until nothing is left', async () => {
    const mended = await mend('aaaa', 'hint', async (text) => finding(text, 'aa', 'a'))
    expect(mended).toEqual({text: 'a', applied: 3})
  })

  it('leaves the second of two that overlap for the next round', async () => {
    const mended = await mend('abc', 'hint', async (text) => [...finding(text, 'ab', 'x'), ...finding(text, 'bc', 'y')])
    expect(mended).toEqual({text: 'xc', applied: 1})
  })

  it('stops where fixes undo each other, and where they would grow for ever', async () => {
    const undone = await mend('a', 'hint', async (text) => [...finding(text, 'a', 'b'), ...finding(text, 'b', 'a')])
    expect(undone).toEqual({text: 'b', applied: 1})
    const grown = await mend('a', 'hint', async (text) => finding(text, 'a', 'aa'))
    expect(grown.applied).toBe(10)
  })

  it('is for mechanical fixes that are grave enough', async () => {
    const offers = async (text: string): Promise<readonly Finding[]> => [
      ...finding(text, 'a', 'A', {fixKind: 'suggestion'}),
      ...finding(text, 'b', 'B', {severity: 'information'}),
      ...finding(text, 'c', 'C', {severity: 'error'}),
    ]
    expect((await mend('abc', 'warning', offers)).text).toBe('abC')
    expect((await mend('abc', 'information', offers)).text).toBe('aBC')
  })

  it('ends new lines as the text does', () => {
    const offer = {title: 'Part it', edits: [{span: {start: 0, end: 0}, expected: '', insert: '1\n2\r\n'}]}
    const inserted = (text: string) => endingAs(text)(offer).edits[0]?.insert
    expect(['', 'a\nb', 'a\r\nb', 'a\rb'].map(inserted)).toEqual(['1\n2\n', '1\n2\n', '1\r\n2\r\n', '1\r2\r'])
  })
})

describe('a file that is replaced', () => {
  it('keeps its mode and its owner', async () => {
    await withFolder({'a.md': rough}, async (folder) => {
      const path = join(folder, 'a.md')
      chmodSync(path, 0o664)
      if (process.getuid?.() === 0) chownSync(path, 1234, 4321)
      const before = statSync(path)
      await fix(folder)
      const after = statSync(path)
      expect([after.mode, after.uid, after.gid]).toEqual([before.mode, before.uid, before.gid])
      expect(read(folder, 'a.md')).toBe(smooth)
    })
  })

  it('is what a link points to, and the link stays', async () => {
    await withFolder({'real/a.md': rough}, async (folder) => {
      symlinkSync(join('real', 'a.md'), join(folder, 'link.md'))
      await fix(folder, 'link.md')
      expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
      expect(readlinkSync(join(folder, 'link.md'))).toBe(join('real', 'a.md'))
      expect(read(folder, 'real/a.md')).toBe(smooth)
    })
  })

  it('is left alone when it changed, or went, since it was read', async () => {
    await withFolder({'a.md': 'newer\n'}, async (folder) => {
      const path = join(folder, 'a.md')
      expect(await replaceText(path, 'older\n', 'mended\n')).toBe(
        'was changed while it was being checked, so it was left as it is; run the command again',
      )
      expect([read(folder, 'a.md'), readdirSync(folder)]).toEqual(['newer\n', ['a.md']])
      expect(await replaceText(join(folder, 'b.md'), 'older\n', 'mended\n')).toBe(
        'was removed while it was being checked',
      )
      expect(readdirSync(folder)).toEqual(['a.md'])
      expect(await replaceText(path, 'newer\n', 'mended\n')).toBeUndefined()
      expect([read(folder, 'a.md'), readdirSync(folder)]).toEqual(['mended\n', ['a.md']])
    })
  })

  it('is left alone when it is read-only, and the rest is mended', async () => {
    await withFolder({'a.md': rough, 'b.md': rough}, async (folder) => {
      chmodSync(join(folder, 'a.md'), 0o444)
      const {code, err, out} = await fix(folder)
      expect([code, err]).toEqual([2, 'residency-drafts: a.md cannot be changed: it is read-only.\n'])
      expect([read(folder, 'a.md'), read(folder, 'b.md')]).toEqual([rough, smooth])
      expect(out).toContain('prose/repeated-word')
      expect(hidden(folder)).toEqual([])
    })
  })

  it('may lie in a folder in which an earlier run was stopped', async () => {
    const [old, young, other] = [
      `.residency-drafts-${'a'.repeat(16)}.tmp`,
      `.residency-drafts-${'b'.repeat(16)}.tmp`,
      '.residency-drafts-notes.tmp',
    ]
    await withFolder({'a.md': rough, [old]: rough, [young]: rough, [other]: rough}, async (folder) => {
      const longAgo = new Date(Date.now() - 120_000)
      for (const name of [old, other]) utimesSync(join(folder, name), longAgo, longAgo)
      expect((await checkIn(folder)).json.drafts.map(({path}) => path)).toEqual(['a.md'])
      await fix(folder)
      expect(hidden(folder)).toEqual([young, other])
    })
  })
})

describe.skipIf(process.platform === 'win32')('the built command line', () => {
  /** Runs the bundle from outside the project, as somebody who is not the root user. */
  const runAsNobody = async (folder: string, limit = ''): Promise<{readonly code: number; readonly err: string}> => {
    const tools = join(folder, 'tools')
    mkdirSync(tools)
    copyFileSync(await bundle('cli.js'), join(tools, 'cli.cjs'))
    // Without a listener the system would end the process where a file grows too large.
    writeFileSync(join(tools, 'listen.cjs'), "process.on('SIGXFSZ', () => {})\n")
    const script = `${limit} exec "$0" --require ./tools/listen.cjs tools/cli.cjs check drafts --fix --quiet`
    chmodSync(folder, 0o755)
    const somebody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}
    return new Promise((resolve) => {
      const child = execFile('sh', ['-c', script, process.execPath], {cwd: folder, ...somebody}, (_error, _out, err) =>
        resolve({code: child.exitCode ?? -1, err}),
      )
    })
  }

  it('leaves a draft alone in a folder where it may not write', async () => {
    await withFolder({'drafts/a.md': rough}, async (folder) => {
      chmodSync(join(folder, 'drafts', 'a.md'), 0o666)
      chmodSync(join(folder, 'drafts'), 0o555)
      const {code, err} = await runAsNobody(folder)
      chmodSync(join(folder, 'drafts'), 0o755)
      expect([code, err]).toEqual([2, 'residency-drafts: drafts/a.md cannot be changed: permission was denied.\n'])
      expect(read(folder, 'drafts/a.md')).toBe(rough)
    })
  })

  it('leaves a draft alone that the system cuts short while it is written', async () => {
    const long = `${rough}\n<!--\n${'note\n'.repeat(8_000)}-->\n`
    await withFolder({'drafts/a.md': long}, async (folder) => {
      chmodSync(join(folder, 'drafts', 'a.md'), 0o666)
      chmodSync(join(folder, 'drafts'), 0o777)
      const {code, err} = await runAsNobody(folder, 'ulimit -f 16;')
      expect([code, err]).toEqual([
        2,
        'residency-drafts: drafts/a.md cannot be changed: no file may become that large here.\n',
      ])
      expect(readdirSync(join(folder, 'drafts'))).toEqual(['a.md'])
      expect(read(folder, 'drafts/a.md')).toBe(long)
    })
  })

  const runs = 30
  const atOnce = 3

  it(`leaves each draft old or new when it is killed, ${runs} times`, async () => {
    const cli = await bundle('cli.js')
    // Most of it is in a comment: long to write, soon read.
    const drafts = Object.fromEntries(
      [...'abcdef'].map((name) => [`${name}.md`, `${rough}\n<!--\n${`${name.repeat(60)}\n`.repeat(800)}-->\n`]),
    )
    const fixed = new Map<string, string>()
    await withFolder(drafts, async (folder) => {
      await fix(folder)
      for (const name of Object.keys(drafts)) fixed.set(name, read(folder, name))
    })
    const outcomes = {old: 0, new: 0, leftovers: 0, killed: 0}
    const once = async (index: number): Promise<void> =>
      withFolder(drafts, async (folder) => {
        const child = spawn(process.execPath, [cli, 'check', '--fix', '--quiet'], {cwd: folder, stdio: 'ignore'})
        if (await killedSoon(child, folder, index)) outcomes.killed += 1
        for (const name of readdirSync(folder)) {
          if (leftover.test(name)) outcomes.leftovers += 1
          else expect(Object.keys(drafts)).toContain(name)
        }
        for (const [name, before] of Object.entries(drafts)) {
          expect(existsSync(join(folder, name))).toBe(true)
          const now = read(folder, name)
          if (now === before) outcomes.old += 1
          else if (now === fixed.get(name)) outcomes.new += 1
          else throw new Error(`${name} has ${now.length} characters, which is neither the old text nor the new one.`)
        }
      })
    const queue = Array.from({length: runs}, (_, index) => index)
    const work = async (): Promise<void> => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) await once(index)
    }
    await Promise.all(Array.from({length: atOnce}, work))
    // Else the moments were not those in which something could be lost.
    expect(outcomes.killed).toBeGreaterThan(runs / 2)
    expect(outcomes.old).toBeGreaterThan(0)
    expect(outcomes.new).toBeGreaterThan(0)
  }, 300_000)
})

/** Kills a process at the n-th sign of life in its folder, a random moment later in every second run. */
const killedSoon = (child: ChildProcess, folder: string, index: number): Promise<boolean> =>
  new Promise((resolve) => {
    const sign = 1 + Math.floor(Math.random() * 16)
    const later = index % 2 === 0 ? 0 : Math.random() * 20
    let signs = 0
    const watcher = watch(folder, () => {
      signs += 1
      if (signs !== sign) return
      if (later === 0) child.kill('SIGKILL')
      else setTimeout(() => child.kill('SIGKILL'), later)
    })
    child.on('close', (_code, signal) => {
      watcher.close()
      resolve(signal === 'SIGKILL')
    })
  })
