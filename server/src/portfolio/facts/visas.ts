import {
  type VisaVerb,
  visaLabels,
  visaNames,
  visaNouns,
  visaPhrases,
  visaSubjects,
  visaWords,
} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {bearerOf} from './bearer.ts'
import {
  type Clause,
  clauseOf,
  isDenied,
  isFragment,
  isParted,
  isPast,
  isSupposed,
  type State,
  statesBetween,
  textAt,
} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

type Name = Hit<'j-1' | 'h-1b' | 'green-card' | 'citizen'>

/** What the applicant needs or has to work in the United States. Either of two is one value: `h-1b or j-1`. */
export const readVisa: ReadMentions = ({sentence, role}, draft) => {
  const mayBeBare = role !== 'prose' || (draft.kind !== 'criteria' && isFragment(sentence))
  const names = sentence.hits(visaNames)
  const said = names.filter((name) => isSaid(sentence, name, mayBeBare))
  const first = said[0]
  if (first) return [oneOf(sentence, said, first)]
  return sentence
    .hits(visaNouns)
    .flatMap((noun): Mention[] => {
      const value = names.some((name) => isBeside(name, noun)) ? undefined : needOf(sentence, noun, mayBeBare)
      return value === undefined ? [] : [{...stretch(sentence, noun.first, noun.last), value}]
    })
    .slice(0, 1)
}

/** Several that are said in one breath are alternatives; a status outranks a visa, and the last status holds. */
const oneOf = (sentence: Sentence, said: readonly Name[], first: Name): Mention => {
  const status = said.findLast(({value}) => value === 'green-card' || value === 'citizen')
  if (status) return {...stretch(sentence, status.first, status.last), value: status.value}
  const value = [...new Set(said.map((name) => name.value))].sort().join(' or ')
  return {...stretch(sentence, first.first, said.at(-1)?.last ?? first.last), value}
}

const isBeside = (name: Hit, noun: Hit): boolean => noun.first - name.last < 4 && name.first - noun.last < 4

const isSaid = (sentence: Sentence, name: Name, mayBeBare: boolean): boolean => {
  const clause = clauseOf(sentence, name)
  if (isSupposed(sentence, clause) || isOfOther(sentence, name)) return false
  if (isVisa(name) && isNeededBehind(sentence, name)) return true
  const verbs = statesBetween(sentence, clause, visaPhrases, visaWords)
  const verb =
    verbs.findLast((hit) => hit.last <= name.first && hit.value !== 'ahead') ??
    verbs.find((hit) => hit.first >= name.last && hit.value === 'need')
  const at = verb?.value === 'need' && verb.first < name.first ? verb : name
  const bearer = bearerOf(sentence, at.first, Math.max(at.last, name.last))
  if (bearer === 'other' || isDenied(sentence, name.first) || (verb && isDenied(sentence, verb.first))) return false
  if (verb?.value !== 'need' && verbs.some((hit) => hit.value === 'ahead' && !isParted(sentence, hit, name)))
    return false
  if (isLabelled(sentence, name) || (stands(sentence, name) && (bearer === 'applicant' || mayBeBare))) return true
  if (bearer === 'nobody' || !verb || isPast(sentence, clause, verb.first)) return false
  return isVisa(name) ? verb.value === 'need' || isHeld(sentence, verb) : verb.value !== 'need'
}

/** “… the J-1 visa, which I need”. */
const isNeededBehind = (sentence: Sentence, {last}: Name): boolean => {
  const at = textAt(sentence, last) === 'visa' ? last + 1 : last
  return (
    /^(?:which|that)$/.test(textAt(sentence, at)) &&
    textAt(sentence, at + 1) === 'i' &&
    /^(?:need|require)$/.test(textAt(sentence, at + 2))
  )
}

const isVisa = ({value}: Name): boolean => value === 'j-1' || value === 'h-1b'

/** “I am on a J-1”, “my visa is H-1B”; what one came on is over. */
const isHeld = (sentence: Sentence, verb: State<VisaVerb>): boolean =>
  verb.value === 'be' ||
  /^(?:hold|have|holding|having)$/.test(textAt(sentence, verb.first)) ||
  /^(?:am|train|start|work|be)$/.test(textAt(sentence, verb.first - 1))

/** “J-1 physicians”, “a permanent resident of the nursing home”. */
const isOfOther = (sentence: Sentence, {last}: Name): boolean => {
  for (let at = last; at < last + 2; at += 1)
    if (visaSubjects.has(textAt(sentence, at)) && textAt(sentence, at) !== 'holders') return true
  return (
    textAt(sentence, last) === 'of' &&
    !/^(?:us|usa|united|america)$/.test(textAt(sentence, last + (textAt(sentence, last + 1) === 'the' ? 2 : 1)))
  )
}

/** “Visa status: J-1 needed”. */
const isLabelled = (sentence: Sentence, {first}: Name): boolean =>
  /:/.test(sentence.between(first - 1, first)) && visaLabels.has(textAt(sentence, first - 1))

/** All that a part of the sentence holds: “…, J-1.”, “J-1 or H-1B required”. */
const stands = (sentence: Sentence, name: Name): boolean => {
  let {first, last} = name
  while (fillers.has(textAt(sentence, first - 1)) && !isEdge(sentence.between(first - 1, first))) first -= 1
  while (fillers.has(textAt(sentence, last)) && !isEdge(sentence.between(last - 1, last))) last += 1
  const opens = first === sentence.first || isEdge(sentence.between(first - 1, first))
  return opens && (last >= sentence.last || isEdge(sentence.between(last - 1, last)))
}

const isEdge = (between: string): boolean => /[,;:.()|•·–—]|\s-\s/.test(between)

const fillers = wordSet(
  'either a an the visa needed required sponsorship only holder sought status or and j 1 h 1b j1 h1b',
)

/** “I need a visa”, “no sponsorship is needed”, “I can work here without sponsorship”. */
const needOf = (sentence: Sentence, noun: Hit, mayBeBare: boolean): string | undefined => {
  const clause = clauseOf(sentence, noun)
  const bearer = bearerOf(sentence, noun.first, noun.last)
  if (bearer === 'other' || (bearer === 'nobody' && !mayBeBare) || isSupposed(sentence, clause)) return undefined
  const need = statesBetween(sentence, clause, visaPhrases, visaWords).find(
    (hit) => hit.value === 'need' && isNear(hit, noun),
  )
  if (/:/.test(sentence.between(noun.last - 1, noun.last)) && /^(?:none|no|not)$/.test(textAt(sentence, noun.last)))
    return 'none'
  if (textAt(sentence, noun.first - 1) === 'without' || textAt(sentence, noun.first - 2) === 'without') return 'none'
  if (
    !need ||
    !/^(?:need|requir|seek|request)/.test(textAt(sentence, need.first)) ||
    isPast(sentence, clause, need.first)
  )
    return undefined
  return isDenied(sentence, need.first) || isDenied(sentence, noun.first) ? 'none' : 'visa'
}

const isNear = (hit: Clause, noun: Hit): boolean => hit.first - noun.last <= 3 && noun.first - hit.last <= 3
