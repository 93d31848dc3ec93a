import {allPseudonyms, declaredPseudonym, publicPeople, unnamed} from '../lexicon/patients.ts'
import type {Sentence} from '../text/sentence.ts'
import {addressedNames, ownNames} from './addressee.ts'
import type {Draft, Paragraph} from './draft.ts'
import {type Met, type Name, readNames} from './names.ts'
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
  const seen = draft.paragraphs.flatMap((paragraph) => meetPeople(paragraph))
  const single = new Set(seen.flatMap(({name}) => (name.form === 'single' ? name.parts : [])))
  const met = single.size > 0 ? draft.paragraphs.flatMap((paragraph) => meetPeople(paragraph, single)) : seen
  const addressed = addressedNames(draft)
  const own = ownNames(draft)
  const notes = readNotes(draft, met)
  const groups = groupByPerson(met)
  const signs = groups.map((group) => group.flatMap((one) => readSigns(one)))
  const bedside = new Set(
    groups.flatMap((group, index) => (signs[index]?.includes('care') ? [surnameOf(group[0].name)] : [])),
  )
  return groups.map((group, index): Person => {
    const [first, ...rest] = group
    const all = signs[index] ?? []
    return {
      names: [first.name, ...rest.map(({name}) => name)],
      standing: decide(first.name, all, {addressed, own, bedside}),
      isPseudonym: notes.all || group.some(({name}) => notes.sentences.has(name.sentence)) || all.includes('called'),
    }
  })
}

const meetPeople = ({sentences}: Paragraph, known?: ReadonlySet<string>): readonly Met[] =>
  sentences.flatMap((sentence, index) =>
    readNames(sentence, known).map((name) => ({name, before: sentences[index - 1], after: sentences[index + 1]})),
  )

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
  const givens = Object.hasOwn(publicPeople, surname) ? publicPeople[surname] : undefined
  return givens !== undefined && parts.length > 1 && parts.some((part) => givens.includes(part))
}

const surnameOf = (name: Name): string => name.parts.at(-1) ?? ''

/** Mentions of one person: the same surname under titles that agree, and the words of a full name alone. */
const groupByPerson = (met: readonly Met[]): ReadonlyArray<readonly [Met, ...Met[]]> => {
  const groups: Array<[Met, ...Met[]]> = []
  const known = new Map<string, [Met, ...Met[]]>()
  for (const one of met) {
    const {sought, kept} = keysOf(one.name)
    const group = sought.map((key) => known.get(key)).find((found) => found !== undefined)
    const home: [Met, ...Met[]] = group ?? [one]
    if (group) group.push(one)
    else groups.push(home)
    for (const key of kept) if (!known.has(key)) known.set(key, home)
  }
  return groups
}

/** By what a name looks for an earlier mention, and by what later ones find it: “woman gurung”, “whole rosa delgado”. */
const keysOf = ({form, title, parts}: Name): {readonly sought: readonly string[]; readonly kept: readonly string[]} => {
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

/** Words that a name was changed: for everybody, or for those in the sentence and the one before. */
const readNotes = (
  draft: Draft,
  met: readonly Met[],
): {readonly all: boolean; readonly sentences: ReadonlySet<Sentence>} => {
  const naming = new Set(met.map(({name}) => name.sentence))
  const sentences = new Set<Sentence>()
  let all = false
  for (const paragraph of draft.paragraphs) {
    for (const [index, sentence] of paragraph.sentences.entries()) {
      if (sentence.allHits(allPseudonyms).length > 0) all = true
      if (sentence.allHits(declaredPseudonym).length === 0) continue
      const before = paragraph.sentences[index - 1]
      if (naming.has(sentence)) sentences.add(sentence)
      else if (before && naming.has(before)) sentences.add(before)
      else all = true
    }
  }
  return {all, sentences}
}
