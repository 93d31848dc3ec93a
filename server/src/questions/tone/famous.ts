import type {Draft} from '../../draft/draft.ts'
import {type Name, readNames} from '../../draft/names.ts'
import {knownInFull, wellKnown} from '../../lexicon/cliches.ts'
import {publicPeople} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
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
export const proudNames = (draft: Draft): readonly Name[] => {
  const readers = readerSurnames(draft)
  const seen = new Set<string>()
  return draft.sentences
    .flatMap((sentence) => readNames(sentence))
    .filter((name) => {
      const surname = name.parts.at(-1) ?? ''
      const isTitled = name.form === 'learned' && physicianTitles.has(name.title ?? '')
      if (!(isTitled || isFamous(name)) || readers.has(surname) || seen.has(surname) || brands.has(surname))
        return false
      if (name.sentence.block.isQuoted(name) || (draft.kind === 'email' && vouches(name.sentence))) return false
      seen.add(surname)
      return true
    })
}

/** “Dr. Ruiz, who wrote my letter”: in a message that is a fact of the application. */
const vouches = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => /^(?:letters?|recommendations?|references?|referees?|evaluations?)$/.test(text))

/** Doctors of children’s books, lemonade and shoes. */
const brands = new Set(['seuss', 'pepper', 'martens', 'scholl', 'who'])

const physicianTitles = new Set(['dr', 'drs', 'doctor', 'prof', 'professor', 'sir'])
