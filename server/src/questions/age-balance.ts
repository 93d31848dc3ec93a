import {oncePerParagraph, type Paragraph} from '../draft/paragraph.ts'
import {adultWords, ageNames, childWords} from '../lexicon/ages.ts'
import type {Target} from '../lexicon/specialties.ts'
import {wherever} from '../text/lineage.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'

/** How often a text speaks of adults and of children. */
export interface AgeBalance {
  readonly adult: number
  readonly child: number
}

const ageInYears = /\b(\d{1,3})[- ](?:years?|yrs?)[- ]old\b|\bage(?:d)? (?:of )?(\d{1,3})\b/gi

/** Counts the words of age in sentences; an age in years counts for its group. */
export const ageBalance = (sentences: readonly Sentence[]): AgeBalance => {
  let adult = 0
  let child = 0
  for (const sentence of sentences) {
    const share = countIn(sentence)
    if (!share) continue
    adult += share.adult
    child += share.child
  }
  return {adult, child}
}

/** Undefined where neither is spoken of. */
const countIn = oncePerSentence((sentence): AgeBalance | undefined => {
  const years = agesIn(sentence)
  let adult = sentence.hits(adultWords).length
  let child = sentence.hits(childWords).length
  for (const one of years) {
    if (one >= 18) adult += 1
    else child += 1
  }
  return adult + child > 0 ? {adult, child} : undefined
})

/** The ages in years, by name or by number. */
const agesIn = (sentence: Sentence): readonly number[] => {
  const plain = agesOf(sentence)
  if (!/\d/.test(sentence.block.reading.mask)) return plain
  const named = Array.from(sentence.text.matchAll(ageInYears), ([, first, second]) => Number(first ?? second))
  return named.length > 0 ? [...plain, ...named] : plain
}

const balanceIn = wherever(
  oncePerParagraph(({sentences}): AgeBalance | undefined => {
    const share = ageBalance(sentences)
    return share.adult + share.child > 0 ? share : undefined
  }),
)

/** The same over a whole draft: a paragraph is counted again when it has changed. */
export const ageBalanceOf = (paragraphs: readonly Paragraph[]): AgeBalance => {
  let adult = 0
  let child = 0
  for (const {answer: share} of balanceIn(paragraphs, undefined)) {
    if (!share) continue
    adult += share.adult
    child += share.child
  }
  return {adult, child}
}

const somebody = new Set('he she who boy girl man woman child patient son daughter'.split(' '))

/** “He was six”, “a boy of nine”: ages without the word for years. “She was six weeks old” is no age in years. */
const agesOf = (sentence: Sentence): readonly number[] =>
  sentence.words.flatMap(({text: joint}, before, all): readonly number[] => {
    if (!joints.has(joint) || !somebody.has(all[before - 1]?.text ?? '')) return none
    const index = before + 1
    const text = all[index]?.text ?? ''
    const years = ageNames.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : undefined)
    if (years === undefined) return none
    const unit = years >= 20 && (ageNames.get(all[index + 1]?.text ?? '') ?? 10) < 10 ? 1 : 0
    const last = sentence.first + index + unit
    const next = sentence.word(last + 1)?.text ?? ''
    const closes = /[,.;:)]/.test(sentence.between(last, last + 1)) || ['', 'and', 'when', 'who', 'with'].includes(next)
    return closes ? [years] : none
  })

const joints = new Set(['was', 'is', 'of', 'turned'])

const none: readonly never[] = []

const times = 3
const least = 6

/** The age group that is far ahead of the other; undefined where neither is. */
export const farAhead = ({adult, child}: AgeBalance): keyof AgeBalance | undefined => {
  const [more, less] = adult > child ? [adult, child] : [child, adult]
  if (more < least || more <= less * times) return undefined
  return adult > child ? 'adult' : 'child'
}

/** Whether those who care for adults and those who care for children both read what is written for these targets. */
export const areForBothAges = (targets: readonly Target[]): boolean =>
  targets.includes('med-peds') || (targets.includes('internal-medicine') && targets.includes('pediatrics'))
