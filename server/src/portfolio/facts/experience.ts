import {usExperience} from '../../lexicon/facts.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Sentence} from '../../text/sentence.ts'
import {bearerOf} from './bearer.ts'
import {clauseOf, isDenied, isFragment, isSupposed, textAt} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

/** The months of clinical experience in the United States, where the whole of it is told: not “three months at Mercy”. */
export const readExperience: ReadMentions = ({sentence, role}, draft) =>
  sentence.hits(usExperience).flatMap((hit): Mention[] => {
    const duration = durationBefore(sentence, hit.first) ?? durationAfter(sentence, hit.last)
    if (!duration || isPart(sentence, duration.first, Math.max(duration.last, hit.last))) return []
    const bearer = bearerOf(sentence, Math.min(hit.first, duration.first), hit.last)
    const mayBeBare =
      role !== 'prose' ||
      (draft.kind !== 'criteria' && isFragment(sentence) && !sentence.words.some(({text}) => text === 'is'))
    if (bearer === 'other' || (bearer === 'nobody' && !mayBeBare)) return []
    if (isDenied(sentence, duration.first) || isSupposed(sentence, clauseOf(sentence, duration))) return []
    const value = hit.value === 'hands-on' ? `hands-on ${duration.months}` : `${duration.months}`
    return [{...stretch(sentence, duration.first, duration.last), value}]
  })

interface Duration {
  readonly first: number
  readonly last: number
  readonly months: number
}

const perMonth: ReadonlyMap<string, number> = new Map(
  Object.entries({
    month: 1,
    months: 1,
    year: 12,
    years: 12,
    week: 12 / 52,
    weeks: 12 / 52,
  }),
)

/** “eight months of”. */
const durationBefore = (sentence: Sentence, first: number): Duration | undefined => {
  const unit = textAt(sentence, first - 1) === 'of' ? first - 2 : first - 1
  return durationAt(sentence, unit - 1)
}

/** “… is five months”, “…: 4 months”. */
const durationAfter = (sentence: Sentence, last: number): Duration | undefined => {
  const at = /^(?:is|was|of|totals|comes)$/.test(textAt(sentence, last)) ? last + 1 : last
  const isTold = at > last || sentence.between(last - 1, last).includes(':')
  return isTold ? durationAt(sentence, at) : undefined
}

/** “A month” is one. */
const counts: ReadonlyMap<string, number> = new Map([...numberWords, ['a', 1], ['an', 1]])

const durationAt = (sentence: Sentence, at: number): Duration | undefined => {
  const text = textAt(sentence, at)
  const unit = perMonth.get(textAt(sentence, at + 1))
  const number = /^\d{1,2}$/.test(text) ? Number(text) : counts.get(text)
  if (unit === undefined || number === undefined) return undefined
  return {first: at, last: at + 2, months: Math.max(1, Math.round(number * unit))}
}

/** A part of the whole, or a number that is none: “including …”, “more than …”, “… in cardiology”. */
const isPart = (sentence: Sentence, first: number, last: number): boolean => {
  const isTotal = /^(?:total|all)$/.test(textAt(sentence, last + 1))
  if (
    !isTotal &&
    /^(?:in|at|with|under)$/.test(textAt(sentence, last)) &&
    !/[,;.]/.test(sentence.between(last - 1, last))
  )
    return true
  return [1, 2, 3].some((back) => partial.has(textAt(sentence, first - back)))
}

const partial = wordSet(
  'including another further more over than about almost nearly around least approximately under first last next additional extra these those only after during until before',
)
