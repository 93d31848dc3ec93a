import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {hasGround} from '../../questions/interview/ground.ts'

/** Notes are not judged. */
const shortest = 25

/** A change of specialty that rests on words alone. */
export const pivotWithoutEvidence = defineRule({
  id: 'interview/pivot-without-evidence',
  title: 'A change of specialty without evidence',
  severity: 'warning',
  kinds: ['interview-answers'],
  message: ({origin}: {origin: string}) =>
    `Nothing here shows that the change from ${origin} is real: no rotation, month, patient or letter. Name the one already in your file.`,
  why: 'Whoever asks has your application open, and it was written for another specialty. Interest can be claimed on the day; weeks on a ward, patients cared for and letters cannot. Those are what makes the change believable.',
  instead:
    'Begin with what your file already holds in this specialty: where, how long, one patient or one letter. What you will do later is no evidence. Answers under 25 words are not judged.',
  sources: ['rotations-for-pivot', 'switch-explanations', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: pediatrics\n---\n## You applied to Med-Peds. Why our Pediatrics program?\n\n«Pediatrics has always been a core passion for me.» I aim to build a strong foundation as a pediatrician and to advocate for smooth transitions for our patients.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: pediatrics\n---\n## You applied to Med-Peds. Why us?\n\nTwo of my letters are from pediatricians.\n',
      },
    ],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['pivot'], shortest)) {
      const [first] = answer.sentences
      if (!first || hasGround(answer, undefined)) continue
      report(first.span, {origin: specialtyLabels[draft.origin.specialty]})
    }
  },
})
