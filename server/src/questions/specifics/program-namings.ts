import {seekInSentences} from '../../draft/paragraph.ts'
import {learnedTitles, notNames} from '../../lexicon/patients.ts'
import {elsewhereApplied, programAfter, regions, towards} from '../../lexicon/places.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {wordRange} from '../../text/words.ts'
import {institutionNames} from '../concrete.ts'
import {isOwnAction} from '../evidence.ts'
import {distinctive, isOwnPlace, speaksOfReader} from '../own-places.ts'
import {runsOf, wordsIn} from './name-runs.ts'
import {type Compared, type Profile, wordsOf} from './program-profiles.ts'

/** By what a program is recognised: its name, its director, its town, or what is particular about it. */
export type Telltale = 'program' | 'director' | 'city' | 'specifics'

/** A place where a sentence names a program, or something by which one can be recognised. */
export interface Naming extends Local {
  /** Words that set the name apart, joined: the same program under longer and shorter names. */
  readonly key: string
  readonly what: Telltale
  readonly of: string | undefined
  /** The words around it make it a place to go to. */
  readonly isSought: boolean
  /** The words around it make it a place of the applicant's past. */
  readonly isOwn: boolean
}

/** Where sentences name other programs than the reader’s. */
export const namings = seekInSentences<Naming, Compared>(({sentence}, compared) => {
  const listed: Naming[] = []
  for (const profile of compared.known)
    if (isMarked(sentence, profile)) listed.push(...namingsOf(sentence, profile, compared))
  const unlisted = unlistedIn(sentence, compared)
  return listed.length > 0 ? [...listed, ...unlisted] : unlisted
})

/** Whether the first word of something by which a program can be recognised stands in a sentence. */
const isMarked = (sentence: Sentence, {starts}: Profile): boolean => {
  const words = wordsIn(sentence)
  return starts.some((start) => words.has(start))
}

const namingsOf = (sentence: Sentence, profile: Profile, {own, isDestined}: Compared): readonly Naming[] => {
  const {program, forms, director, specifics, city} = profile
  const naming = (at: Local, what: Telltale, more: Partial<Naming> = {}): Naming => ({
    from: at.from,
    to: at.to,
    what,
    of: program.name,
    key: `${program.name} ${what}`,
    isSought: true,
    isOwn: false,
    ...more,
  })
  const names = longestOf(forms.flatMap((form) => runsOf(sentence, form)))
    .slice(0, mostNames)
    .map((at) => {
      const isOwn = isOwnPlace(sentence, at)
      const isOpen = !isOwn && !sentence.has(elsewhereApplied)
      return naming(at, 'program', {isOwn, isSought: isOpen && (isDestined || isSought(sentence, at))})
    })
  const directors = director ? runsOf(sentence, director).filter((at) => isTitled(sentence, at.from)) : []
  const features = specifics.flatMap((form) => runsOf(sentence, form))
  const cities = city ? runsOf(sentence, city).filter((at) => isReaderIn(sentence, at)) : []
  const isPasted = features.length > 0 && (!isOwnAction(sentence) || speaksOfReader(sentence, own))
  return [
    ...names,
    ...directors.map((at) => naming(at, 'director', {isOwn: isOwnPlace(sentence, at)})),
    ...(isPasted ? features.map((at) => naming(at, 'specifics')) : []),
    ...cities.map((at) => naming(at, 'city')),
  ]
}

/** A sentence with more names is a list; what is wrong with it shows in the first of them. */
const mostNames = 40

/** Of stretches that overlap the first and longest. */
const longestOf = (locals: readonly Local[]): readonly Local[] => {
  let end = -1
  return [...locals]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({from, to}) => {
      if (from < end) return false
      end = to
      return true
    })
}

/** A title stands before the surname, with at most two given names between. */
const isTitled = (sentence: Sentence, from: number): boolean => {
  const [at] = wordRange(sentence.block.reading.words, {from, to: from})
  return [at - 3, at - 2, at - 1].some((index) => learnedTitles.has(capitalised(sentence.word(index)?.text ?? '')))
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ofReaderIn =
  /\b(?:your|the) (?:\p{L}+[ -]){0,4}(?:program|programme|residency|hospital|department|track|city|town|position)(?: (?:there|here))?,? (?:in|at|of)\s?$/iu

/** “your program in Toledo”, where the program is elsewhere. */
const isReaderIn = (sentence: Sentence, at: Local): boolean =>
  ofReaderIn.test(sentence.block.text({from: Math.max(sentence.from, at.from - 90), to: at.from}))

const programIn = /\byour (?:\p{L}+[ -]){0,4}(?:program|programme|residency|track) in\s?$/iu

/** Institutions no workspace file lists, and a city that is not the program's own. */
const unlistedIn = (sentence: Sentence, compared: Compared): readonly Naming[] => {
  const {own, known} = compared
  if (institutionNames(sentence).length === 0 && !mayNameCity(sentence, compared)) return none
  const listed = longestOf(known.flatMap(({forms}) => forms.flatMap((form) => runsOf(sentence, form))))
  const starts = new Set(listed.flatMap(({from, to}) => [from, to]))
  const isNew = (at: Local): boolean =>
    !starts.has(at.from) &&
    !starts.has(at.to) &&
    !listed.slice(0, mostNames).some((one) => one.from < at.to && at.from < one.to)
  const names = institutionNames(sentence)
    .slice(0, mostNames)
    .filter(isNew)
    .flatMap((at): Naming[] => {
      if (sentence.block.isQuoted(at)) return []
      const key = distinctive(wordsOf(sentence.block.text(at)).map((word) => word.toLowerCase()))
      if (key.length === 0 || key.some((word) => own.has(word))) return []
      return [
        {
          from: at.from,
          to: at.to,
          key: key.join(' '),
          what: 'program',
          of: undefined,
          isSought: !sentence.has(elsewhereApplied) && isSought(sentence, at),
          isOwn: isOwnPlace(sentence, at),
        },
      ]
    })
  return [...names, ...strayCity(sentence, compared, isNew)]
}

const none: readonly never[] = []

/** A town is one of a program's behind “your program in” alone. */
const mayNameCity = (sentence: Sentence, {towns}: Compared): boolean =>
  towns !== undefined && /your/i.test(sentence.text)

const strayCity = (sentence: Sentence, compared: Compared, isNew: (at: Local) => boolean): readonly Naming[] => {
  const {own, towns} = compared
  if (!towns || !mayNameCity(sentence, compared)) return none
  return sentence.words.flatMap((word, index): Naming[] => {
    const next = sentence.words[index + 1]
    const isCity =
      /^\p{Lu}\p{Ll}+$/u.test(word.raw) &&
      !notNames.has(word.text) &&
      !regions.has(word.text) &&
      !towns.has(word.text) &&
      !own.has(word.text)
    if (
      !isCity ||
      !isNew(word) ||
      (next &&
        /^\p{Lu}/u.test(next.raw) &&
        sentence.between(sentence.first + index, sentence.first + index + 1) === ' ')
    )
      return []
    if (!programIn.test(sentence.block.text({from: Math.max(sentence.from, word.from - 90), to: word.from}))) return []
    return [
      {
        from: word.from,
        to: word.to,
        key: `city ${word.text}`,
        what: 'city',
        of: undefined,
        isSought: true,
        isOwn: false,
      },
    ]
  })
}

/** The words right before or after a name make it a place the applicant wants to go to. */
const isSought = (sentence: Sentence, at: Local): boolean =>
  sentence
    .hits(towards)
    .some(
      (hit) =>
        hit.to <= at.from && /^\s*(?:the\s*)?(?:St\.\s*)?$/.test(sentence.block.text({from: hit.to, to: at.from})),
    ) ||
  sentence
    .hits(programAfter)
    .some((hit) => hit.from >= at.to && /^(?:['’]s)?\s*$/.test(sentence.block.text({from: at.to, to: hit.from})))
