import type {Draft} from '../../draft/draft.ts'
import type {Brief} from '../../draft/front-matter.ts'
import type {NamedProgram} from '../../portfolio/view.ts'
import type {Program} from '../../workspace/shape.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {programOf} from '../concrete.ts'
import {distinctive, distinctiveOwnWords} from '../own-places.ts'

/** What a program can be recognised by. */
export interface Profile {
  readonly program: Partial<Program>
  readonly forms: readonly Form[]
  readonly director: Form | undefined
  readonly specifics: readonly Form[]
  readonly city: Form | undefined
  /** The first words of all these, lower case. */
  readonly starts: readonly string[]
}

/** The words of a name, as written. */
export type Form = readonly string[]

/** What the words of a draft are compared with: the same object as long as it says the same. */
export interface Compared {
  /** The words that set the name of the reader's program apart. */
  readonly own: ReadonlySet<string>
  readonly known: readonly Profile[]
  /** Whether it is known where the draft goes. */
  readonly isDestined: boolean
  /** The towns of the workspace file; undefined where that of the reader's program is not known. */
  readonly towns: ReadonlySet<string> | undefined
}

interface Kept {
  readonly workspace: Workspace | undefined
  readonly path: string
  readonly names: string
  readonly compared: Compared
}

/** All but the front matter seldom changes, and that stays the same object while the text below it is edited. */
const kept = new WeakMap<Brief, Kept>()

/** What the words of a draft are compared with. */
export const comparedWith = (draft: Draft, elsewhere: readonly NamedProgram[]): Compared => {
  const {brief, workspace, path} = draft
  const names = elsewhere.map(({name}) => name).join('\n')
  const known = kept.get(brief)
  if (known && known.workspace === workspace && known.path === path && known.names === names) return known.compared
  const compared = compare(draft, elsewhere)
  kept.set(brief, {workspace, path, names, compared})
  return compared
}

const compare = (draft: Draft, elsewhere: readonly NamedProgram[]): Compared => {
  const own = distinctiveOwnWords(draft)
  const home = programOf(draft)
  const programs = draft.workspace?.programs ?? []
  return {
    own,
    known: [...otherPrograms(draft), ...unlistedElsewhere(draft, elsewhere)].map((program) =>
      profileOf(draft, own, program),
    ),
    isDestined: home !== undefined,
    towns: home?.city ? new Set(programs.flatMap(({city = ''}) => wordsOf(city.toLowerCase()))) : undefined,
  }
}

/** The programs of the workspace file that this draft does not go to; all of them where it does not say. */
const otherPrograms = (draft: Draft): ReadonlyArray<Partial<Program>> => {
  const home = programOf(draft)
  return (draft.workspace?.programs ?? []).filter((program) => !home || !isSame(program, home))
}

/** An email to a program that `residency.yaml` does not know names it all the same. */
const unlistedElsewhere = (draft: Draft, elsewhere: readonly NamedProgram[]): ReadonlyArray<Partial<Program>> => {
  const home = programOf(draft)
  const names = new Set(elsewhere.map(({name}) => name).filter((name) => !draft.workspace?.program(name)))
  return [...names].filter((name) => name !== home?.name).map((name) => ({name}))
}

const isSame = (one: Partial<Program>, other: Partial<Program>): boolean =>
  one === other || (one.name !== undefined && one.name === other.name && one.track === other.track)

const profileOf = (draft: Draft, own: ReadonlySet<string>, program: Partial<Program>): Profile => {
  const home = programOf(draft)
  const ownSpecifics = new Set((home?.specifics ?? []).map((one) => one.toLowerCase()))
  const {specifics = [], city: town = ''} = program
  const forms = nameForms(program).filter((form) => !form.some((word) => own.has(word.toLowerCase())))
  const director = home && directorForm(draft, program)
  const features = home
    ? specifics
        .filter((one) => !ownSpecifics.has(one.toLowerCase()))
        .map((one) => wordsOf(one.toLowerCase()))
        .filter((form) => form.length > 1)
    : []
  const city = home && town !== '' && town !== home.city && !own.has(town.toLowerCase()) ? wordsOf(town) : undefined
  const starts = new Set([...forms, director, ...features, city].flatMap((form) => form?.[0]?.toLowerCase() ?? []))
  return {program, forms, director, specifics: features, city, starts: [...starts]}
}

/** A name whole, its aliases, and the part that sets it apart where that is no plain word: “Pell Harbor”. */
const nameForms = ({name, aliases = []}: Partial<Program>): ReadonlyArray<readonly string[]> => {
  const words = name ? wordsOf(name) : []
  const core = words.filter((word, index) => index === 0 || distinctive([word.toLowerCase()]).length > 0)
  const isTelling =
    core.length > 1 ||
    distinctive(core.map((word) => word.toLowerCase())).some((word) => word.length > 4 && !plainNames.has(word))
  return [
    words,
    ...(isTelling ? [core] : []),
    ...aliases.map(wordsOf).filter((form) => form.join('').length > 2),
  ].filter((form) => form.length > 0)
}

const plainNames = new Set(
  'mercy grace hope providence unity trinity valley union liberty summit central metro riverside lakeside university'.split(
    ' ',
  ),
)

/** The surname of a director; a mentor, a letter writer or the program's own of that name is meant otherwise. */
const directorForm = (draft: Draft, {director}: Partial<Program>): Form | undefined => {
  const surname = wordsOf(director ?? '').at(-1)
  const letters = (draft.workspace?.file.applicant?.letters ?? []).map(({from}) => wordsOf(from ?? '').at(-1))
  const own = wordsOf(`${programOf(draft)?.director ?? ''} ${draft.brief.value.contacted ?? ''}`)
  return surname && surname.length > 2 && !letters.includes(surname) && !own.includes(surname) ? [surname] : undefined
}

/** The words of a name, without possessive endings. */
export const wordsOf = (text: string): readonly string[] => text.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
