import {defineRule} from '../../lint/rule.ts'
import {smallPronouns} from '../../questions/prose/lowercase-i.ts'

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
    for (const {sentence, value} of smallPronouns(draft.paragraphs)) {
      const span = sentence.block.at(value)
      report(span, undefined, {fix: {title: 'Write “I”', edits: [{span, expected: 'i', insert: 'I'}]}})
    }
  },
})
