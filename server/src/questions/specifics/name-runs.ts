import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import type {Form} from './program-profiles.ts'

/** The words of a sentence, lower case. */
export const wordsIn = oncePerSentence((sentence): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const {text} of sentence.words) words.add(text)
  return words
})

/** Where the words stand in a row, each as a name is written. */
export const runsOf = (sentence: Sentence, form: Form): readonly Local[] => {
  const found: Local[] = []
  const start = form[0]?.toLowerCase()
  if (start === undefined || !wordsIn(sentence).has(start)) return found
  for (let at = sentence.first; at + form.length <= sentence.last; at += 1) {
    const first = sentence.word(at)
    const last = sentence.word(at + form.length - 1)
    if (!first || !last || first.text !== start) continue
    if (!form.every((wanted, step) => fits(sentence.word(at + step)?.raw ?? '', wanted))) continue
    if (!sentence.block.isQuoted({from: first.from, to: last.to})) found.push(coverLocal(first, last))
  }
  return found
}

const fits = (raw: string, wanted: string): boolean =>
  /^\p{Lu}+$/u.test(wanted) && wanted.length > 1
    ? raw === wanted
    : raw.toLowerCase() === wanted.toLowerCase() && (/^\p{Lu}/u.test(raw) || !/^\p{Lu}/u.test(wanted))
