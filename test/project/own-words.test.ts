import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {familyOf} from '../../server/src/lint/families.ts'
import {lint} from '../../server/src/lint/lint.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {quietDay} from '../support/lint-text.ts'
import {readMarks} from '../support/marks.ts'
import {root} from '../support/project.ts'

/** A phrase in quotation marks or backticks is talked about, not said; the id of a rule and a block of code are neither. */
const said = (text: string): string =>
  text
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replace(/\[[a-z/-]+\]\([^)\n]*\)/g, '')
    .replace(/“[^”]*”|"[^"\n]*"|`[^`\n]*`/g, '“This”')

const catalogueOfWords = new Catalogue(catalogue.rules.filter(({id}) => ['prose', 'tone'].includes(familyOf(id))))

/** Letters every reader of a page about a program knows are not those a program director knows. */
const forAnotherReader = 'prose/undefined-acronym'

/** What our prose and tone rules make of a text, where they are sure; a rule may name what it is about. */
const flaws = (text: string, about?: string): readonly string[] => {
  const draft = readDraft({text: said(text), path: 'draft.md', kind: 'personal-statement'})
  return lint(draft, {catalogue: catalogueOfWords, circumstances: circumstancesAt(Date.parse(quietDay)), levels: []})
    .filter(({rule, severity}) => severity !== 'hint' && rule !== about && rule !== forAnotherReader)
    .map(({rule, span}) => `${rule}: ${draft.text.slice(span.start, span.end)}`)
}

const messagesOf = (rule: Rule): readonly string[] =>
  rule.examples.flagged.flatMap((example) => {
    const {text} = readMarks(example.text)
    const workspace = example.workspace === undefined ? undefined : new Workspace('residency.yaml', example.workspace)
    const draft = readDraft({text, path: 'draft.md', workspace, kind: rule.kinds[0]})
    return rule
      .run(draft, {...circumstancesAt(Date.parse(example.now ?? quietDay)), look: (id) => catalogue.look(id)})
      .map(({message}) => message)
  })

describe('our own words pass our own rules', () => {
  it.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const texts = [`${rule.title}.`, rule.why, rule.instead, rule.disputed ?? '', ...messagesOf(rule)]
    expect(flaws(texts.join('\n\n'), rule.id)).toEqual([])
  })

  it.each(globSync(['*.md', 'server/*.md', 'docs/*.md', 'docs/decisions/*.md', 'test/**/README.md'], {cwd: root}))(
    '%s',
    (path) => {
      expect(flaws(readFileSync(root + path, 'utf8'))).toEqual([])
    },
  )
})
