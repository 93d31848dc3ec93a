import {defineRule} from '../../lint/rule.ts'
import {ownQuestions} from '../../questions/tone/own-marks.ts'

const allowed = 1

/** A second question that the applicant asks the page. */
export const rhetoricalQuestion = defineRule({
  id: 'tone/rhetorical-question',
  title: 'Second question asked of the page',
  severity: 'information',
  kinds: ['personal-statement'],
  message: ({count}: {count: number}) =>
    `This draft asks the page ${count} questions. The reader is waiting for answers; one question is plenty.`,
  why: 'A question of your own puts off what you have to say and sounds like a speech. Questions that patients asked, or that you asked them, are part of the scene.',
  instead:
    'Turn it into the sentence that answers it. One in a statement is left alone; this note stands at the second, and quoted questions are not counted.',
  sources: ['house', 'yale-director-note'],
  fixes: 'none',
  examples: {
    flagged: [{text: 'But what is it to be an internist? «Is it only to know the names of diseases?»'}],
    clean: [
      {text: 'What is a fever for? I learned it on the ward.'},
      {text: 'She said, "Will I walk again?" and then, "When will I walk again?"'},
    ],
  },
  check(draft, report) {
    const questions = ownQuestions(draft.paragraphs)
    const second = questions[allowed]
    if (!second) return
    const related = questions.filter((one) => one !== second).map((span) => ({message: 'Asked here too.', span}))
    report(second, {count: questions.length}, {related})
  },
})
