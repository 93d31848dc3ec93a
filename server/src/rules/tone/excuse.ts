import {defineRule} from '../../lint/rule.ts'
import {excusesIn} from '../../questions/tone/excuses.ts'

/** A failed examination, a gap or a lost season with a reason that asks to be excused. */
export const excuse = defineRule({
  id: 'tone/excuse',
  title: 'A setback excused',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This excuses the setback. A reader wants three plain things: what happened, what you changed, and what shows that it worked.',
  why: 'Nobody is turned down for a hard year that was told in two sentences. Words such as “unfortunately” or “beyond my control” ask the reader to judge the reason, and while they do, they do not read what came after.',
  instead:
    'Give the fact without a comment on it, then the change, then the proof. If illness or war is the reason, name it once, calmly, and go on to what you did next.',
  sources: ['attempts-explained', 'jgme-personal-statement', 'house'],
  fixes: 'none',
  yieldsTo: ['tone/blame'],
  examples: {
    flagged: [
      {text: '«Unfortunately, I failed» Step 2 CK on my first attempt.\n'},
      {text: 'I did not match last year «through no fault of mine».\n'},
      {text: 'My low score was «due to family problems».\n'},
    ],
    clean: [
      {text: 'Unfortunately the potassium was 7, so I called the renal fellow and stayed at the bed.\n'},
      {text: 'I failed Step 1 in 2020 and changed how I study: 40 questions each morning, with a partner.\n'},
      {text: 'Through no fault of her own she was without coverage, and I filled in the form with her.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of excusesIn(draft.paragraphs, undefined)) report(sentence.block.at(value), undefined)
  },
})
