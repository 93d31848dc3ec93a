import {allPseudonyms, declaredPseudonym, publicPeople, unnamed} from '../lexicon/patients.ts'
import {wherever} from '../text/lineage.ts'
import type {Sentence} from '../text/sentence.ts'
import {addressedNames, ownNames} from './addressee.ts'
import type {Draft} from './draft.ts'
import {type Name, nameIn, type PlacedName, readPlacedNames} from './names.ts'
import {oncePerParagraph, type Paragraph} from './paragraph.ts'
import {readSigns, type Sign} from './signs.ts'

/**
 * Who a named person is to the applicant. `patient` is anybody on the patient's side of the bed, kin included;
 * `unknown` is a name about which the draft says nothing.
 */
export type Standing = 'patient' | 'family' | 'self' | 'work' | 'learned' | 'reader' | 'public' | 'unknown'

/** A person a draft names. */
export interface Person {
  /** In order of the text; the first introduces the person. */
  readonly names: readonly [Name, ...Name[]]
  readonly standing: Standing
  /** The draft says that the name is not the real one. */
  readonly isPseudonym: boolean
}

/** The people a draft names, in order of their first mention. */
export const readPeople = (draft: Draft): readonly Person[] => {
  const single = new Set<string>()
  for (const {answer} of singleNames(draft.paragraphs, undefined)) for (const part of answer) single.add(part)
  const known = single.size > 0 ? ` ${[...single].join(' ')} ` : ''
  const mentioned: Mentioned[] = []
  let areRenamed = false
  for (const {item, answer} of meetings(draft.paragraphs, known)) {
    if (!answer) continue
    areRenamed ||= answer.renamesAll
    for (const {name, index, keys, signs, isRenamed} of answer.met) {
      const sentence = item.sentences[index]
      if (sentence) mentioned.push({name: nameIn(sentence, name), keys, signs, isRenamed})
    }
  }
  if (mentioned.length === 0) return []
  const groups = groupByPerson(mentioned)
  const bedside = new Set(
    groups.flatMap((group) => (group.some(({signs}) => signs.includes('care')) ? [surnameOf(group[0].name)] : [])),
  )
  const around = {addressed: addressedNames(draft), own: ownNames(draft), bedside}
  return groups.map((group): Person => {
    const [first, ...rest] = group
    const signs = group.flatMap((one) => one.signs)
    return {
      names: [first.name, ...rest.map(({name}) => name)],
      standing: decide(first.name, signs, around),
      isPseudonym: areRenamed || group.some(({isRenamed}) => isRenamed) || signs.includes('called'),
    }
  })
}

/** What is shown where a name stands. */
interface Shown {
  readonly keys: Keys
  readonly signs: readonly Sign[]
  /** It is said beside the name that it is not the real one. */
  readonly isRenamed: boolean
}

interface Mentioned extends Shown {
  readonly name: Name
}

/** A name wherever its paragraph stands. */
interface Met extends Shown {
  readonly name: PlacedName
  /** Index of its sentence. */
  readonly index: number
}

/** Names that stand alone and not at the head of a sentence: at the head too they are names then. */
const singleNames = wherever(
  oncePerParagraph(({sentences}): readonly string[] => {
    const single: string[] = []
    for (const sentence of sentences)
      for (const {form, parts} of readPlacedNames(sentence)) if (form === 'single') single.push(...parts)
    return single
  }),
)

/** The names in a paragraph, and whether it says of all names that they were changed. */
interface Meeting {
  readonly met: readonly Met[]
  readonly renamesAll: boolean
}

const meetPeople = ({sentences}: Paragraph, known: string): Meeting | undefined => {
  const named = sentences.map((sentence) => readPlacedNames(sentence, known))
  const {renamesAll, renamed} = readNotes(sentences, named)
  const met: Met[] = []
  for (const [index, names] of named.entries()) {
    const sentence = sentences[index]
    if (!sentence || names.length === 0) continue
    const before = sentences[index - 1]
    const after = sentences[index + 1]
    const isRenamed = renamed.has(index)
    for (const name of names)
      met.push({name, index, keys: keysOf(name), signs: readSigns({name, sentence, before, after}), isRenamed})
  }
  return renamesAll || met.length > 0 ? {met, renamesAll} : undefined
}

const meetings = wherever(oncePerParagraph(meetPeople))

interface Known {
  readonly addressed: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  readonly bedside: ReadonlySet<string>
}

/** The plainest sign decides: what the applicant calls the person, then what is done to the person. */
const decide = (name: Name, signs: readonly Sign[], {addressed, own, bedside}: Known): Standing => {
  if (name.form === 'learned') return 'learned'
  if (signs.includes('self') || (name.form === 'full' && name.parts.every((part) => own.has(part)))) return 'self'
  if (isPublic(name)) return 'public'
  if (signs.includes('own family')) return 'family'
  if (signs.includes('own work')) return 'work'
  if (signs.includes('care')) return 'patient'
  const surname = surnameOf(name)
  if (addressed.has(surname)) return 'reader'
  if (own.has(surname)) return 'family'
  if (signs.includes('work')) return 'work'
  if (bedside.has(surname) && name.form === 'title') return 'patient'
  const isLikely = name.form === 'title' || (name.form === 'full' && signs.includes('introduced'))
  return isLikely && signs.includes('near care') ? 'patient' : 'unknown'
}

const isPublic = ({parts}: Name): boolean => {
  const surname = parts.at(-1) ?? ''
  if (unnamed.has(surname)) return true
  const givens = publicPeople.get(surname)
  return givens !== undefined && parts.length > 1 && parts.some((part) => givens.includes(part))
}

const surnameOf = (name: Name): string => name.parts.at(-1) ?? ''

/** Mentions of one person: the same surname under titles that agree, and the words of a full name alone. */
const groupByPerson = (mentioned: readonly Mentioned[]): ReadonlyArray<readonly [Mentioned, ...Mentioned[]]> => {
  const groups: Array<[Mentioned, ...Mentioned[]]> = []
  const known = new Map<string, [Mentioned, ...Mentioned[]]>()
  for (const one of mentioned) {
    const {sought, kept} = one.keys
    const group = sought.map((key) => known.get(key)).find((found) => found !== undefined)
    const home: [Mentioned, ...Mentioned[]] = group ?? [one]
    if (group) group.push(one)
    else groups.push(home)
    for (const key of kept) if (!known.has(key)) known.set(key, home)
  }
  return groups
}

/** By what a name looks for an earlier mention, and by what later ones find it: “woman gurung”, “whole rosa delgado”. */
interface Keys {
  readonly sought: readonly string[]
  readonly kept: readonly string[]
}

const keysOf = ({form, title, parts}: PlacedName): Keys => {
  const whole = `whole ${parts.join(' ')}`
  const [given = ''] = parts
  const surname = parts.at(-1) ?? ''
  if (form === 'learned') return {sought: [`learned ${surname}`], kept: [`learned ${surname}`]}
  const alone = parts.length > 1 ? [whole, `alone ${surname}`, `alone ${given}`] : [`alone ${surname}`]
  if (form === 'single') return {sought: alone, kept: alone}
  if (title === undefined) return {sought: [whole, `titled ${surname}`], kept: [...alone, `full ${surname}`]}
  const titled = `${kindOfTitle(title)} ${surname}`
  return {
    sought: parts.length > 1 ? [whole, titled] : [titled, `full ${surname}`],
    kept: [...alone, titled, `titled ${surname}`],
  }
}

/** “Mrs.”, “Ms.” and “Miss” may be one person; “Mr.” is another. */
const kindOfTitle = (title: string): string =>
  /^(?:mr|mister|monsieur|herr|señor|senor|sr|signor|shri|pak|don)$/.test(title)
    ? 'man'
    : /^(?:master|baby)$/.test(title)
      ? 'child'
      : title === 'mx'
        ? 'anyone'
        : 'woman'

/** Words that a name was changed: for everybody, or for those in the sentence or the one before, by their indexes. */
const readNotes = (
  sentences: readonly Sentence[],
  named: ReadonlyArray<readonly PlacedName[]>,
): {readonly renamesAll: boolean; readonly renamed: ReadonlySet<number>} => {
  const holdsName = (index: number): boolean => (named[index]?.length ?? 0) > 0
  const renamed = new Set<number>()
  let renamesAll = false
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.allHits(allPseudonyms).length > 0) renamesAll = true
    if (sentence.allHits(declaredPseudonym).length === 0) continue
    const noted = [index, index - 1].find(holdsName)
    if (noted === undefined) renamesAll = true
    else renamed.add(noted)
  }
  return {renamesAll, renamed}
}
