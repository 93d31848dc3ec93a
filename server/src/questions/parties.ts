import type {Draft} from '../draft/draft.ts'
import {headerOf} from '../draft/email.ts'
import {advocateNouns, readerNouns} from '../lexicon/contact.ts'
import {readerProgram} from '../lexicon/emails.ts'
import {kinNouns, learnedTitles, workRoles} from '../lexicon/patients.ts'
import {onceFor} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'

/** Who takes part in what a sentence tells: the writer, the reader, somebody who could speak for the writer, others. */
export type Part = 'applicant' | 'reader' | 'advocate' | 'nobody' | 'other'

/** A noun or pronoun that takes part, by the indexes of its words. */
export interface Party {
  readonly part: Part
  readonly first: number
  readonly last: number
}

const applicantWords = new Set(['i', 'me', 'myself', 'we', 'us'])
const readerWords = new Set(['you', 'yours', 'yourself', 'yourselves'])
const pronouns = new Set(['he', 'she', 'they', 'who', 'him', 'her', 'them', 'both', 'whom'])
const vacant = new Set(['nobody', 'none', 'neither'])
const ownDeterminers = new Set(['my', 'our'])
const determiners = new Set(['a', 'an', 'the', 'another', 'some', 'any', 'one', 'his', 'their'])
const severalPrograms = /^(?:programs|hospitals|residencies|departments)$/
const unnamedPeople = new Set(['someone', 'somebody', 'anyone', 'anybody', 'people', 'everyone', 'others'])

/** The surnames of those an email is written to, lower case. */
export const readerSurnames = onceFor((draft: Draft): ReadonlySet<string> => readSurnames(draft))

const readSurnames = (draft: Draft): ReadonlySet<string> => {
  const {email, program} = draft
  const to = email ? (headerOf(email, 'to')?.value ?? '') : ''
  const greeting = email?.salutation ? draft.text.slice(email.salutation.start, email.salutation.end) : ''
  const names = [to, greeting, program?.director ?? '', draft.brief.value.contacted ?? '']
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? []))
}

/**
 * Who takes part in a sentence, in order. “They” is whoever could speak for the applicant, if the sentence or the one
 * before it has named one.
 */
export const readParties = (sentence: Sentence, readers: ReadonlySet<string>, before?: Sentence): readonly Party[] => {
  const parties: Party[] = []
  let known = before !== undefined && readParties(before, readers).some(({part}) => part === 'advocate')
  for (let at = sentence.first; at < sentence.last; ) {
    const party = partyAt(sentence, at, readers, known)
    if (!party) {
      at += 1
      continue
    }
    known ||= party.part === 'advocate'
    parties.push(party)
    at = Math.max(at + 1, party.last)
  }
  return parties
}

const partyAt = (sentence: Sentence, at: number, readers: ReadonlySet<string>, known: boolean): Party | undefined => {
  const word = sentence.word(at)
  if (!word) return undefined
  const single = (part: Part): Party => ({part, first: at, last: at + 1})
  if (applicantWords.has(word.text)) return single('applicant')
  if (readerWords.has(word.text)) return single('reader')
  if (vacant.has(word.text) || (word.text === 'no' && sentence.word(at + 1)?.text === 'one')) return single('nobody')
  if (word.text === 'your') return {part: 'reader', first: at, last: nounAfter(sentence, at, readerNouns) ?? at + 2}
  const own = sentence.hits(readerProgram).find((hit) => hit.first === at)
  if (own) return {part: 'reader', first: at, last: own.last}
  if (pronouns.has(word.text)) return single(known ? 'advocate' : 'other')
  if (/^(?:all|every|each|other)$/.test(word.text) && severalPrograms.test(sentence.word(at + 1)?.text ?? ''))
    return {part: 'reader', first: at, last: at + 2}
  const titled = titledName(sentence, at)
  if (titled) {
    const surname = sentence.word(titled - 1)
    if (isOwner(sentence, titled)) return {part: 'other', first: at, last: titled + 1}
    return {part: readers.has(surname?.text ?? '') ? 'reader' : 'advocate', first: at, last: titled}
  }
  if (ownDeterminers.has(word.text)) {
    const last = nounAfter(sentence, at, advocateNouns, kinNouns, workRoles)
    if (last === undefined) return undefined
    if (!isOwner(sentence, last)) return {part: 'advocate', first: at, last}
    const owned = nounAfter(sentence, last - 1, advocateNouns, kinNouns, workRoles)
    return owned ? {part: 'advocate', first: at, last: owned} : {part: 'other', first: at, last: last + 1}
  }
  if (unnamedPeople.has(word.text))
    return {part: isOurs(sentence, at + 1) ? 'advocate' : 'other', first: at, last: at + 1}
  if (!determiners.has(word.text)) return undefined
  const last = nounAfter(sentence, at, kinNouns, workRoles, advocateNouns)
  if (last === undefined) return undefined
  if (isOffice(sentence, at, last)) return {part: 'reader', first: at, last}
  return {part: isOurs(sentence, last) ? 'advocate' : 'other', first: at, last}
}

/** Words that no noun phrase goes on behind. */
const phraseEnds =
  /^(?:of|from|to|in|at|for|by|with|on|my|our|your|his|her|their|is|are|was|were|will|would|has|have|and|or|but|who|that|i|you|he|she|they|a|an|the)$/

/** Index after the noun that ends a phrase, at most four words from its determiner. */
const nounAfter = (sentence: Sentence, at: number, ...nouns: readonly ReadonlySet<string>[]): number | undefined => {
  const isNoun = (text: string): boolean => nouns.some((set) => set.has(text) || set.has(text.replace(/s$/, '')))
  for (let next = at + 1; next <= at + 4; next += 1) {
    const text = sentence.word(next)?.text
    if (text === undefined || phraseEnds.test(text) || /[,;:.()]/.test(sentence.between(next - 1, next)))
      return undefined
    if (!isNoun(text)) continue
    return isNoun(sentence.word(next + 1)?.text ?? '') && !/\S/.test(sentence.between(next, next + 1))
      ? next + 2
      : next + 1
  }
  return undefined
}

/** “Dr. Rao”, “Professor Ana Haddad”: index after the name. */
const titledName = (sentence: Sentence, at: number): number | undefined => {
  if (!learnedTitles.has(sentence.word(at)?.raw ?? '')) return undefined
  let last = at + 1
  while (last < at + 4 && isName(sentence, last)) last += 1
  return last > at + 1 ? last : undefined
}

/** “Dr. Rao's letter”: what is hers, not she. */
const isOwner = (sentence: Sentence, last: number): boolean =>
  sentence.word(last - 1)?.possessive === true && !advocateNouns.has(sentence.word(last)?.text ?? '')

const isName = (sentence: Sentence, at: number): boolean => {
  const word = sentence.word(at)
  if (!word || !/^\p{Lu}/u.test(word.raw) || word.text === 'i') return false
  return /^[.\s\u2060]*$/.test(sentence.between(at - 1, at))
}

/** “… of my school”, “… from our hospital”, “… of mine”, “… who knows me”. */
const isOurs = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < from + 6; at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/^(?:my|our|mine|ours|i)$/.test(text)) return true
    if (/^(?:will|would|can|is|has|to|you|your|he|she)$/.test(text)) return false
  }
  return false
}

/** “the program director”: of the reader, where no other place is named. */
const isOffice = (sentence: Sentence, at: number, last: number): boolean =>
  sentence.word(at)?.text === 'the' &&
  /^(?:director|coordinator|committee|chair|chairman)$/.test(sentence.word(last - 1)?.text ?? '') &&
  sentence.word(last)?.text !== 'of'
