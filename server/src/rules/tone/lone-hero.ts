import {defineRule} from '../../lint/rule.ts'
import {loneRescuesIn} from '../../questions/tone/rescues.ts'

/** A rescue with nobody else in it. */
export const loneHero = defineRule<'tone/lone-hero'>({
  id: 'tone/lone-hero',
  title: 'Rescue without a team',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'A rescue is told here with nobody else in the room. Readers who run such rooms look for the team; name who did what.',
  why: 'Nobody is saved by one person, and those who read this know it. A story without a nurse or a senior makes them ask how you will work with theirs.',
  instead:
    'Say what you did and who did the rest. A sentence with a team in it, or beside it, is left alone, and so is what was not a person (a file, a seat, two hours).',
  sources: ['faculty-avoid-list', 'house'],
  fixes: 'none',
  examples: {
    flagged: [{text: 'The line was in by three, and «I saved her».'}, {text: '«Thanks to me», the boy went home.'}],
    clean: [
      {text: 'I gave adrenaline and the nurse began compressions; we saved her.'},
      {text: 'I saved her number in my phone.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of loneRescuesIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), undefined)
  },
})
