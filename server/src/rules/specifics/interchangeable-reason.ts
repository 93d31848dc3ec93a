import {defineRule} from '../../lint/rule.ts'
import {plainReasons} from '../../questions/specifics/reasons.ts'

/** A reason for the reader's program that holds for any program. */
export const interchangeableReason = defineRule({
  id: 'specifics/interchangeable-reason',
  title: 'A reason that fits any program',
  severity: 'warning',
  kinds: ['email', 'interview-answers', 'personal-statement'],
  message: () =>
    'Every word of this reason could be said of any program, so the reader learns nothing about why you chose theirs.',
  why: 'Coordinators read this sentence dozens of times a day. It is skipped, and the message with it, because nothing in it shows that the writer looked at this program.',
  instead:
    'Name one thing that is only here: a clinic, a population, a structure of the training, a person, a town you have ties to, a Med-Peds presence. One is enough.',
  sources: ['copy-paste-messages', 'soap-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\n«I am drawn to your program because of its excellent training and diverse patient population.»\n',
      },
      {
        text: '---\nkind: interview-answers\n---\n## Why us?\n\n«What attracts me to your program is the supportive environment and the many research opportunities.»\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI am drawn to your program because of its transition clinic for sickle cell disease. I was taught in such a clinic in Enugu.\n',
      },
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI am impressed by your excellent teaching. In particular, your bilingual continuity clinic in East Toledo is close to what I did in Lagos.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {sentence} of plainReasons(draft)) report(sentence.span, undefined)
  },
})
