import {actorOf, isNegated} from '../../draft/actors.ts'
import {
  applicationDeeds,
  countedApplications,
  countWords,
  dealings,
  otherOnes,
  programDeeds,
} from '../../lexicon/applications.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isReaderAt} from '../reader.ts'

/** “Eleven programs have called”: whom, is not said. */
export const hasCalled = oncePerSentence((sentence: Sentence): boolean =>
  sentence
    .hits(countedApplications)
    .some(
      (noun) =>
        /^(?:programs|residencies)$/.test(sentence.word(noun.first)?.text ?? '') &&
        sentence.hits(programDeeds).some((hit) => hit.first >= noun.last && hit.first - noun.last <= 2),
    ),
)

/** “44 other applications”, “among the 45 I sent”, “I applied to forty programs”. */
export const counted = oncePerSentence((sentence: Sentence): Local | undefined => {
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
export const told = oncePerSentence((sentence: Sentence): Local | undefined => {
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

const none: readonly never[] = []
