import {defineRule} from '../../lint/rule.ts'
import {childhoodIn, openingSentences} from '../../questions/tone/childhood.ts'

/** A first paragraph that looks for the beginning in the applicant's childhood. */
export const childhoodOpening = defineRule<'tone/childhood-opening'>({
  id: 'tone/childhood-opening',
  title: 'Opening in childhood',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'The opening goes back to your childhood, as very many statements do. The reader hires the doctor of today; begin there.',
  why: 'A childhood wish is the most common opening there is, and it tells a program nothing about how you work. The first paragraph is the one that is read with most attention.',
  instead:
    'Open with one moment from your clinical work and what you did in it. If childhood truly explains your choice, one sentence in the middle of the statement is enough.',
  disputed:
    'Some advisers accept a childhood scene when it is short and unlike any other; most readers say that they have seen it too often.',
  sources: ['statement-cliches', 'reading-200-statements'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«Ever since I was a child», I wanted to work in a hospital.'},
      {text: '«When I was seven», my grandfather carried me to the health post.'},
      {text: '«Growing up in a fishing town», I saw the clinic boat twice a year.'},
    ],
    clean: [
      {text: 'When he was seven, his mother brought him to our clinic with a swollen knee.'},
      {text: 'As a child life volunteer I learned to wait for the second answer.'},
      {text: 'When I was six months into residency training, our ward lost its oxygen supply.'},
    ],
  },
  check(draft, report) {
    for (const sentence of openingSentences(draft)) {
      const clause = childhoodIn(sentence)
      if (!clause) continue
      report(sentence.block.at(clause), undefined)
      return
    }
  },
})
