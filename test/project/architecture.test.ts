import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {importsOf, sourceFiles} from '../support/imports.ts'
import {root} from '../support/project.ts'

const read = (path: string): string => readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
const page = read('docs/architecture.md')

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''))

/** The rooms of the table that is law, in its order. */
const rooms = read('server/README.md')
  .split('\n')
  .filter((line) => /^\| \w+ \| `/.test(line))
  .map((line) => cellsOf(line) as readonly [name: string, folder: string])

const steps = page
  .split('\n')
  .filter((line) => /^\| [^|]+ \| \w+ \| `/.test(line))
  .map((line) => cellsOf(line) as readonly [step: string, room: string, file: string, name: string, asker: string])

describe('the page about the way of a keystroke', () => {
  it('names the rooms in their order', () => {
    expect(page).toContain(`\n${rooms.map(([name]) => name).join(' → ')}.\n`)
  })

  it('passes through every room but those that are data, templates or words for both sides', () => {
    const passed = new Set(steps.map(([, room]) => room))
    expect(rooms.map(([name]) => name).filter((name) => !passed.has(name))).toEqual([
      'lexicon',
      'templates',
      'protocol',
    ])
  })

  it.each(steps)('%s', (_step, room, file, name, asker) => {
    expect(sourceFiles).toContain(file)
    expect(rooms.find(([, folder]) => file.startsWith(folder))?.[0]).toBe(room)
    expect(read(file)).toMatch(new RegExp(`^export (?:async )?(?:const|function|class) ${name}\\b`, 'm'))
    expect(importsOf(asker).files, `${asker} asks ${file}`).toContain(file)
  })

  it('names no file that is not there', () => {
    const named = [...page.matchAll(/`((?:client|server|scripts|test)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path)
    for (const path of named) expect(read(path), path).not.toBe('')
  })
})
