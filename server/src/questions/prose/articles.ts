import {seekInSentences} from '../../draft/paragraph.ts'
import {beforeLetter, neverAfterArticle} from '../../lexicon/articles.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {type Sound, soundOf} from '../../text/sounds.ts'
import type {Local} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'

/** An article that does not suit the sound behind it. */
export interface WrongArticle extends Local {
  /** The article as it stands. */
  readonly article: string
  /** The article that suits, with the same capital. */
  readonly right: string
  /** The word behind it. */
  readonly word: string
}

const wanted: Readonly<Record<Sound, string>> = {vowel: 'an', consonant: 'a'}

/** The wrong articles of a text in the applicant's own words. */
export const wrongArticles = seekInSentences(({sentence}) => articlesIn(sentence))

const articlesIn = oncePerSentence((sentence): readonly WrongArticle[] => {
  const found: WrongArticle[] = []
  for (let at = sentence.first; at + 1 < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (word?.text !== 'a' && word?.text !== 'an') continue
    const next = sentence.word(at + 1)
    if (!next || !isArticle(sentence, at, word) || !isGoverned(sentence, at, next)) continue
    const sound = soundOf(wholeWord(sentence, at + 1, next))
    const right = sound && wanted[sound]
    if (!right || right === word.text || sentence.block.isQuoted(word)) continue
    const cased = /^\p{Lu}/u.test(word.raw) ? `A${right.slice(1)}` : right
    found.push({from: word.from, to: word.to, article: word.raw, right: cased, word: next.raw})
  }
  return found
})

/** “A” inside a sentence is a letter more often than an article: “vitamin A”, “plan A is”. */
const isArticle = (sentence: Sentence, at: number, {raw, text, from, to}: Word): boolean => {
  if (raw !== text && (at !== sentence.first || !/^An?$/.test(raw))) return false
  if (to - from !== raw.length || beforeLetter.has(sentence.word(at - 1)?.text ?? '')) return false
  return !/[-‐‑–/'’.(]$/.test(sentence.between(at - 1, at)) || at === sentence.first
}

/** Only blanks, or the end of a line, may part an article from its word. */
const isGoverned = (sentence: Sentence, at: number, next: Word): boolean => {
  const {source} = sentence.block.reading
  const between = source.slice(sentence.word(at)?.to ?? next.from, next.from)
  return /^\s+$/.test(between) && !neverAfterArticle.has(next.text) && !next.clitic
}

/** With what is written on to it: “x” of “x-ray” is a letter, “A1c” is one word. */
const wholeWord = (sentence: Sentence, at: number, {raw, to}: Word): string => {
  const mark = sentence.block.reading.mask.charAt(to)
  const joined = /[-‐‑]/.test(mark)
  return raw.length === 1 && !joined && at + 1 < sentence.last && /^\p{Ll}$/u.test(raw) ? '' : raw
}
