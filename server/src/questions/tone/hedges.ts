import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {hedges} from '../../lexicon/courtesy.ts'
import {specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {isPlain, isReported, withoutTail} from '../own-words.ts'
import {spanOf} from './places.ts'

/** Where a draft says “I believe” before what it could say straight out about its writer. */
export const readHedges = (draft: Draft): readonly Span[] => hedgesIn(draft.paragraphs, undefined).map(spanOf)

const hedgesIn = seekInSentences(({sentence}) =>
  isPlain(sentence)
    ? sentence
        .hits(hedges)
        .filter((hit) => isAboutSelf(sentence, hit))
        .map((hit) => withoutTail(sentence, hit))
    : [],
)

/** “I believe this is sepsis” judges a case; “I see myself as an internist” is an aim. */
const isAboutSelf = (sentence: Sentence, hit: Hit): boolean => {
  if (isReported(sentence, hit.first)) return false
  const tail = sentence.word(hit.last - 1)?.text ?? ''
  if (tail === 'myself') return !sentence.has(specialtyFields) && !sentence.has(specialtyPeople)
  if (!['this', 'these', 'it'].includes(tail)) return true
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + 8); at += 1)
    if (['me', 'my', 'i', 'qualities'].includes(sentence.word(at)?.text ?? '')) return true
  return false
}
