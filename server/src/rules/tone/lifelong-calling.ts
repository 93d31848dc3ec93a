import {defineRule} from '../../lint/rule.ts'
import {callingsIn} from '../../questions/tone/callings.ts'

/** Medicine as a lifelong wish, a fate or a calling. */
export const lifelongCalling = defineRule<'tone/lifelong-calling'>({
  id: 'tone/lifelong-calling',
  title: 'Lifelong calling',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'This says that you always wanted this or were born for it. Nobody can check it, and most files say it; a dated decision can be believed.',
  why: 'A wish that was always there has no reason, and a reason is what the reader looks for. Programs see “always wanted” in so many files that the sentence is passed over.',
  instead:
    'Say when you decided and what you had seen that week. One such sentence is enough for a finding, wherever it stands; “I have always checked the potassium” is a habit and none.',
  sources: ['overused-words', 'statement-cliches'],
  fixes: 'none',
  yieldsTo: ['tone/childhood-opening'],
  examples: {
    flagged: [
      {text: 'I have «always wanted to be a doctor».'},
      {text: 'When people ask me why I stay, I say that medicine is «my calling».'},
      {text: 'I believe that I was «born to be a pediatrician».'},
    ],
    clean: [
      {text: 'I have always checked the potassium before the second dose.'},
      {text: 'He was born to a mother with lupus, and we kept him for nine days.'},
      {text: 'I did not always want to be a pediatrician.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of callingsIn(draft.paragraphs, undefined)) report(sentence.block.at(value), undefined)
  },
})
