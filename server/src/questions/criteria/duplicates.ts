import type {Draft} from '../../draft/draft.ts'
import type {Program} from '../../workspace/shape.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {type ListedProgram, readPrograms} from './programs.ts'

/** A thing that stands twice. */
export interface Twice<Thing> {
  readonly first: Thing
  readonly second: Thing
}

/** Programs that a list of the draft holds twice; another track of the same hospital is another program. */
export const listedTwice = (draft: Draft): ReadonlyArray<Twice<ListedProgram>> => {
  const seen: ListedProgram[] = []
  return readPrograms(draft).flatMap((second) => {
    const first = seen.find((one) => one.group === second.group && isSame(one, second))
    seen.push(second)
    return first ? [{first, second}] : []
  })
}

/** The indexes of programs that a workspace file holds twice. */
export const sharedTwice = ({programs}: Workspace): ReadonlyArray<Twice<number>> =>
  programs.flatMap((second, index) => {
    const first = programs.findIndex((one, before) => before < index && isSameShared(one, second))
    return first < 0 ? [] : [{first, second: index}]
  })

const isSame = (one: ListedProgram, other: ListedProgram): boolean => {
  if (one.code && other.code) return one.code === other.code
  return plain(one.name.text) === plain(other.name.text) && plain(one.name.text) !== '' && agree(one.track, other.track)
}

const isSameShared = (one: Partial<Program>, other: Partial<Program>): boolean => {
  if (one.code && other.code) return one.code.toUpperCase() === other.code.toUpperCase()
  const names = namesOf(other)
  if (!agree(one.track, other.track) || !agree(one.city?.toLowerCase(), other.city?.toLowerCase())) return false
  return namesOf(one).some((name) => names.includes(name))
}

const namesOf = ({name, aliases = []}: Partial<Program>): readonly string[] =>
  [name, ...aliases].flatMap((one) => (one ? [plain(one)] : []))

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other

/** “The St. Mary's Hospital” and “st marys hospital” are one name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim()
