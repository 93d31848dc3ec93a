import {wordSet} from '../../lexicon/phrases.ts'
import type {Sentence} from '../../text/sentence.ts'
import {textAt} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

/** The applicant's number at the AAMC; in a subject eight digits need no label. */
export const readAamcId: ReadMentions = ({sentence, role}) => {
  const labelled = numbersBehind(sentence, aamc, [8])
  if (labelled.length > 0 || role !== 'subject') return labelled
  const at = sentence.words.findIndex(({raw}) => /^\d{8}$/.test(raw))
  const isFree = at >= 0 && !labels.has(textAt(sentence, sentence.first + at - 1))
  return isFree
    ? [
        {
          ...stretch(sentence, sentence.first + at, sentence.first + at + 1),
          value: textAt(sentence, sentence.first + at),
        },
      ]
    : []
}

/** The applicant's number at the USMLE, which is that of the ECFMG too. */
export const readUsmleId: ReadMentions = ({sentence}) => numbersBehind(sentence, usmle, [8])

/** The applicant's number in this Match: N and digits. */
export const readNrmpId: ReadMentions = ({sentence}) =>
  numbersBehind(sentence, nrmp, [7, 8]).map((mention) => ({...mention, value: `N${mention.value}`}))

const aamc = wordSet('aamc')
const usmle = wordSet('usmle ecfmg')
const nrmp = wordSet('nrmp')
const labels = wordSet('aamc usmle ecfmg nrmp eras id number no code')
const between = wordSet('aamc eras myeras usmle ecfmg nrmp id ids identification identifier number num no nr is was')
const otherOwners = wordSet('his her their your its whose patient')

/** Numbers of so many digits, in groups or in one, right behind a label. */
const numbersBehind = (
  sentence: Sentence,
  label: ReadonlySet<string>,
  digits: readonly number[],
): readonly Mention[] => {
  const mentions: Mention[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!label.has(textAt(sentence, at)) || isOfOther(sentence, at)) continue
    let first = at + 1
    while (between.has(textAt(sentence, first)) && first - at < 6) first += 1
    const number = numberAt(sentence, first, digits)
    if (number && !sentence.block.isQuoted(number)) mentions.push(number)
  }
  return mentions
}

const isOfOther = (sentence: Sentence, at: number): boolean => {
  const before = sentence.word(at - 1)
  return before !== undefined && (otherOwners.has(before.text) || before.possessive === true)
}

/** “12345678”, “1234-5678”, “0-123-456-7”, “N1234567”. */
const numberAt = (sentence: Sentence, first: number, digits: readonly number[]): Mention | undefined => {
  let value = ''
  let at = first
  for (; at < first + 4 && !digits.includes(value.length); at += 1) {
    const raw = sentence.word(at)?.raw ?? ''
    const group = at === first ? raw.replace(/^n(?=\d)/i, '') : raw
    if (!/^\d{1,9}$/.test(group) || (at > first && !/^[- \u2060]{1,3}$/.test(sentence.between(at - 1, at)))) break
    value += group
  }
  const goesOn = /^-\d/.test(sentence.block.reading.mask.slice(sentence.word(at - 1)?.to))
  return digits.includes(value.length) && !goesOn ? {...stretch(sentence, first, at), value} : undefined
}
