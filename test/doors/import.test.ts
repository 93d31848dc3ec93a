import {chmodSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkIn, runIn, withFolder} from '../support/command-line.ts'
import {root} from '../support/project.ts'

const csv = 'Program,Track,Code\nOxbow Hospital,IM,1234140C0\nPell Clinic,Peds,1871320C0\n'
const there = '# mine\nprograms:\n  - {id: pell, name: Pell Clinic, track: med-peds, code: 1871320C0} # theirs\n'
const read = (folder: string, path = 'residency.yaml'): string => readFileSync(join(folder, path), 'utf8')

describe('import', () => {
  it('adds what is new, leaves what is there, and says both', async () => {
    await withFolder({'residency.yaml': there, 'programs.csv': csv}, async (folder) => {
      const {code, out, err} = await runIn(folder, ['import', 'programs.csv'])
      expect([code, err]).toEqual([0, ''])
      expect(read(folder)).toBe(
        `${there}  - {id: oxbow, name: Oxbow Hospital, track: internal-medicine, code: 1234140C0}\n`,
      )
      expect(out).toMatch(/Added\n\s+2\s+oxbow\s+Oxbow Hospital\s+Internal Medicine\s+1234140C0/)
      expect(out).toMatch(/left as they are\n\s+3\s+pell\s+Pell Clinic/)
      expect(out).toContain('track: residency.yaml has “med-peds”, programs.csv has “pediatrics”.')
      expect(out).toMatch(/\n1 program was added to residency\.yaml; 1 already there\.\n$/)
      expect(readdirSync(folder).sort()).toEqual(['programs.csv', 'residency.yaml'])
      const again = await runIn(folder, ['import', 'programs.csv'])
      expect(again.code).toBe(0)
      expect(again.out).toContain('Nothing is to be added to residency.yaml; 2 already there.')
    })
  })

  it('finds the file upwards, makes one where there is none, and takes the one that is named', async () => {
    await withFolder({'residency.yaml': there, 'sub/programs.csv': csv}, async (folder) => {
      const {out} = await runIn(join(folder, 'sub'), ['import', 'programs.csv'])
      expect(out).toContain('added to ../residency.yaml')
      expect(read(folder)).toContain('oxbow')
    })
    await withFolder({'programs.csv': csv}, async (folder) => {
      const {code, out} = await runIn(folder, ['import', 'programs.csv'])
      expect([code, out.split('\n').at(-2)]).toEqual([0, '2 programs were added to residency.yaml, which is new.'])
      expect(read(folder)).toMatch(/^programs:\n {2}- id: oxbow\n/)
      await runIn(folder, ['import', 'programs.csv', '--workspace', 'other.yaml'])
      expect(read(folder, 'other.yaml')).toBe(read(folder))
    })
  })

  it('writes nothing when asked only to say', async () => {
    await withFolder({'programs.csv': csv}, async (folder) => {
      const {code, out} = await runIn(folder, ['import', 'programs.csv', '--dry-run'])
      expect(code).toBe(0)
      expect(out).toContain('- id: oxbow\n    name: Oxbow Hospital\n')
      expect(out).toContain('2 programs would be added to residency.yaml, which is new. Nothing was written.')
      expect(existsSync(join(folder, 'residency.yaml'))).toBe(false)
    })
  })

  it('tells every mistake with its line and writes nothing, unless bad rows are to be skipped', async () => {
    const bad = `${csv}Quay,Surgery,1234\nRow\n`
    await withFolder({'residency.yaml': there, 'a.csv': bad}, async (folder) => {
      const {code, out, err} = await runIn(folder, ['import', 'a.csv'])
      expect([code, out]).toEqual([2, ''])
      expect(err.trim().split('\n')).toEqual([
        expect.stringMatching(/^residency-drafts: a\.csv:4:6: column “Track”: “Surgery” is no track/),
        expect.stringMatching(/^residency-drafts: a\.csv:4:14: column “Code”: “1234” is no NRMP code/),
        expect.stringMatching(/^residency-drafts: a\.csv:5:1: This row has 1 value, and the header has 3/),
        'residency-drafts: Nothing was imported into residency.yaml.',
      ])
      expect(read(folder)).toBe(there)
      const skipping = await runIn(folder, ['import', 'a.csv', '--skip-bad-rows'])
      expect(skipping.code).toBe(0)
      expect(skipping.out).toContain('1 program was added to residency.yaml; 1 already there; 2 rows left out.')
      expect(skipping.err.trim().split('\n')).toHaveLength(3)
    })
  })

  it.each<readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], RegExp]>([
    ['a table that is not there', {}, ['a.csv'], /a\.csv does not exist\./],
    ['a folder', {'a.csv/x': ''}, ['a.csv'], /a\.csv is a folder/],
    ['a table above 1 MiB', {'a.csv': 'x'.repeat(1_048_577)}, ['a.csv'], /a\.csv has 1\.0 MiB/],
    [
      'UTF-16',
      {'a.csv': Uint8Array.of(255, 254, 80, 0, 114, 0, 10, 0)},
      ['a.csv'],
      /a\.csv:1:1: The file is in UTF-16/,
    ],
    [
      'Latin-1',
      {'a.csv': Buffer.from('Program\nSan Jos\xe9\n', 'latin1')},
      ['a.csv'],
      /a\.csv:2:8: This character is not in UTF-8/,
    ],
    [
      'broken YAML',
      {'a.csv': csv, 'residency.yaml': 'a: [\n'},
      ['a.csv'],
      /residency\.yaml:1:\d+: This line is not valid YAML/,
    ],
    [
      'a folder that is not there',
      {'a.csv': csv},
      ['a.csv', '--workspace', 'no/r.yaml'],
      /no\/r\.yaml cannot be written: its folder does not exist\./,
    ],
    ['no table at all', {}, [], /missing required argument 'csv'/],
  ])('refuses %s', async (_name, files, argv, reason) => {
    await withFolder(files, async (folder) => {
      const {code, out, err} = await runIn(folder, ['import', ...argv])
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(reason)
    })
  })

  it('leaves a file that may not be written as it is', async () => {
    await withFolder({'a.csv': csv, 'residency.yaml': there}, async (folder) => {
      chmodSync(join(folder, 'residency.yaml'), 0o444)
      const {code, err} = await runIn(folder, ['import', 'a.csv'])
      expect([code, err]).toEqual([2, 'residency-drafts: residency.yaml cannot be changed: it is read-only.\n'])
      expect(read(folder)).toBe(there)
    })
  })

  it('keeps a byte order mark and CRLF', async () => {
    const file = '\uFEFFprograms:\r\n  - id: a\r\n'
    await withFolder({'a.csv': `\uFEFF${csv.replaceAll('\n', '\r\n')}`, 'residency.yaml': file}, async (folder) => {
      await runIn(folder, ['import', 'a.csv'])
      const text = read(folder)
      expect(text.startsWith(file)).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    })
  })
})

it('the table of the examples can be imported into them, and nothing is found in what comes of it', async () => {
  const files = Object.fromEntries(
    ['residency.yaml', 'programs.csv'].map((path) => [path, readFileSync(`${root}examples/${path}`)]),
  )
  await withFolder(files, async (folder) => {
    const before = await checkIn(folder)
    const {out, code} = await runIn(folder, ['import', 'programs.csv'])
    expect(code).toBe(0)
    expect(out).toContain('3 programs were added to residency.yaml; 1 already there.')
    const rules = ({json}: typeof before): readonly string[] =>
      json.drafts.flatMap(({findings}) => findings.map(({rule, message}) => `${rule} ${message}`))
    expect(rules(await checkIn(folder))).toEqual(rules(before))
  })
})
