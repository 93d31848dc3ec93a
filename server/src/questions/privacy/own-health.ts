import {isNegated} from '../../draft/actors.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {conditions, notOwnAfter, ownHealth, plainHealth} from '../../lexicon/care.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {sideOf} from './bedside.ts'

const reach = 6

/** Where the applicant's own illness, pregnancy or treatment is told of. */
export const ownHealthTold = seekInSentences(({sentence}): readonly Local[] => {
  const told = sentence.hits(ownHealth)
  const sure = sentence.hits(plainHealth)
  if (told.length + sure.length === 0) return []
  const plain = sure.find((hit) => !isNegated(sentence, hit.first, hit.last))
  if (plain) return [plain]
  for (const hit of told) {
    if (isNegated(sentence, hit.first, hit.last)) continue
    const named = sentence
      .hits(conditions)
      .find(({first}) => first >= hit.last && first <= hit.last + limitOf(sentence, hit.first))
    if (named && isOwnCondition(sentence, hit.last, named.first, named.last)) return [{from: hit.from, to: named.to}]
  }
  return []
})

/** “My epilepsy” leaves room for one adjective, “I have” for an article and one. */
const limitOf = (sentence: Sentence, first: number): number => (sentence.word(first)?.text === 'my' ? 1 : reach)

/** “I have treated depression”, “I had a patient with lupus”, “my epilepsy clinic” are not about the applicant. */
const isOwnCondition = (sentence: Sentence, from: number, first: number, last: number): boolean => {
  for (let at = from; at < first; at += 1) {
    const word = sentence.word(at)
    if (!word || word.possessive || sideOf(sentence, at) || /ed$|ing$/.test(word.text) || taken.has(word.text))
      return false
    if (/[.;:]/.test(sentence.between(at, at + 1))) return false
  }
  const next = sentence.word(last)
  return (
    !(next && /^\s$/.test(sentence.between(last - 1, last)) && notOwnAfter.has(next.text)) &&
    sentence.word(last - 1)?.possessive !== true
  )
}

const taken: ReadonlySet<string> = new Set(
  'interest research experience patients patient clinic project paper program study work seen met read written taught about on in how why learnt known colleagues friends'.split(
    ' ',
  ),
)
