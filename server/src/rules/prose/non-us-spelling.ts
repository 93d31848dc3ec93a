import {defineRule} from '../../lint/rule.ts'
import {britishWords} from '../../questions/prose/spelling.ts'

export const nonUsSpelling = defineRule({
  id: 'prose/non-us-spelling',
  title: 'British spelling',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({word, american, others}: {word: string; american: string; others: number}) =>
    others === 0
      ? `“${word}” is right in British spelling; US programs write “${american}”.`
      : `“${word}” and ${others} more ${others === 1 ? 'word' : 'words'} here are in British spelling; US programs write “${american}”.`,
  why: 'It is no mistake, and nobody was ever turned down for it. A draft for US programs that is spelled as they spell simply reads as written for them. One finding stands for the whole draft. Names of institutions (“Colombo Centre”), quoted speech and titles keep the spelling they have, and so do words that both countries write in both ways.',
  instead: 'Use the fix: it changes every one of them. Leave the name of a place as its own people write it.',
  sources: ['house'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'The «paediatric» ward was at the centre of the programme, and I learnt to recognise anaemia by the colour of a palm.',
        becomes:
          'The pediatric ward was at the center of the program, and I learned to recognize anemia by the color of a palm.',
      },
      {text: '«Whilst» I waited, she slept.', becomes: 'While I waited, she slept.'},
    ],
    clean: [
      {
        text: 'I worked at the Colombo Centre for two years and kept the exercise book of the Department of Paediatrics.',
      },
      {
        text: 'I advised her to exercise. The analyses were a surprise, and her father said, "It is the colour of tea."',
      },
    ],
  },
  check(draft, report) {
    const found = britishWords(draft.paragraphs).map(({sentence, value}) => ({
      ...value,
      span: sentence.block.at(value),
    }))
    const [first, ...rest] = found
    if (!first) return
    const edits = found.map(({span, american}) => ({
      span,
      expected: draft.text.slice(span.start, span.end),
      insert: american,
    }))
    const related = rest.map(({span, american}) => ({message: `In the US: “${american}”.`, span}))
    const fix = {title: found.length === 1 ? `Change to “${first.american}”` : 'Use US spelling in this draft', edits}
    report(first.span, {word: first.word, american: first.american, others: rest.length}, {related, fix})
  },
})
