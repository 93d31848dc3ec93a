import {
  afterPairOfX,
  bracketedRemarks,
  htmlElements,
  instructionWords,
  slotWords,
  unfinishedMarks,
} from '../lexicon/placeholders.ts'
import {functionWords} from '../lexicon/prose.ts'
import {FILLER} from './mask.ts'
import type {Local} from './span.ts'
import type {Word} from './words.ts'

/** What a stretch of text is searched for. */
export interface Search {
  /** Whether brackets here are nearly always slots (a statement), sometimes (a list of criteria), or syntax (YAML). */
  readonly brackets: 'slots' | 'some' | 'none'
  /** Whether `TBD` and the like count. */
  readonly marks: boolean
  /** Whether the stretch is somebody else's words, in which an editor's brackets belong. */
  isQuoted(local: Local): boolean
}

const braces = /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,120}\}|%[A-Z][A-Z_ ]{2,30}%|\{[^{}]{1,60}\}/g
const square = /\[([^[\]]{1,80})\]/g
const angle = /<([A-Za-z][^<>]{0,60})>/g
const gap = /_{3,}|#{3,}(?:[-. ]#{3,})*/g
const round = /\(([^()]{4,40})\)/g

/** The places of a text that still wait for somebody to fill them, in order. */
export const findPlaceholders = (mask: string, words: readonly Word[], search: Search): readonly Local[] => {
  const found: Local[] = []
  const keep = (pattern: RegExp, isOne: (match: RegExpExecArray, at: Local) => boolean): void => {
    for (const match of mask.matchAll(pattern)) {
      const at = {from: match.index, to: match.index + match[0].length}
      if (isOne(match, at)) found.push(at)
    }
  }
  keep(braces, ([all]) => !/^\{[^{]/.test(all) || (!all.includes(':') && isSlot(all.slice(1, -1))))
  keep(angle, ([, inner = ''], at) => isOpenAngle(inner, mask.charAt(at.from - 1)))
  keep(round, ([, inner = '']) => isTitleOfSlots(inner))
  keep(gap, (_match, at) => !(isLetter(mask.charAt(at.from - 1)) && isLetter(mask.charAt(at.to))))
  if (search.brackets !== 'none') keep(square, ([, inner = ''], at) => isOpenBracket(inner, at, mask, search))
  for (const [index, word] of words.entries()) {
    const end = endOfNote(words, index, mask, search.marks)
    if (end) found.push({from: word.from, to: end.to})
  }
  return outermost([...found, ...crosses(mask, words)])
}

/** The last word of a note that begins with this word: `TODO`, “insert name here”, `PROGRAM NAME`, “lorem ipsum”. */
const endOfNote = (words: readonly Word[], index: number, mask: string, marks: boolean): Word | undefined => {
  const [word, next] = [words[index], words[index + 1]]
  if (!word) return undefined
  if (marks && unfinishedMarks.has(word.raw)) return word
  if (word.text === 'todo' && mask.charAt(word.to) === ':') return word
  if (word.text === 'lorem' && next?.text === 'ipsum') return next
  if (next?.raw === 'NAME' && isCapital(word) && slotWords.has(word.text)) return next
  if (word.text !== 'insert') return undefined
  const near = words.slice(index + 1, index + 5)
  const here = near.findIndex(({text}) => text === 'here')
  return near.slice(0, Math.max(0, here)).some(({text}) => slotWords.has(text)) ? near[here] : undefined
}

/** The tags of a piece of HTML that HTML does not know: `<insert elective>` is a slot to every reader. */
export const findFalseTags = (html: string): readonly Local[] =>
  [...html.matchAll(angle)].flatMap(({0: all, 1: inner = '', index}) =>
    html.startsWith('<!--') || inner.includes('=') || isElement(inner) ? [] : [{from: index, to: index + all.length}],
  )

const isElement = (inner: string): boolean => htmlElements.has(/^[\w:]+/.exec(inner)?.[0].toLowerCase() ?? '')

const plainWords = (text: string): readonly string[] =>
  text.replaceAll(FILLER, '').match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []

const isSlot = (inner: string): boolean => plainWords(inner).some((word) => slotWords.has(word.toLowerCase()))

const asks = (inner: string): boolean => instructionWords.has(plainWords(inner)[0]?.toLowerCase() ?? '')

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** “(Program Name)” is a slot in round brackets; anything else in them is prose. */
const isTitleOfSlots = (inner: string): boolean => {
  const words = plainWords(inner)
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && slotWords.has(word.toLowerCase()))
}

const isOpenAngle = (inner: string, before: string): boolean =>
  !inner.includes('=') &&
  !isElement(inner) &&
  (asks(inner) || isSlot(inner) || (/^[A-Z][a-z]/.test(inner) && !isLetter(before)))

/** In quotation marks only an unmistakable slot is one: “[the nurse]” is an editor's help, “[Patient Name]” is not. */
const isOpenBracket = (inner: string, at: Local, mask: string, search: Search): boolean => {
  const words = plainWords(inner)
  const text = inner.replaceAll(FILLER, '').trim()
  if (words.length === 0 || text.length === 1 || text.startsWith('^')) return false
  if (isLetter(mask.charAt(at.from - 1)) || isLetter(mask.charAt(at.to))) return false
  if (words.every((word) => bracketedRemarks.has(word.toLowerCase()))) return false
  const clear = asks(inner) || isSlot(inner)
  if (search.isQuoted(at)) return clear && (asks(inner) || words.every((word) => /^\p{Lu}/u.test(word)))
  if (clear) return true
  return search.brackets === 'slots' && !/[\d+^=]/.test(text) && (words.length > 1 || /^\p{Lu}\p{Ll}/u.test(text))
}

/** `XX` and longer rows of x; not chromosomes, and not the thirtieth of its name. */
const crosses = (mask: string, words: readonly Word[]): readonly Local[] => {
  const found: Array<{from: number; to: number}> = []
  for (const [index, word] of words.entries()) {
    if (!isCrossed(word)) continue
    const last = found.at(-1)
    if (last && /^[-. ]$/.test(mask.slice(last.to, word.from))) last.to = word.to
    else if (word.text.length > 3 || !isNumeral(words, index, mask)) found.push({from: word.from, to: word.to})
  }
  return found
}

/** `XX`, `xxxx`, and a year or a score with its end left open: `20XX`. */
const isCrossed = ({text, raw}: Word): boolean =>
  /^x{2,40}$/.test(text) || (/^\d{1,2}X{2,3}$/.test(raw) && !/^4[5-9]/.test(raw))

const isNumeral = (words: readonly Word[], index: number, mask: string): boolean => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  if (!word) return true
  if (/^\d/.test(word.raw)) return false
  if (/\d,?\s?$/.test(mask.slice(Math.max(0, word.from - 3), word.from)) || /[/+]/.test(mask.charAt(word.to)))
    return true
  if (after && afterPairOfX.has(after.text) && mask.slice(word.to, after.from).trim() === '') return true
  if (word.raw !== word.raw.toUpperCase() || !before || mask.slice(before.to, word.from).trim() !== '') return false
  const opensSentence = /(?:^|[.!?]["”’)]?\s+)$/.test(mask.slice(Math.max(0, before.from - 4), before.from))
  const isName = /^\p{Lu}/u.test(before.raw) && !opensSentence
  return isName && !functionWords.has(before.text) && !slotWords.has(before.text)
}

const isCapital = (word: Word): boolean => word.raw === word.raw.toUpperCase()

/** In order, without what lies inside another. */
const outermost = (found: readonly Local[]): readonly Local[] => {
  let end = -1
  return [...found]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({to}) => {
      if (to <= end) return false
      end = to
      return true
    })
}
