import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {camel, printCatalogue} from '../generate/catalogue.ts'
import {objectionTo} from './names.ts'
import type {Outcome} from './new-rule.ts'

const graves = 'server/src/rules/retired.ts'
const mentions = [
  'server/src/**/*.ts',
  'client/src/**/*.ts',
  'test/**/*.{ts,md,yaml}',
  'docs/**/*.md',
  'examples/**/*.{md,yaml}',
  'snippets/**/*',
  '*.md',
]

/** Moves a rule with its cases and its page to another id, everywhere it is named, and leaves a note where it was. */
export const renameRule = (root: string, before: string, after: string): Outcome => {
  const path = (id: string): string => `server/src/rules/${id}.ts`
  if (!existsSync(resolve(root, path(before)))) return {refusal: `${path(before)} is not there.`}
  const refusal = objectionTo(root, after)
  if (refusal !== undefined) return {refusal}
  if (existsSync(resolve(root, path(after)))) return {refusal: `${path(after)} is there already.`}

  const written = new Set<string>()
  const write = (file: string, content: string): void => {
    writeFileSync(resolve(root, file), content)
    written.add(file)
  }
  for (const place of [path, (id: string) => `test/rules/${id}.md`, (id: string) => `docs/rules/${id}.md`])
    if (move(root, place(before), place(after))) written.add(place(after))
  const edit = (file: string, change: (text: string) => string): void => {
    const text = readFileSync(resolve(root, file), 'utf8')
    const changed = change(text)
    if (changed !== text) write(file, changed)
  }
  const exported = new RegExp(`\\b${constOf(before)}\\b`, 'g')
  edit(path(after), (text) => text.replace(exported, constOf(after)))
  const id = new RegExp(`(?<![\\w/-])${before}(?![\\w-])`, 'g')
  for (const file of globSync(mentions, {cwd: root}).filter((file) => file !== graves))
    edit(file, (text) => text.replace(id, after))
  edit(graves, (text) => withGrave(text, before, after))
  write('server/src/rules/catalogue.ts', printCatalogue(root))
  return {
    written: [...written].sort(),
    next: `Settings and comments that name ${before} are told of ${after}. Read the note in ${graves}, then run npm run generate.`,
  }
}

const constOf = (id: string): string => camel(id.slice(id.indexOf('/') + 1))

const move = (root: string, from: string, to: string): boolean => {
  if (!existsSync(resolve(root, from))) return false
  mkdirSync(dirname(resolve(root, to)), {recursive: true})
  renameSync(resolve(root, from), resolve(root, to))
  return true
}

/** The list of retired ids with one more; entries that led to the old id lead on to the new one. */
const withGrave = (text: string, before: string, after: string): string => {
  const entry = `  '${before}': {now: '${after}', reason: 'It was renamed.'},\n`
  const forwarded = text.replaceAll(`now: '${before}'`, `now: '${after}'`)
  return forwarded.replace(/= \{\n?/, `= {\n${entry}`)
}
