import type {Draft} from '../../draft/draft.ts'
import type {Brief} from '../../draft/front-matter.ts'
import {type Paragraph, type Sighting, seekInSentences} from '../../draft/paragraph.ts'
import {learnedTitles, notNames} from '../../lexicon/patients.ts'
import {elsewhereApplied, programAfter, regions, towards} from '../../lexicon/places.ts'
import type {NamedProgram} from '../../portfolio/view.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import {wordRange} from '../../text/words.ts'
import type {Program} from '../../workspace/shape.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {institutionNames, programOf, programsGiven} from '../concrete.ts'
import {isOwnAction} from '../evidence.ts'
import {distinctive, distinctiveOwnWords, isOwnPlace, speaksOfReader} from '../own-places.ts'

/** Another program than the reader's, where the draft names it first, and the places where it does so again. */
export interface Stranger {
  /** As it stands in the draft. */
  readonly text: string
  readonly what: 'program' | 'shared' | 'director' | 'city' | 'specifics'
  /** The program it belongs to, as the workspace file names it. */
  readonly of: string | undefined
  readonly span: Span
  readonly again: readonly Span[]
}

interface Naming extends Local {
  /** Words that set the name apart, joined: the same program under longer and shorter names. */
  readonly key: string
  readonly what: Stranger['what']
  readonly of: string | undefined
  /** The words around it make it a place to go to. */
  readonly isSought: boolean
  /** The words around it make it a place of the applicant's past. */
  readonly isOwn: boolean
}

/** What a program can be recognised by. */
interface Profile {
  readonly program: Partial<Program>
  readonly forms: readonly Form[]
  readonly director: Form | undefined
  readonly specifics: readonly Form[]
  readonly city: Form | undefined
  /** The first words of all these, lower case. */
  readonly starts: readonly string[]
}

/** The words of a name, as written. */
type Form = readonly string[]

/** What the words of a draft are compared with: the same object as long as it says the same. */
interface Compared {
  /** The words that set the name of the reader's program apart. */
  readonly own: ReadonlySet<string>
  readonly known: readonly Profile[]
  /** Whether it is known where the draft goes. */
  readonly isDestined: boolean
  /** The towns of the workspace file; undefined where that of the reader's program is not known. */
  readonly towns: ReadonlySet<string> | undefined
}

/**
 * Programs a draft speaks of that are not the one it goes to.
 *
 * @param elsewhere programs that other drafts of the folder are written to, which need not stand in `residency.yaml`
 */
export const strangersIn = (draft: Draft, elsewhere: readonly NamedProgram[] = []): readonly Stranger[] => {
  const compared = comparedWith(draft, elsewhere)
  if (namings(draft.paragraphs, compared).length === 0) return []
  return scopesOf(draft).flatMap((paragraphs) => gather(draft, namings(paragraphs, compared)))
}

const namings = seekInSentences<Naming, Compared>(({sentence}, compared) => {
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

const wordsIn = oncePerSentence((sentence): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const {text} of sentence.words) words.add(text)
  return words
})

/** Answers for several programs may stand in one file: then each question is by itself. */
const scopesOf = (draft: Draft): ReadonlyArray<readonly Paragraph[]> =>
  draft.kind === 'interview-answers' && !draft.program
    ? draft.sections.map(({paragraphs}) => paragraphs)
    : [draft.paragraphs]

interface Kept {
  readonly workspace: Workspace | undefined
  readonly path: string
  readonly names: string
  readonly compared: Compared
}

/** All but the front matter seldom changes, and that stays the same object while the text below it is edited. */
const kept = new WeakMap<Brief, Kept>()

const comparedWith = (draft: Draft, elsewhere: readonly NamedProgram[]): Compared => {
  const {brief, workspace, path} = draft
  const names = elsewhere.map(({name}) => name).join('\n')
  const known = kept.get(brief)
  if (known && known.workspace === workspace && known.path === path && known.names === names) return known.compared
  const compared = compare(draft, elsewhere)
  kept.set(brief, {workspace, path, names, compared})
  return compared
}

const compare = (draft: Draft, elsewhere: readonly NamedProgram[]): Compared => {
  const own = distinctiveOwnWords(draft)
  const home = programOf(draft)
  const programs = draft.workspace?.programs ?? []
  return {
    own,
    known: [...otherPrograms(draft), ...unlistedElsewhere(draft, elsewhere)].map((program) =>
      profileOf(draft, own, program),
    ),
    isDestined: home !== undefined,
    towns: home?.city ? new Set(programs.flatMap(({city = ''}) => wordsOf(city.toLowerCase()))) : undefined,
  }
}

/** The programs of the workspace file that this draft does not go to; all of them where it does not say. */
const otherPrograms = (draft: Draft): ReadonlyArray<Partial<Program>> => {
  const home = programOf(draft)
  return (draft.workspace?.programs ?? []).filter((program) => !home || !isSame(program, home))
}

/** An email to a program that `residency.yaml` does not know names it all the same. */
const unlistedElsewhere = (draft: Draft, elsewhere: readonly NamedProgram[]): ReadonlyArray<Partial<Program>> => {
  const home = programOf(draft)
  const names = new Set(elsewhere.map(({name}) => name).filter((name) => !draft.workspace?.program(name)))
  return [...names].filter((name) => name !== home?.name).map((name) => ({name}))
}

const isSame = (one: Partial<Program>, other: Partial<Program>): boolean =>
  one === other || (one.name !== undefined && one.name === other.name && one.track === other.track)

const profileOf = (draft: Draft, own: ReadonlySet<string>, program: Partial<Program>): Profile => {
  const home = programOf(draft)
  const ownSpecifics = new Set((home?.specifics ?? []).map((one) => one.toLowerCase()))
  const {specifics = [], city: town = ''} = program
  const forms = nameForms(program).filter((form) => !form.some((word) => own.has(word.toLowerCase())))
  const director = home && directorForm(draft, program)
  const features = home
    ? specifics
        .filter((one) => !ownSpecifics.has(one.toLowerCase()))
        .map((one) => wordsOf(one.toLowerCase()))
        .filter((form) => form.length > 1)
    : []
  const city = home && town !== '' && town !== home.city && !own.has(town.toLowerCase()) ? wordsOf(town) : undefined
  const starts = new Set([...forms, director, ...features, city].flatMap((form) => form?.[0]?.toLowerCase() ?? []))
  return {program, forms, director, specifics: features, city, starts: [...starts]}
}

const gather = (draft: Draft, found: ReadonlyArray<Sighting<Naming>>): readonly Stranger[] => {
  const byKey = new Map<string, Array<Sighting<Naming>>>()
  for (const naming of found) {
    const group = byKey.get(naming.value.key)
    if (group) group.push(naming)
    else byKey.set(naming.value.key, [naming])
  }
  const groups = [...byKey.values()].filter(
    (group) => group.some(({value}) => value.isSought) && !group.some(({value}) => value.isOwn),
  )
  // With no program given, the first one named is the one it goes to.
  const isHome = programOf(draft) === undefined && programsGiven(draft).length === 0
  return groups.slice(isHome ? 1 : 0).flatMap((group) => {
    const [first, ...again] = group
    if (!first) return []
    const {sentence, value} = first
    const {what, of} = value
    return {
      text: sentence.block.text(value),
      what: what === 'program' && programsGiven(draft).some(({name}) => name === of) ? 'shared' : what,
      of,
      span: sentence.block.at(value),
      again: again.map((naming) => naming.sentence.block.at(naming.value)),
    }
  })
}

/** A sentence with more names is a list; what is wrong with it shows in the first of them. */
const mostNames = 40

const namingsOf = (sentence: Sentence, profile: Profile, {own, isDestined}: Compared): readonly Naming[] => {
  const {program, forms, director, specifics, city} = profile
  const naming = (at: Local, what: Naming['what'], more: Partial<Naming> = {}): Naming => ({
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
const runsOf = (sentence: Sentence, form: Form): readonly Local[] => {
  const found: Local[] = []
  const start = form[0]?.toLowerCase()
  if (start === undefined || !wordsIn(sentence).has(start)) return found
  for (let at = sentence.first; at + form.length <= sentence.last; at += 1) {
    const first = sentence.word(at)
    const last = sentence.word(at + form.length - 1)
    if (!first || !last || first.text !== start) continue
    if (!form.every((wanted, step) => fits(sentence.word(at + step)?.raw ?? '', wanted))) continue
    if (!sentence.block.isQuoted({from: first.from, to: last.to})) found.push(coverLocal(first, last))
  }
  return found
}

const fits = (raw: string, wanted: string): boolean =>
  /^\p{Lu}+$/u.test(wanted) && wanted.length > 1
    ? raw === wanted
    : raw.toLowerCase() === wanted.toLowerCase() && (/^\p{Lu}/u.test(raw) || !/^\p{Lu}/u.test(wanted))

/** The surname of a director; a mentor, a letter writer or the program's own of that name is meant otherwise. */
const directorForm = (draft: Draft, {director}: Partial<Program>): Form | undefined => {
  const surname = wordsOf(director ?? '').at(-1)
  const letters = (draft.workspace?.file.applicant?.letters ?? []).map(({from}) => wordsOf(from ?? '').at(-1))
  const own = wordsOf(`${programOf(draft)?.director ?? ''} ${draft.brief.value.contacted ?? ''}`)
  return surname && surname.length > 2 && !letters.includes(surname) && !own.includes(surname) ? [surname] : undefined
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
