import {ownNames} from '../../draft/addressee.ts'
import type {Draft} from '../../draft/draft.ts'
import {degrees, greetingWords, leaveMarks, leaveWords, titleMarks} from '../../lexicon/eras.ts'
import type {Block} from '../../text/block.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local, Span} from '../../text/span.ts'
import {readWords} from '../../text/words.ts'

/** A part of a letter that a statement has no room for. */
export interface LetterPart {
  readonly is: 'greeting' | 'sign-off' | 'signature'
  readonly span: Span
}

interface Line extends Local {
  /** As a reader sees it. */
  readonly text: string
  readonly words: readonly string[]
  readonly isLeave: boolean
  /** Whether it is a name by itself, or one only if the applicant is called so. */
  readonly isName: 'surely' | 'if own' | 'no'
}

/** A line at its place in the draft. */
interface PlacedLine {
  readonly line: Line
  readonly block: Block
}

const mostTitleWords = 10
/** A longer line is prose, whatever it says. */
const longestLine = 240
const manyWords: readonly string[] = new Array<string>(99).fill('')

/** The first line of a statement, if it is a title or a name and no sentence. */
export const titleLine = (draft: Draft): Span | undefined => {
  const [block] = draft.blocks
  const [line, next] = block ? readLines(block) : []
  if (!block || !line || line.text.includes('[') || isGreeting(line)) return undefined
  if (block.kind === 'heading') return block.span
  if (line.words.length > mostTitleWords || line.words.length === 0) return undefined
  const marks = titleMarksIn(block, line)
  const at = block.at(line)
  if (/[.!?…]["'”’)]?$/.test(line.text))
    return marks.some(({start}) => start <= at.start + 2) && line.words.length < 6 ? at : undefined
  if (/[,;:"”]$/.test(line.text)) return undefined
  const isFollowed = next ? /^["“'‘]?\p{Lu}/u.test(next.text) : draft.blocks.length > 1
  const isTitle = marks.length > 0 ? !/\bI\b/.test(line.text) : isFollowed && isCapitalised(line)
  return isTitle && (isFollowed || draft.blocks.length === 1) ? at : undefined
}

/** The words of a title that a block has up to the end of a line. */
const titleMarksIn = (block: Block, line: Line): readonly Span[] =>
  block.sentences
    .flatMap((sentence) => sentence.allHits(titleMarks).map((hit) => sentence.block.at(hit)))
    .filter(({end}) => end <= block.at(line).end)

/** The parts of a letter in a statement: the greeting at its head, the leave and the name at its foot. */
export const letterParts = (draft: Draft): readonly LetterPart[] => {
  const parts: LetterPart[] = []
  for (let index = 0; index < 3 && parts.length === 0; index += 1) {
    const block = draft.blocks[index]
    const at = block && greetingOf(block)
    if (block && at) parts.push({is: 'greeting', span: block.at(at)})
  }
  const closing = closingOf(draft)
  if (closing) parts.push(closing)
  return parts
}

const readLines = oncePerBlock((block: Block): readonly Line[] => {
  const {source, mask} = block.reading
  const lines: Line[] = []
  for (let from = 0; from <= source.length; ) {
    const feed = source.indexOf('\n', from)
    const end = feed < 0 ? source.length : feed
    const to = from + source.slice(from, end).trimEnd().length
    if (to > from) {
      const isLong = to - from > longestLine
      const words = isLong ? manyWords : readWords(mask.slice(from, to)).map(({text}) => text)
      const text = block.text({from, to: Math.min(to, from + longestLine)})
      lines.push({from, to, text, words, isLeave: isLeave(text, words), isName: isName(text, words)})
    }
    from = end + 1
  }
  return lines
})

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

const greetingOf = oncePerBlock((block: Block): Local | undefined => {
  const [line] = readLines(block)
  if (!line || block.kind !== 'paragraph') return undefined
  if (isGreeting(line) && !/[.?]$/.test(line.text)) return {from: line.from, to: line.to}
  const comma = block.reading.mask.slice(0, 80).search(/[,:]/)
  if (comma < 0) return undefined
  const to = comma + 1
  const words = readWords(block.reading.mask.slice(0, to)).map(({text}) => text)
  const text = block.text({from: 0, to})
  return isGreeting({...line, to, text, words}) && /^(?:dear|respected|to whom)/i.test(text) ? {from: 0, to} : undefined
})

const closingOf = (draft: Draft): LetterPart | undefined => {
  const lines: PlacedLine[] = []
  for (const block of draft.blocks.slice(-4)) for (const line of readLines(block)) lines.push({line, block})
  const last = lines.at(-1)
  if (!last || lines.length < 2) return undefined
  const leave = lines.findIndex(({line}, index) => index >= lines.length - 7 && line.isLeave)
  const first = lines[leave]
  if (first && lines.slice(leave + 1).every(({line: {words, text}}) => words.length <= 8 || text.includes('@'))) {
    return {is: 'sign-off', span: {start: first.block.at(first.line).start, end: last.block.at(last.line).end}}
  }
  return isSignature(draft, last) ? {is: 'signature', span: last.block.at(last.line)} : undefined
}

const isLeave = (text: string, words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= 7 &&
  /[\p{L},.!]$/u.test(text) &&
  words.every((word) => leaveWords.has(word)) &&
  (/[,]$/.test(text) || words.length < 4) &&
  words.some((word) => leaveMarks.has(word))

/** A name by itself: one with a degree, one after a dash, or what may be the applicant’s own. */
const isName = (text: string, words: readonly string[]): Line['isName'] => {
  if (words.length > 6 || words.length < 2 || /[.!?:"”]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return 'no'
  if (!(text.match(/\p{L}[\p{L}’'.-]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))) return 'no'
  const hasDegree = words.some((word, index) => index > 0 && degrees.has(word))
  return hasDegree || /^[-–—]/.test(text) ? 'surely' : 'if own'
}

const isSignature = (draft: Draft, {line: {words, isName: is}, block}: PlacedLine): boolean => {
  if (block.kind !== 'paragraph' || is === 'no') return false
  if (is === 'surely') return true
  const own = ownNames(draft)
  return words.some((word) => own.has(word))
}
