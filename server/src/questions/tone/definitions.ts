import type {Draft} from '../../draft/draft.ts'
import {definedThings, definitionWords, dictionaries} from '../../lexicon/cliches.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {openingParagraph} from './childhood.ts'

/** Where the first two paragraphs open on a definition of what their reader knows. */
export const definitionOpening = (draft: Draft): Span | undefined => {
  const opening = openingParagraph(draft)
  if (!opening) return undefined
  const [one, two] = opening.sentences
  const next = draft.paragraphs[draft.paragraphs.indexOf(opening) + 1]?.sentences[0]
  const places = [
    [one, undefined],
    [two, one],
    [next, undefined],
  ] as const
  for (const [sentence, before] of places) {
    if (sentence && defines(sentence, before)) return sentence.span
  }
  return undefined
}

const defines = (sentence: Sentence, before: Sentence | undefined): boolean => {
  const isThing = speaksOfThing(sentence)
  const isBook = sentence.hits(dictionaries).some((hit) => !isSomebodys(sentence, hit.first))
  if (isBook && (isThing || (before !== undefined && speaksOfThing(before)))) return true
  return isThing && (isEntry(sentence) || isDefinition(sentence))
}

const speaksOfThing = oncePerSentence(({words}): boolean => words.some(({text}) => definedThings.has(text)))

/** “his dictionary”, “a pocket dictionary” */
const isSomebodys = (sentence: Sentence, index: number): boolean =>
  [1, 2].some((back) => /^(?:his|her|their|my|our|pocket)$/.test(textAt(sentence, index - back))) ||
  sentence.word(index - 1)?.possessive === true

/** “Compassion (noun): …”, “Physician: a person …” */
const isEntry = (sentence: Sentence): boolean => {
  const [first, second] = sentence.words
  if (!first || !second || !definedThings.has(first.text)) return false
  if (/^(?:noun|n)$/.test(second.text)) return true
  const opens = /^(?:a|an|the|one|someone|to)$/.test(second.text)
  return opens && /^\u2060*:/.test(sentence.between(sentence.first, sentence.first + 1))
}

/** “is defined as” has the thing before it, “the definition of” behind it. */
const isDefinition = (sentence: Sentence): boolean =>
  sentence.hits(definitionWords).some((hit) => {
    for (let at = hit.first - 6; at < hit.last + 4; at += 1) if (definedThings.has(textAt(sentence, at))) return true
    return false
  })
