import {defineRule} from '../../lint/rule.ts'
import {openingSos} from '../../questions/prose/remarks.ts'

export const sentenceOpeningSo = defineRule({
  id: 'prose/sentence-opening-so',
  title: 'Sentence that opens with “So”',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: () => '“So” at the start sounds spoken and adds nothing that the sentence does not say.',
  why: 'In speech an opening “So” holds the floor. On paper it reads as talk, or as a conclusion the reader has not seen drawn. “So far”, “So that” and “So did I” are other words and are left alone.',
  instead: 'Begin with the next word, or say what follows from what.',
  sources: ['write-good', 'house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'The lift had stopped. «So» we carried her down.',
        becomes: 'The lift had stopped. We carried her down.',
      },
      {text: '«So,» the list was ours.', becomes: 'The list was ours.'},
    ],
    clean: [
      {text: 'So far I have seen 31 of them. So did my colleague.'},
      {text: 'The lift had stopped, so we carried her down. "So what?" asked her son.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of openingSos(draft.paragraphs, undefined)) {
      const {from, next, end} = value
      const span = sentence.block.at({from, to: next + 1})
      const expected = draft.text.slice(span.start, span.end)
      const insert = expected.slice(-1).toUpperCase()
      const isPlain = /^so,?\s+\p{L}$/iu.test(expected)
      const fix = {title: 'Begin with the next word', edits: [{span, expected, insert}]}
      report(sentence.block.at({from, to: end}), undefined, isPlain ? {fix} : {})
    }
  },
})
