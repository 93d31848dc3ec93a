import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {afterSoap, askedOfReader, calledOff, contactVerbs, onRequest, programSide} from '../../lexicon/contact.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {seekPerParagraph, type Told} from '../per-paragraph.ts'
import {isPlainlyToProgram, isSomewhere} from '../reader.ts'

/** Where a message to somebody who is no program asks that one be called or written to. */
export const contactAsked = (draft: Draft): readonly Told[] =>
  !draft.email || draft.brief.value.contacted !== undefined || isPlainlyToProgram(draft)
    ? []
    : requests(draft, undefined)

const requests = seekPerParagraph(({sentence, before}) => {
  const at = requestIn(sentence, before)
  return at ? [at] : []
})

/** How far behind the words of asking stands what is asked, and behind that whom it reaches. */
const reach = {verb: 10, object: 7}

/** “Could you call the director at Lakeshore?”, and of a director named in the sentence before “could you ring her?” */
const requestIn = (sentence: Sentence, before: Sentence | undefined): Local | undefined => {
  if (!sentence.has(askedOfReader) || !sentence.has(contactVerbs)) return undefined
  if ([afterSoap, calledOff, onRequest].some((list) => sentence.has(list))) return undefined
  for (const asking of sentence.hits(askedOfReader)) {
    for (const verb of sentence.hits(contactVerbs)) {
      if (verb.first < asking.last || verb.first - asking.last > reach.verb) continue
      if (isNegated(sentence, asking.first, verb.first) || isSomewhere(sentence, [asking.last, verb.first], isOther))
        continue
      if (verb.value === 'visit') continue
      const to = verb.value === 'favor' ? verb : reached(sentence, verb, before)
      if (to) return coverLocal({from: asking.from, to: verb.to}, to)
    }
  }
  return undefined
}

/** Somebody else than the reader acts. */
const isOther = (sentence: Sentence, at: number): boolean =>
  /^(?:i|we|he|she|they|who|whom)$/.test(sentence.word(at)?.text ?? '')

/** Whom the verb reaches, where it is a program or one of its people. */
const reached = (sentence: Sentence, verb: Hit, before: Sentence | undefined): Local | undefined => {
  for (let at = verb.first + 1; at < Math.min(verb.last + reach.object, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (!word || (at >= verb.last && /[,;:—–]/.test(sentence.between(at - 1, at)))) return undefined
    if (/^(?:my|our|me|us|myself|your|letter|letters)$/.test(word.text)) return undefined
    const isPronoun = /^(?:her|him|them)$/.test(word.text)
    if (isPronoun && before?.words.some(({text}) => programSide.has(text))) return word
    if (programSide.has(word.text) && !programSide.has(sentence.word(at + 1)?.text ?? ''))
      return isOurs(sentence, at) ? undefined : word
  }
  return undefined
}

/** “the coordinator of my school”, “the dean's coordinator”. */
const isOurs = (sentence: Sentence, at: number): boolean =>
  isSomewhere(sentence, [at + 1, at + 4], (one, index) => /^(?:my|our)$/.test(one.word(index)?.text ?? '')) ||
  sentence.word(at - 1)?.possessive === true
