import type {Conflict} from '../../portfolio/conflicts.ts'
import type {Fact, Topic, Witness} from '../../portfolio/fact.ts'
import type {Span} from '../../text/span.ts'

/** A contradiction in words: what stands here, what stands elsewhere, and where. */
export interface Contradiction {
  readonly topic: string
  readonly here: string
  readonly there: string
  readonly where: string
}

const topicNames: Readonly<Record<Topic, string>> = {
  'graduation-year': 'Graduation year',
  'aamc-id': 'AAMC ID',
  'usmle-id': 'USMLE ID',
  'nrmp-id': 'NRMP ID',
  visa: 'Visa',
  ecfmg: 'ECFMG certification',
  step3: 'Step 3',
  degree: 'Degree',
  email: 'Email address',
  phone: 'Phone number',
  'us-experience': 'US experience',
}

/** Facts a program checks against its records; of the others a difference may be meant. */
const checked: ReadonlySet<Topic> = new Set([
  'graduation-year',
  'aamc-id',
  'usmle-id',
  'nrmp-id',
  'visa',
  'ecfmg',
  'step3',
])

/** Whether a program would find the fact different in its own records. */
export const isChecked = ({fact}: Witness): boolean => checked.has(fact.topic)

/** What a contradiction comes down to, for a message. */
export const tell = ({at, against}: Conflict): Contradiction => {
  const [first] = against
  return {
    topic: topicNames[at.fact.topic],
    here: printed(at.fact),
    there: first ? printed(first.fact) : '',
    where: whereOf(at, against),
  }
}

/** The workspace file by its name, a single file by its own; several are counted. */
const whereOf = (at: Witness, against: readonly Witness[]): string => {
  const [first] = against
  const files = new Set(against.map(({file}) => file))
  if (first && (first.kind === 'workspace' || files.size === 1))
    return first.file === at.file ? 'another place of this file' : nameOf(first.file)
  return `${files.size} other files`
}

/** How many other places a finding shows. */
const mostPlaces = 3

/** Where the other fact stands, once for each file. */
export const otherPlaces = ({at, against}: Conflict): ReadonlyArray<{message: string; span: Span; path?: string}> => {
  const first = new Map<string, Witness>()
  for (const witness of against) {
    if (first.size >= mostPlaces) break
    if (!first.has(witness.file)) first.set(witness.file, witness)
  }
  return [...first.values()].map(({file, fact}) => ({
    message: `${topicNames[fact.topic]}: ${printed(fact)}.`,
    span: fact.span,
    ...(file === at.file ? {} : {path: file}),
  }))
}

const states: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'j-1': 'J-1',
    'h-1b': 'H-1B',
    'green-card': 'green card',
    citizen: 'US citizen',
    visa: 'needed',
    none: 'not needed',
    certified: 'certified',
    'not certified': 'not yet',
    passed: 'passed',
    'not passed': 'not yet',
  }),
)

/** The fact as a person would say it in a table: numbers as written, states in their usual words. */
const printed = ({topic, value, words}: Fact): string => {
  if (topic === 'us-experience') return `${value} months`
  if (topic === 'visa' || topic === 'ecfmg' || topic === 'step3')
    return value
      .split(' or ')
      .map((one) => states.get(one) ?? one)
      .join(' or ')
  return words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words
}

const longestWords = 26

/** The last part of a path or a URI. */
const nameOf = (file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('%20', ' ')
  return name.length > longestWords ? `…${name.slice(1 - longestWords)}` : name
}
