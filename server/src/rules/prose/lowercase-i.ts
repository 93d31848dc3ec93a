import {letteredByI, trialWords} from '../../lexicon/articles.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Word} from '../../text/words.ts'

/** A numeral, the name of a letter, a mark in a list, a symbol. */
const isOther = (sentence: Sentence, at: number, {from, to}: Word): boolean => {
  const {mask, source} = sentence.block.reading
  if (/[-‐‑/([*_"“'‘’=^]/.test(source.charAt(from - 1)) || /[*_]/.test(source.charAt(to))) return true
  if (/^(?:[-‐‑/)\]=:"”]|\.\S| =)/.test(mask.slice(to, to + 2)) || (at === 0 && mask.charAt(to) === '.')) return true
  return letteredByI.has(sentence.word(at - 1)?.text ?? '') || trialWords.has(sentence.word(at + 1)?.text ?? '')
}

/** Where “ii” follows, “i” is the first of a count. */
const counts = (sentence: Sentence): boolean => sentence.words.some(({raw}) => raw === 'ii' || raw === 'iii')

export const lowercaseI = defineRule({
  id: 'prose/lowercase-i',
  title: 'Lower-case “i”',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: () => 'The pronoun “I” stands here in lower case, which reads as haste.',
  why: 'A phone writes the capital by itself, so a small “i” in an application tells the reader that nobody looked again. Numerals (“type i”), list marks (“i)”), “i.e.” and quoted words are left alone.',
  instead: 'Use the fix.',
  sources: ['house'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: "When «i» arrived, the nurse said that «i»'m late.",
        becomes: "When I arrived, the nurse said that I'm late.",
      },
    ],
    clean: [
      {text: 'She read two charts, i.e. mine and hers. The steps were (i) to wash, (ii) to wait and (iii) to ask.'},
    ],
  },
  check(draft, report) {
    for (const sentence of draft.sentences) {
      if (counts(sentence)) continue
      for (let at = sentence.first; at < sentence.last; at += 1) {
        const word = sentence.word(at)
        if (word?.raw !== 'i' || word.to - word.from !== 1) continue
        if (sentence.block.isQuoted(word) || isOther(sentence, at, word)) continue
        const span = sentence.block.at(word)
        report(span, undefined, {fix: {title: 'Write “I”', edits: [{span, expected: 'i', insert: 'I'}]}})
      }
    }
  },
})
