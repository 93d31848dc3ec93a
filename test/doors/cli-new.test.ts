import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {templates} from '../../server/src/lexicon/templates.ts'
import {checkIn, runIn, withFolder} from '../support/command-line.ts'
import {exampleFacts} from '../support/templates.ts'

const facts = {'residency.yaml': exampleFacts}

describe('new', () => {
  it('prints a template of a kind, with the facts that are known', async () => {
    await withFolder(facts, async (folder) => {
      const {code, out, err} = await runIn(folder, ['new', 'email', '--program', 'st-brendan'])
      expect({code, err}).toEqual({code: 0, err: ''})
      expect(out).toContain('program: "st-brendan"\nphase: soap\ncontacted: "[')
      expect(out).toContain(
        'Subject: SOAP reply - Sujata Basnet, AAMC ID 15920486 - Internal Medicine, St. Brendan Medical Center',
      )
      expect(out.endsWith('sujata.basnet@example.org\n')).toBe(true)
      expect(out).not.toMatch(/\$\{?\d/)
    })
  })

  it('prints a template by id, name or prefix, for a target', async () => {
    await withFolder({}, async (folder) => {
      const [byId, byName, byPrefix] = await Promise.all(
        ['interview/teamwork', 'teamwork', 'rd-teamwork'].map((name) => runIn(folder, ['new', name])),
      )
      expect(byId?.out).toMatch(/^## Tell me about a time/)
      expect(byName).toEqual(byId)
      expect(byPrefix).toEqual(byId)
      const year = await runIn(folder, ['new', 'personal-statement', '--target', 'transitional-year'])
      expect(year.out).toContain('target: transitional-year')
    })
  })

  it('writes a file that the checker takes for the kind, with nothing found but its slots', async () => {
    await withFolder(facts, async (folder) => {
      const file = 'emails/wrenfield-reply.md'
      const {code, out} = await runIn(folder, ['new', 'soap-reply', file, '--program', 'Wrenfield'])
      const next = `Fill in its placeholders, which stand in square brackets; \`residency-drafts check ${file}\` lists those that are open.\n`
      expect({code, out}).toEqual({code: 0, out: `${file} is written.\n${next}`})
      const {json} = await checkIn(folder, [file])
      expect(json.drafts[0]).toMatchObject({path: file, kind: 'email', targets: ['pediatrics']})
      const rules = json.drafts[0]?.findings.map(({rule}) => rule) ?? []
      expect(rules.length).toBeGreaterThan(3)
      expect(new Set(rules)).toEqual(new Set(['specifics/placeholder']))
    })
  })

  it('finds the facts above the file it writes', async () => {
    await withFolder({'mine/residency.yaml': exampleFacts}, async (folder) => {
      await runIn(folder, ['new', 'email', 'mine/emails/a.md'])
      expect(readFileSync(join(folder, 'mine/emails/a.md'), 'utf8')).toContain('Sujata Basnet')
      expect((await runIn(folder, ['new', 'email'])).out).not.toContain('Sujata Basnet')
    })
  })

  it('says what it took for granted', async () => {
    await withFolder({}, async (folder) => {
      const {out} = await runIn(folder, ['new', 'email', 'a b.md'])
      expect(out).toMatch(/^a b\.md is written, for Internal Medicine: --target or `target:` in it says otherwise\.\n/)
      expect(out).toContain('residency-drafts check "a b.md"')
      expect((await runIn(folder, ['new', 'email', 'c.md', '--target', 'pediatrics'])).out).toMatch(
        /^c\.md is written\.\n/,
      )
      expect((await runIn(folder, ['new', 'interview/teamwork', 'd.md'])).out).toMatch(/^d\.md is written\.\n/)
    })
  })

  it('takes a name for a program where no file lists any', async () => {
    await withFolder({}, async (folder) => {
      const {out} = await runIn(folder, ['new', 'email', '--program', 'Pell Harbor Medical Center'])
      expect(out).toContain('program: "Pell Harbor Medical Center"')
    })
  })

  it.each([['zzzzzzzzzz'], ['Corriedale University Hospital'], ['St. Brandon University Hospital'], ['Saltworks']])(
    'takes a name that no program there is like, and says so: %s',
    async (name) => {
      await withFolder(facts, async (folder) => {
        const argv = ['new', 'email', 'emails/a.md', '--program', name, '--target', 'pediatrics']
        const {code, out, err} = await runIn(folder, argv)
        expect({code, err}).toEqual({code: 0, err: ''})
        expect(out).toContain(`residency.yaml does not have “${name}”; what you add below \`programs:\` there fills`)
        const text = readFileSync(join(folder, 'emails/a.md'), 'utf8')
        expect(text).toContain(`target: pediatrics\nprogram: "${name}"`)
        expect(text).toContain(` - Pediatrics, ${name}\n`)
        const {json} = await checkIn(folder, ['emails/a.md'])
        const rules = json.drafts[0]?.findings.map(({rule}) => rule)
        expect(new Set(rules)).toEqual(new Set(['specifics/placeholder']))
      })
    },
  )

  it('lists kinds and templates', async () => {
    const {code, out} = await runIn('.', ['new', '--list'])
    expect(code).toBe(0)
    expect(out).toContain('email (emails/soap-reply)')
    for (const {id} of templates) expect(out).toMatch(new RegExp(`${id} +`))
    for (const {title, description} of templates) {
      expect(out).toContain(title)
      expect(out).toContain(description)
    }
  })

  it.each([
    ['no name', ['new'], 'A kind or a template is missing'],
    ['an unknown name', ['new', 'soap-repli'], 'There is no kind or template “soap-repli”. Did you mean soap-reply?'],
    ['an unknown program', ['new', 'email', '--program', 'wrenfeld'], 'Did you mean wrenfield?'],
    [
      'a program named in part',
      ['new', 'email', '--program', 'Tanager Valley Medical'],
      'Did you mean tanager-valley? If it is',
    ],
    ['a mistyped name', ['new', 'email', '--program', 'St Brendan Medcal Center'], 'Did you mean st-brendan?'],
    ['an unknown target', ['new', 'email', '--target', 'pediatric'], 'Did you mean pediatrics?'],
    [
      'a file that is there',
      ['new', 'email', 'there.md'],
      'there.md is there already, and nothing is written over it.',
    ],
    ['a folder that is a file', ['new', 'email', 'there.md/a.md'], 'cannot be written'],
  ])('refuses %s on one line', async (_name, argv, reason) => {
    await withFolder(facts, async (folder) => {
      writeFileSync(join(folder, 'there.md'), 'mine\n')
      const {code, out, err} = await runIn(folder, argv)
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toContain(reason)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(readFileSync(join(folder, 'there.md'), 'utf8')).toBe('mine\n')
    })
  })
})
