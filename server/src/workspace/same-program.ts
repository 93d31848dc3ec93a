import {nameKey, nameKeys} from './program-names.ts'
import type {Program} from './shape.ts'

/** By what a program was recognized. */
export type Sameness = 'id' | 'code' | 'name'

/** A key about which two accounts of one program differ; `kept` is undefined where the first says nothing. */
export interface Difference {
  readonly key: keyof Program
  readonly kept: string | undefined
  readonly read: string
}

/** Finds programs among those it holds: by id, by code, by any name. */
export class KnownPrograms<Entry extends {readonly program: Partial<Program>}> {
  readonly #byWord = new Map<string, Entry[]>()

  /** The entry of the same program, and by what it is the same. */
  find(program: Partial<Program>): {readonly entry: Entry; readonly by: Sameness} | undefined {
    const [byId] = this.#of('id', program)
    if (byId) return {entry: byId, by: 'id'}
    const [byCode] = this.#of('code', program)
    if (byCode) return {entry: byCode, by: 'code'}
    const byName = this.#of('name', program).find((entry) => !isElsewhere(entry.program, program))
    return byName && {entry: byName, by: 'name'}
  }

  /** Adds a program to those that are known. */
  add(entry: Entry): void {
    for (const by of ['id', 'code', 'name'] as const)
      for (const word of words(by, entry.program)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), entry])
  }

  #of(by: Sameness, program: Partial<Program>): readonly Entry[] {
    return words(by, program).flatMap((word) => this.#byWord.get(word) ?? [])
  }
}

const words = (by: Sameness, program: Partial<Program>): readonly string[] => {
  if (by === 'name') return [...new Set(nameKeys(program))].map((key) => `name ${key}`)
  const said = program[by]?.replace(/\s/g, '').toLowerCase()
  return said ? [`${by} ${said}`] : []
}

/** Another track of a hospital is another program, and so is a hospital of that name in another state. */
const isElsewhere = (one: Partial<Program>, other: Partial<Program>): boolean =>
  differ(one.track, other.track) || differ(one.state?.toUpperCase(), other.state?.toUpperCase())

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** What a second account of a program says differently. */
export const differencesOf = (kept: Partial<Program>, read: Partial<Program>): readonly Difference[] =>
  (Object.keys(read) as Array<keyof Program>).flatMap((key) => {
    const said = read[key]
    if (said === undefined) return []
    const [before, after] = [kept[key], said]
    const isSame = Array.isArray(after)
      ? isCovered(key, kept, after)
      : before !== undefined && form(key, String(before)) === form(key, String(after))
    if (isSame || (key === 'name' && nameKeys(kept).includes(nameKey(String(after))))) return []
    return [{key, kept: before === undefined ? undefined : shown(before), read: shown(after)}]
  })

/** Names are the same in any punctuation; a code or a path is not. */
const form = (key: keyof Program, value: string): string =>
  key === 'name' || key === 'city' || key === 'director' ? nameKey(value) : value.toLowerCase()

/** Whether a list says nothing that is not known; fewer visas are something new, fewer notes are not. */
const isCovered = (key: keyof Program, kept: Partial<Program>, after: readonly string[]): boolean => {
  const before = kept[key]
  const list = Array.isArray(before) ? before : []
  if (key === 'visas' && (before === undefined || list.length !== after.length)) return false
  const known = new Set([...list, ...(key === 'aliases' && kept.name !== undefined ? [kept.name] : [])].map(nameKey))
  return after.every((one) => known.has(nameKey(one)))
}

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join('; ')
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}
