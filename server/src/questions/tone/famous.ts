import type {Draft} from '../../draft/draft.ts'
import {type Name, readNames} from '../../draft/names.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {beforeVerb} from '../../lexicon/actions.ts'
import {knownInFull, wellKnown} from '../../lexicon/cliches.ts'
import type {Kind} from '../../lexicon/kinds.ts'
import {publicPeople} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import {isPastAction} from '../evidence.ts'
import {readerSurnames} from '../parties.ts'

/** Somebody everybody knows: a full name, or one that stands alone on book covers. */
export const isFamous = ({form, parts}: Name): boolean => {
  const surname = parts.at(-1) ?? ''
  if (form === 'title') return false
  if (wellKnown.has(surname)) return true
  return [publicPeople, knownInFull].some((shelf) => {
    const givens = shelf.get(surname)
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
  const seen = new Set(names.flatMap(({value}) => (value.acts ? [value.surname] : [])))
  return names.flatMap(({sentence, value}) => {
    if (readers.has(value.surname) || seen.has(value.surname)) return []
    seen.add(value.surname)
    return [sentence.block.at(value)]
  })
}

interface ProudName extends Local {
  readonly surname: string
  /** Does something in the draft that is seen, and not for the applicant alone. */
  readonly acts: boolean
}

const proudNamesIn = seekInSentences(({sentence}, kind: Kind | undefined): readonly ProudName[] => {
  const names = readNames(sentence).filter((name) => isProud(name) && !sentence.block.isQuoted(name))
  if (names.length === 0 || (kind === 'email' && vouches(sentence))) return []
  return names.map((name) => ({
    from: name.from,
    to: name.to,
    surname: name.parts.at(-1) ?? '',
    acts: !isFamous(name) && (isActing(sentence, name.last) || isCalled(sentence, name.first)),
  }))
})

/** “Dr. Ibrahim, the pharmacist, found a generic”, “to Dr. Oyinlola, and she crossed out two”; not “taught me”. */
const isActing = (sentence: Sentence, behind: number): boolean => {
  const verb = afterApposition(sentence, behind)
  if (isDeed(sentence, verb)) return true
  for (let at = behind; at < sentence.last; at += 1) {
    const {text} = sentence.word(at) ?? {text: ''}
    if (text === 'i' || text === 'we') return false
    if (['he', 'she', 'who'].includes(text) && isDeed(sentence, verbAt(sentence, at + 1))) return true
  }
  return false
}

/** “I called the endocrinologist, Dr. Lomidze”: somebody needed for a patient. */
const isCalled = (sentence: Sentence, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(sentence.first + 1, first - 4); at -= 1)
    if (calls.has(sentence.word(at)?.text ?? '')) return selvesActing.has(sentence.word(at - 1)?.text ?? '')
  return false
}

const calls = new Set('called phoned telephoned paged woke'.split(' '))
const selvesActing = new Set(['i', 'we'])

/** The word behind a name and what stands between commas beside it. */
const afterApposition = (sentence: Sentence, behind: number): number => {
  if (!sentence.between(behind - 1, behind).includes(',')) return verbAt(sentence, behind)
  for (let at = behind; at < Math.min(behind + 9, sentence.last - 1); at += 1)
    if (sentence.between(at, at + 1).includes(',')) return verbAt(sentence, at + 1)
  return sentence.last
}

/** Past an adverb and a second half of the subject. */
const verbAt = (sentence: Sentence, from: number): number => {
  const text = sentence.word(from)?.text ?? ''
  return beforeVerb.has(text) || text === 'then' || text.endsWith('ly') ? from + 1 : from
}

/** A deed on something, and not one for the applicant: “taught me”, “wrote my letter”, “let me join”. */
const isDeed = (sentence: Sentence, at: number): boolean => {
  const verb = sentence.word(at)
  if (verb?.text === 'used' && sentence.word(at + 1)?.text === 'to')
    return !favorsStems.has(sentence.word(at + 2)?.text ?? '')
  if (!verb || !isPastAction(verb) || favors.has(verb.text)) return false
  return ![1, 2, 3].some((step) => selves.has(sentence.word(at + step)?.text ?? ''))
}

const selves = new Set(['me', 'my', 'myself'])
const favorsStems = new Set('say tell call praise mentor invite be'.split(' '))
const favors = new Set(
  'taught said told called praised mentored supervised inspired encouraged trained recommended invited guided published chaired received won earned founded headed directed graduated'.split(
    ' ',
  ),
)

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
