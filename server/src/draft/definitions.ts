import {definedThings, definitionWords, dictionaries} from '../lexicon/cliches.ts'
import type {Sentence} from '../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../text/span.ts'
import {textAt} from './addressing.ts'
import {openingSentences} from './childhood.ts'
import type {Draft} from './draft.ts'

/** Where the first two paragraphs open on a definition of what their reader knows. */
export const definitionOpening = (draft: Draft): Span | undefined => {
  const [one, two] = openingSentences(draft)
  if (!one) return undefined
  const next = draft.paragraphs.find(({block}) => block.start > one.block.start)?.sentences[0]
  const places = [
    [one, undefined],
    [two, one],
    [next, undefined],
  ] as const
  for (const [sentence, before] of places) {
    const found = sentence && definitionIn(sentence, before)
    if (found) return sentence.block.at(found)
  }
  return undefined
}

const definitionIn = (sentence: Sentence, before: Sentence | undefined): Local | undefined => {
  const isThing = thingIn(sentence)
  const book = sentence.hits(dictionaries).find((hit) => !isSomebodys(sentence, hit.first))
  if (book && (isThing || (before && thingIn(before)))) return book
  return isThing ? (readEntry(sentence) ?? readDefinition(sentence)) : undefined
}

const thingIn = (sentence: Sentence): boolean => sentence.words.some(({text}) => definedThings.has(text))

/** “his dictionary”, “a pocket dictionary” */
const isSomebodys = (sentence: Sentence, index: number): boolean =>
  [1, 2].some((back) => /^(?:his|her|their|my|our|pocket)$/.test(textAt(sentence, index - back)))

/** “Compassion (noun): …”, “Physician: a person …” */
const readEntry = (sentence: Sentence): Local | undefined => {
  const [first, second] = sentence.words
  if (!first || !second || !definedThings.has(first.text)) return undefined
  if (/^(?:noun|n)$/.test(second.text)) return coverLocal(first, second)
  const opens = /^(?:a|an|the|one|someone|to)$/.test(second.text)
  return opens && /^\u2060*:/.test(sentence.between(sentence.first, sentence.first + 1)) ? first : undefined
}

/** “is defined as” has the thing before it, “the definition of” behind it. */
const readDefinition = (sentence: Sentence): Local | undefined =>
  sentence.hits(definitionWords).find((hit) => {
    for (let at = hit.first - 6; at < hit.last + 4; at += 1) if (definedThings.has(textAt(sentence, at))) return true
    return false
  })
