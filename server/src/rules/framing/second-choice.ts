import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {courseOf, listed} from '../../questions/destinations.ts'
import {type SecondBest, secondBests} from '../../questions/framing/second-best.ts'

/** The target presented as what was left after a first wish. */
export const secondChoice = defineRule({
  id: 'framing/second-choice',
  title: 'The target as second choice',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({by, words, target, origin}: {by: SecondBest['by']; words: string; target: string; origin: string}) =>
    by === 'name'
      ? `“${words}” tells the reader that ${target} comes second. They look for somebody who wants this work.`
      : `This gives the failed wish for ${origin} as the reason to come here. The reader looks for a reason of its own.`,
  why: 'The one fault program directors name most is a lack of interest in their program. Whoever is told that they are the backup believes it, whatever else the draft says, and worries that the resident will leave.',
  instead:
    'Give the reason that would hold if nothing else had been on the list: a patient, a month, a way of working in this specialty. What you applied to before needs one plain sentence, if any.',
  sources: ['jgme-personal-statement', 'dual-applying'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: pediatrics\n---\n«Since Med-Peds was not available», I now apply to pediatrics. In my rural clinic half the patients were children.\n',
      },
      {text: '---\ntarget: internal-medicine\n---\nI kept internal medicine as a «safety net» when I applied.\n'},
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\n---\nInternal medicine is not a backup plan for me. The safety-net clinic where I worked taught me to ask about rent before insulin, and I want to become an internist who does.\n',
      },
      {
        text: '---\ntarget: pediatrics\n---\nThe second-choice antibiotic worked. When the backup generator failed, the pediatrics ward bagged by hand, and I want to train in pediatrics among people like them.\n',
      },
    ],
  },
  check(draft, report) {
    const course = courseOf(draft)
    for (const {sentence, value} of secondBests(draft.paragraphs, course)) {
      report(sentence.block.at(value.at), {
        by: value.by,
        words: sentence.block.text(value.at),
        target: course.others.length > 0 ? listed(course.others) : 'this',
        origin: specialtyLabels[value.wish ?? draft.origin.specialty],
      })
    }
  },
})
