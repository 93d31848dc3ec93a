import type {Draft} from '../../draft/draft.ts'
import {type Name, readNames} from '../../draft/names.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {knownInFull, wellKnown} from '../../lexicon/cliches.ts'
import type {Kind} from '../../lexicon/kinds.ts'
import {publicPeople} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import {readerSurnames} from '../parties.ts'

/** Somebody everybody knows: a full name, or one that stands alone on book covers. */
export const isFamous = ({form, parts}: Name): boolean => {
  const surname = parts.at(-1) ?? ''
  if (form === 'title') return false
  if (wellKnown.has(surname)) return true
  return [publicPeople, knownInFull].some((shelf) => {
    const givens = Object.hasOwn(shelf, surname) ? shelf[surname] : undefined
    return givens !== undefined && parts.length > 1 && parts.some((part) => givens.includes(part))
  })
}

/** Whether a sentence names somebody everybody knows; at its start a single name is no name to other rules. */
export const namesFamous = oncePerSentence(
  (sentence: Sentence): boolean =>
    sentence.words.some(({text, raw}) => wellKnown.has(text) && /^\p{Lu}/u.test(raw)) ||
    readNames(sentence).some(isFamous),
)

/** Names in which a draft takes pride: physicians with their titles, and the famous; each person once, readers not. */
export const proudNames = (draft: Draft): readonly Span[] => {
  const names = proudNamesIn(draft.paragraphs, draft.kind)
  if (names.length === 0) return []
  const readers = readerSurnames(draft)
  const seen = new Set<string>()
  return names.flatMap(({sentence, value}) => {
    if (readers.has(value.surname) || seen.has(value.surname)) return []
    seen.add(value.surname)
    return [sentence.block.at(value)]
  })
}

interface ProudName extends Local {
  readonly surname: string
}

const proudNamesIn = seekInSentences(({sentence}, kind: Kind | undefined): readonly ProudName[] => {
  const names = readNames(sentence).filter((name) => isProud(name) && !sentence.block.isQuoted(name))
  if (names.length === 0 || (kind === 'email' && vouches(sentence))) return []
  return names.map(({from, to, parts}) => ({from, to, surname: parts.at(-1) ?? ''}))
})

const isProud = (name: Name): boolean => {
  const isTitled = name.form === 'learned' && physicianTitles.has(name.title ?? '')
  return (isTitled || isFamous(name)) && !brands.has(name.parts.at(-1) ?? '')
}

/** “Dr. Ruiz, who wrote my letter”: in a message that is a fact of the application. */
const vouches = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => /^(?:letters?|recommendations?|references?|referees?|evaluations?)$/.test(text))

/** Doctors of children’s books, lemonade and shoes. */
const brands = new Set(['seuss', 'pepper', 'martens', 'scholl', 'who'])

const physicianTitles = new Set(['dr', 'drs', 'doctor', 'prof', 'professor', 'sir'])
