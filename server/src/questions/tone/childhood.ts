import {actorAfter, actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import type {Paragraph} from '../../draft/paragraph.ts'
import {salutationStarts} from '../../lexicon/emails.ts'
import {
  afterAge,
  atSchool,
  beforeChild,
  childAges,
  childhoodWish,
  childNouns,
  childOrdinals,
  childTime,
  growingUp,
  iGrewUp,
  notTheChild,
  schooling,
  whenIWas,
} from '../../lexicon/openings.ts'
import {careMarks} from '../../lexicon/patients.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

const openingLength = 3

/** The first sentences of the message itself: greetings and lines of a word or two before them are passed over. */
export const openingSentences = (draft: Draft): readonly Sentence[] =>
  openingParagraph(draft)?.sentences.slice(0, openingLength) ?? []

/** The paragraph they stand in. */
export const openingParagraph = (draft: Draft): Paragraph | undefined =>
  draft.paragraphs.find(({sentences}) => {
    const [first] = sentences
    return first && !isGreeting(first) && sentences.some((sentence) => sentence.length > 3)
  })

const isGreeting = oncePerSentence(({text}: Sentence): boolean => {
  if (text.length >= 90) return false
  const plain = text.toLowerCase()
  return salutationStarts.some((start) => plain.startsWith(start)) && !/[.!?]$/.test(text)
})

/** The clause by which a sentence goes back to the applicant's own childhood. */
export const childhoodIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  if (sentence.last - sentence.first > longest) return undefined
  const found = [
    ...sentence.hits(whenIWas).flatMap((hit) => readWhenIWas(sentence, hit)),
    ...sentence.hits(childTime).filter((hit) => isMine(sentence, hit)),
    ...sentence.hits(atSchool).filter((hit) => isMyTime(sentence, hit.first, hit.last)),
    ...readRoles(sentence),
    ...readGrowing(sentence),
  ]
  const [first] = found.sort((a, b) => a.from - b.from)
  return first && !isTakenBack(sentence, first) ? withPlace(sentence, first) : undefined
})

/** What is longer is a file without full stops, and not a sentence. */
const longest = 600

/** “As a boy in Aleppo”: the place belongs to the clause. */
const withPlace = (sentence: Sentence, clause: Local): Local => {
  let at = indexAt(sentence, clause.to)
  if (!/^(?:in|from|near|outside)$/.test(sentence.word(at)?.text ?? '')) return clause
  let {to} = clause
  for (at += 1; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !/^\p{Lu}\p{Ll}/u.test(word.raw) || !/^[\s\u2060]+$/.test(sentence.between(at - 1, at))) break
    to = word.to
  }
  return {from: clause.from, to}
}

const indexAt = (sentence: Sentence, offset: number): number =>
  sentence.first + sentence.words.filter(({from}) => from < offset).length

/** “When I was” and what follows: an age under eighteen, a child, a school year. */
const readWhenIWas = (sentence: Sentence, hit: Hit): readonly Local[] => {
  const end = childStateEnd(sentence, hit.last)
  const starts = hit.first === sentence.first || sentence.word(hit.first)?.text !== 'i'
  if (end === undefined || (!starts && !isTold(sentence, hit, end))) return []
  return [{from: hit.from, to: endOf(sentence, end - 1)}]
}

/** “I was seven when …” tells an age wherever it stands; “thought I was a child” needs the start of a clause. */
const isTold = (sentence: Sentence, hit: Hit, end: number): boolean =>
  /[,;:—–]\s*$/.test(sentence.between(hit.first - 1, hit.first)) ||
  hit.first - sentence.first <= 2 ||
  isAgeAt(sentence, hit.last, end)

const isAgeAt = (sentence: Sentence, from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1) if (readAge(sentence.word(at)?.text ?? '') !== undefined) return true
  return false
}

/** Index after the words that make a child of somebody, from an index on: “only seven years old”, “a little girl”. */
const childStateEnd = (sentence: Sentence, from: number): number | undefined => {
  for (let at = from; at < Math.min(from + 7, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (!word) return undefined
    if (childNouns.has(word.text)) return isTheChild(sentence, at) ? at + 1 : undefined
    const age = readAge(word.text)
    if (age !== undefined) return age < 18 && !isTheOne(sentence, at) ? ageEnd(sentence, at) : undefined
    const ordinal = childOrdinals.includes(word.text) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word.text)
    const next = sentence.word(at + 1)?.text ?? ''
    if (ordinal && (next === 'grade' || next === 'birthday' || next === 'grader')) return at + 2
    if (/^(?:young|little|small|tiny)$/.test(word.text) && endsHere(sentence, at)) return at + 1
    if (word.text === 'in' || beforeChild.has(word.text)) {
      if (/^(?:kindergarten|preschool)$/.test(next)) return at + 2
      if (/^(?:primary|elementary|middle|grade|high|secondary)$/.test(next) && sentence.word(at + 2)?.text === 'school')
        return at + 3
      continue
    }
    if (ordinal) continue
    return undefined
  }
  return undefined
}

/** “I was the one with the bucket”, “the only one”: no age. */
const isTheOne = (sentence: Sentence, at: number): boolean =>
  sentence.word(at)?.text === 'one' &&
  [1, 2].some((step) => /^(?:the|that|no|this)$/.test(sentence.word(at - step)?.text ?? ''))

const readAge = (text: string): number | undefined => {
  const spelled = childAges.indexOf(text)
  if (spelled >= 0) return spelled + 1
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined
}

/** An age, and not the count of something: “seven”, “seven years old”, “seven and”, but not “seven hours into”. */
const ageEnd = (sentence: Sentence, at: number): number | undefined => {
  const next = sentence.word(at + 1)
  if (!next || /[,;:.()—–!?]/.test(sentence.between(at, at + 1))) return at + 1
  if (next.text === 'or' || next.text === 'and') {
    const other = readAge(sentence.word(at + 2)?.text ?? '')
    if (other !== undefined) return ageEnd(sentence, at + 2)
  }
  if (next.text === 'years' || next.text === 'year') {
    const old = sentence.word(at + 2)?.text
    if (old === 'old') return isChildAfter(sentence, at + 3) ? at + 4 : at + 3
    return old === 'of' && sentence.word(at + 3)?.text === 'age' ? at + 4 : undefined
  }
  const second = sentence.word(at + 2)?.text ?? ''
  if (
    next.text === 'in' &&
    second === 'the' &&
    /^(?:morning|evening|afternoon)$/.test(sentence.word(at + 3)?.text ?? '')
  )
    return undefined
  return afterAge.has(next.text) || /^\p{Lu}/u.test(next.raw) ? at + 1 : undefined
}

const isChildAfter = (sentence: Sentence, at: number): boolean => {
  const word = sentence.word(at)
  return word !== undefined && childNouns.has(word.text) && isTheChild(sentence, at)
}

const isTheChild = (sentence: Sentence, at: number): boolean =>
  endsHere(sentence, at) || !notTheChild.has(sentence.word(at + 1)?.text ?? '')

const endsHere = (sentence: Sentence, at: number): boolean =>
  at + 1 >= sentence.last ||
  /[^\s\u2060]/.test(sentence.between(at, at + 1)) ||
  afterAge.has(sentence.word(at + 1)?.text ?? '')

/** “As a child”, “aged six”, “at the age of six”, “on my fifth birthday”, “my seven-year-old self”. */
const readRoles = oncePerSentence((sentence: Sentence): readonly Local[] => {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const text = sentence.word(at)?.text ?? ''
    const next = sentence.word(at + 1)?.text ?? ''
    const end = roleEnd(sentence, at, text, next)
    if (end !== undefined && isMyTime(sentence, at, end)) {
      return [{from: sentence.word(at)?.from ?? 0, to: endOf(sentence, end - 1)}]
    }
  }
  return []
})

const roleEnd = (sentence: Sentence, at: number, text: string, next: string): number | undefined => {
  if (text === 'as' && (next === 'a' || next === 'an' || next === 'the')) return childStateEnd(sentence, at + 2)
  if (text === 'aged' || (text === 'age' && at === sentence.first)) return childStateEnd(sentence, at + 1)
  const ofAge = /^(?:at|by|from|since|of|the)$/.test(text) ? ageWordAfter(sentence, at) : undefined
  if (ofAge !== undefined) return childStateEnd(sentence, ofAge)
  if (/^(?:on|for|since|from|before|by|after|until)$/.test(text) && next === 'my') {
    const end = childStateEnd(sentence, at + 2)
    return end !== undefined && sentence.word(end - 1)?.text === 'birthday' ? end : undefined
  }
  const age = readAge(text)
  if (age !== undefined && age < 18) {
    const end = childStateEnd(sentence, at)
    const isSelf = end !== undefined && selves.has(sentence.word(end)?.text ?? '')
    if (isSelf) return end + 1
  }
  const teens = /^(?:at|by)$/.test(text) ? readAge(next) : undefined
  if (teens !== undefined && teens > 12 && teens < 18 && /^(?:i|my|we)$/.test(sentence.word(at + 2)?.text ?? ''))
    return at + 2
  if (text === 'my' || text === 'at' || at === sentence.first) {
    const from = text === 'at' || text === 'my' ? at + 1 : at
    const head = sentence.word(from)?.text ?? ''
    const isAge = readAge(head) !== undefined || /^(?:barely|only|just|still|almost|nearly|not)$/.test(head)
    const end = isAge ? childStateEnd(sentence, from) : undefined
    return end !== undefined && /^(?:old|age)$/.test(sentence.word(end - 1)?.text ?? '') ? end : undefined
  }
  return undefined
}

/** What an age may belong to when it is the applicant's of then. */
const selves = new Set(['me', 'self', 'myself', 'mind', 'hands', 'eyes', 'heart'])

/** Index after “the age of”, “age”, “the tender age of”. */
const ageWordAfter = (sentence: Sentence, at: number): number | undefined => {
  for (let step = 1; step <= 3; step += 1) {
    if (sentence.word(at + step)?.text !== 'age') continue
    return sentence.word(at + step + 1)?.text === 'of' ? at + step + 2 : at + step + 1
  }
  return undefined
}

const isMine = (sentence: Sentence, hit: Hit): boolean => {
  if (hit.value === 'mine')
    return !/^(?:of|on|in|at|as|from)$/.test(sentence.word(hit.last)?.text ?? '') || !isClinical(sentence)
  if (hit.value === 'others')
    return actorAfter(sentence, hit.last) === 'applicant' || actorBefore(sentence, hit.first) === 'applicant'
  if (hit.value === 'toy')
    return (
      !isClinical(sentence) &&
      hasApplicant(sentence) &&
      !isSomebodys(sentence, hit.first) &&
      !isOthersDoing(sentence, hit.first)
    )
  return isMyTime(sentence, hit.first, hit.last)
}

const isClinical = oncePerSentence(
  (sentence: Sentence): boolean =>
    sentence.has(careMarks) ||
    sentence.words.some(({text}) =>
      /^(?:residency|internship|clerkship|rotation|exam|toddlers?|infants?|children)$/.test(text),
    ),
)

const hasApplicant = (sentence: Sentence): boolean => sentence.words.some((word) => actorOf(word) === 'applicant')

/** “She had a toy stethoscope”, with nothing of the applicant before it. */
const isOthersDoing = (sentence: Sentence, index: number): boolean => {
  const before = sentence.words.filter((word) => word.from < (sentence.word(index)?.from ?? 0))
  return (
    before.some(({text}) => /^(?:he|she|they)$/.test(text)) && !before.some((word) => actorOf(word) === 'applicant')
  )
}

const isSomebodys = (sentence: Sentence, index: number): boolean =>
  /^(?:his|her|their)$/.test(sentence.word(index - 1)?.text ?? '') || sentence.word(index - 1)?.possessive === true

/** “I decided to become a doctor at twelve”: the doctor is the wish, not somebody else. */
const skipWish = (sentence: Sentence, index: number): number => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 6); at -= 1) {
    if (/^(?:become|be|becoming|being)$/.test(sentence.word(at)?.text ?? '')) return at
  }
  return index
}

/** A time with no owner of its own is the applicant's when the nearest person is. */
const isMyTime = (sentence: Sentence, first: number, last: number): boolean => {
  const before = actorBefore(sentence, skipWish(sentence, first))
  if (isNamedBefore(sentence, first)) return false
  const next = sentence.word(last)
  if (next && actorOf(next) === 'applicant') return true
  if (before) return before === 'applicant'
  const after = actorAfter(sentence, last)
  return after ? after === 'applicant' : first === sentence.first
}

/** “I met Ana as a child”: a name that is no place stands right before. */
const isNamedBefore = (sentence: Sentence, index: number): boolean => {
  const word = sentence.word(index - 1)
  if (!word || index - 1 === sentence.first || !/^\p{Lu}\p{Ll}/u.test(word.raw)) return false
  return !/^(?:in|at|from|of|near|to|outside|around)$/.test(sentence.word(index - 2)?.text ?? '')
}

const readGrowing = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const growing = sentence.hits(growingUp).find((hit) => hit.first === sentence.first)
  if (growing && isMySubject(sentence, growing.last))
    return [{from: growing.from, to: clauseEnd(sentence, growing.last)}]
  const grew = sentence
    .hits(iGrewUp)
    .find((hit) => !/^(?:where|which|whom|than)$/.test(sentence.word(hit.first - 1)?.text ?? ''))
  if (!grew || sentence.has(schooling) || isNegated(sentence, grew.first, grew.last)) return []
  return [{from: grew.from, to: grew.to}]
})

/** “Raised by two nurses, I …”: the subject comes after the comma, else it is the first person named. */
const isMySubject = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !/,/.test(sentence.between(at - 1, at))) continue
    const actor = actorAfter(sentence, at)
    if (actor === 'applicant' && actorOf(word) !== 'other') return true
  }
  return actorAfter(sentence, from) === 'applicant'
}

/** The end of “Growing up in Lagos” before its comma, or before the applicant speaks. */
const clauseEnd = (sentence: Sentence, from: number): number => {
  for (let at = from; at < Math.min(from + 10, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (/[,;:—–]/.test(sentence.between(at - 1, at)) || (word && actorOf(word) === 'applicant'))
      return endOf(sentence, at - 1)
  }
  return endOf(sentence, from - 1)
}

/** “I did not dream of medicine as a child” denies the story instead of telling it. */
const isTakenBack = (sentence: Sentence, at: Local): boolean => {
  const first = sentence.first + sentence.words.findIndex(({from}) => from >= at.from)
  if (isNegated(sentence, first - 3, first) && sentence.word(first - 1)?.text !== 'but') return true
  return sentence
    .hits(childhoodWish)
    .some((hit) => isNegated(sentence, hit.first - 3, hit.first) && actorBefore(sentence, hit.first) === 'applicant')
}

const endOf = (sentence: Sentence, index: number): number => {
  const word = sentence.word(index)
  return word?.to ?? sentence.to
}
