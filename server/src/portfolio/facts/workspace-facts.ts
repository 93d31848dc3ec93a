import {matcher} from '../../draft/vocabulary.ts'
import {medicalDegrees, statusAnswers, visaNames, visaNouns} from '../../lexicon/facts.ts'
import type {PhraseList} from '../../lexicon/phrases.ts'
import type {Span} from '../../text/span.ts'
import {readWords} from '../../text/words.ts'
import type {Applicant} from '../../workspace/shape.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Fact, Topic} from '../fact.ts'
import {normalizePhone} from './contact.ts'

/** What `applicant:` states, each value at its place. What cannot be understood is no fact. */
export const workspaceFacts = (workspace: Workspace): readonly Fact[] => {
  const applicant = workspace.file.applicant ?? {}
  return (Object.keys(readValue) as Stated[]).flatMap((topic): Fact[] => {
    const given = applicant[topic]
    const place = workspace.at(`applicant.${topic}`)
    const value = given === undefined ? undefined : readValue[topic](String(given).trim())
    if (value === undefined || value === '' || !place) return []
    const span = withoutQuotes(workspace.text, place)
    return [{topic, value, words: workspace.text.slice(span.start, span.end), span}]
  })
}

type Stated = Topic & keyof Applicant

const digitsOf =
  (most: number) =>
  (text: string): string | undefined => {
    const digits = text.replace(/\D/g, '')
    return digits.length > 0 && digits.length <= most ? digits : undefined
  }

const yearOf = (text: string): string | undefined => /^\d{4}$/.exec(text)?.[0]

/** Values of a list in a short text, each once. */
const valuesIn = <Value extends string>(text: string, list: PhraseList<Value>): readonly Value[] => {
  const words = readWords(text)
  const hits = matcher.find(words, text, 0, words.length).filter((hit) => hit.list === list)
  return [...new Set(hits.map((hit) => hit.value as Value))].sort()
}

/** The answers a short text holds, each once. */
const answersIn = (text: string): ReadonlySet<string> =>
  new Set(readWords(text).flatMap((word) => statusAnswers.get(word.text) ?? []))

const visaOf = (text: string): string | undefined => {
  const named = valuesIn(text, visaNames)
  const answers = answersIn(text)
  const status = named.find((value) => value === 'green-card' || value === 'citizen')
  if (answers.has('ahead')) return undefined
  if (status) return status
  if (named.length > 0) return answers.has('no') ? undefined : named.join(' or ')
  if (answers.has('no') || answers.has('permit')) return 'none'
  return valuesIn(text, visaNouns).length > 0 || answers.has('yes') ? 'visa' : undefined
}

const stateOf =
  (there: string) =>
  (text: string): string | undefined => {
    const answers = answersIn(text)
    if (answers.has('no') || answers.has('ahead')) return `not ${there}`
    return answers.has('yes') || /^2\d\d$|\b(?:19[6-9]|2[0-9]\d)$/.test(text) ? there : undefined
  }

const readValue: Readonly<Record<Stated, (text: string) => string | undefined>> = {
  'graduation-year': yearOf,
  'aamc-id': digitsOf(12),
  'usmle-id': digitsOf(12),
  'nrmp-id': (text) => digitsOf(12)(text)?.replace(/^/, 'N'),
  visa: visaOf,
  ecfmg: stateOf('certified'),
  step3: stateOf('passed'),
  degree: (text) => valuesIn(text, medicalDegrees).join(' or '),
  email: (text) => (text.includes('@') ? text.toLowerCase() : undefined),
  phone: (text) => (/\d{7}/.test(text.replace(/\D/g, '')) ? normalizePhone(text) : undefined),
}

/** The value without the quotation marks YAML puts round it. */
const withoutQuotes = (text: string, {start, end}: Span): Span =>
  /^["']/.test(text.charAt(start)) && text.charAt(end - 1) === text.charAt(start) && end - start > 1
    ? {start: start + 1, end: end - 1}
    : {start, end}
