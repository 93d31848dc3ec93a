import {ownNames} from '../../draft/addressee.ts'
import {medicalDegrees} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Sentence} from '../../text/sentence.ts'
import {textAt} from './clause.ts'
import {type ReadMentions, stretch} from './mention.ts'

/** The medical degrees behind the applicant's own name; two behind one name are one value: `MBBS or MD`. */
export const readDegree: ReadMentions = ({sentence, role}, draft) => {
  if (role === 'prose' && draft.kind === 'email') return []
  const names = ownNames(draft)
  const signed = sentence
    .hits(medicalDegrees)
    .filter((hit) => !/^(?:candidate|student|expected|in)$/.test(textAt(sentence, hit.last)))
  const own = signed.filter(
    (hit) => isBehindName(sentence, hit.first, names) || (role === 'signature' && isAlone(sentence)),
  )
  const first = own[0]
  if (!first) return []
  const value = [...new Set(own.map((hit) => hit.value))].sort().join(' or ')
  return [{...stretch(sentence, first.first, own.at(-1)?.last ?? first.last), value}]
}

/** Only a comma and other degrees stand between the name and the degree. */
const isBehindName = (sentence: Sentence, first: number, names: ReadonlySet<string>): boolean => {
  let at = first - 1
  while (letters.has(textAt(sentence, at)) && at > sentence.first) at -= 1
  return names.has(textAt(sentence, at)) && /^[\s,(*\u2060]*$/.test(sentence.between(at, at + 1))
}

/** A line of degrees and nothing else. */
const isAlone = (sentence: Sentence): boolean => sentence.words.every(({text}) => letters.has(text))

const letters = wordSet(
  'md do mbbs mbchb mbbch mb bs bch chb bao bmbs bm mph phd msc ms mba ba bsc mrcp mrcpch frcp facp jr sr ii iii',
)
