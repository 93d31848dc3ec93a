import {defineRule} from '../../lint/rule.ts'
import {borrowedOpening} from '../../questions/tone/borrowed-words.ts'

/** A statement that opens on somebody else's maxim. */
export const quotationOpening = defineRule<'tone/quotation-opening'>({
  id: 'tone/quotation-opening',
  title: 'Opening on a quotation',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'The first words are borrowed. The reader knows the maxim and does not know you; open with a sentence of your own.',
  why: 'A quotation, proverb or maxim spends the best line of the page on somebody who is not applying. Readers skip to where you begin.',
  instead:
    'Begin at your second paragraph, or with what a patient said to you: words from the bedside are yours to report and are not reported here. Only the opening is judged.',
  sources: ['statement-cliches', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«"The good physician treats the disease."» These words of William Osler hung in our corridor.'},
      {text: '«An old proverb says that one hand cannot clap.» I thought of it on the ward.'},
    ],
    clean: [
      {text: '"My legs have resigned," the rickshaw driver told me, and he was not joking.'},
      {text: '"Doctor, will I see the spring?" It was the fourth time that she had asked.'},
    ],
  },
  check(draft, report) {
    const place = borrowedOpening(draft)
    if (place) report(place, undefined)
  },
})
