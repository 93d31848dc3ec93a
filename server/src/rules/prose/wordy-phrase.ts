import {shorterWords, wordyPhrases} from '../../lexicon/prose.ts'
import {defineRule} from '../../lint/rule.ts'
import {ownRemarks} from '../../questions/prose/remarks.ts'

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
    for (const {sentence, from, to, text} of ownRemarks(draft, 'tooWordy')) {
      const key = text.toLowerCase()
      const shorter = Object.hasOwn(shorterWords, key) ? shorterWords[key] : undefined
      if (shorter !== undefined) offer(sentence.block.at({from, to}), shorter)
    }
    for (const sentence of draft.sentences) {
      for (const hit of sentence.hits(wordyPhrases)) offer(sentence.block.at(hit), hit.value)
    }
    function offer(at: {start: number; end: number}, word: string): void {
      const expected = draft.text.slice(at.start, at.end)
      const phrase = expected.replace(/\s+/g, ' ')
      const insert = /^\p{Lu}/u.test(expected) ? word.charAt(0).toUpperCase() + word.slice(1) : word
      const edits = [{span: at, expected, insert}]
      report(at, {phrase, shorter: word}, {fix: {title: `Use “${insert}”`, edits}})
    }
  },
})
