import {learnedTitles, notNames} from '../lexicon/patients.ts'
import {programAfter, regions, towards} from '../lexicon/places.ts'
import type {Sentence} from '../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../text/span.ts'
import type {Program} from '../workspace/shape.ts'
import {institutionNames} from './concrete.ts'
import type {Draft} from './draft.ts'
import {isOwnAction} from './evidence.ts'
import {distinctive, distinctiveOwnWords, isOwnPlace, speaksOfReader} from './own-places.ts'

/** Another program than the reader's, where the draft names it first, and the places where it does so again. */
export interface Stranger {
  /** As it stands in the draft. */
  readonly text: string
  readonly what: 'program' | 'director' | 'city' | 'specifics'
  /** The program it belongs to, as the workspace file names it. */
  readonly of: string | undefined
  readonly span: Span
  readonly again: readonly Span[]
}

interface Naming extends Local {
  readonly sentence: Sentence
  /** Words that set the name apart, joined: the same program under longer and shorter names. */
  readonly key: string
  readonly what: Stranger['what']
  readonly of: string | undefined
  /** The words around it make it a place to go to. */
  readonly isSought: boolean
  /** The words around it make it a place of the applicant's past. */
  readonly isOwn: boolean
}

/** Programs a draft speaks of that are not the one it goes to. */
export const strangersIn = (draft: Draft): readonly Stranger[] => {
  const known = otherPrograms(draft)
  const namings = scopesOf(draft).map((sentences) =>
    sentences.flatMap((sentence) => [
      ...known.flatMap((program) => namingsOf(draft, sentence, program)),
      ...unlistedIn(draft, sentence, known),
    ]),
  )
  return namings.flatMap((scope) => gather(draft, scope))
}

/** Answers for several programs may stand in one file: then each question is by itself. */
const scopesOf = (draft: Draft): ReadonlyArray<readonly Sentence[]> =>
  draft.kind === 'interview-answers' && !draft.program
    ? draft.sections.map(({paragraphs}) => paragraphs.flatMap(({sentences}) => sentences))
    : [draft.sentences]

/** The programs of the workspace file that this draft does not go to; all of them where it does not say. */
const otherPrograms = (draft: Draft): ReadonlyArray<Partial<Program>> => {
  const all = draft.workspace?.programs ?? []
  return draft.program ? all.filter((program) => !isSame(program, draft.program)) : all
}

const isSame = (one: Partial<Program>, other: Partial<Program> | undefined): boolean =>
  one === other || (one.name !== undefined && one.name === other?.name && one.track === other.track)

const gather = (draft: Draft, namings: readonly Naming[]): readonly Stranger[] => {
  const byKey = new Map<string, Naming[]>()
  for (const naming of namings) byKey.set(naming.key, [...(byKey.get(naming.key) ?? []), naming])
  const groups = [...byKey.values()].filter(
    (group) => group.some(({isSought}) => isSought) && !group.some(({isOwn}) => isOwn),
  )
  const isHome = draft.program === undefined && !addressesOther(draft, groups)
  return groups.slice(isHome ? 1 : 0).flatMap((group) => {
    const [first, ...again] = group
    if (!first) return []
    const {sentence, what, of} = first
    return {
      text: sentence.block.text(first),
      what,
      of,
      span: sentence.block.at(first),
      again: again.map((naming) => naming.sentence.block.at(naming)),
    }
  })
}

/** With no program given, the first one named is the one it goes to. */
const addressesOther = (_draft: Draft, groups: ReadonlyArray<readonly Naming[]>): boolean => groups.length === 0

const namingsOf = (draft: Draft, sentence: Sentence, program: Partial<Program>): readonly Naming[] => {
  const own = distinctiveOwnWords(draft)
  const isKnown = draft.program !== undefined
  const base = {sentence, of: program.name, key: program.name ?? ''}
  const named = nameForms(program)
    .filter((form) => !form.some((word) => own.has(word.toLowerCase())))
    .flatMap((form) => runsOf(sentence, form))
  const longest = named.filter(
    (one) =>
      !named.some(
        (two) => two !== one && two.from <= one.from && one.to <= two.to && two.to - two.from > one.to - one.from,
      ),
  )
  const names = uniquely(longest).map((at) => ({
    ...base,
    ...at,
    what: 'program' as const,
    isSought: !isOwnPlace(sentence, at) && (isKnown || isSought(sentence, at)),
    isOwn: isOwnPlace(sentence, at),
  }))
  if (!isKnown) return names
  return [
    ...names,
    ...directorsIn(draft, sentence, program).map((at) => ({
      ...base,
      ...at,
      key: `${base.key} director`,
      what: 'director' as const,
      isSought: true,
      isOwn: isOwnPlace(sentence, at),
    })),
    ...specificsIn(draft, sentence, program).map((at) => ({
      ...base,
      ...at,
      key: `${base.key} specifics`,
      what: 'specifics' as const,
      isSought: true,
      isOwn: false,
    })),
    ...citiesIn(draft, sentence, program).map((at) => ({
      ...base,
      ...at,
      key: `${base.key} city`,
      what: 'city' as const,
      isSought: true,
      isOwn: false,
    })),
  ]
}

const uniquely = (locals: readonly Local[]): readonly Local[] =>
  locals.filter((one, index) => locals.findIndex((two) => two.from === one.from && two.to === one.to) === index)

const wordsOf = (text: string): readonly string[] => text.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** A name whole, its aliases, and the part that sets it apart where that is no plain word: “Pell Harbor”. */
const nameForms = ({name, aliases = []}: Partial<Program>): ReadonlyArray<readonly string[]> => {
  const words = name ? wordsOf(name) : []
  const core = words.filter((word, index) => index === 0 || distinctive([word.toLowerCase()]).length > 0)
  const isTelling =
    core.length > 1 ||
    distinctive(core.map((word) => word.toLowerCase())).some((word) => word.length > 4 && !plainNames.has(word))
  return [
    words,
    ...(isTelling ? [core] : []),
    ...aliases.map(wordsOf).filter((form) => form.join('').length > 2),
  ].filter((form) => form.length > 0)
}

const plainNames = new Set(
  'mercy grace hope providence unity trinity valley union liberty summit central metro riverside lakeside university'.split(
    ' ',
  ),
)

/** Where the words stand in a row, each as a name is written. */
const runsOf = (sentence: Sentence, form: readonly string[]): readonly Local[] => {
  const found: Local[] = []
  for (let at = sentence.first; at + form.length <= sentence.last; at += 1) {
    const words = form.map((_, step) => sentence.word(at + step))
    if (!words.every((word, step) => word && fits(word.raw, form[step] ?? ''))) continue
    const [first, last] = [words[0], words.at(-1)]
    if (first && last && !sentence.block.isQuoted({from: first.from, to: last.to})) found.push(coverLocal(first, last))
  }
  return found
}

const fits = (raw: string, wanted: string): boolean =>
  /^\p{Lu}+$/u.test(wanted) && wanted.length > 1
    ? raw === wanted
    : raw.toLowerCase() === wanted.toLowerCase() && (/^\p{Lu}/u.test(raw) || !/^\p{Lu}/u.test(wanted))

/** “Thank you, Dr. Nakamura”; a mentor or letter writer of that name is nobody's director. */
const directorsIn = (draft: Draft, sentence: Sentence, {director}: Partial<Program>): readonly Local[] => {
  const surname = wordsOf(director ?? '').at(-1)
  const letters = (draft.workspace?.file.applicant?.letters ?? []).map(({from}) => wordsOf(from ?? '').at(-1))
  const own = wordsOf(`${draft.program?.director ?? ''} ${draft.brief.value.contacted ?? ''}`)
  if (!surname || surname.length < 3 || letters.includes(surname) || own.includes(surname)) return []
  return runsOf(sentence, [surname]).filter((at) => isTitled(sentence, at.from))
}

/** A title stands before the surname, with at most two given names between. */
const isTitled = (sentence: Sentence, from: number): boolean => {
  const at = sentence.words.findIndex((word) => word.from === from)
  return sentence.words.slice(Math.max(0, at - 3), at).some(({text}) => learnedTitles.has(capitalised(text)))
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is particular about another program, said of the reader's. */
const specificsIn = (draft: Draft, sentence: Sentence, {specifics = []}: Partial<Program>): readonly Local[] => {
  if (isOwnAction(sentence) && !speaksOfReader(draft, sentence)) return []
  const own = new Set((draft.program?.specifics ?? []).map((one) => one.toLowerCase()))
  return specifics
    .filter((one) => !own.has(one.toLowerCase()))
    .flatMap((one) => {
      const form = wordsOf(one).map((word) => word.toLowerCase())
      return form.length > 1 ? runsOf(sentence, form) : []
    })
}

const ofReaderIn =
  /\b(?:your|the) (?:\p{L}+[ -]){0,4}(?:program|programme|residency|hospital|department|track|city|town|position)(?: (?:there|here))?,? (?:in|at|of)\s?$/iu

/** “your program in Toledo”, where the program is elsewhere. */
const citiesIn = (draft: Draft, sentence: Sentence, {city}: Partial<Program>): readonly Local[] =>
  city && city.toLowerCase() !== draft.program?.city?.toLowerCase()
    ? runsOf(sentence, wordsOf(city)).filter(
        (at) => isReaderIn(draft, sentence, at) && !distinctiveOwnWords(draft).has(city.toLowerCase()),
      )
    : []

const isReaderIn = (_draft: Draft, sentence: Sentence, at: Local): boolean =>
  ofReaderIn.test(sentence.block.text({from: sentence.from, to: at.from}))

const programIn = /\byour (?:\p{L}+[ -]){0,4}(?:program|programme|residency|track) in\s?$/iu

/** Institutions no workspace file lists, and a city that is not the program's own. */
const unlistedIn = (draft: Draft, sentence: Sentence, known: ReadonlyArray<Partial<Program>>): readonly Naming[] => {
  const own = distinctiveOwnWords(draft)
  const listed = known.flatMap((program) => nameForms(program).flatMap((form) => runsOf(sentence, form)))
  const isNew = (at: Local): boolean => !listed.some((one) => one.from < at.to && at.from < one.to)
  const names = institutionNames(sentence)
    .filter(isNew)
    .flatMap((at): Naming[] => {
      if (sentence.block.isQuoted(at)) return []
      const key = distinctive(wordsOf(sentence.block.text(at)).map((word) => word.toLowerCase()))
      if (key.length === 0 || key.some((word) => own.has(word))) return []
      return [
        {
          ...at,
          sentence,
          key: key.join(' '),
          what: 'program',
          of: undefined,
          isSought: isSought(sentence, at),
          isOwn: isOwnPlace(sentence, at),
        },
      ]
    })
  return [...names, ...strayCity(draft, sentence, isNew)]
}

const strayCity = (draft: Draft, sentence: Sentence, isNew: (at: Local) => boolean): readonly Naming[] => {
  const own = distinctiveOwnWords(draft)
  if (!draft.program?.city || own.size === 0) return []
  return sentence.words.flatMap((word, index): Naming[] => {
    const next = sentence.words[index + 1]
    const isCity =
      /^\p{Lu}\p{Ll}+$/u.test(word.raw) && !notNames.has(word.text) && !regions.has(word.text) && !own.has(word.text)
    if (
      !isCity ||
      !isNew(word) ||
      (next &&
        /^\p{Lu}/u.test(next.raw) &&
        sentence.between(sentence.first + index, sentence.first + index + 1) === ' ')
    )
      return []
    if (!programIn.test(sentence.block.text({from: sentence.from, to: word.from}))) return []
    return [
      {
        from: word.from,
        to: word.to,
        sentence,
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
