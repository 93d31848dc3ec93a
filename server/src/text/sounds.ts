import {knownAcronyms} from '../lexicon/acronyms.ts'
import {
  saidAsWords,
  saidEitherWay,
  saidWithConsonant,
  saidWithVowel,
  vowelNamed,
  wholeWithVowel,
} from '../lexicon/articles.ts'

/** How a word begins when it is said aloud. */
export type Sound = 'vowel' | 'consonant'

/** The sound a word begins with; undefined where people say it in more than one way, or nobody can know. */
export const soundOf = (raw: string): Sound | undefined => {
  if (/^\p{N}/u.test(raw)) return soundOfNumber(raw)
  const plain = raw.normalize('NFD').replace(/\p{M}/gu, '')
  const [letters = ''] = /^[A-Z]+/.exec(plain) ?? []
  const tail = plain.slice(letters.length)
  if (letters.length > 1 && /^s?$/.test(tail)) return soundOfAcronym(letters)
  if (letters !== '' && /^\d/.test(tail)) return soundOfLetter(letters.charAt(0))
  if (plain.length === 1) return soundOfLetter(plain.toUpperCase())
  return /^[A-Za-z]\p{Ll}+$/u.test(plain) ? soundOfWord(plain.toLowerCase()) : undefined
}

/** “An 8-bed”, “an 11-year-old”, “an 80 percent”; “1100” is said in two ways. */
const soundOfNumber = (raw: string): Sound | undefined => {
  if (raw.startsWith('8')) return 'vowel'
  const [whole = ''] = /^\d+/.exec(raw) ?? []
  if (!/^1[18]/.test(whole)) return 'consonant'
  if (whole.length === 2) return 'vowel'
  return whole.length === 3 ? 'consonant' : undefined
}

const soundOfLetter = (letter: string): Sound => (vowelNamed.has(letter) ? 'vowel' : 'consonant')

const soundOfAcronym = (letters: string): Sound | undefined => {
  const spelled = soundOfLetter(letters.charAt(0))
  if (/^[UAEIO]/.test(letters)) return spelled
  if (saidAsWords.has(letters)) return spelled === 'consonant' ? spelled : undefined
  return spelled === 'consonant' || knownAcronyms.has(letters) || !isSayable(letters) ? spelled : undefined
}

/** Whether letters could be said as a word: a vowel comes soon enough. */
const isSayable = (letters: string): boolean => /^[FHLMNRSX](?:[AEIOUY]|[CHKLMNPQRTW][AEIOUY])/.test(letters)

const begins = (word: string, list: readonly string[]): boolean => list.some((start) => word.startsWith(start))

const soundOfWord = (word: string): Sound | undefined => {
  if (begins(word, saidEitherWay)) return undefined
  if (begins(word, saidWithVowel) || wholeWithVowel.has(word)) return 'vowel'
  if (begins(word, saidWithConsonant)) return 'consonant'
  if (/^[aeiou]/.test(word)) return 'vowel'
  if (!/[aeiouy]/.test(word)) return undefined
  return /^(?:y|x)[^aeiou]/.test(word) ? undefined : 'consonant'
}
