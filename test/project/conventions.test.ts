import {existsSync, readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {ruleFiles} from '../../scripts/generate/catalogue.ts'
import {regexesIn} from '../../scripts/regex/literals.ts'
import {objectionTo} from '../../scripts/rule/names.ts'
import {rulePagePath} from '../../server/src/lint/rule-page.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {retired} from '../../server/src/rules/retired.ts'
import {sourceFiles} from '../support/imports.ts'
import {root} from '../support/project.ts'

const texts = new Map<string, string>()
const read = (path: string): string => {
  const text = texts.get(path) ?? readFileSync(root + path, 'utf8')
  texts.set(path, text)
  return text
}
const rules = ruleFiles(root)

describe.each(rules.map((rule) => [rule.id, rule] as const))('the file of %s', (id, {path, exported}) => {
  const source = read(path)

  it('exports one const, named as the file, whose id is its place', () => {
    const exports = [...source.matchAll(/^export (?:const|function|class|interface|type) (\w+)/gm)].map(
      ([, name]) => name,
    )
    expect(exports).toEqual([exported])
    expect(source).toContain(`id: '${id}'`)
    expect(catalogue.rule(id)?.id).toBe(id)
  })

  it('has at most ninety lines', () => {
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(90)
  })

  it('keeps its words in the lexicon, not in a regular expression', () => {
    const lists = regexesIn(root, path).filter(({text}) => /(?:\b[a-z]{3,}\b\|){2,}[a-z]{3,}\b/i.test(text))
    expect(lists.map(({text}) => text)).toEqual([])
  })

  it('is named after what is found, and has a page', () => {
    expect(objectionTo(root, id)).toBeUndefined()
    expect(existsSync(root + rulePagePath(id)), 'run npm run generate').toBe(true)
  })
})

describe('every rule', () => {
  it.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s is told in whole sentences', (_id, rule) => {
    expect(rule.title, 'title').toMatch(/^\p{Lu}.*[^.]$/u)
    for (const words of [rule.why, rule.instead, rule.disputed ?? 'None.']) expect(words).toMatch(/[.?”]$/)
    expect(rule.also?.severity).not.toBe(rule.severity)
  })

  it('that went has no successor that is not there', () => {
    for (const [id, {now, reason}] of Object.entries(retired)) {
      expect(catalogue.rule(id), `${id} is retired and in use`).toBeUndefined()
      if (now !== undefined) expect(catalogue.rule(now), now).toBeDefined()
      expect(reason).toMatch(/\.$/)
    }
  })
})

describe('every source file', () => {
  const scripts = globSync(['scripts/**/*.ts', 'test/**/*.ts'], {cwd: root})
  const all = [...sourceFiles, ...scripts]

  it('has no escape from the types, and no promise to come back later', () => {
    const escapes = (path: string): readonly unknown[] => [
      ...(/\bany\b/.test(read(path)) ? nodesOf(path, ({kind}) => kind === ts.SyntaxKind.AnyKeyword) : []),
      ...(/(?:\/\/|\*).*(?:@ts-(?:ignore|nocheck)|(?<![`“])\b(?:T[O]DO|FIX[M]E)\b(?![`”]))/.exec(read(path)) ?? []),
    ]
    expect(all.filter((path) => escapes(path).length > 0)).toEqual([])
  })

  it('leaves lines and characters to the file that makes them', () => {
    const named = (path: string, name: string): boolean =>
      read(path).includes(name) && nodesOf(path, (node) => ts.isIdentifier(node) && node.text === name).length > 0
    const strays = sourceFiles.filter(
      (path) =>
        /^server\/src\/(?!features\/positions\.ts)/.test(path) && named(path, 'character') && named(path, 'line'),
    )
    expect(strays).toEqual([])
  })

  it('asks a table by text that came from outside only where “constructor” is not in it: in a Map', () => {
    const strays = sourceFiles.flatMap((path) => {
      const tables = [...read(path).matchAll(/(#?\w+): Readonly<Record<string,/g)].map(([, name = '']) => name)
      const isAsked = (line: string, name: string): boolean =>
        new RegExp(`(?<![\\w#])${name}\\[(?!')`).test(line) && !line.includes('Object.hasOwn(')
      return read(path)
        .split('\n')
        .flatMap((line, index) => (tables.some((name) => isAsked(line, name)) ? [`${path}:${index + 1}`] : []))
    })
    expect(strays).toEqual([])
  })

  it('has one sentence on each thing that another file may use', () => {
    const bare = sourceFiles
      .filter((path) => path.startsWith('server/') && !path.includes('/rules/'))
      .flatMap((path) => undocumented(path).map((name) => `${path}: ${name}`))
    expect(bare).toEqual([])
  })

  it('is named in lower case with hyphens, and sits in no drawer', () => {
    for (const path of all) {
      expect(path).toMatch(/^[a-z0-9./-]+$/)
      expect(path).not.toMatch(/\b(?:utils?|helpers?|misc|common)\b/)
    }
  })
})

const parse = (path: string): ts.SourceFile => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)

const nodesOf = (path: string, wanted: (node: ts.Node) => boolean): readonly ts.Node[] => {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(parse(path))
  return found
}

const undocumented = (path: string): readonly string[] =>
  parse(path).statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const isExported = modifiers.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported || ts.getJSDocCommentsAndTags(statement).length > 0) return []
    return statement.getText().split('\n', 1)
  })
