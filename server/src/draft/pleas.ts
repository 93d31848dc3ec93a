import type {PhraseList} from '../lexicon/phrases.ts'
import {
  admission,
  anyPost,
  anyThing,
  bedside,
  begging,
  desperate,
  indifferent,
  kneeling,
  lastHope,
  mercy,
  noWay,
  unpaid,
  willing,
} from '../lexicon/tone.ts'
import type {Hit} from '../text/matcher.ts'
import type {Sentence} from '../text/sentence.ts'
import {coverLocal, type Local} from '../text/span.ts'
import {actorBefore, actorOf, isNegated} from './actors.ts'

/** What a plea does: begs, takes whatever there is, offers to work for nothing, or says that nothing is left. */
export type PleaKind = 'begging' | 'any-position' | 'unpaid' | 'last-hope'

/** A plea aimed at a program. */
export interface Plea extends Local {
  readonly kind: PleaKind
}

type Reader = (sentence: Sentence) => readonly Plea[]

/** The first plea of a sentence. */
export const pleaIn = (sentence: Sentence): Plea | undefined =>
  readers.flatMap((read) => read(sentence)).sort((a, b) => a.from - b.from || b.to - a.to)[0]

const readBegging: Reader = (sentence) =>
  own(sentence, begging)
    .filter((hit) => isAimed(sentence, hit.last) && !isPast(sentence, hit.first, hit.last))
    .map((hit) => plea('begging', hit))

const readKneeling: Reader = (sentence) =>
  own(sentence, kneeling)
    .filter((hit) => actorBefore(sentence, hit.last) === 'applicant' && !isPast(sentence, sentence.first, hit.first))
    .filter(() => !sentence.has(bedside) || hasReader(sentence))
    .map((hit) => plea('begging', hit))

/** “Please, please”: the word twice running. */
const readPlease: Reader = (sentence) =>
  sentence.words.flatMap((word, index) => {
    const next = sentence.words[index + 1]
    const isTwice = word.text === 'please' && next?.text === 'please' && !sentence.block.isQuoted(word)
    return isTwice && next ? [plea('begging', coverLocal(word, next))] : []
  })

/** A mercy asked of the reader: an imperative, or something “you” would do. */
const readMercy: Reader = (sentence) =>
  own(sentence, mercy).flatMap((hit) => {
    if (hit.value === 'hands') {
      return /\b(?:patients?|baby|child)\b/.test(sentence.text) ? [] : [plea('begging', hit)]
    }
    const asking = askingBefore(sentence, hit.first)
    if (!asking || isCourteous(sentence, hit)) return []
    if (hit.value === 'taking' && asking.weak) return []
    return [plea('begging', coverLocal(asking.at, hit))]
  })

/** The word that makes a request of what follows; a conditional or a bare start is a weaker one. */
const askingBefore = (sentence: Sentence, index: number): {readonly at: Local; readonly weak: boolean} | undefined => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    const word = sentence.word(at)
    if (!word) break
    if (/^(?:please|kindly|pls|plz)$/.test(word.text)) return {at: word, weak: false}
    if (word.text === 'you' && !/^(?:thank|for|of)$/.test(sentence.word(at - 1)?.text ?? '')) {
      const conditional = sentence.word(at - 1)?.text === 'if'
      return {at: word, weak: conditional}
    }
    if (/^(?:somebody|someone|anybody|anyone)$/.test(word.text) && at === sentence.first) return {at: word, weak: false}
    if (!/^(?:just|only|to|do|not|can|could|will|would|must|and|at|least|even|also|ever)$/.test(word.text))
      return undefined
  }
  const first = sentence.word(index)
  return first && startsHere(sentence, index) ? {at: first, weak: false} : undefined
}

const startsHere = (sentence: Sentence, index: number): boolean => {
  if (index === sentence.first) return true
  return /^(?:just|only|do)$/.test(sentence.word(index - 1)?.text ?? '') && index - 1 === sentence.first
}

/** “Give me a chance to speak with you” asks for a talk, not for mercy. */
const isCourteous = (sentence: Sentence, hit: Hit): boolean => {
  const next = sentence.word(hit.last)?.text ?? ''
  if (hit.value === 'chance')
    return (
      next === 'to' &&
      /^(?:interview|speak|talk|meet|discuss|explain|answer|call|present|clarify|send|ask|respond|visit|learn|tell|introduce|see|hear|review|correct|think|check)$/.test(
        sentence.word(hit.last + 1)?.text ?? '',
      )
    )
  if (hit.value === 'taking' && sentence.word(hit.last - 1)?.text === 'me')
    return /^(?:find|understand|with|through|know|locate|learn|decide|a|an|the|some|time|call|text|email|reschedule|from|at|of|off|out)$/.test(
      next,
    )
  return hit.value === 'refusal' && sentence.word(hit.last - 1)?.text === 'this' && !hasReader(sentence)
}

/** Any position, any program: what the applicant would take, and fragments that are nothing else. */
const readAnyPost: Reader = (sentence) => {
  if (isFragment(sentence)) return [plea('any-position', sentence)]
  const posts = own(sentence, anyPost).filter((hit) => !isNegated(sentence, hit.first - 4, hit.first))
  const wills = own(sentence, willing).filter((hit) => actorBefore(sentence, hit.first + 1) !== 'other')
  return [
    ...posts.flatMap((post) => {
      const will = wills.findLast((hit) => hit.first < post.first && isNear(sentence, hit.last, post.first))
      if (!will || isAnatomical(sentence)) return []
      if (
        will.value === 'weak' &&
        /^(?:open|vacant|unfilled|available|future|new)$/.test(sentence.word(post.first + 1)?.text ?? '')
      )
        return []
      return [plea('any-position', coverLocal(will, post))]
    }),
    ...posts
      .filter(
        (post) =>
          /\byou\b/.test(sentence.block.text(post)) && /[,—–]\s*$/.test(sentence.between(post.first - 1, post.first)),
      )
      .map((post) => plea('any-position', post)),
    ...own(sentence, anyThing).flatMap((thing) => {
      const will = wills.findLast(
        (hit) => hit.value === 'strong' && hit.first < thing.first && isNear(sentence, hit.last, thing.first),
      )
      return will && isForAdmission(sentence, thing) ? [plea('any-position', coverLocal(will, thing))] : []
    }),
    ...own(sentence, indifferent)
      .filter((hit) => isOpenEnded(sentence, hit))
      .map((hit) => plea('any-position', hit)),
  ]
}

const freeWords = new Set(
  'any anything anywhere whatever wherever whichever all every position positions place places program programs seat seats spot spots specialty specialties hospital hospitals state states city cities town country shift shifts hour hours year track job post role is are left open available remains you have offer there comes at even also or and in the usa us america without pay salary unpaid prelim preliminary categorical transitional really literally just please absolutely for free residency department'.split(
    ' ',
  ),
)

/** A sentence of nothing but openness: “Any program, anywhere.” */
const isFragment = (sentence: Sentence): boolean => {
  const {words} = sentence
  if (words.length < 2 || words.length > 14 || sentence.isQuoted || sentence.text.endsWith('?')) return false
  const [first] = words
  if (
    !first ||
    !/^(?:any|anything|anywhere|whatever|wherever|whichever|literally|really|just|absolutely)$/.test(first.text)
  )
    return false
  return (
    words.every(({text}) => freeWords.has(text)) &&
    words.some(({text}) => /^(?:any|whatever|wherever|whichever|anything|anywhere)$/.test(text))
  )
}

/** Few words between, and nobody else among them. */
const isNear = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 5) return false
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'other') return false
  }
  return true
}

const isAnatomical = (sentence: Sentence): boolean =>
  /\b(?:probe|needle|catheter|transducer|tube|limb|supine|prone|vein|scan|image|sleep|lie|lying|baby|infant|patient)\b/.test(
    sentence.text,
  ) && !hasReader(sentence)

/** “Anything” means a position where admission is spoken of and nobody in care is served by it. */
const isForAdmission = (sentence: Sentence, thing: Hit): boolean => {
  for (let at = thing.last; at < Math.min(thing.last + 6, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'other') return false
    if (
      /^(?:in|within|near)$/.test(word?.text ?? '') &&
      at === thing.last &&
      sentence.word(thing.first)?.text === 'anywhere'
    )
      return /^(?:usa|us|america|united|country|world|states)$/.test(
        sentence.word(at + 1)?.text === 'the'
          ? (sentence.word(at + 2)?.text ?? '')
          : (sentence.word(at + 1)?.text ?? ''),
      )
  }
  const rest = sentence.hits(admission).some((hit) => hit.first >= thing.last || hit.last <= thing.first)
  return (
    rest ||
    thing.last === sentence.last ||
    (!sentence.has(bedside) && /[,;]/.test(sentence.between(thing.last - 1, thing.last)))
  )
}

/** “It does not matter where”, and not “where the fever comes from”. */
const isOpenEnded = (sentence: Sentence, hit: Hit): boolean => {
  if (sentence.has(bedside)) return false
  const next = sentence.word(hit.last)
  if (!next || /[,.;:!?—–]/.test(sentence.between(hit.last - 1, hit.last))) return true
  return (
    actorOf(next) === 'applicant' ||
    /^(?:city|state|hospital|program|specialty|position|place|part|year|track|department|size|coast|you|it|to)$/.test(
      next.text,
    )
  )
}

const readUnpaid: Reader = (sentence) =>
  own(sentence, unpaid).flatMap((hit) => {
    const will = own(sentence, willing).findLast(
      (one) => one.value === 'strong' && one.first < hit.first && hit.first - one.last < 25,
    )
    const isOffered = will !== undefined && actorBefore(sentence, will.first + 1) !== 'other'
    const concession =
      /^(?:even|also|necessary)$/.test(sentence.word(hit.first - 1)?.text ?? '') &&
      !isPast(sentence, sentence.first, hit.first)
    if (!isOffered && !concession) return []
    if (sentence.has(bedside) && !hasReader(sentence)) return []
    return [plea('unpaid', will && hit.first - will.last < 8 ? coverLocal(will, hit) : hit)]
  })

const careerVerbs = new Set(
  'match become train practice practise enter join get be start work continue return fulfil fulfill achieve prove pursue secure obtain do have realize live stay build begin restart resume earn make'.split(
    ' ',
  ),
)

const readLastHope: Reader = (sentence) => [
  ...own(sentence, lastHope)
    .filter(
      (hit) =>
        !isPast(sentence, hit.first - 5, hit.first) && !/^(?:was|were|had)$/.test(sentence.word(hit.last)?.text ?? ''),
    )
    .filter((hit) => isOfCareer(sentence, hit.last))
    .map((hit) => plea('last-hope', hit)),
  ...own(sentence, noWay)
    .filter((hit) => isOfCareer(sentence, hit.last) && (!sentence.has(bedside) || sentence.has(admission)))
    .map((hit) => plea('last-hope', hit)),
  ...own(sentence, desperate)
    .filter((hit) => !isPast(sentence, hit.first, hit.last + 1) && isOfCareer(sentence, hit.last))
    .filter((hit) => !sentence.has(bedside) || hasReader(sentence) || sentence.word(hit.last)?.text !== 'for')
    .map((hit) => plea('last-hope', hit)),
]

/** What a chance is for: nothing said, or something of a career; “to catch the bus” is another chance. */
const isOfCareer = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < Math.min(from + 3, sentence.last); at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/[.;:!?,]/.test(sentence.between(at - 1, at))) return true
    if (text === 'to' || text === 'than' || text === 'of')
      return (
        careerVerbs.has(sentence.word(at + 1)?.text ?? '') || sentence.hits(admission).some((hit) => hit.first > at)
      )
    if (text === 'for' || text === 'with' || text === 'that')
      return sentence.hits(admission).some((hit) => hit.first > at)
  }
  return true
}

const readers: readonly Reader[] = [
  readBegging,
  readKneeling,
  readPlease,
  readMercy,
  readAnyPost,
  readUnpaid,
  readLastHope,
]

const plea = (kind: PleaKind, {from, to}: Local): Plea => ({kind, from, to})

const own = <Value extends string>(sentence: Sentence, list: PhraseList<Value>): readonly Hit<Value>[] =>
  sentence.hits(list).filter((hit) => !isNegated(sentence, hit.first - 2, hit.first))

const hasReader = (sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'reader') || sentence.has(admission)

const isPast = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = Math.max(from, sentence.first); at < to; at += 1) {
    if (/^(?:was|were|had|did|used|begged|pleaded)$/.test(sentence.word(at)?.text ?? '')) return true
  }
  return false
}

/** Whom a plea goes to: the reader or nobody named; not the laboratory, not a family. */
const isAimed = (sentence: Sentence, from: number): boolean => {
  if (/^(?:to|pardon|off)$/.test(sentence.word(from)?.text ?? '') && sentence.word(from + 1)?.text === 'differ')
    return false
  if (hasReader(sentence)) return true
  const next = sentence.word(from)
  if (!next || /[.,;:!?]/.test(sentence.between(from - 1, from))) return true
  return !sentence.has(bedside)
}
