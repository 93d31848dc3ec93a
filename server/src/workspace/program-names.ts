import {commonInstitutionWords} from '../lexicon/program-cells.ts'
import {trackAbbreviations} from '../lexicon/specialties.ts'
import type {Program} from './shape.ts'

/** A name in the form in which capitals, accents and punctuation make no difference. */
export const nameKey = (name: string): string => {
  const plain = folded(name)
    .replace(/&/g, ' and ')
    .replace(/['’‘`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
  return plain === '' ? name.trim().toLowerCase() : plain
}

/** The keys of every name a program goes by. */
export const nameKeys = ({name, aliases = []}: Partial<Program>): readonly string[] =>
  [name, ...aliases].flatMap((one) => (one === undefined ? [] : [nameKey(one)]))

/** Gives programs the short names by which drafts call them: each its own, and the same ones for the same programs. */
export class ProgramIds {
  /** What drafts call programs by, with the programs that are called so. */
  readonly #known = new Map<string, Set<Partial<Program>>>()

  constructor(programs: ReadonlyArray<Partial<Program>>) {
    for (const program of programs)
      for (const word of [program.id, program.name, ...(program.aliases ?? [])]) if (word) this.#take(word, program)
  }

  /** The id of a program: its own, or one made from its name, such as `st-brendan` for St. Brendan Medical Center. */
  of(program: Partial<Program>): string {
    if (program.id !== undefined) return program.id
    const short = shortName(program.name ?? '')
    const wider = [program.track && trackAbbreviations[program.track], program.city].flatMap((more) =>
      more ? [slug(more)] : [],
    )
    const candidates = [short, ...wider.map((more) => `${short}-${more}`)]
    let id = candidates.find((one) => this.#isFree(one, program))
    for (let count = 2; id === undefined; count += 1) {
      const numbered = `${short}-${count}`
      if (this.#isFree(numbered, program)) id = numbered
    }
    this.#take(id, program)
    return id
  }

  #isFree(word: string, program: Partial<Program>): boolean {
    const holders = this.#known.get(word)
    return !holders || (holders.size === 1 && holders.has(program))
  }

  #take(word: string, program: Partial<Program>): void {
    const key = word.trim().toLowerCase()
    this.#known.set(key, (this.#known.get(key) ?? new Set()).add(program))
  }
}

const mostLetters = 24

/** The first telling words of a name, at most three of them. */
const shortName = (name: string): string => {
  const words = slug(name).split('-')
  const telling = words.filter((word) => !commonInstitutionWords.has(word))
  const chosen = (telling.length > 0 ? telling : words).slice(0, 3)
  while (chosen.length > 1 && chosen.join('-').length > mostLetters) chosen.pop()
  return chosen.join('-').slice(0, mostLetters).replace(/-$/, '') || 'program'
}

const slug = (name: string): string =>
  folded(name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
