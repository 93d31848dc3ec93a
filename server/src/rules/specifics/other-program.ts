import {defineRule} from '../../lint/rule.ts'
import {type Stranger, strangersIn} from '../../questions/specifics/other-programs.ts'

/** Another program than the one the draft goes to. */
export const otherProgram = defineRule({
  id: 'specifics/other-program',
  title: 'Another program',
  severity: 'error',
  kinds: ['email', 'personal-statement', 'interview-answers'],
  message: ({text, what, of = 'another program'}: Stranger) => `“${text}” ${says[what](of)}`,
  why: 'A wrong name is the one mistake every reader sees. It says that the letter was written to somebody else and that nobody read it before it was sent, and it ends most applications.',
  instead:
    'Put in the name, town or feature of this program, or take the sentence out. A hospital where you trained or worked is not meant: say in the same sentence what you did there.',
  sources: ['aamc-personal-statement', 'copy-paste-messages'],
  fixes: 'none',
  yieldsTo: ['email/wrong-addressee', 'match/other-applications'],
  examples: {
    flagged: [
      {
        text: '---\nprogram: Pell Harbor Medical Center\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine, Pell Harbor Medical Center\n\nDear Dr. Lee,\n\nYour young adult clinic was what made me apply to «Larkfield University Hospital».\n',
      },
    ],
    clean: [
      {
        text: '---\nprogram: Pell Harbor Medical Center\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine, Pell Harbor\n\nDear Dr. Lee,\n\nLast year I worked in the refugee clinic of Larkfield University Hospital.\n',
      },
    ],
  },
  check(draft, report, {view}) {
    for (const stranger of strangersIn(draft, view?.programs)) {
      report(stranger.span, stranger, {
        related: stranger.again.map((span) => ({message: 'Here as well.', span})),
      })
    }
  },
})

const says: Readonly<Record<Stranger['what'], (of: string) => string>> = {
  program: () => 'is another program than the one this goes to. The reader will think the letter was meant for it.',
  shared: () => 'is named here, and `residency.yaml` gives this statement to another program as well.',
  director: (of) => `directs ${of}, not the program this goes to.`,
  city: (of) => `is the town of ${of}, not of the program this goes to.`,
  specifics: (of) => `is a feature of ${of}, not of the program this goes to.`,
}
