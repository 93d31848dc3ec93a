import {defineRule} from '../../lint/rule.ts'
import {contemptsIn} from '../../questions/tone/contempt.ts'

/** A specialty, school, country, program or group of colleagues spoken of with contempt. */
export const disparagement = defineRule({
  id: 'tone/disparagement',
  title: 'Contempt for a group',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This speaks badly of a whole group. Among the readers someone belongs to it, and all wonder how you will speak of them.',
  why: 'Residents work with every specialty and every kind of colleague. A reader who finds contempt for surgeons, for a school or for a country expects it next on the own wards. What was missing there is better told as what you did without it.',
  instead:
    'Keep the fact and drop the verdict: what was not there, and how you managed. One person in one story may be wrong; a group may not.',
  sources: ['jgme-personal-statement', 'house'],
  fixes: 'none',
  yieldsTo: ['tone/blame', 'tone/arrogance', 'tone/chosen-by-elimination'],
  examples: {
    flagged: [
      {text: 'I left because «my country’s health system is corrupt».\n'},
      {text: '«Surgeons only care» about cutting.\n'},
      {text: 'I learned alone, since my «seniors there were ignorant» people.\n'},
    ],
    clean: [
      {text: 'The surgeon was arrogant that night, and I asked him twice.\n'},
      {text: 'Our hospital had no blood bank on weekends, so I kept a register of 64 donors.\n'},
      {text: 'The mitral valve was incompetent, and her mother called me lazy in front of the ward.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of contemptsIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), undefined)
  },
})
