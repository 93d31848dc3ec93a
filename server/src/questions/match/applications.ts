import {actorOf, isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {
  addedOnes,
  applicationDeeds,
  countedApplications,
  countWords,
  dealings,
  earlierSeasons,
  otherApplying,
  otherOnes,
  presentSeasons,
  programDeeds,
} from '../../lexicon/applications.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {institutionWords} from '../../lexicon/patients.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {institutionNames, ownNameWords} from '../concrete.ts'
import {type Told, toldAt} from '../per-paragraph.ts'
import {isReaderAt} from '../reader.ts'

/** Where each paragraph of a draft counts or names other applications. */
export const otherApplications = (draft: Draft): readonly Told[] => {
  const found = hintsIn(draft.paragraphs, undefined)
  if (found.length === 0) return []
  const isOther = otherPlaces(draft)
  const isReapplying = draft.kind === 'email' && draft.brief.value.phase === 'reapplying'
  let asked: ReadonlySet<Paragraph> | undefined
  const all: Told[] = []
  for (const {item: paragraph, answer: hints} of found) {
    const told = toldAt(
      hints.flatMap(({index, counted: at, places}) => {
        const sentence = paragraph.sentences[index]
        const place = at ?? (sentence && places.find((one) => isOther(sentence, one))?.whole)
        const isOver = isReapplying && isOfEarlierSeason(paragraph, index)
        return sentence && place && !isOver ? [{sentence, at: place}] : []
      }),
    )
    if (!told) continue
    asked ??= answersOnMatching(draft)
    if (!asked.has(paragraph)) all.push(told)
  }
  return all
}

/** “Last season I applied to eleven programs”: whoever applies again may say so, and it counts none of today's. */
const isOfEarlierSeason = ({sentences}: Paragraph, index: number): boolean => {
  const upTo = sentences.slice(0, index + 1)
  const from = upTo.findLastIndex((sentence) => sentence.has(earlierSeasons))
  return from >= 0 && !upTo.slice(from).some((sentence) => sentence.has(presentSeasons))
}

/** What a sentence says of other applications, whoever the reader is. */
interface Hint {
  /** Of the sentence in its paragraph. */
  readonly index: number
  /** Where they are counted. */
  readonly counted: Local | undefined
  /** Places that are named where they are not counted. */
  readonly places: readonly DealtPlace[]
}

/** A place that is named beside what is done in applying. */
interface DealtPlace extends Local {
  /** As it is written, lower case. */
  readonly name: string
  /** With what is done. */
  readonly whole: Local
  /** The words make it another than the reader's. */
  readonly isAdded: boolean
  /** An invitation is held from it. */
  readonly isHeld: boolean
}

const hintsIn = wherever(
  oncePerParagraph(({sentences}): readonly Hint[] => {
    const hints: Hint[] = []
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.has(otherApplying)) continue
      const isOwn = speaksOfSelf(sentence) || hasCalled(sentence)
      const at = (isOwn ? counted(sentence) : undefined) ?? told(sentence)
      const places = isOwn && !at ? dealtPlaces(sentence) : none
      if ((at || places.length > 0) && !isOwning(sentence)) hints.push({index, counted: at, places})
    }
    return hints
  }),
)

const none: readonly never[] = []

/** “I applied too narrowly, to nine programs”: what went wrong is owned, and a number belongs to that. */
const isOwning = oncePerSentence((sentence: Sentence): boolean =>
  /\btoo (?:few|narrow|narrowly|short|late|many|broad|broadly|little)\b/.test(sentence.text),
)

/** The answers to a question about not matching: how one applied is what is asked. */
const answersOnMatching = (draft: Draft): ReadonlySet<Paragraph> =>
  new Set(
    draft.kind === 'interview-answers'
      ? draft.sections
          .filter(({heading}) => heading && /\bmatch|\bunmatched|\bSOAP\b|without a position/i.test(heading.text()))
          .flatMap(({paragraphs}) => paragraphs)
      : [],
  )

/** “Eleven programs have called”: whom, is not said. */
const hasCalled = oncePerSentence((sentence: Sentence): boolean =>
  sentence
    .hits(countedApplications)
    .some(
      (noun) =>
        /^(?:programs|residencies)$/.test(sentence.word(noun.first)?.text ?? '') &&
        sentence.hits(programDeeds).some((hit) => hit.first >= noun.last && hit.first - noun.last <= 2),
    ),
)

/** “44 other applications”, “among the 45 I sent”, “I applied to forty programs”. */
const counted = oncePerSentence((sentence: Sentence): Local | undefined => {
  const nouns = sentence.hits(countedApplications)
  const deeds = nouns.length > 0 ? [...sentence.hits(applicationDeeds), ...sentence.hits(dealings)] : none
  for (const noun of nouns) {
    const head = sentence.word(noun.first)?.text ?? ''
    const number = numberBefore(sentence, noun.first)
    if (number === undefined || isNegated(sentence, number - 3, number) || isWithReader(sentence, noun.last)) continue
    const isApplication = /^applications?$/.test(head)
    const deed = deeds.find((hit) => hit.first < number || hit.first >= noun.last)
    const isPlain = isApplication && (deed !== undefined || ownsAt(sentence, number))
    const isDealt =
      !isApplication &&
      deed !== undefined &&
      isNear(deed, number, noun.last) &&
      isSentTo(sentence, deed, number) &&
      isOther(sentence, number, noun, head)
    const isTold =
      isProgram(head) && sentence.hits(programDeeds).some((hit) => hit.first >= noun.last && hit.first - noun.last <= 4)
    if (isPlain || isDealt || isTold) return mark(sentence, number, noun)
  }
  const ordinal = ordinalApplication(sentence)
  if (ordinal) return ordinal
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    const sent = word && isNumber(word.text) ? sentBehind(sentence, at) : undefined
    if (word && sent && !sentence.block.isQuoted(word)) return {from: word.from, to: Math.max(word.to, sent.to)}
  }
  return undefined
})

/** “Three interviews with your residents”, “two calls from you”: the reader's own. */
const isWithReader = (sentence: Sentence, behind: number): boolean =>
  /^(?:with|from|at|by|in)$/.test(sentence.word(behind)?.text ?? '') &&
  [1, 2].some((step) => isReaderAt(sentence, behind + step))

/** “another program has called me already”, “I have interviews elsewhere”, “my other applications”. */
const told = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const other of sentence.hits(otherOnes)) {
    const noun = sentence
      .hits(countedApplications)
      .find((hit) => hit.first >= other.last && hit.first - other.last <= 2)
    const head = noun ? (sentence.word(noun.first)?.text ?? '') : ''
    const whole = noun ? coverLocal(other, noun) : other
    const result = cut(whole)
    if (isNegated(sentence, other.first - 4, other.first) || isLeftOpen(sentence, other.first)) continue
    if (noun && isHeld(sentence, other, head)) return result
    const behind = noun?.last ?? other.last
    const before = [...sentence.hits(applicationDeeds), ...sentence.hits(dealings)].some(
      (hit) => hit.last <= other.first && other.first - hit.last <= 4,
    )
    const turned = sentence
      .hits(programDeeds)
      .some(
        (hit) =>
          hit.first >= behind && hit.first - behind <= 3 && !/^(?:had)$/.test(sentence.word(hit.first - 1)?.text ?? ''),
      )
    const isElsewhere = sentence.word(other.first)?.text === 'elsewhere'
    if ((isProgram(head) && (before || turned)) || (isElsewhere && before)) return result
  }
  return undefined
})

/** “You asked whether I have other interviews”: that tells of none. */
const isLeftOpen = (sentence: Sentence, at: number): boolean =>
  [1, 2, 3, 4].some((step) => /^(?:whether|if)$/.test(sentence.word(at - step)?.text ?? ''))

/** “my other applications”, “two more interviews are scheduled”; “the other applications” may be other people's. */
const isHeld = (sentence: Sentence, other: Hit, head: string): boolean => {
  if (!/^(?:applications?|interviews?|invitations?|invites?)$/.test(head)) return false
  if (isReaderAt(sentence, other.last + 2)) return false
  const before = [1, 2, 3].map((step) => sentence.word(other.first - step)?.text ?? '')
  const isMine = before.some((text) => /^(?:my|have|had|hold|got|sent)$/.test(text))
  return isMine || (/^i/.test(head) && before.some((text) => isNumber(text)) && sentence.has(dealings))
}

/** “I also sent to Cedar Hollow”: names beside what is done in applying. */
const dealtPlaces = oncePerSentence((sentence: Sentence): readonly DealtPlace[] => {
  if (!sentence.has(applicationDeeds) && !sentence.has(dealings) && !sentence.has(programDeeds)) return none
  const deeds = [
    ...sentence.hits(applicationDeeds).filter((hit) => !isListNoun(sentence, hit)),
    ...sentence.hits(dealings),
    ...sentence.hits(programDeeds),
  ]
  if (deeds.length === 0) return []
  const isAdded = sentence.has(addedOnes) || sentence.has(otherOnes)
  return [...institutionNames(sentence), ...properNames(sentence)]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .flatMap((place) => {
      const near = deeds.find((hit) => Math.min(Math.abs(place.from - hit.to), Math.abs(hit.from - place.to)) < 40)
      if (!near) return []
      const isDealt = isDirected(sentence, near, place)
      return [
        {
          from: place.from,
          to: place.to,
          name: sentence.block.text(place).toLowerCase(),
          whole: cut(coverLocal(near, place)),
          isAdded: isAdded && isDealt,
          isHeld: isDealt && isHolding(sentence, near, place),
        },
      ]
    })
})

/** Tells whether a place is a program of another name, beside the reader's. */
const otherPlaces = (draft: Draft): ((sentence: Sentence, place: DealtPlace) => boolean) => {
  let names: readonly string[] | undefined
  return (sentence, {name, isAdded, isHeld, from, to}) => {
    names ??= otherProgramNames(draft)
    const isKnown = names.some((one) => one === name || one.startsWith(`${name} `) || name.startsWith(`${one} `))
    if (!isKnown && !isAdded && !isHeld) return false
    const own = new Set([...ownNameWords(draft)].filter((word) => !institutionWords.has(word)))
    if (!isKnown && !isAdded && own.size === 0) return false
    if (name.split(/[^\p{L}\p{N}]+/u).some((word) => own.has(word))) return false
    return !isPerson(draft, sentence, {from, to})
  }
}

/** “We wrote a list of every child.” */
const isListNoun = (sentence: Sentence, {first, last}: Hit): boolean =>
  last === first + 1 &&
  sentence.word(first)?.text === 'list' &&
  /^(?:a|the|this|that|my|our|one)$/.test(sentence.word(first - 1)?.text ?? '')

/** Whether somebody is named there of whom the draft says who it is, or who bears a title: “our health worker, Sister Agnes”. */
const isPerson = (draft: Draft, sentence: Sentence, place: Local): boolean =>
  draft.people.some(({names, standing}) =>
    names.some(
      (name) =>
        name.sentence === sentence &&
        (standing !== 'unknown' || name.title !== undefined) &&
        name.from < place.to &&
        place.from < name.to,
    ),
  )

/** The other programs of the workspace file, lower case. */
const otherProgramNames = ({workspace, program}: Draft): readonly string[] =>
  (workspace?.programs ?? [])
    .filter((one) => one.id !== program?.id || program?.id === undefined)
    .flatMap(({name, aliases = []}) => [...(name ? [name] : []), ...aliases])
    .map((name) => name.toLowerCase())

/** Runs of capitalised words that begin no sentence and are no month, exam or specialty. */
const properNames = oncePerSentence((sentence: Sentence): readonly Local[] =>
  [
    ...sentence.block.reading.mask
      .slice(sentence.from, sentence.to)
      .matchAll(/(?<=(?:to|at|from|for|with|and|,) )(?:\p{Lu}[\p{L}.'’]+)(?: \p{Lu}[\p{L}.'’]+){0,4}/gu),
  ]
    .filter(
      ([text]) =>
        !/^(?:I|Med|Peds|ERAS|ECFMG|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Step|USMLE|Internal|Medicine|Pediatrics|Family|Preliminary|Transitional|SOAP|Dr|Prof|Professor|NRMP|Match|English|Ohio)\b/u.test(
          text,
        ),
    )
    .map((match) => ({from: sentence.from + match.index, to: sentence.from + match.index + match[0].length})),
)

/** “I hold an invitation from Gannet Point”: nothing but a word or two between. */
const isHolding = (sentence: Sentence, deed: Hit, place: Local): boolean =>
  deed.list === dealings &&
  /\b(?:interview|interviews|invitation|invitations|invite|offer)$/.test(sentence.block.text(deed)) &&
  place.from >= deed.to &&
  place.from - deed.to < 8

/** “sent to”, “interview at”: the deed goes to the place, or the place did it. */
const isDirected = (sentence: Sentence, deed: Hit, place: Local): boolean =>
  deed.first >= sentence.first && (deed.to <= place.from || place.to <= deed.from)

const speaksOfSelf = oncePerSentence((sentence: Sentence): boolean => sentence.words.some(({text}) => selves.has(text)))

const selves = new Set(['i', 'my', 'me', 'mine'])

/** Index of the number that counts a noun: “44 other”, “every”, “all 45 of my”. */
const numberBefore = (sentence: Sentence, noun: number): number | undefined => {
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - 5); at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (isNumber(text) || countWords.has(text)) return at
    if (/[,;:.()]/.test(sentence.between(at, at + 1)) || /^(?:to|your|the|in|at|with|from|a|an|program)$/.test(text))
      return undefined
  }
  return undefined
}

/** “my thirtieth application”, “my remaining applications”. */
const ordinalApplication = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const noun of sentence.hits(countedApplications)) {
    const before = sentence.word(noun.first - 1)
    if (!before || !/^(?:applications?|interviews?)$/.test(sentence.word(noun.first)?.text ?? '')) continue
    if (/^(?:remaining|[a-z]*(?:tieth|teenth)|\d{1,2}th)$/.test(before.text)) return {from: before.from, to: noun.to}
  }
  return undefined
})

const isNumber = (text: string): boolean =>
  countWords.has(text)
    ? !/^(?:several|many|all|every|numerous|countless|few|some)$/.test(text) || /^\d{1,3}$/.test(text)
    : text.length < 4 && text.charCodeAt(0) < 58 && /^\d{1,3}$/.test(text)

/** “the 45 that I sent”, “the 45 allowed”: where the words about the number end. */
const sentBehind = (sentence: Sentence, at: number): Local | undefined => {
  if (/^(?:at|until|till|by|before|after|around|since|from|past)$/.test(sentence.word(at - 1)?.text ?? ''))
    return undefined
  const next = sentence.word(at + 1)
  const total = sentence.word(at + 2)
  if (next?.text === 'in' && total && /^(?:total|all)$/.test(total.text))
    return sentence.has(applicationDeeds) || sentence.text.includes('application') ? total : undefined
  if (next && /^(?:allowed|permitted|possible)$/.test(next.text))
    return sentence.has(applicationDeeds) ? next : undefined
  const subject = next?.text === 'that' ? at + 2 : at + 1
  if (!/^(?:i|programs)$/.test(sentence.word(subject)?.text ?? '')) return undefined
  return sentence.hits(applicationDeeds).find((hit) => hit.first > subject && hit.first - subject <= 4)
}

const isProgram = (head: string): boolean => /^(?:program|programme|residenc|hospital|place|institution)/.test(head)

const ownsAt = (sentence: Sentence, number: number): boolean =>
  [1, 2, 3].some((step) => /^(?:my|i|have|had|sent|mine|of)$/.test(sentence.word(number - step)?.text ?? ''))

/** An interview, an invitation or a program counts as another where it is said to be, or where programs were applied to. */
const isOther = (sentence: Sentence, number: number, noun: Hit, head: string): boolean => {
  if (sentence.hits(readerProgram).some((hit) => hit.first <= noun.first && noun.first < hit.last)) return false
  if (/^(?:of|in|at)$/.test(sentence.word(noun.last)?.text ?? '') && isReaderAt(sentence, noun.last + 1)) return false
  if (isProgram(head)) return true
  const behind = sentence.word(noun.last + 1)
  if (
    sentence.word(noun.last)?.text === 'with' &&
    behind &&
    (actorOf(behind) === 'other' || /^(?:families|mothers|fathers|women|men|adults)$/.test(behind.text))
  )
    return false
  return (
    sentence.hits(otherOnes).some((hit) => Math.abs(hit.first - number) <= 2) ||
    isNumber(sentence.word(number)?.text ?? '')
  )
}

/** Papers are sent *to* programs; what hospitals are sent is something else. */
const isSentTo = (sentence: Sentence, deed: Hit, number: number): boolean =>
  deed.first > number ||
  !/^(?:send|sent|sending|submit)/.test(sentence.word(deed.first)?.text ?? '') ||
  sentence.word(number - 1)?.text === 'to' ||
  sentence.word(deed.last - 1)?.text === 'to' ||
  /^(?:my|papers|file|out)$/.test(sentence.word(deed.last)?.text ?? '')

const isNear = (deed: Hit, number: number, last: number): boolean =>
  (deed.last <= number && number - deed.last <= 6) ||
  (deed.first >= last && deed.first - last <= 5) ||
  (deed.first < number && number < deed.last)

const mark = (sentence: Sentence, number: number, noun: Hit): Local => ({
  from: sentence.word(number)?.from ?? noun.from,
  to: noun.to,
})

const cut = ({from, to}: Local): Local => ({from, to})
