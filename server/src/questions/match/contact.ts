import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph} from '../../draft/paragraph.ts'
import {
  calledOff,
  contactNouns,
  contactVerbs,
  decidingNouns,
  forApplicant,
  onRequest,
  willingToAnswer,
} from '../../lexicon/contact.ts'
import {isAnywhere} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {wordList, wordSet} from '../concrete.ts'
import {type Party, readerSurnames, readParties} from '../parties.ts'
import {seekPerParagraph, type Told} from '../per-paragraph.ts'
import {isSomewhere} from '../reader.ts'

/** Where each paragraph says that somebody approaches the reader for the applicant, or has done so. */
export const advocacy = (draft: Draft): readonly Told[] =>
  speaksOfContact(draft.paragraphs, undefined) ? advocacyTo(draft, wordList(readerSurnames(draft))) : []

const speaksOfContact = isAnywhere(
  oncePerParagraph(({sentences}) => sentences.some((sentence) => isOfContact(sentence))),
)

/** In most sentences nobody calls, writes or speaks to anybody. */
const isOfContact = (sentence: Sentence): boolean =>
  (sentence.has(contactVerbs) || sentence.has(contactNouns)) && !sentence.has(calledOff)

/** “Dr. Rao offered to call you. I told him that the rules do not allow it.” */
const isCalledOff = (after: Sentence): boolean =>
  /^(?:i|we|but|so)$/.test(after.word(after.first)?.text ?? '') && after.has(calledOff)

/** What is given is the surnames of the readers, with blanks between. */
const advocacyTo = seekPerParagraph<string>(({sentence, before, after}, readers) => {
  if (after && isCalledOff(after)) return []
  const at = advocacyIn(sentence, wordSet(readers), before)
  return at ? [at] : []
})

/** Where a sentence says that somebody approaches the reader for the applicant, or has done so. */
export const advocacyIn = (sentence: Sentence, readers: ReadonlySet<string>, before?: Sentence): Local | undefined => {
  if (!isOfContact(sentence)) return undefined
  const parties = readParties(sentence, readers, before)
  return (
    firstOf(sentence.hits(contactVerbs), (verb) => byVerb(sentence, parties, verb)) ??
    firstOf(sentence.hits(contactNouns), (noun) => byNoun(sentence, parties, noun))
  )
}

/** “My dean will call your office”: an advocate acts, the reader is approached or the applicant is spoken for. */
const byVerb = (sentence: Sentence, parties: readonly Party[], verb: Hit): Local | undefined => {
  const subject = subjectOf(sentence, parties, verb.first)
  if (!subject || /reader|applicant|nobody/.test(subject.part)) return undefined
  if (isNegated(sentence, clauseStart(sentence, subject.first), verb.first)) return undefined
  const purpose = sentence.hits(forApplicant).find((hit) => hit.first >= verb.first && hit.first - verb.last < 9)
  const object = objectOf(sentence, parties, verb, purpose)
  if (verb.value !== 'favor') {
    if (object && object.part !== 'reader') return undefined
    if (subject.part !== 'advocate' && !(object && purpose)) return undefined
    if (!object && !purpose && !isBareApproach(sentence, verb)) return undefined
  }
  if (verb.value === 'visit' && !isVisit(sentence, {verb, subject, object, purpose})) return undefined
  const time = tenseOf(sentence, subject, verb)
  if (!time || (time === 'past' && (!purpose || !object))) return undefined
  if (isOffered(sentence, verb, subject)) return undefined
  const from = sentence.word(wholeOf(parties, subject).first) ?? verb
  const to = [object && sentence.word(object.last - 1), purpose].reduce(
    (end, one) => Math.max(end, one?.to ?? 0),
    verb.to,
  )
  return {from: from.from, to}
}

/** “… will stop by your office”, “… is sending you a page about me”: to come, and to those who decide or for the applicant. */
const isVisit = (
  sentence: Sentence,
  told: {
    readonly verb: Hit
    readonly subject: Party
    readonly object: Party | undefined
    readonly purpose: Hit | undefined
  },
): boolean => {
  const {verb, subject, object, purpose} = told
  if (object?.part !== 'reader') return false
  const isToCome = isSomewhere(sentence, [subject.last, verb.first], (one, at) =>
    /^(?:will|would|shall|going|is|are|wants|plans|promised)$/.test(one.word(at)?.text ?? ''),
  )
  return isToCome && (purpose !== undefined || decidingNouns.has(sentence.word(object.last - 1)?.text ?? ''))
}

/** “Expect a call from my mentor”, “you will be contacted by my dean”. */
const byNoun = (sentence: Sentence, parties: readonly Party[], noun: Hit): Local | undefined => {
  const sender = parties.find(({first}) => first >= noun.last && first <= noun.last + 3)
  if (sender?.part !== 'advocate') return undefined
  const receiver = subjectOf(sentence, parties, noun.first)
  const isAwaited = /^(?:please|kindly|expect|look|watch|await|also|there)$/.test(sentence.words[0]?.text ?? '')
  if (receiver ? receiver.part !== 'reader' : !isAwaited) return undefined
  if (isNegated(sentence, sentence.first, noun.first) || sentence.has(onRequest)) return undefined
  const isPast = /\b(?:received|got|had|heard|saw|were|was)\b/.test(sentence.text)
  if (isPast && !sentence.has(forApplicant)) return undefined
  const from = receiver ? (sentence.word(receiver.first) ?? noun) : noun
  return {from: from.from, to: sentence.word(sender.last - 1)?.to ?? noun.to}
}

/** The nearest party to the left that is not inside a remark between commas: “my cousin, a resident in your city, will …”. */
const subjectOf = (sentence: Sentence, parties: readonly Party[], verb: number): Party | undefined => {
  let limit = verb
  for (let at = verb; at > sentence.first; at -= 1) {
    if (at < limit && parties.some(({first, last}) => first <= at && at < last)) break
    if (!/[,—–(]/.test(sentence.between(at - 1, at))) continue
    const open = remarkStart(sentence, at)
    if (open === undefined) break
    limit = open
    at = open
  }
  const before = parties.filter(
    ({first, last}) =>
      last <= limit && !isBehindPreposition(sentence, first) && !isInRelative(sentence, parties, first),
  )
  const last = before.at(-1)
  const isJoined = last && /^(?:and|but|then)$/.test(sentence.word(last.last)?.text ?? '')
  return isJoined && before.length > 1 && !/^(?:i|we|you|he|she|they)$/.test(sentence.word(last.last + 1)?.text ?? '')
    ? before.at(-2)
    : last
}

/** “the chief where I work plans …”, “everyone I know”: an aside on the one who acts. */
const isInRelative = (sentence: Sentence, parties: readonly Party[], first: number): boolean =>
  /^(?:where|whom|which)$/.test(sentence.word(first - 1)?.text ?? '') ||
  (sentence.word(first)?.text === 'i' && parties.some(({last, part}) => last === first && part !== 'applicant'))

/** “a classmate in your residency will …”: the classmate acts, not the residency. */
const isBehindPreposition = (sentence: Sentence, first: number): boolean =>
  /^(?:in|at|of|from|with|by|near|on|about|under|to)$/.test(sentence.word(first - 1)?.text ?? '') &&
  !/^(?:one|two|three|four|both|some|most|all|several|few|many|each|any)$/.test(sentence.word(first - 2)?.text ?? '')

/** Index of the first word of a remark that ends before `at`: it opens as remarks do, after a comma of its own. */
const remarkStart = (sentence: Sentence, at: number): number | undefined => {
  for (let open = at - 1; open > sentence.first; open -= 1) {
    if (!/[,—–(]/.test(sentence.between(open - 1, open))) continue
    const first = sentence.word(open)?.text ?? ''
    const second = sentence.word(open + 1)?.text ?? ''
    return /^(?:who|whom|whose|which|where|a|an|the|now|formerly|currently|also|himself|herself)$/.test(first) ||
      /^(?:whom|which|whose)$/.test(second)
      ? open
      : undefined
  }
  return undefined
}

/** “My attending from Akron, Dr. Halvorsen”: one person named twice. */
const wholeOf = (parties: readonly Party[], subject: Party): Party => {
  const before = parties.findLast(({last}) => last <= subject.first)
  return before?.part === 'advocate' && subject.first - before.last <= 3 ? before : subject
}

/** “… will reach out”: in a message to the reader, to the reader. */
const isBareApproach = (sentence: Sentence, verb: Hit): boolean =>
  /\b(?:out|touch|contact|up with)$/.test(sentence.block.text(verb)) &&
  (verb.last >= sentence.last ||
    /[.,;:!]/.test(sentence.between(verb.last - 1, verb.last)) ||
    isTime(sentence, verb.last))

const isTime = (sentence: Sentence, at: number): boolean =>
  /^(?:soon|shortly|today|tomorrow|tonight|this|later|before|by|on|directly|personally)$/.test(
    sentence.word(at)?.text ?? '',
  )

/** Whom the verb reaches: the first party behind it in the clause, apart from the words of purpose. */
const objectOf = (
  sentence: Sentence,
  parties: readonly Party[],
  verb: Hit,
  purpose: Hit | undefined,
): Party | undefined => {
  const inside = parties.find(({first, last}) => first > verb.first && last <= verb.last)
  if (inside) return inside
  for (let at = verb.last; at < Math.min(verb.last + 7, sentence.last); at += 1) {
    if (/[,;:—–]/.test(sentence.between(at - 1, at))) return undefined
    const party = parties.find(({first}) => first === at)
    const isPurpose = purpose && purpose.first <= at && at < purpose.last
    if (party && !isPurpose) {
      if (/^(?:at|in|on|during)$/.test(sentence.word(at - 1)?.text ?? '')) return undefined
      return isOfReader(sentence, parties, party) ? {...party, part: 'reader'} : party
    }
    if (
      /^(?:family|families|pharmacy|police|laboratory|lab|patients|parents|ambulance|letter|letters)$/.test(
        sentence.word(at)?.text ?? '',
      )
    )
      return {part: 'other', first: at, last: at + 1}
  }
  return undefined
}

/** “… knows your chairman and will speak to him”. */
const isOfReader = (sentence: Sentence, parties: readonly Party[], party: Party): boolean =>
  /^(?:him|her|them)$/.test(sentence.word(party.first)?.text ?? '') &&
  parties.findLast(({first, part}) => first < party.first && part === 'reader') !== undefined

const pastForms =
  /^(?:called|phoned|telephoned|rang|rung|emailed|mailed|wrote|written|contacted|texted|messaged|approached|reached|got|followed|dropped|sent|gave|made|spoke|spoken|talked|had|introduced|recommended|told|vouched)$/

/** Whether it is still to come or done; undefined when the words make no statement of either. */
const tenseOf = (sentence: Sentence, subject: Party, verb: Hit): 'pending' | 'past' | undefined => {
  const words = Array.from(
    {length: verb.first - subject.last},
    (_, step) => sentence.word(subject.last + step)?.text ?? '',
  )
  const form = sentence.word(verb.first)?.text ?? ''
  if (words.some((word) => /^(?:will|would|shall|going|to|can|could|should|may|might|promise|must)$/.test(word)))
    return 'pending'
  if (pastForms.test(form) || form === 'mail') return words.length < 8 ? 'past' : undefined
  if (form.endsWith('ing'))
    return words.some((word) => /^(?:is|are|am|be|insisted|insists|considers|suggested|proposed)$/.test(word))
      ? 'pending'
      : undefined
  const isBare = words.every((word) => /ly$|^(?:also|already|now|soon|then|himself|herself|themselves)$/.test(word))
  return isBare || words.length < 6 ? 'pending' : undefined
}

/** A reference who answers when asked is no advocate who begins. */
const isOffered = (sentence: Sentence, verb: Hit, subject: Party): boolean => {
  const isOnRequest = sentence.hits(onRequest).length > 0
  // “If you need somebody who vouches for me, …”
  if (verb.value === 'favor') return isOnRequest && sentence.word(verb.first - 1)?.text === 'who'
  if (isOnRequest) return true
  return (
    verb.value === 'talk' &&
    sentence.hits(willingToAnswer).some((hit) => hit.first >= subject.last && hit.first <= verb.first)
  )
}

const clauseStart = (sentence: Sentence, from: number): number => {
  let at = from
  while (
    at > sentence.first &&
    !/[,;:—–]/.test(sentence.between(at - 1, at)) &&
    !/^(?:and|but|so)$/.test(sentence.word(at - 1)?.text ?? '')
  )
    at -= 1
  return at
}

const firstOf = <From, To>(all: readonly From[], find: (one: From) => To | undefined): To | undefined => {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
