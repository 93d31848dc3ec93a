import {type Stranger, strangersIn} from '../../draft/other-programs.ts'
import {defineRule} from '../../lint/rule.ts'

/** Another program than the one the draft goes to. */
export const otherProgram = defineRule({
  id: 'specifics/other-program',
  title: 'Another program',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({text, what, of}: Stranger) =>
    `“${text}” ${belongs[what]}${of ? ` ${of}` : ' another program'}${tail[what]}`,
  why: 'A wrong name is the one mistake every reader sees. It says that the letter was written to somebody else and that nobody read it before it was sent, and it ends most applications.',
  instead:
    'Put in the name, town or feature of this program, or take the sentence out. A hospital where you trained or worked is not meant: say in the same sentence what you did there.',
  sources: ['aamc-personal-statement', 'copy-paste-messages'],
  fixes: 'none',
  yieldsTo: ['match/other-applications', 'email/wrong-addressee'],
  examples: {
    flagged: [
      {
        text: '---\nprogram: Pell Harbor Medical Center\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine, Pell Harbor\n\nDear Dr. Lee,\n\nYour young adult clinic was what made me apply to «Larkfield University Hospital».\n',
      },
    ],
    clean: [
      {
        text: '---\nprogram: Pell Harbor Medical Center\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine, Pell Harbor\n\nDear Dr. Lee,\n\nLast year I worked in the refugee clinic of Larkfield University Hospital.\n',
      },
    ],
  },
  check(draft, report) {
    for (const stranger of strangersIn(draft)) {
      report(stranger.span, stranger, {
        related: stranger.again.map((span) => ({message: 'Here as well.', span})),
      })
    }
  },
})

const belongs: Readonly<Record<Stranger['what'], string>> = {
  program: 'is named as a place to train:',
  director: 'directs',
  city: 'is the town of',
  specifics: 'is a feature of',
}

const tail: Readonly<Record<Stranger['what'], string>> = {
  program: '. This draft goes elsewhere.',
  director: ', not the program this goes to.',
  city: ', not of the program this goes to.',
  specifics: ', not of the program this goes to.',
}
