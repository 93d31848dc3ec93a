import {defineRule} from '../../lint/rule.ts'
import {wordyHits, wordyWords} from '../../questions/prose/remarks.ts'

export const wordyPhrase = defineRule({
  id: 'prose/wordy-phrase',
  title: 'Wordy phrase',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({phrase, shorter}: {phrase: string; shorter: string}) => `“${phrase}” says no more than “${shorter}”.`,
  why: 'A reader with two hundred files reads the short word faster, and the form counts every character. Only phrases that always have a shorter word are reported: everyday words of the genre (“evaluate”, “demonstrate”, “however”, “it was”) are left alone.',
  instead: 'Use the shorter word, unless the long phrase is somebody’s own term.',
  sources: ['write-good', 'house'],
  fixes: 'suggestion',
  yieldsTo: ['prose/inflated-word'],
  examples: {
    flagged: [
      {
        text: 'I called the family «in order to» hear their side.',
        becomes: 'I called the family to hear their side.',
      },
      {
        text: '«Due to the fact that» the lift had stopped, we carried her.',
        becomes: 'Because the lift had stopped, we carried her.',
      },
    ],
    clean: [
      {text: 'I was asked to evaluate the cough and to demonstrate the inhaler. However, it was the dog who coughed.'},
      {text: 'He said, "We do it in order to live."'},
    ],
  },
  check(draft, report) {
    for (const found of [wordyWords(draft.paragraphs, undefined), wordyHits(draft.paragraphs, undefined)]) {
      for (const {sentence, value} of found) {
        const span = sentence.block.at(value)
        const expected = draft.text.slice(span.start, span.end)
        const phrase = expected.replace(/\s+/g, ' ')
        const {shorter} = value
        const insert = /^\p{Lu}/u.test(expected) ? shorter.charAt(0).toUpperCase() + shorter.slice(1) : shorter
        report(span, {phrase, shorter}, {fix: {title: `Use “${insert}”`, edits: [{span, expected, insert}]}})
      }
    }
  },
})
