import {type FactName, namesAfterTitle, slotArticles, slotFacts, slotOpenings} from '../lexicon/placeholder-facts.ts'
import {specialtyLabels, type Target} from '../lexicon/specialties.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'

/** What is known when a slot is to be filled. */
export interface Known {
  readonly workspace?: Workspace | undefined
  /** The program the draft goes to. */
  readonly program?: Partial<Program> | undefined
  /** What the draft is written for; the program’s track where it is not given. */
  readonly target?: Target | undefined
}

/**
 * The fact that a slot asks for; undefined where none is known, or where the wording could mean more than one thing.
 *
 * @param slot the slot as it stands, with or without its brackets: `[Your Name]`, `{{program_name}}`, `<insert AAMC ID>`
 * @param before what stands before it on its line: “Dear Dr. ” makes `[Last Name]` the director’s
 */
export const factFor = (slot: string, known: Known, before = ''): string | undefined => {
  const {fact, values} = answer(slot, known, before)
  return fact === 'specifics' ? undefined : values[0]
}

/** Every fact that could be meant, for the applicant to choose from: the particulars of a program are several. */
export const factsFor = (slot: string, known: Known, before = ''): readonly string[] =>
  answer(slot, known, before).values

interface Answer {
  readonly fact: FactName | undefined
  readonly values: readonly string[]
}

const answer = (slot: string, known: Known, before: string): Answer => {
  const {wordings, isOwn} = readSlot(slot)
  const title = /\b(dr\.?|doctor|prof\.?|professor)\s*$/i.exec(before.slice(-20))?.[1]
  const director = known.program?.director
  const asks = (one: (wording: string) => boolean): boolean => !isOwn && wordings.some(one)
  if (title && asks((wording) => namesAfterTitle.has(wording)))
    return {fact: 'director-last', values: director ? [lastName(director)] : []}
  if (/\bdear\s*$/i.test(before.slice(-10)) && asks((wording) => wording === 'name'))
    return {fact: 'director-titled', values: director ? [titled(director)] : []}
  const found = wordings.map((wording) => factsByWording.get(wording)).find((one) => one !== undefined)
  if (!found || (isOwn && found.of === 'program')) return {fact: undefined, values: []}
  const values = valuesOf(found.fact, known)
  return {fact: found.fact, values: title && found.fact === 'director' ? values.map(withoutTitle) : values}
}

const factsByWording = new Map(
  slotFacts.flatMap(({fact, of, wordings}) => wordings.map((wording) => [wording, {fact, of}] as const)),
)

/** `<insert Your AAMC_ID here>` as “insert your aamc id” and “aamc id”, and whether it says “your”. */
const readSlot = (slot: string): {readonly wordings: readonly string[]; readonly isOwn: boolean} => {
  const all = slot
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replaceAll('/', ' or ')
    .match(/[\p{L}\p{N}]+/gu)
  const words = (all ?? []).filter((word) => !slotArticles.has(word))
  const first = words.findIndex((word) => !slotOpenings.has(word))
  const bare = words.slice(Math.max(0, first))
  const isOwn = /^(?:your|my)$/.test(bare[0] ?? '')
  return {wordings: [words.join(' '), (isOwn ? bare.slice(1) : bare).join(' ')], isOwn}
}

const valuesOf = (fact: FactName, known: Known): readonly string[] => {
  const value = readers[fact](known)
  if (value === undefined || value === '') return []
  return typeof value === 'object' ? value : [String(value)]
}

type Reader = (known: Known) => string | number | readonly string[] | undefined

const applicant = (
  key:
    | 'name'
    | 'degree'
    | 'aamc-id'
    | 'usmle-id'
    | 'nrmp-id'
    | 'email'
    | 'phone'
    | 'graduation-year'
    | 'visa'
    | 'ecfmg',
): Reader => {
  return ({workspace}) => workspace?.file.applicant?.[key]
}

/** Two facts in one slot: both, or none. */
const both = (one: string | undefined, other: string | undefined): string | undefined =>
  one && other ? `${one}, ${other}` : undefined

const readers: Readonly<Record<FactName, Reader>> = {
  name: applicant('name'),
  'name-and-degree': ({workspace}) => both(workspace?.file.applicant?.name, workspace?.file.applicant?.degree),
  degree: applicant('degree'),
  'aamc-id': applicant('aamc-id'),
  'usmle-id': applicant('usmle-id'),
  'nrmp-id': applicant('nrmp-id'),
  email: applicant('email'),
  phone: applicant('phone'),
  'graduation-year': applicant('graduation-year'),
  visa: applicant('visa'),
  ecfmg: applicant('ecfmg'),
  step3: ({workspace}) => workspace?.file.applicant?.step3,
  season: ({workspace}) => workspace?.file.season,
  program: ({program}) => program?.name,
  'program-id': ({program}) => program?.id ?? program?.name,
  city: ({program}) => program?.city,
  state: ({program}) => program?.state,
  'city-and-state': ({program}) => both(program?.city, program?.state),
  track: (known) => trackName(targetOf(known)),
  code: ({program}) => program?.code,
  director: ({program}) => program?.director,
  'director-titled': ({program}) => program?.director && titled(program.director),
  'director-last': ({program}) => program?.director && lastName(program.director),
  specifics: ({program}) => program?.specifics,
}

/** What a draft is written for, as far as it is known. */
export const targetOf = ({target, program}: Known): Target | undefined => target ?? program?.track

/** How a message names what a program trains for. */
export const trackName = (target: Target | undefined): string | undefined => {
  if (target === 'preliminary-medicine') return 'Preliminary Medicine'
  if (target === 'transitional-year') return 'Transitional Year'
  return target && specialtyLabels[target]
}

const titles = /^(?:dr|prof|professor|doctor|mr|mrs|ms)\b\.?\s*/i

const withoutTitle = (name: string): string => name.replace(titles, '').trim()

/** “Dr. Marchetti” of “Dr. Helen Marchetti, MD”: directors are physicians. */
const titled = (name: string): string => {
  const title = /^(?:prof|professor)\b\.?/i.exec(name.trim())?.[0] ?? 'Dr.'
  return `${title} ${lastName(name)}`
}

const particles = new Set('al bin da de del della den der di dos du el ibn la le san st st. ten van von y'.split(' '))

/** The last name with the small words that belong to it: “de la Cruz”. */
const lastName = (name: string): string => {
  const [plain = ''] = withoutTitle(name.trim()).split(',')
  const words = plain.split(/\s+/).filter(Boolean)
  let first = words.length - 1
  while (first > 1 && particles.has(words[first - 1]?.toLowerCase() ?? '')) first -= 1
  return words.slice(Math.max(0, first)).join(' ')
}
