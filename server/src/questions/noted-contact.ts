import type {Draft} from '../draft/draft.ts'
import {advocateNouns} from '../lexicon/contact.ts'
import {answeredWords, deniedContactWords, noContactWords} from '../lexicon/match.ts'
import {kinNouns, workRoles} from '../lexicon/patients.ts'

/** What `contacted:` notes: a contact the program made, none, one that others than it made, or one of before SOAP. */
export type Noted = 'made' | 'none' | 'own' | 'early'

/** A date so long before SOAP is before it, whatever calendar holds. */
const margin = 10 * 24 * 60 * 60 * 1000

/** What the front matter notes of a first contact, for a SOAP that begins at a moment (`NaN` where nobody knows). */
export const notedContact = (draft: Draft, begins = Number.NaN): Noted => {
  const said = draft.brief.value.contacted?.trim() ?? ''
  const words = said.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []
  if (words.length === 0 || isNone(words)) return 'none'
  if (isByApplicant(words)) return 'own'
  return Date.parse(said.slice(0, 10)) < begins - margin ? 'early' : 'made'
}

/** “no”, “n/a”, “not yet”, “2027-03-16 nobody”. */
const isNone = (words: readonly string[]): boolean => {
  const [first = '', second] = words.filter((word) => !/^\d/.test(word))
  if (first === 'no' || first === 'not') return second === undefined || deniedContactWords.has(second)
  return noContactWords.has(first) || (first === 'n' && second === 'a')
}

/** “I phoned them”, “my dean called the director”; not “voicemail, I called back”. */
const isByApplicant = (words: readonly string[]): boolean => {
  if (words.some((word) => answeredWords.has(word))) return false
  return words.some((word, at) => /^(?:i|we)$/.test(word) || (word === 'my' && speaksFor(words[at + 1] ?? '')))
}

const speaksFor = (noun: string): boolean => [advocateNouns, kinNouns, workRoles].some((nouns) => nouns.has(noun))
