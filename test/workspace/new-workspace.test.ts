import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {newWorkspaceText} from '../../server/src/workspace/new-workspace.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const read = (text: string): Workspace => new Workspace('residency.yaml', text)

/** The text with every line that waits made a fact, as the comments say it is done. */
const woken = (text: string): string => text.replace(/^(\s*)#(?=\S| {2})/gm, '$1')

const facts = {name: 'Amara Okafor', degree: 'MBBS', aamcId: '01234567', visa: 'J-1', season: 2027}

describe('a new residency.yaml', () => {
  it.each([['nothing', {}] as const, ['every fact', facts] as const])(
    'with %s reads without a mistake, also when every line in it is woken',
    (_what, beginning) => {
      const text = newWorkspaceText(beginning)
      expect(read(text).troubles).toEqual([])
      expect(read(woken(text)).troubles).toEqual([])
      expect(read(woken(text)).programs[0]).toMatchObject({id: 'lakeshore', track: 'pediatrics', applied: true})
      expect(read(woken(text)).file.applicant?.letters).toHaveLength(2)
    },
  )

  it('holds the facts it was given, digits as text', () => {
    const {season, applicant, criteria} = read(newWorkspaceText(facts)).file
    expect(season).toBe(2027)
    expect(applicant).toMatchObject({name: 'Amara Okafor', degree: 'MBBS', 'aamc-id': '01234567', visa: 'J-1'})
    expect(criteria?.['must-have']).toEqual(['sponsors J-1', 'ACGME accredited'])
  })

  it('asks for no visa where none is needed or known', () => {
    for (const visa of [undefined, '', 'none'])
      expect(read(newWorkspaceText({visa})).file.criteria?.['must-have']).toEqual(['ACGME accredited'])
  })

  it('knows the kind of every draft that a template makes', () => {
    const workspace = read(newWorkspaceText({}))
    expect(workspace.kindOf('statements/pediatrics.md')?.kind).toBe('personal-statement')
    expect(workspace.kindOf('emails/lakeshore-reply.md')?.kind).toBe('email')
    expect(workspace.kindOf('criteria.md')?.kind).toBe('criteria')
  })

  it('survives whatever stands in a name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (name) => {
        const workspace = read(newWorkspaceText({name}))
        const wanted = name.replace(/\s+/g, ' ').trim()
        expect(workspace.troubles).toEqual([])
        if (wanted !== '') expect(workspace.file.applicant?.name).toBe(wanted)
      }),
      {
        examples: [
          ['yes'],
          ['# a'],
          ['a: b'],
          ['- a'],
          ['"'],
          ["'"],
          ['\\'],
          ['---'],
          ['{a'],
          ['@a'],
          ['null'],
          ['\u2028'],
          ['012'],
        ],
      },
    )
  })
})
