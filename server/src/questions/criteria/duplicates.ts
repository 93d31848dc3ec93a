import type {Draft} from '../../draft/draft.ts'
import {oncePerSentence} from '../../text/once.ts'
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
  const programs = readPrograms(draft)
  const wordsOf = ({code, name}: ListedProgram): Words => [code, plainName(name)]
  return twiceIn(programs, wordsOf, (one, other) => one.group === other.group && isSame(one, other)).flatMap(
    ({first, second}) => {
      const [one, other] = [programs[first], programs[second]]
      return one && other ? [{first: one, second: other}] : []
    },
  )
}

/** The indexes of programs that a workspace file holds twice. */
export const sharedTwice = ({programs}: Workspace): ReadonlyArray<Twice<number>> =>
  twiceIn(programs, (program) => [program.code?.toUpperCase(), ...namesOf(program)], isSameShared)

/** Words of which two things that are the same share one. */
type Words = ReadonlyArray<string | undefined>

/** Things that are the same as one before them, by their indexes. Only what shares a word is compared: tables are long. */
const twiceIn = <Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => Words,
  areSame: (one: Thing, other: Thing) => boolean,
): ReadonlyArray<Twice<number>> => {
  const byWord = new Map<string, Array<readonly [number, Thing]>>()
  return things.flatMap((thing, second) => {
    const words = [...new Set(wordsOf(thing))].filter((word): word is string => Boolean(word))
    const firsts = words.flatMap((word) => byWord.get(word)?.find(([, one]) => areSame(one, thing))?.[0] ?? [])
    for (const word of words) {
      const known = byWord.get(word)
      if (known) known.push([second, thing])
      else byWord.set(word, [[second, thing]])
    }
    return firsts.length > 0 ? [{first: Math.min(...firsts), second}] : []
  })
}

const isSame = (one: ListedProgram, other: ListedProgram): boolean => {
  if (one.code && other.code) return one.code === other.code
  const name = plainName(one.name)
  return name !== '' && name === plainName(other.name) && agree(one.track, other.track)
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

const plainName = oncePerSentence(({text}) => plain(text))

/** “The St. Mary's Hospital” and “st marys hospital” are one name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim()
