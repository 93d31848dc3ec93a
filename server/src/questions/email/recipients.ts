import type {Draft} from '../../draft/draft.ts'
import {type HeaderLine, headerOf} from '../../draft/email.ts'
import {greetingWords, nobodyWords, officeWords, severalPrograms, shortNames} from '../../lexicon/emails.ts'
import {institutionWords} from '../../lexicon/patients.ts'
import {stepsBetween} from '../../text/nearest.ts'
import type {Span} from '../../text/span.ts'
import {oncePerLine} from './once-per-line.ts'
import {foldName, isSamePerson, type Person, personsIn, surnameOf} from './persons.ts'

/** What a greeting says: somebody's name, an office, nobody, or several programs at once. */
export interface Greeting {
  /** Without the comma at its end. */
  readonly span: Span
  readonly text: string
  readonly is: 'named' | 'office' | 'nobody' | 'several'
  /** Those it names, at their places in the file. */
  readonly persons: readonly Person[]
}

const fields = new Set(
  'internal medicine pediatrics pediatric peds prelim preliminary transitional categorical med im ty year'.split(' '),
)

/** The greeting of an email; undefined without one. */
export const readGreeting = (draft: Draft): Greeting | undefined => {
  const at = draft.email?.salutation
  if (!at) return undefined
  const text = draft.text.slice(at.start, at.end).replace(/[\s,:;!.–—-]{1,9}$/, '')
  const words = wordsOf(text)
  const isOpen = (word: string): boolean => nobodyWords.has(word) || greetingWords.has(word)
  const isFilled = (word: string): boolean => isOpen(word) || officeWords.has(word) || fields.has(word)
  const several = words.some((word) => severalPrograms.has(word)) && words.every(isFilled)
  const rest = words.filter((word) => !greetingWords.has(word))
  const is = several
    ? 'several'
    : !words.every(isFilled) || hasTitledName(text)
      ? 'named'
      : rest.length === 0 || rest.some((word) => nobodyWords.has(word))
        ? 'nobody'
        : 'office'
  const persons = is === 'named' ? greeted(draft, text).map((one) => moved(one, at.start)) : []
  return {span: {start: at.start, end: at.start + text.length}, text, is, persons}
}

/** A title names whoever follows it: “Dr. Day”. */
const hasTitledName = (text: string): boolean => {
  const [, name = ''] = /\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Miss)\b\.?[ \t]{1,3}(\p{L}{2,40})/iu.exec(text) ?? []
  return name !== '' && !/^(?:program\w*|director|coordinator|sir|madam|ma?am|and|or)$/i.test(name)
}

const wordsOf = oncePerLine((text): readonly string[] => foldName(text).match(/\p{L}[\p{L}\p{N}]{0,40}/gu) ?? [])

/** Names of a greeting: what is left of it without words of greeting, offices and the program's own name. */
const greeted = (draft: Draft, text: string): readonly Person[] => {
  const own = new Set(wordsOf([draft.program?.name ?? '', ...(draft.program?.aliases ?? [])].join(' ')))
  const opening = /^(?:[\p{L}]{1,12}[ \t]{1,3}){1,4}?(?=(?:Drs?|Doctor|Prof|Professor|Mr|Mrs|Ms|Mx|Miss)\b)/iu.exec(
    text,
  )
  const plain =
    opening?.[0] ?? /^(?:dear|hello|hi|hey|respected|esteemed|greetings|good \w{3,9})[ ,]{1,3}/i.exec(text)?.[0] ?? ''
  const known = personsIn(text.slice(plain.length)).map((one) => moved(one, plain.length))
  const persons = known.length > 0 ? known : bareName(text, plain.length)
  return persons.filter(({words, title}) => title !== undefined || !words.some((word) => isNoName(foldName(word), own)))
}

const isNoName = (word: string, own: ReadonlySet<string>): boolean =>
  own.has(word) || officeWords.has(word) || fields.has(word) || institutionWords.has(word) || greetingWords.has(word)

/** “Dear Helen,”: one word without a title. */
const bareName = (text: string, from: number): readonly Person[] => {
  const [name = ''] = /^[\p{L}\p{M}'’-]{2,40}$/u.exec(text.slice(from)) ?? []
  return name === '' ? [] : [{title: undefined, words: [name], start: from, end: from + name.length}]
}

const moved = (person: Person, by: number): Person => ({...person, start: person.start + by, end: person.end + by})

/** The people a header line names, at their places in the file. */
export const personsOf = (draft: Draft, name: HeaderLine['name']): readonly Person[] => {
  const header = draft.email && headerOf(draft.email, name)
  return header ? personsIn(header.value).map((one) => moved(one, header.valueSpan.start)) : []
}

/** Whom the program's own first contact came from, as `contacted:` names them. */
export const contactPersons = (draft: Draft): readonly Person[] => personsIn(draft.brief.value.contacted ?? '')

/** The program's director, as the workspace file names them. */
export const directorOf = (draft: Draft): Person | undefined => {
  const name = draft.program?.director?.trim()
  if (!name) return undefined
  const [known] = personsIn(name)
  return known ?? {title: undefined, words: name.split(/\s+/), start: 0, end: name.length}
}

/** Whom to greet by name: the one the draft is addressed to, who made contact, or who directs the program. */
export const reader = (draft: Draft): Person | undefined =>
  personsOf(draft, 'to')[0] ?? contactPersons(draft)[0] ?? directorOf(draft)

/** Somebody addressed who is not the one to address. */
export interface Stray {
  readonly person: Person
  /** Who is meant. */
  readonly expected: Person
  /** Whether the name is so near that it can only be a slip. */
  readonly isSlip: boolean
}

/** The addressee who is not the program's director nor anybody else it may go to; the salutation counts before `To:`. */
export const strayAddressee = (draft: Draft): Stray | undefined => {
  const director = directorOf(draft)
  const to = isStaffLine(draft) ? [] : personsOf(draft, 'to')
  const greeting = readGreeting(draft)?.persons ?? []
  if (director) return strayFrom(draft, director, greeting) ?? strayFrom(draft, director, to)
  const [addressed] = to
  return addressed && to.length === 1 ? strayFrom(draft, addressed, greeting) : undefined
}

const strayFrom = (draft: Draft, expected: Person, persons: readonly Person[]): Stray | undefined => {
  const allowed = [expected, ...legitimate(draft)]
  if (persons.length === 0 || persons.some((one) => allowed.some((other) => isSamePerson(one, other)))) return undefined
  const [person] = persons
  if (!person || isInThread(draft, person) || allowed.some((other) => isShortFor(person, other))) return undefined
  const isSlip = isNear(surnameOf(person), surnameOf(expected))
  if (!isSlip && (isStaff(person) || isOfficeContact(draft))) return undefined
  return {person, expected, isSlip}
}

/** “Dear Bob” is to Dr. Robert Smith; whose given name nobody has said may be anybody's. */
const isShortFor = ({title: held, words}: Person, {words: known}: Person): boolean => {
  const [said = ''] = words
  if (held !== undefined || words.length > 1) return false
  const short = foldName(said)
  const given = known.slice(0, -1).map((word) => foldName(word))
  return given.length === 0 || given.some((name) => name.slice(0, 3) === short.slice(0, 3) || isLong(short, name))
}

const isLong = (short: string, name: string): boolean => shortNames.get(short)?.includes(name) === true

/** Coordinators and others the draft itself shows to be the program's. */
const legitimate = (draft: Draft): readonly Person[] => [
  ...contactPersons(draft),
  ...personsOf(draft, 'cc'),
  ...(isStaffLine(draft) ? personsOf(draft, 'to') : []),
]

const staffWords =
  /\b(?:coordinator|co-?ordinator|administrator|manager|assistant|associate|apd|chief|chair|resident|faculty|secretary|office)\b/i

const isStaffLine = (draft: Draft): boolean =>
  staffWords.test((draft.email && headerOf(draft.email, 'to')?.value) ?? '')

/** Programs' staff are no doctors: “Ms. Trammell”. */
const isStaff = ({title}: Person): boolean => title !== undefined && /^(?:mr|mrs|ms|mx|miss)/i.test(title)

/** The program called, and `contacted:` says from which desk, not by whom. */
const isOfficeContact = (draft: Draft): boolean =>
  contactPersons(draft).length === 0 && staffWords.test(draft.brief.value.contacted ?? '')

const isInThread = (draft: Draft, person: Person): boolean => {
  const reply = draft.email?.reply
  return reply !== undefined && foldName(draft.text.slice(reply.start, reply.end)).includes(foldName(surnameOf(person)))
}

/** One or two letters apart, in a name long enough for that to be a slip. */
const isNear = (name: string, known: string): boolean => {
  const [a, b] = [foldName(name), foldName(known)]
  return (
    a !== b && Math.min(a.length, b.length) >= 5 && stepsBetween(a, b) <= (Math.min(a.length, b.length) > 6 ? 2 : 1)
  )
}

const address = /(?<![\w.+%-])[\w.+%-]{1,64}@([\w-]{1,63}\.[\w.-]{1,190})/g
const personalHosts =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|mail|rediffmail)\./i
const programAddress =
  /(?:program|residenc|gme|meded|coordinator|admin|office|peds|pediatric|medicine|^im|^ty|prelim|^med|recruit)/i

/** As much of a header line is read: it holds more addresses than anybody writes to. */
const longestLine = 4000

/** Where an email turns to several programs at once: the header line that does, or the salutation. */
export const severalAddressed = (draft: Draft): Span | undefined => {
  const lines = (['to', 'bcc', 'cc'] as const).flatMap((name) => (draft.email && headerOf(draft.email, name)) ?? [])
  const several = lines.find((line) => namesSeveral(draft, line.value))
  if (several) return several.valueSpan
  const own = draft.workspace?.file.applicant?.email?.toLowerCase()
  const all = lines.flatMap((line) =>
    [...line.value.slice(0, longestLine).matchAll(address)]
      .filter(([whole, host = '']) => whole.toLowerCase() !== own && !personalHosts.test(host))
      .map(([whole, host = '']) => ({line, host: host.toLowerCase(), isProgram: programAddress.test(whole)})),
  )
  const counted = all.filter(({line, isProgram}) => line.name !== 'cc' || isProgram)
  const hosts = counted.filter(
    ({host}, index) => !counted.slice(0, index).some((other) => isSameHost(host, other.host)),
  )
  const isSeveral =
    hosts.length > 2 || (hosts.length === 2 && (!draft.program || hosts.every(({isProgram}) => isProgram)))
  if (isSeveral) return hosts[0]?.line.valueSpan
  const greeting = readGreeting(draft)
  return greeting?.is === 'several' ? greeting.span : undefined
}

/** “All program directors”, two programs or the directors of two programs of the workspace file. */
const namesSeveral = (draft: Draft, value: string): boolean => {
  const bare = value.slice(0, longestLine).replace(address, ' ')
  const persons = personsIn(value)
  if (/\bundisclosed[ -]recipients\b/i.test(bare)) return true
  if (persons.length === 0 && wordsOf(bare).some((word) => severalPrograms.has(word))) return true
  if (persons.length < 2 && !/[,;]/.test(bare)) return false
  const meant = (draft.workspace?.programs ?? []).filter(({director = '', name, aliases = []}) => {
    const [known] = personsIn(director)
    const isNamed = [name ?? '', ...aliases].some(
      (form) => form.length > 2 && bare.toLowerCase().includes(form.toLowerCase()),
    )
    return isNamed || (known !== undefined && persons.some((one) => one.words.length > 1 && isSamePerson(one, known)))
  })
  return new Set(meant.map(({name, id}) => name ?? id)).size > 1
}

/** `peds.lakeshore.org` and `lakeshore.org` are one house. */
const isSameHost = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
