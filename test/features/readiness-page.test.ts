import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {drawBalance, tellBalance} from '../../server/src/features/balance-drawing.ts'
import {proseHtml} from '../../server/src/features/html.ts'
import type {LookedOver} from '../../server/src/features/looked-over.ts'
import {overviewRows} from '../../server/src/features/overview-rows.ts'
import {readinessPage} from '../../server/src/features/readiness-page.ts'
import {type Balance, balanceOf} from '../../server/src/lint/balance.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lookOver} from '../../server/src/lint/overview.ts'
import {readiness, workspaceReadiness} from '../../server/src/lint/readiness.ts'
import type {OverviewRow} from '../../server/src/protocol/overview.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {quietDay} from '../support/lint-text.ts'

type Files = Readonly<Record<string, string>>

/** An application of files; each “BAD” in them is an error. */
const application = (files: Files, facts?: string): LookedOver => {
  const workspace = facts === undefined ? undefined : new Workspace('file:///w/residency.yaml', facts)
  const read = Object.entries(files).map(([path, text]) => {
    const draft = readDraft({text, path, workspace})
    const found = [...text.matchAll(/BAD/g)].map(({index}): Finding => mistake(index))
    const file = `file:///w/${encodeURI(path)}`
    return {file, path, text, readiness: readiness(draft, found), balance: balanceOf(draft)}
  })
  const own = workspace
    ? [
        {
          file: workspace.path,
          path: 'residency.yaml',
          text: workspace.text,
          readiness: workspaceReadiness('residency.yaml', []),
          balance: null,
        },
      ]
    : []
  const all = [...read, ...own]
  const drafts = all.map((one) => one.readiness)
  return {overview: lookOver(workspace, drafts, circumstancesAt(Date.parse(quietDay))), files: all, workspace}
}

const mistake = (start: number): Finding => ({
  rule: 'match/early-commitment',
  severity: 'error',
  message: 'This <b>binds</b> you; add `phase:` & wait.',
  span: {start, end: start + 3},
  related: [],
  fixKind: 'none',
})

const prose = 'I counted the insulin pens with her each Thursday on the ward for children. '.repeat(14)
const statement = (target: string, body = prose): string =>
  `---\nkind: personal-statement\ntarget: ${target}\n---\n\n${body}\n`
const email = (program: string, body = 'I did that.'): string =>
  `---\nkind: email\nprogram: ${JSON.stringify(program)}\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\n${body}\n`

const draw = (rows: readonly OverviewRow[], indent = ''): string =>
  rows
    .map(({mark, label, description, rows: below}) =>
      [`${indent}${mark} ${label}${description === '' ? '' : `: ${description}`}`, draw(below, `${indent}  `)]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n')

const facts = `season: 2027
applicant: {letters: [{from: Dr. Lee, specialty: pediatrics}]}
programs:
  - {id: pell, name: Pell Children's, track: pediatrics, applied: true, statement: ps/peds.md}
  - {id: hollis, name: Hollis, track: internal-medicine}
  - {id: marlow, name: Marlow, track: internal-medicine}
`

describe('the rows of the side view', () => {
  it('are drafts by kind, programs with what they get, and what is missing', () => {
    const looked = application(
      {
        'ps/peds.md': statement('pediatrics'),
        'ps/im.md': statement('internal-medicine', ''),
        'emails/a.md': email('pell', 'This is BAD.'),
        'emails/b.md': email('Nowhere'),
      },
      facts,
    )
    expect(draw(overviewRows(looked))).toBe(`note Personal statements: 1 of 2 ready
  ready peds.md: ready
  unfinished im.md: nothing is written yet
note Emails: 1 of 2 ready
  not-ready a.md: 1 error to mend
  ready b.md: ready
note Workspace file
  ready residency.yaml: ready
note Programs: 1 of 3 with statement and letters in order
  ready Pell Children's: Peds, applied
    ready Statement: peds.md, ready
    note Letters: Dr. Lee
    not-ready Email: a.md, not ready
  missing Hollis: no statement is assigned, IM, planned
    missing No statement is assigned
    missing No letter speaks for Internal Medicine
  missing Marlow: no statement is assigned, IM, planned
    missing No statement is assigned
    missing No letter speaks for Internal Medicine
note Missing
  missing Interview answers: none yet
  missing Criteria: none yet
  missing No statement is assigned: 2 programs
  missing No letter speaks for Internal Medicine: 2 programs
  missing im.md: no program gets it
  missing b.md: goes to Nowhere, which residency.yaml does not have`)
  })

  it('say the state to those who do not see the icon, and the place of what to mend', () => {
    const [group] = overviewRows(application({'a.md': email('Pell', 'Fine.\nThis is BAD.')}))
    expect(group?.rows).toMatchObject([
      {
        spoken: 'a.md, email, not ready, 1 error to mend',
        isDraft: true,
        opens: {uri: 'file:///w/a.md', range: null},
        next: {uri: 'file:///w/a.md', range: {start: {line: 10}}, message: mistake(0).message},
        tooltip: expect.arrayContaining(['a.md', 'Goes to Pell.']),
      },
    ])
  })

  it('tell drafts of one name apart by their folder, and have an id each', () => {
    const looked = application({'one/email.md': email('A'), 'two/email.md': email('B'), 'c.md': email('C')}, facts)
    const rows = overviewRows(looked)
    expect(rows[0]?.rows.map(({label}) => label)).toEqual(['one/email.md', 'two/email.md', 'c.md'])
    const ids = (all: readonly OverviewRow[]): readonly string[] => all.flatMap(({id, rows: own}) => [id, ...ids(own)])
    expect(new Set(ids(rows)).size).toBe(ids(rows).length)
  })

  it('open a program where residency.yaml names it', () => {
    const programs = overviewRows(application({}, facts)).find(({id}) => id === 'programs')
    expect(programs?.rows[1]?.opens).toMatchObject({uri: 'file:///w/residency.yaml', range: {start: {line: 4}}})
  })

  it('are none where nothing is open and there is no residency.yaml', () => {
    expect(overviewRows(application({}))).toEqual([])
  })
})

describe('the readiness page', () => {
  const page = readinessPage(
    application({'ps/peds.md': statement('pediatrics'), 'emails/a.md': email('pell', 'This is BAD.')}, facts),
  )

  it('begins with where the application stands and what to mend first', () => {
    expect(page).toMatch(
      /^<h1>Readiness<\/h1>\n<p class="lead">2 drafts: 1 ready, 0 unfinished, 1 not ready\. 3 programs/,
    )
    expect(page).toMatch(
      /<h2>Mend first<\/h2>\n<p><a href="command:residencyDrafts\.openDraft\?[^"]+">emails\/a\.md, line 10<\/a>/,
    )
    expect(page).toContain('<a href="command:residencyDrafts.openRulePage?%5B%22match%2Fearly-commitment%22%5D">')
  })

  it('links to places by a file and a range', () => {
    const links = [...page.matchAll(/command:residencyDrafts\.openDraft\?([^"]+)/g)].map(([, query = '']) =>
      JSON.parse(decodeURIComponent(query)),
    )
    expect(links).toContainEqual(['file:///w/ps/peds.md', null])
    expect(links[0]).toMatchObject(['file:///w/emails/a.md', {start: {line: 9, character: 8}}])
  })

  it('is a page for a screen reader: headings in order, tables with captions and scopes, drawings told', () => {
    expect([...page.matchAll(/<h(\d)/g)].map(([, depth]) => depth).join('')).toMatch(/^12+3?$/)
    for (const table of page.split('<table>').slice(1)) {
      expect(table).toMatch(/^\n<caption>[^<]+<\/caption>\n<thead><tr><th scope="col"/)
      expect(table).toContain('<th scope="row">')
    }
    expect(page).not.toMatch(/<th(?! scope=)[ >]/)
    expect(page).toMatch(/role="img" aria-label="1 paragraph\. Adults: 0 words, nowhere\. Children: 14 words/)
    for (const [drawing] of page.matchAll(/<svg[^>]*>/g)) expect(drawing).toContain('aria-hidden="true"')
  })

  it('needs no script, no style of its own and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|<img|https?:/i)
  })

  it('shows no name, path or message as HTML', () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`
    const looked = application(
      {
        [`${hostile}.md`]: email(hostile, 'This is BAD.'),
        [`ps/${hostile}.md`]: statement('pediatrics'),
      },
      `programs:\n  - {name: ${JSON.stringify(hostile)}, track: pediatrics, statement: ${JSON.stringify(hostile)}}\napplicant: {letters: [{from: ${JSON.stringify(hostile)}, specialty: pediatrics}]}\n`,
    )
    const html = readinessPage(looked)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/<img|<b>/)
    // Every tag is one of ours, closed or not, with no quote that a name has brought.
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<\/?[a-z]+[0-9]?(?: [a-zA-Z-]+="[^"]*")*\/?>$/)
  })

  it('asks for a residency.yaml kindly where there is none, and shows what is open', () => {
    const html = readinessPage(application({'a.md': email('Pell')}))
    expect(html).toContain('There is no residency.yaml here, so this shows only the drafts that are open.')
    expect(html).toContain('href="command:residencyDrafts.newApplicationFolder?%5B%5D"')
    expect(html).toContain('>a.md</a>')
    expect(html).not.toContain('<h2>Programs</h2>')
    expect(readinessPage(application({}))).toContain('No draft was found here.')
  })

  it('says that nothing is to be mended where nothing is', () => {
    expect(readinessPage(application({'a.md': email('Pell')}))).toContain('Nothing: there is no error and no warning.')
  })
})

describe('a sentence as HTML', () => {
  it('shows what stands between backticks as code, and a lone backtick as itself', () => {
    expect(proseHtml('add `a<b` & `c`')).toBe('add <code>a&lt;b</code> &amp; <code>c</code>')
    expect(proseHtml('5` of <x>')).toBe('5` of &lt;x&gt;')
  })
})

describe('the drawing of a balance', () => {
  const of = (body: string): Balance => {
    const balance = balanceOf(readDraft({text: statement('med-peds', body), path: 'a.md'}))
    if (!balance) throw new Error('no statement')
    return balance
  }

  it('has a mark for each sentence that speaks of a group, in the row of the group, at its place', () => {
    const html = drawBalance(
      of('The men slept. The men, the women and the adults woke. It rained.\n\nThe children slept.'),
    )
    const [adult = '', child = ''] = [...html.matchAll(/<svg.*?<\/svg>/g)].map(([svg]) => svg)
    const marks = (svg: string) =>
      [...svg.matchAll(/class="mark" x="(\d+)" y="(\d+)" width="(\d+)"/g)].map((mark) => mark.slice(1))
    expect(marks(adult)).toEqual([
      ['0', '6', '186'],
      ['188', '0', '498'],
    ])
    expect(marks(child)).toHaveLength(1)
    expect(Number(marks(child)[0]?.[0])).toBeGreaterThan(700)
    expect([...adult.matchAll(/class="ground"/g)]).toHaveLength(2)
  })

  it('is told in words, paragraph by paragraph', () => {
    expect(tellBalance(of('The men slept.\n\nThe men and the children slept.'))).toBe(
      '2 paragraphs. Adults: 2 words, in every paragraph. Children: 1 word, in paragraph 2. Bridge: 0 words, nowhere.',
    )
  })

  it('says in words who is far ahead', () => {
    expect(drawBalance(of('The men slept. '.repeat(7)))).toContain('Far more about adults than about children')
    expect(drawBalance(of('The men slept.'))).not.toContain('Far more')
  })
})
