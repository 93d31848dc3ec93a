import {describe, expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {draftLenses, workspaceLenses} from '../../server/src/features/code-lens.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const uri = 'file:///w/a.md'

const lensesOf = (text: string, kind: Kind, yaml?: string, commands = true) => {
  const workspace = yaml === undefined ? undefined : new Workspace('file:///w/residency.yaml', yaml)
  const draft = readDraft({text, path: 'a.md', kind, workspace})
  const document = TextDocument.create(uri, 'markdown', 1, text)
  const circumstances = circumstancesAt(now, workspace?.file.thresholds)
  return draftLenses(draft, {document, circumstances, commands})
}

const titles = (...given: Parameters<typeof lensesOf>): unknown[] =>
  lensesOf(...given).map(({command}) => command?.title)

const sentence = 'I counted the cards with the nurse. '
const paragraph = `${sentence.repeat(10)}\n\n`

describe('the lens of a statement', () => {
  it('counts words, characters of the form’s limit and pages, and says how it reads', () => {
    expect(titles(paragraph.repeat(10), 'personal-statement')).toEqual([
      '700 words · 3,608 of 28,000 characters · about 1 page · reads easily',
    ])
    expect(titles(paragraph.repeat(20), 'personal-statement')).toEqual([
      '1,400 words · 7,218 of 28,000 characters · about 2.1 pages · reads easily',
    ])
  })

  it.each([
    ['nothing of pages and of reading while there is little to read', sentence, '7 words · 35 of 28,000 characters'],
    [
      'that sentences are long where they are',
      `${'I counted the cards, and the nurse counted them too, '.repeat(6)}and we agreed. `.repeat(4),
      /long sentences: 63 words each on average$/,
    ],
    [
      'that long words make it hard',
      'Pulmonary rehabilitation coordinators documented multidisciplinary recommendations. '.repeat(30),
      /reads like a journal article$/,
    ],
  ])('says %s', (_name, text, wanted) => {
    const [title] = titles(text, 'personal-statement')
    if (typeof wanted === 'string') expect(title).toBe(wanted)
    else expect(title).toMatch(wanted)
  })

  it('stands above the first line and does nothing when it is clicked', () => {
    const [lens] = lensesOf(sentence, 'personal-statement')
    expect(lens).toMatchObject({range: {start: {line: 0, character: 0}}, command: {command: ''}})
  })
})

describe('the lens of another kind', () => {
  it('counts both fields of an experience', () => {
    const text = `${sentence}\n\n## Meaningful\n\n${sentence}`
    expect(titles(text, 'experience')).toEqual(['14 words · 35 of 750 characters · meaningful: 35 of 300 characters'])
  })

  it.each([
    [1, '7 words of the 170 a phone shows'],
    [30, '210 words: more than the 170 a phone shows, within the 250 that are read'],
    [40, '280 words: more than the 250 that are read'],
  ])('counts the message of an email, %i sentences long', (count, wanted) => {
    const text = `Subject: Hello\n\nDear Dr. Lee,\n\n${sentence.repeat(count)}\n\nSincerely,\n\nAmara Obi\n`
    expect(titles(text, 'email')).toEqual([wanted])
  })

  it('counts the applications of the folder over criteria, and over the programs of residency.yaml', () => {
    const program = (track: string, applied: boolean): string => `  - {track: ${track}, applied: ${applied}}\n`
    const programs = program('pediatrics', true) + program('pediatrics', false) + program('med-peds', true)
    const yaml = `season: 2027\nprograms:\n${programs}  - {name: Lakeshore}\n`
    const wanted = '2 of 45 applications sent · 2 planned · Med-Peds 1 · Pediatrics 2 · no track 1'
    expect(titles('# Must have\n\n- J-1\n', 'criteria', yaml)).toEqual([wanted])
    const document = TextDocument.create('file:///w/residency.yaml', 'yaml', 1, yaml)
    const asked = {document, circumstances: circumstancesAt(now), commands: true}
    const lenses = workspaceLenses(new Workspace(document.uri, yaml), asked)
    expect(lenses).toMatchObject([{range: {start: {line: 1}}, command: {title: wanted}}])
  })

  it('is none over criteria of a folder without programs', () => {
    expect(titles('# Must have\n\n- J-1\n', 'criteria')).toEqual([])
    expect(titles('# Must have\n\n- J-1\n', 'criteria', 'season: 2027\n')).toEqual([])
  })
})

describe('the lenses of interview answers', () => {
  const text = `## Why us?\n\n${sentence.repeat(20)}\n\n## And then?\n\n## Tell me about a time.\n\n${sentence.repeat(60)}`

  it('say how long each takes aloud at the pace of the applicant', () => {
    expect(titles(text, 'interview-answers')).toEqual([
      '3 questions · 4:00 aloud · 1 without an answer · 1 longer than 2:00',
      '1:00 aloud of 2:00 · Practice',
      'no answer yet',
      '3:00 aloud of 2:00 · Practice',
    ])
    const slow = 'thresholds: {words-per-minute: 70, answer-seconds: 90}\n'
    expect(titles(text, 'interview-answers', slow)[1]).toBe('2:00 aloud of 1:30 · Practice')
  })

  it('are asked to practice with the question, its time and its words', () => {
    const [, lens] = lensesOf(text, 'interview-answers')
    expect(lens?.command).toMatchObject({
      command: 'residencyDrafts.practice',
      arguments: [uri, {start: {line: 0, character: 0}, end: {line: 0, character: 10}}, 120, 140],
    })
  })

  it('ask for no command of a client that has none', () => {
    const lenses = lensesOf(text, 'interview-answers', undefined, false)
    expect(lenses.map(({command}) => command?.command)).toEqual(['', '', '', ''])
    expect(lenses[1]?.command?.title).toBe('1:00 aloud of 2:00')
  })
})
