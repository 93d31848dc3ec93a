import type {Draft} from '../draft/draft.ts'
import type {Brief} from '../draft/front-matter.ts'
import {isUpper} from '../draft/names.ts'
import {anywhereWords, institutionWords} from '../lexicon/praise.ts'
import {onceFor, oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'
import type {Word} from '../text/words.ts'
import type {Program} from '../workspace/shape.ts'

/** Whether a word says something that could not be said of any program. */
const isParticular = (word: Word, isFirst: boolean): boolean => {
  if (word.clitic || anywhereWords.has(word.text)) return false
  if (/\p{N}/u.test(word.raw)) return true
  return !isFirst || !/^\p{Lu}/u.test(word.raw)
}

/**
 * The words of a sentence, from an index on, that are particular: no word of praise or training that fits anywhere.
 * Names are particular unless they are those of the reader's own program, which every letter has.
 */
export const particularWords = (sentence: Sentence, from: number, ownName: ReadonlySet<string>): readonly Word[] => {
  const words: Word[] = []
  for (let at = Math.max(from, sentence.first); at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (word && isParticular(word, at === sentence.first) && !ownName.has(word.text)) words.push(word)
  }
  return words
}

/** The program a draft goes to: the one it names, or the only one the workspace file gives this statement to. */
export const programOf = (draft: Draft): Partial<Program> | undefined => {
  if (draft.program) return draft.program
  const [first, ...others] = programsGiven(draft)
  return others.length === 0 ? first : undefined
}

/** The programs to which the workspace file gives a statement. */
export const programsGiven = (draft: Draft): ReadonlyArray<Partial<Program>> =>
  (draft.workspace?.programs ?? []).filter(({statement}) => statement !== undefined && statement === draft.path)

/** The words of the names under which the reader's program is known: naming it is no reason to go there. */
export const ownNameWords = (draft: Draft): ReadonlySet<string> => {
  const {brief, workspace, path} = draft
  const known = kept.get(brief)
  if (known && known.workspace === workspace && known.path === path) return known.words
  const words = readOwnNameWords(draft)
  kept.set(brief, {workspace, path, words})
  return words
}

interface OwnWords {
  readonly workspace: Draft['workspace']
  readonly path: string
  readonly words: ReadonlySet<string>
}

/** All that the words come of but the front matter seldom changes, and that stays the same object while the text below it is edited. */
const kept = new WeakMap<Brief, OwnWords>()

/** Words with blanks between, to be given to a question: the same text as long as they are the same words. */
export const wordList = onceFor((words: ReadonlySet<string>): string => [...words].join(' '))

/** The words of such a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

const readOwnNameWords = (draft: Draft): ReadonlySet<string> => {
  const {name = '', aliases = [], city = '', state = ''} = programOf(draft) ?? {}
  return new Set(
    [name, ...aliases, city, state]
      .flatMap((text) =>
        text
          .toLowerCase()
          .replace(/['’]s\b/g, '')
          .split(/[^\p{L}\p{N}]+/u),
      )
      .filter(Boolean),
  )
}

/** Capitalised names of institutions in a sentence: “Lakeshore Children's Hospital”. */
export const institutionNames = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const found: Local[] = []
  let start: number | undefined
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    const word = sentence.word(at)
    const named = word !== undefined && (isUpper(word.raw) || (start !== undefined && nameJoints.has(word.text)))
    if (named && (start === undefined || !/[,;:.!?()]/.test(sentence.between(at - 1, at)))) {
      start ??= at
      continue
    }
    if (start !== undefined) pushName(sentence, start, at, found)
    start = word && isUpper(word.raw) ? at : undefined
  }
  return found
})

/** Small words inside the name of an institution. */
const nameJoints = new Set(['of', 'the', 'and', 'for'])

const pushName = (sentence: Sentence, start: number, end: number, found: Local[]): void => {
  if (end - start < 2) return
  let last = end
  while (last > start && !isUpper(sentence.word(last - 1)?.raw ?? '')) last -= 1
  if (last - start < 2) return
  const words = Array.from({length: last - start}, (_, step) => sentence.word(start + step)?.text ?? '')
  if (words.length < 2 || !words.slice(1).some((word) => institutionWords.has(word))) return
  const from = sentence.word(start)?.from
  const final = sentence.word(last - 1)
  const to = final && final.to - (final.possessive ? 2 : 0)
  if (from !== undefined && to !== undefined) found.push({from, to})
}
