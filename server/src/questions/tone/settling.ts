import {actorBefore} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {exchangeVisa, homeland, settling, unitedStates, visaNeed, wanting} from '../../lexicon/choices.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {hasWord, isPlain, ownHits, speaksOfSelf} from '../own-words.ts'
import {seekPlaces} from './places.ts'

/** Whether the applicant comes on an exchange visa: the workspace file says so, or the draft itself. */
export const isExchangeVisitor = (draft: Draft): boolean => {
  const declared = draft.workspace?.file.applicant?.visa
  if (declared !== undefined) return /^\s*j-?\s?1\b/i.test(declared)
  return visaNeeds(draft.paragraphs, undefined).length > 0
}

const visaNeeds = seekPlaces(({sentence}) =>
  ownHits(sentence, exchangeVisa).find(
    (hit) => hasWord(sentence, hit.first - 7, hit.last + 5, visaNeed) && actorBefore(sentence, hit.first) !== 'other',
  ),
)

/** Where sentences announce a stay in the United States that does not end. */
export const settlingsIn = seekPlaces(({sentence}) => (isPlain(sentence) ? settlingIn(sentence) : undefined))

const settlingIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const hits = ownHits(sentence, settling)
  if (hits.length === 0 || !speaksOfSelf(sentence) || sentence.words.some(({text}) => text === 'waiver'))
    return undefined
  const own = hits.find((hit) => isOwnPlan(sentence, hit))
  return own && withPlace(sentence, own)
})

/** “Settle in” with “America permanently” behind it. */
const withPlace = (sentence: Sentence, hit: Hit): Local => {
  const place = sentence.hits(unitedStates).find((one) => one.last > hit.last && one.first - hit.last < 2)
  const last = place?.last ?? hit.last
  const next = sentence.word(last)
  const end = next && ['permanently', 'forever', 'indefinitely'].includes(next.text) ? next : place
  return end ? coverLocal(hit, end) : hit
}

const isOwnPlan = (sentence: Sentence, hit: Hit<'staying' | 'papers' | 'leaving'>): boolean => {
  if (actorBefore(sentence, hit.first) === 'other' && !isFamily(sentence)) return false
  if (!sentence.words.some(({text}) => wanting.has(text) || text === 'am' || text === 'is' || text === 'have'))
    return false
  const text = sentence.block.text(hit).toLowerCase()
  if (hit.value === 'papers') return hasWord(sentence, sentence.first, sentence.last, wanting)
  if (hit.value === 'leaving') return isDeparture(sentence, text)
  return sentence.has(unitedStates) || /permanent| here$/.test(text)
}

/** “My family and I wish”, “bring my parents”. */
const isFamily = (sentence: Sentence): boolean => sentence.words.some(({text}) => text === 'i' || text === 'we')

/** “I will not go back to my country”; a ward or a topic is left in another sense. */
const isDeparture = (sentence: Sentence, text: string): boolean => {
  if (/migrat|permanent|for good|forever/.test(text)) return true
  if (/leav/.test(text)) return sentence.has(unitedStates)
  return sentence.has(homeland) || (/ to$/.test(text) && hasNameAfter(sentence))
}

/** “never return to Syria”: a capital after “to”. */
const hasNameAfter = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({text, raw}, index, all) => /^\p{Lu}\p{Ll}/u.test(raw) && text !== 'i' && all[index - 1]?.text === 'to',
  )
