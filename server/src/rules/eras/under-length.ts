import {defineRule} from '../../lint/rule.ts'
import {isFinished} from '../../questions/eras/finished.ts'

const fewest = 450

const short = [
  `I counted the cards of our seizure clinic, and the nurse counted them too. ${'We called the families one by one and wrote down why a refill was late. '.repeat(6)}`,
  `The list hung on the door. ${'Each line had a name, a dose and a day, and the parents corrected it. '.repeat(5)}`,
]

export const underLength = defineRule<'eras/under-length', number>({
  id: 'eras/under-length',
  title: 'Short statement',
  severity: 'information',
  kinds: ['personal-statement'],
  message: (words) =>
    `The statement ends here after ${words} words; with fewer than ${fewest} a reader may miss what you did and why you chose this.`,
  why: 'Most advice asks for about a page. A shorter text can be strong, and often it has left out a reason, an example or what you bring. The rule speaks only when the statement looks finished: three paragraphs or more, nothing left to fill in, and a last one that looks ahead.',
  instead:
    'See whether a program would know what you did yourself, why this specialty, and what you want from training. If it would, leave it short.',
  disputed: 'For SOAP advisers ask for “tighter” texts and give no number.',
  sources: ['house', 'eras-plain-text'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `${short.join('\n\n')}\n\nI want to train in a residency that asks the same of me. «I can start in July.»`,
      },
    ],
    clean: [
      {
        text: 'I counted the cards, and the nurse counted them too.\n\nThe list hung on the door.\n\nI want to train where it hangs.',
      },
    ],
  },
  check(draft, report) {
    const last = draft.closing?.sentences.at(-1)
    if (last && draft.words < fewest && isFinished(draft)) report(last.span, draft.words)
  },
})
