import type {Draft} from '../../draft/draft.ts'
import {type Paragraph, seekInSentences} from '../../draft/paragraph.ts'
import {thanksForTalk} from '../../lexicon/background.ts'
import {appointments, availability} from '../../lexicon/emails.ts'
import {answeringContact} from '../../lexicon/match.ts'
import {isAnywhere} from '../../text/lineage.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import {isPast} from '../addressing.ts'

/** An hour of the day, or several joined by “to”, “and” or “or”, that says no zone. */
export interface OpenTime {
  readonly span: Span
  readonly words: string
}

const clock =
  /(?<![\d:.,])(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\. ?m\b\.?)|\d{1,2}:\d\d(?![\d:])|\d{1,2} o['’]clock\b|\d{4} ?(?:hours|hrs)\b|\bnoon\b|\bmidnight\b)/gi
/** A bare hour is one only behind these words, and with nothing to count behind it. */
const bare = /\b(?:at|after|before|until|till|by|from|between|around|with|do|about) (?=\d)/gi
const hour =
  /^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?=$|[,;.!?)](?:\s|$)| ?[-–] ?\d{1,2}(?!\d| ?[\p{L}%])|\s(?:or|and|to|till|until|on|if|today|tomorrow|tonight|in the|sharp|your|my|would|is|works|suits)\b)/iu
const onward = /^ ?(?:to|and|or|until|till|[-–]) ?(?=\d)/i
const range =
  /(?<![\d:.,/-])\d{1,2} ?[-–] ?\d{1,2}(?![\d:./-])(?= ?(?:[ap]\.?m|$|[,;.!?)]|\s(?:or|and|on|today|tomorrow|if)\b))/gi
const join = /^(?:[\s,]{0,3}(?:to|and|or|until|till|through|[-–—/])?[\s,]{0,3})$/i
const zoneBehind =
  /^[\s,(]{0,3}(?:U\.?S\.? )?(?:[A-Z]{1,4}T\b|UTC|GMT|[A-Z]{2,4} time\b|(?:est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|ist|gmt|utc)\b|\[|[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)/
const zoneWords =
  /\b(?:eastern|pacific|mountain|central|atlantic|standard|daylight|local|your|my|zulu) times?\b|\btime ?zones?\b|\b(?:UTC|GMT)\b|\beastern\b|\b(?!Any|Some|First|Next|Full|Part|This|Every|Each|Same|Best|What|That|Which|More|Last|Much|Long|Free|No|The|All|It|On|In|Of|Spare)\p{Lu}\p{L}{2,20} time\b/iu
const zoneSaid = /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T|Eastern|Central|Mountain|Pacific|UTC|GMT)\b/

/** The hours by which a message makes an appointment and that leave the zone to be guessed. */
export const openTimes = (draft: Draft): readonly OpenTime[] => {
  const open = placesOfTimes(draft.paragraphs, undefined)
  if (open.length === 0 || saysZone(draft.paragraphs, undefined)) return []
  return open.map(({sentence: {block}, value}) => ({span: block.at(value), words: block.text(value)}))
}

/** The zone is said once for all hours: “All times are Eastern”. */
const saysZone = isAnywhere(({sentences}: Paragraph) =>
  sentences.some(({text}) => /\b(?:times?|hours|zone)\b/i.test(text) && zoneSaid.test(text) && text.search(clock) < 0),
)

const placesOfTimes = seekInSentences(({sentence, before}) => {
  const open = openIn(sentence)
  if (open.length === 0 || !before) return open
  const said = zonedHours(before)
  return said.length === 0 ? open : open.filter((at) => !said.includes(hourOf(sentence.block.text(at))))
})

/** “3:20 pm Central works. I will be on the link at 3:15”: of one hour the zone is said once. */
const zonedHours = oncePerSentence(({block, from, to}): readonly string[] => {
  const text = block.reading.mask.slice(from, to)
  return placesOf(text, clock)
    .filter((time) => zoneBehind.test(text.slice(time.to, time.to + 40)))
    .map((time) => hourOf(text.slice(time.from, time.to)))
})

const hourOf = (time: string): string => /^0?(\d{1,2})/.exec(time)?.[1] ?? time

const openIn = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const said = readiness(sentence)
  if (said === 'none') return []
  const text = sentence.block.reading.mask.slice(sentence.from, sentence.to)
  if (zoneWords.test(text)) return []
  const found = [...placesOf(text, clock), ...(said === 'sure' ? [...placesOf(text, range), ...bareHours(text)] : [])]
  const groups = joined(text, found)
  if (groups.some(({to}) => zoneBehind.test(text.slice(to, to + 40)))) return []
  return groups.map(({from, to}) => ({from: sentence.from + from, to: sentence.from + to}))
})

/** Whether a sentence makes an appointment: surely, by what is said of being free, or by an interview that is to come. */
const readiness = (sentence: Sentence): 'sure' | 'maybe' | 'none' => {
  const told = isPast(sentence, sentence.first, sentence.last) || /\b(?:yesterday|ago|last)\b/i.test(sentence.text)
  if (sentence.has(availability))
    return told && !/\b(?:I am|I['’]m|can|will|would|tomorrow|today)\b/i.test(sentence.text) ? 'none' : 'sure'
  if (!told && sentence.text.endsWith('?')) return 'sure'
  const thanks = sentence.has(answeringContact) || sentence.has(thanksForTalk)
  return !told && !thanks && sentence.has(appointments) ? 'maybe' : 'none'
}

const placesOf = (text: string, pattern: RegExp): readonly Local[] =>
  [...text.matchAll(pattern)].map((match) => ({from: match.index, to: match.index + match[0].trimEnd().length}))

/** “at 3”, and what goes on from there: “or 3.30”. */
const bareHours = (text: string): readonly Local[] =>
  [...text.matchAll(bare)].flatMap((match) => {
    const hours: Local[] = []
    for (let from: number | undefined = match.index + match[0].length; from !== undefined; ) {
      const found: string | undefined = hour.exec(text.slice(from, from + 24))?.[0]
      if (found === undefined) break
      const to: number = from + found.length
      hours.push({from, to})
      const more: string | undefined = onward.exec(text.slice(to, to + 10))?.[0]
      from = more === undefined ? undefined : to + more.length
    }
    return hours
  })

/** Hours that overlap, or that only “to” or “and” parts, are one stretch. */
const joined = (text: string, found: readonly Local[]): readonly Local[] => {
  const groups: Local[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = groups.at(-1)
    if (last && (one.from <= last.to || join.test(text.slice(last.to, one.from))))
      groups[groups.length - 1] = {from: last.from, to: Math.max(last.to, one.to)}
    else groups.push(one)
  }
  return groups
}
