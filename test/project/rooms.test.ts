import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {importsOf, sourceFiles} from '../support/imports.ts'
import {root} from '../support/project.ts'

interface Room {
  readonly name: string
  readonly folder: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const words = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

const rooms: readonly Room[] = readFileSync(`${root}server/README.md`, 'utf8')
  .split(/\r?\n/)
  .filter((line) => /^\| \w+ \| `/.test(line))
  .map((line) => {
    const [, name = '', folder = '', , inside = '', outside = ''] = line.split('|').map((cell) => cell.trim())
    return {name, folder: folder.replaceAll('`', ''), rooms: words(inside), packages: words(outside)}
  })

const roomOf = (file: string): Room | undefined => rooms.find(({folder}) => file.startsWith(folder))
const imports = sourceFiles.map(importsOf)

describe('the table of rooms', () => {
  it('names rooms that exist, in an order in which imports only point back', () => {
    expect(rooms.length).toBeGreaterThan(8)
    for (const [index, room] of rooms.entries()) {
      expect(existsSync(root + room.folder), room.folder).toBe(true)
      const before = rooms.slice(0, index).map(({name}) => name)
      for (const other of room.rooms) expect(before, `${room.name} → ${other}`).toContain(other)
    }
  })

  it('allows nothing that nobody needs', () => {
    const used = new Set(imports.flatMap(({file, packages}) => packages.map((name) => `${roomOf(file)?.name} ${name}`)))
    for (const {name, packages} of rooms)
      for (const one of packages) if (!one.endsWith('*')) expect([...used]).toContain(`${name} ${one}`)
  })
})

describe('every import', () => {
  it.each(rooms.map((room) => [room.name, room] as const))('of %s is in its row', (_name, room) => {
    const allowed = (name: string): boolean =>
      room.packages.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name))
    const strays = imports
      .filter(({file}) => roomOf(file) === room)
      .flatMap(({file, files, packages}) => [
        ...files
          .filter((to) => roomOf(to) !== room && !room.rooms.includes(roomOf(to)?.name ?? ''))
          .map((to) => `${file} → ${to}`),
        ...packages.filter((name) => !allowed(name)).map((name) => `${file} → ${name}`),
      ])
    expect(strays).toEqual([])
  })

  it('leads to a file, and every file is in a room', () => {
    expect(
      imports.flatMap(({file, files}) => files.filter((to) => !existsSync(root + to)).map((to) => `${file} → ${to}`)),
    ).toEqual([])
    expect(sourceFiles.filter((file) => !roomOf(file))).toEqual([])
  })

  it('of a family’s questions comes from that family', () => {
    const familyOf = (file: string): string | undefined =>
      /^server\/src\/(?:questions|rules)\/([^/]+)\//.exec(file)?.[1]
    const isOfFamily = (file: string): boolean =>
      file.startsWith('server/src/questions/') && familyOf(file) !== undefined
    const strays = imports.flatMap(({file, files}) =>
      files.filter((to) => isOfFamily(to) && familyOf(to) !== familyOf(file)).map((to) => `${file} → ${to}`),
    )
    expect(strays).toEqual([])
  })

  it('of a rule leads to no rule', () => {
    const isRule = (file: string): boolean => /^server\/src\/rules\/[^/]+\//.test(file)
    const strays = imports.filter(
      ({file, files}) => isRule(file) && files.some((to) => to.startsWith('server/src/rules/')),
    )
    expect(strays.map(({file}) => file)).toEqual([])
  })
})
