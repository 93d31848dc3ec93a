import {describe, expect, it} from 'vitest'
import {matchWeek} from '../../scripts/generate/match-week.ts'
import {loadTemplates, printCodeSnippets, readTemplates} from '../../scripts/generate/templates.ts'
import {templates} from '../../server/src/lexicon/templates.ts'
import {parseSnippet} from '../../server/src/templates/snippet.ts'
import {root} from '../support/project.ts'
import {choice, slot} from '../support/templates.ts'

const header = 'order: 1\nprefix: rd-a\ntitle: A\ndescription: One.\n'
const file = (id: string, head: string, body: string) => [`snippets/${id}.md`, `---\n${head}---\n${body}`] as const
const one = (body: string, head = `${header}into: criteria\n`) => readTemplates([file('criteria/a', head, body)])

describe('the generator of templates', () => {
  it('reads header and text, and takes in what a text includes', () => {
    const made = readTemplates([
      file(
        'criteria/b',
        `${header.replace('rd-a', 'rd-b').replace('1', '2')}into: criteria\n`,
        `x ${slot(1, '[b]')}$0\n`,
      ),
      file(
        'criteria/a',
        `${header}into: criteria\n`,
        `${slot(1, '[a]')}\n\n{{include criteria/b}} ${slot(2, '[c]')}\n\n{{include criteria/b}}$0\n`,
      ),
    ])
    expect(made.map(({id}) => id)).toEqual(['criteria/a', 'criteria/b'])
    expect(made[0]?.body).toBe(`${slot(1, '[a]')}\n\nx ${slot(2, '[b]')} ${slot(3, '[c]')}\n\nx ${slot(4, '[b]')}\${0}`)
  })

  it.each([
    ['no header', () => readTemplates([['snippets/criteria/a.md', 'x']]), 'does not begin with a header'],
    ['no title', () => one('$0', header.replace('title: A\n', '')), 'lacks `title`'],
    ['a key nobody reads', () => one('$0', `${header}about: x\n`), '`about`, which nothing reads'],
    ['another prefix', () => one('$0', `${header.replace('rd-a', 'a')}into: criteria\n`), 'rd- comes first'],
    ['no full stop', () => one('$0', `${header.replace('One.', 'One')}into: criteria\n`), 'without a full stop'],
    ['an unknown kind', () => one('$0', `${header}into: letter\n`), 'has the into letter; it can be'],
    ['no use', () => one('$0', header), 'makes no kind, is part of none, and makes no file'],
    ['two uses', () => one('$0', `${header}into: criteria\nfile: a.md\n`), 'cannot make one'],
    [
      'another kind in its text',
      () => one('---\nkind: email\n---\n$0', `${header}kind: criteria\n`),
      'front matter of kind',
    ],
    ['a slot without brackets', () => one(`${slot(1, 'name')}$0`), 'a slot without square brackets: “name”'],
    ['a slot too long', () => one(`${slot(1, `[${'a'.repeat(81)}]`)}$0`), 'a slot of more than 80 characters'],
    ['a gap in its numbers', () => one(`${slot(1, '[a]')} ${slot(3, '[b]')}$0`), '2 is missing or comes late'],
    ['numbers out of order', () => one(`${slot(2, '[a]')} ${slot(1, '[b]')}$0`), '1 is missing or comes late'],
    ['no end', () => one(slot(1, '[a]')), '$0 once'],
    ['an open slot', () => one(`\${1:[a] $0`), 'opened and never closed'],
    ['a choice of one', () => one(`${choice(1, 'a')}$0`), 'a choice of one'],
    ['a variable', () => one('$TM_FILENAME $0'), 'is no slot'],
    ['an unknown include', () => one('{{include criteria/z}}$0'), 'includes criteria/z, which does not exist'],
    ['an unknown mark', () => one('{{weather}}$0'), 'which the generator does not know'],
    [
      'a prefix twice',
      () =>
        readTemplates([
          file('criteria/a', `${header}into: criteria\n`, '$0'),
          file('criteria/b', `${header}into: criteria\n`, '$0'),
        ]),
      'prefix rd-a, which criteria/a has too',
    ],
    ['an unknown folder', () => readTemplates([file('poems/a', `${header}into: criteria\n`, '$0')]), 'no group'],
  ])('refuses %s with a sentence', (_name, read, reason) => {
    expect(read).toThrow(/^snippets\/.+\.$/)
    expect(read).toThrow(reason)
  })

  it('writes the hours of a season, and leaves what it does not know', () => {
    expect(matchWeek('{{season}}: {{soap-ends}} {{weather}}')).toMatch(
      /^20\d\d: Thursday, March \d+, 9:00 PM ET: SOAP ends; .+ \{\{weather\}\}$/,
    )
    expect(matchWeek('{{round-1}}')).toContain('9:00 AM to 11:00 AM ET')
  })
})

describe('the snippets for editors', () => {
  const made = loadTemplates(root)
  const written = JSON.parse(printCodeSnippets(made)) as Readonly<
    Record<
      string,
      {readonly scope: string; readonly prefix: string; readonly description: string; readonly body: string[]}
    >
  >

  it('hold every template once, as the server knows it', () => {
    expect(made).toEqual(templates)
    expect(Object.keys(written)).toHaveLength(templates.length)
    for (const {title, prefix, description, body} of templates)
      expect(written[title]).toEqual({scope: 'markdown', prefix, description, body: body.split('\n')})
  })

  it('are sound snippets', () => {
    for (const {body} of Object.values(written)) expect(parseSnippet(body.join('\n')).mistakes).toEqual([])
  })
})
