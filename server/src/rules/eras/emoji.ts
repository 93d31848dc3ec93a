import {defineRule} from '../../lint/rule.ts'
import {emojiIn} from '../../questions/eras/emoji.ts'

/** A picture among letters. */
export const emoji = defineRule<'eras/emoji', undefined, 'suggestion'>({
  id: 'eras/emoji',
  title: 'Emoji',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers', 'criteria', 'experience'],
  message: () =>
    'The form and many mail programs turn this emoji into question marks or a box, and it reads as a text message.',
  why: 'The form takes plain characters, so a picture arrives as something else or not at all. Where it does arrive, it sets a tone that an application does not have.',
  instead: 'Take it out; if it said something, say that in words.',
  sources: ['eras-plain-text', 'house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'The nurse counted the cards «😊» and so did I.',
        becomes: 'The nurse counted the cards and so did I.',
      },
    ],
    clean: [{text: 'The nurse counted the cards and smiled, and so did I.'}],
  },
  check(draft, report) {
    for (const {item: block, answer} of emojiIn(draft.blocks, undefined)) {
      for (const one of answer) {
        const span = block.at(one)
        // The blank before it would be left as a second one, or before a full stop.
        const start = draft.text.charAt(span.start - 1) === ' ' ? span.start - 1 : span.start
        const edits = [{span: {start, end: span.end}, expected: draft.text.slice(start, span.end), insert: ''}]
        report(span, undefined, {fix: {title: 'Take the emoji out', edits}})
      }
    }
  },
})
