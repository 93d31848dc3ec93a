import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {afterAll, describe, expect, it} from 'vitest'
import {newRule} from '../../scripts/rule/new-rule.ts'
import {renameRule} from '../../scripts/rule/rename-rule.ts'
import {phrases} from '../../server/src/lexicon/phrases.ts'
import {compile} from '../../server/src/text/matcher.ts'
import {readPage} from '../../server/src/text/page.ts'
import {readCases} from '../support/cases.ts'
import {quietDay} from '../support/lint-text.ts'
import {readMarks} from '../support/marks.ts'
import {runProgram} from '../support/program.ts'
import {root as project} from '../support/project.ts'

// Inside the project: what is made is run, and it imports packages.
mkdirSync(join(project, 'out'), {recursive: true})
const copy = mkdtempSync(join(project, 'out', 'new-rule-test-'))
const copied = ['scripts/forbidden-names.txt', 'server/src/rules/retired.ts']
for (const path of [
  ...copied,
  ...['lexicon', 'text', 'workspace', 'draft', 'lint', 'questions', 'portfolio', 'templates'].map(
    (room) => `server/src/${room}`,
  ),
]) {
  mkdirSync(join(copy, path, '..'), {recursive: true})
  cpSync(project + path, join(copy, path), {recursive: true})
}
afterAll(() => rmSync(copy, {recursive: true, force: true}))

/** The words its first example has between its marks, as the rule of `tone/sure-thing` in the copy finds them. */
const exampleSpans = async (isFirst: boolean): Promise<readonly string[]> => {
  const script = join(copy, isFirst ? 'first.ts' : 'second.ts')
  writeFileSync(
    script,
    `import {readDraft} from './server/src/draft/draft.ts'
import {Catalogue} from './server/src/lint/catalogue.ts'
import {circumstancesAt} from './server/src/lint/circumstances.ts'
import {lint} from './server/src/lint/lint.ts'
import {sureThing} from './server/src/rules/tone/sure-thing.ts'
const text = sureThing.examples.flagged[0].text.replace(/[«»]/g, '')
const draft = readDraft({text, path: 'draft.md', kind: 'personal-statement'})
const found = lint(draft, {catalogue: new Catalogue([sureThing]), circumstances: circumstancesAt(0), levels: []})
console.log(JSON.stringify(found.map(({span}) => text.slice(span.start, span.end))))
`,
  )
  const {code, out, err} = await runProgram(process.execPath, ['--import', 'tsx', script], {cwd: project})
  // A stack in it would be taken for one of this test.
  expect([code, err.replace(/\s+at .*/gs, '')]).toEqual([0, ''])
  return JSON.parse(out) as readonly string[]
}

const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe('a new rule', () => {
  it.each([
    ['tone', /family\/thing-found/],
    ['tone/one/two', /family\/thing-found/],
    ['mood/hedge', /mood is not a family/],
    ['tone/Hedge', /lower case/],
    ['tone/avoid-hedges', /remedy/],
    ['tone/never-hedge', /remedy/],
    ['tone/use-plain-words', /remedy/],
    ['__proto__/x', /not a family/],
  ])('is not called %s', (id, reason) => {
    expect(newRule(copy, id)).toMatchObject({refusal: expect.stringMatching(reason)})
  })

  it('has a file, cases and a place in the catalogue, and says what is next', () => {
    const made = newRule(copy, 'specifics/missing-year')
    expect(made).toMatchObject({
      written: [
        'server/src/lexicon/praise.ts',
        'server/src/rules/specifics/missing-year.ts',
        'test/rules/specifics/missing-year.md',
        'server/src/rules/catalogue.ts',
      ],
      next: expect.stringContaining('fails on purpose'),
    })
    const source = read('server/src/rules/specifics/missing-year.ts')
    expect(source.split('\n').length).toBeLessThan(40)
    expect(source).toContain("export const missingYear = defineRule({\n  id: 'specifics/missing-year',")
    expect(ts.transpileModule(source, {reportDiagnostics: true}).diagnostics).toEqual([])
    expect(read('server/src/rules/catalogue.ts')).toContain(
      "import {missingYear as specificsMissingYear} from './specifics/missing-year.ts'",
    )
    expect(newRule(copy, 'specifics/missing-year')).toMatchObject({refusal: expect.stringContaining('already')})
  })

  it('finds the phrases that are written into its list, and none before', async () => {
    const shelf = 'server/src/lexicon/tone.ts'
    newRule(copy, 'tone/sure-thing')
    const first = read(shelf)
    expect(first).toContain(
      "/** What `tone/sure-thing` seeks. */\nexport const sureThingPhrases = phrases('tone/sure-thing', 'write here what it seeks')\n",
    )
    const unfinished = await exampleSpans(true)
    expect(unfinished).toEqual([])
    writeFileSync(join(copy, shelf), first.replace("'write here what it seeks'", "'exact|very words'"))
    expect(await exampleSpans(false)).toEqual(['exact words'])
  })

  it('has the shape that CONTRIBUTING.md explains', () => {
    newRule(copy, 'tone/wavering')
    const page = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8')
    const source = read('server/src/rules/tone/wavering.ts')
    const check = source.slice(source.indexOf('  check(draft'), source.indexOf('/** Looks at'))
    expect(check).toMatch(/^ {2}check\(draft, report\)[\s\S]*\n\}\)\n/)
    expect(page).toContain(check)
    for (const part of ['seekInSentences(({sentence}) =>', 'sentence.hits(waveringPhrases)']) {
      expect(source).toContain(part)
      expect(page).toContain(part)
    }
    const list = /phrases\(\n[\s\S]*?\n\)/.exec(page)?.[0] ?? ''
    const [name, ...entries] = [...list.matchAll(/^ {2}'([^']*)'/gm)].map(([, entry = '']) => entry)
    expect(name).toBe('tone/wavering')
    const matcher = compile([phrases('tone/wavering', ...entries)])
    const found = (text: string): number => readPage(text, matcher).blocks.flatMap(({reading}) => reading.hits).length
    expect(['I waver', 'I still hesitate', 'It could then well be said', 'indecisiveness'].map(found)).toEqual([
      1, 1, 1, 1,
    ])
    expect(['we waver', 'It could be argued', 'decisive'].map(found)).toEqual([0, 0, 0])
  })

  it('has cases of the grammar that CONTRIBUTING.md shows', () => {
    const page = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8')
    const shown = /^````markdown\n([\s\S]*?)^````$/m.exec(page)?.[1] ?? ''
    expect(readCases(shown)).toMatchObject({
      title: 'match/thing-found',
      cases: [{claim: 'It asks the phase of an email', workspace: 'season: 2027\n', now: '2027-03-16T15:00:00Z'}],
    })
    const [one] = readCases(shown).cases
    expect(readMarks(one?.marked ?? '').spans).toHaveLength(1)
    expect(page).toContain('November 22, 2026')
    expect(quietDay).toMatch(/^2026-11-22T12:00/)
  })

  it('leaves a list that is there already as it is', () => {
    const shelf = 'server/src/lexicon/prose.ts'
    writeFileSync(join(copy, shelf), `${read(shelf)}export const oddWordPhrases = phrases('prose/odd', 'odd')\n`)
    const before = read(shelf)
    newRule(copy, 'prose/odd-word')
    expect(read(shelf)).toBe(before)
  })

  it('compares no phrases where its family has none', () => {
    expect(newRule(copy, 'setup/odd-key')).toMatchObject({written: expect.not.arrayContaining(['server/src/lexicon'])})
    expect(read('server/src/rules/setup/odd-key.ts')).not.toContain('lexicon')
  })

  it('names the rules that are like it, and says how to take it back', () => {
    newRule(copy, 'tone/empty-boast')
    const made = newRule(copy, 'prose/boast-again')
    expect(made).toMatchObject({next: expect.stringContaining('Rules called alike: tone/empty-boast.')})
    expect(made).toMatchObject({
      next: expect.stringContaining('To take it back: delete server/src/rules/prose/boast-again.ts'),
    })
    const unlike = newRule(copy, 'eras/unlike')
    expect(unlike).toMatchObject({next: expect.stringContaining('No rule is called alike.')})
    expect(unlike).toMatchObject({
      next: expect.stringMatching(/title, severity, kinds \(now personal statements alone\)/),
    })
  })
})

describe('a renamed rule', () => {
  it('moves with its cases, its const and its mentions, and leaves a note', () => {
    newRule(copy, 'tone/hedge')
    newRule(copy, 'tone/hedge-stack')
    expect(renameRule(copy, 'tone/hedge', 'tone/doubt')).toMatchObject({
      written: expect.arrayContaining(['test/rules/tone/doubt.md']),
    })
    expect(existsSync(join(copy, 'server/src/rules/tone/hedge.ts'))).toBe(false)
    expect(read('server/src/rules/tone/doubt.ts')).toContain("export const doubt = defineRule({\n  id: 'tone/doubt',")
    expect(read('server/src/rules/tone/hedge-stack.ts')).toContain("id: 'tone/hedge-stack'")
    expect(read('test/rules/tone/doubt.md')).toMatch(/^# tone\/doubt\n/)
    expect(read('server/src/rules/catalogue.ts')).not.toContain("'./tone/hedge.ts'")
    expect(read('server/src/rules/retired.ts')).toContain(
      "'tone/hedge': {now: 'tone/doubt', reason: 'It was renamed.'}",
    )
  })

  it('leads on what led to it', () => {
    renameRule(copy, 'tone/doubt', 'tone/hesitation')
    const graves = read('server/src/rules/retired.ts')
    expect(graves).toContain("'tone/hedge': {now: 'tone/hesitation'")
    expect(graves).toContain("'tone/doubt': {now: 'tone/hesitation'")
    expect(ts.transpileModule(graves, {reportDiagnostics: true}).diagnostics).toEqual([])
  })

  it.each([
    ['tone/nowhere', 'tone/else', /not there/],
    ['tone/hesitation', 'tone/hedge-stack', /already/],
    ['tone/hesitation', 'tone/avoid-doubt', /remedy/],
  ])('is not %s → %s', (before, after, reason) => {
    expect(renameRule(copy, before, after)).toMatchObject({refusal: expect.stringMatching(reason)})
  })
})
