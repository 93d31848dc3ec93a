import {ownNames} from '../../draft/addressee.ts'
import type {Draft} from '../../draft/draft.ts'
import {degrees, greetingWords, leaveMarks, leaveWords, titleMarks} from '../../lexicon/eras.ts'
import type {Block} from '../../text/block.ts'
import type {Local, Span} from '../../text/span.ts'
import {readWords} from '../../text/words.ts'

/** A part of a letter that a statement has no room for. */
export interface LetterPart {
  readonly is: 'greeting' | 'sign-off' | 'signature'
  readonly span: Span
}

interface Line extends Local {
  readonly block: Block
  /** As a reader sees it. */
  readonly text: string
  readonly words: readonly string[]
}

const mostTitleWords = 10
/** A longer line is prose, whatever it says. */
const longestLine = 240
const manyWords: readonly string[] = new Array<string>(99).fill('')

/** The first line of a statement, if it is a title or a name and no sentence. */
export const titleLine = (draft: Draft): Span | undefined => {
  const lines = linesOf(draft.blocks[0])
  const [line, next] = lines
  if (!line || line.text.includes('[') || isGreeting(line)) return undefined
  if (line.block.kind === 'heading') return line.block.span
  const hits = line.block.reading.hits.filter(({list, to}) => list === titleMarks && to <= line.to)
  if (line.words.length > mostTitleWords || line.words.length === 0) return undefined
  if (/[.!?…]["'”’)]?$/.test(line.text))
    return hits.some(({from}) => from <= line.from + 2) && line.words.length < 6 ? line.block.at(line) : undefined
  if (/[,;:"”]$/.test(line.text)) return undefined
  const isFollowed = next ? /^["“'‘]?\p{Lu}/u.test(next.text) : draft.blocks.length > 1
  const isTitle = hits.length > 0 ? !/\bI\b/.test(line.text) : isFollowed && isCapitalised(line)
  return isTitle && (isFollowed || draft.blocks.length === 1) ? line.block.at(line) : undefined
}

/** The parts of a letter in a statement: the greeting at its head, the leave and the name at its foot. */
export const letterParts = (draft: Draft): readonly LetterPart[] => {
  const greeting = draft.blocks.slice(0, 3).flatMap(greetingOf)[0]
  const closing = closingOf(draft)
  return [...(greeting ? [{is: 'greeting', span: greeting} as const] : []), ...(closing ? [closing] : [])]
}

const linesOf = (block: Block | undefined): readonly Line[] => {
  if (!block) return []
  const {source, mask} = block.reading
  const lines: Line[] = []
  for (let from = 0; from <= source.length; ) {
    const feed = source.indexOf('\n', from)
    const end = feed < 0 ? source.length : feed
    const to = from + source.slice(from, end).trimEnd().length
    if (to > from) {
      const isLong = to - from > longestLine
      const words = isLong ? manyWords : readWords(mask.slice(from, to)).map(({text}) => text)
      lines.push({block, from, to, text: block.text({from, to: Math.min(to, from + longestLine)}), words})
    }
    from = end + 1
  }
  return lines
}

/** Every longer word has a capital: “The Road to Ogoja”, “Amara Okafor, MD”. */
const isCapitalised = ({text}: Line): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? text.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

const isGreeting = ({text, words}: Line): boolean => {
  const [first = ''] = words
  return (
    /^(?:dear|respected|esteemed|greetings|hello|hi|hey|good|to)$/.test(first) &&
    words.length <= 9 &&
    isAddress(text, words)
  )
}

/** A greeting is made of names and of the words that stand beside them. */
const isAddress = (text: string, words: readonly string[]): boolean => {
  const capitals = new Set((text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).map((word) => word.toLowerCase()))
  const [first = '', second = ''] = words
  if (first === 'to' && second !== 'whom') return false
  if (first === 'good' && !/^(?:morning|afternoon|evening|day)$/.test(second)) return false
  return words.every((word) => greetingWords.has(word) || capitals.has(word))
}

const greetingOf = (block: Block): readonly Span[] => {
  const [line] = linesOf(block)
  if (!line || block.kind !== 'paragraph') return []
  if (isGreeting(line) && !/[.?]$/.test(line.text)) return [block.at(line)]
  const comma = block.reading.mask.slice(0, 80).search(/[,:]/)
  if (comma < 0) return []
  const to = comma + 1
  const words = readWords(block.reading.mask.slice(0, to)).map(({text}) => text)
  const text = block.text({from: 0, to})
  return isGreeting({...line, to, text, words}) && /^(?:dear|respected|to whom)/i.test(text)
    ? [block.at({from: 0, to})]
    : []
}

const closingOf = (draft: Draft): LetterPart | undefined => {
  const lines = draft.blocks.slice(-4).flatMap(linesOf)
  const [last] = lines.slice(-1)
  if (!last || lines.length < 2) return undefined
  const leave = lines.findIndex((line, index) => index >= lines.length - 7 && isLeave(line))
  const first = lines[leave]
  if (first && lines.slice(leave + 1).every(({words, text}) => words.length <= 8 || text.includes('@'))) {
    return {is: 'sign-off', span: {start: first.block.at(first).start, end: last.block.at(last).end}}
  }
  return isSignature(last, ownNames(draft)) ? {is: 'signature', span: last.block.at(last)} : undefined
}

const isLeave = ({text, words}: Line): boolean =>
  words.length > 0 &&
  words.length <= 7 &&
  /[\p{L},.!]$/u.test(text) &&
  words.every((word) => leaveWords.has(word)) &&
  (/[,]$/.test(text) || words.length < 4) &&
  words.some((word) => leaveMarks.has(word))

/** A name by itself: the applicant’s own, one with a degree, or one after a dash. */
const isSignature = ({text, words, block}: Line, own: ReadonlySet<string>): boolean => {
  if (
    block.kind !== 'paragraph' ||
    words.length > 6 ||
    words.length === 0 ||
    /[.!?:"”]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))
  )
    return false
  const hasDegree = words.some((word, index) => index > 0 && degrees.has(word))
  const isOwn = words.some((word) => own.has(word))
  const isCapital = (text.match(/\p{L}[\p{L}’'.-]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
  return isCapital && words.length > 1 && (hasDegree || isOwn || /^[-–—]/.test(text))
}
