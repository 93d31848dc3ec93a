import {officeWords} from '../../lexicon/emails.ts'
import {institutionWords, nameParticles, notNames} from '../../lexicon/patients.ts'
import type {Span} from '../../text/span.ts'
import {oncePerLine} from './once-per-line.ts'

/** Somebody named in a line of an email, in `contacted:` or in the workspace file. */
export interface Person extends Span {
  /** As written, with its point: “Dr.”. */
  readonly title: string | undefined
  /** The words of the name as written, without title, degree and generation. */
  readonly words: readonly string[]
}

const title = /^(?:Drs?|Doctor|Prof|Professor|Mr|Mrs|Ms|Mx|Miss)\b\.?/i
const word = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu
const noName = new Set('md do mbbs mbchb mbbch phd mph faap facp mba mha jr sr ii iii iv program director'.split(' '))

/** So many people a line may name. */
const mostPersons = 40

/** The people a line names; spans are offsets in it. Without a title a name needs two capitalised words. */
export const personsIn = oncePerLine((line): readonly Person[] => {
  const persons: Person[] = []
  let at = 0
  const plain = line.replace(/\S+/g, (token) => (token.includes('@') ? ','.repeat(token.length) : token))
  for (const part of plain.split(/([,;/&()|:]| and | or )/)) {
    const person = personIn(part, at, persons.at(-1))
    if (person) persons.push(person)
    if (persons.length >= mostPersons) break
    at += part.length
  }
  return persons
})

const personIn = (part: string, at: number, before: Person | undefined): Person | undefined => {
  const lead = part.length - part.trimStart().length
  const held = title.exec(part.slice(lead))?.[0]
  const from = lead + (held?.length ?? 0)
  const found = [...part.slice(from).matchAll(word)].filter(([text]) => !title.test(text) || text.length > 5)
  const names: typeof found = []
  for (const one of found) {
    const plain = one[0].toLowerCase().replaceAll('.', '')
    if (noName.has(plain) && names.length > 0) break
    if (!held && isNoName(one[0])) return undefined
    if (held && names.length > 0 && /^\p{Ll}/u.test(one[0]) && !nameParticles.has(plain)) break
    names.push(one)
  }
  const last = names.at(-1)
  // “Drs. Lee and Rao”: the second needs no title of its own.
  const isSecond = before?.title?.toLowerCase().startsWith('drs') === true
  if (!last || (!held && !isSecond && names.length < 2)) return undefined
  const end = at + from + last.index + last[0].replace(/[.-]{1,3}$/, '').length
  return {title: held ?? (isSecond ? 'Dr.' : undefined), words: names.map(([text]) => text), start: at + lead, end}
}

const isNoName = (text: string): boolean => {
  const plain = text
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
  if (/^\p{Ll}/u.test(text) && !nameParticles.has(plain)) return true
  return institutionWords.has(plain) || officeWords.has(plain) || notNames.has(plain)
}

/** The family name with its particles: “de la Cruz” of “Dr. Ana de la Cruz”. */
export const surnameOf = ({words}: Person): string => {
  const first = words.findIndex(
    (text, index) => index < words.length - 1 && nameParticles.has(text) && /^\p{Ll}/u.test(text),
  )
  return words.slice(first >= 0 ? first : -1).join(' ')
}

/** How a person is greeted: “Dr. Lee”; without a title by the whole name. */
export const greetedAs = (person: Person): string => {
  const held = person.title?.replace(/^drs\b\.?|^doctor$/i, 'Dr.').replace(/^(dr|mr|mrs|ms|prof)$/i, '$1.')
  return held ? `${held} ${surnameOf(person)}` : person.words.join(' ')
}

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th'}),
)

const umlauts = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
])

/** A name without case, marks and diacritics; “ü” is `u`, and where it is asked for `ue`. */
export const foldName = (name: string, wide = false): string =>
  (wide ? name.toLowerCase().replace(/[äöü]/g, (letter) => umlauts.get(letter) ?? letter) : name.toLowerCase())
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[øłđßæœıþ]/g, (letter) => letters.get(letter) ?? letter)

const formsOf = oncePerLine(
  (name): ReadonlySet<string> =>
    new Set(
      name
        .split(' ')
        .flatMap((text) => [text, ...text.split('-')])
        .flatMap((text) => [foldName(text), foldName(text, true), foldName(text).replaceAll('-', '')])
        .filter((text) => text.length > 1),
    ),
)

/** Whether two names may be one person's: a family name in common, or for a name of one word any name. */
export const isSamePerson = (one: Person, other: Person): boolean => {
  const shares = ({words}: Person, known: Person): boolean => {
    const forms = formsOf(known.words.join(' '))
    return [...formsOf(words.at(-1) ?? '')].some((form) => forms.has(form))
  }
  return shares(one, other) || shares(other, one)
}
