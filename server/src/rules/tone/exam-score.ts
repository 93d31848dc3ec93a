import {defineRule} from '../../lint/rule.ts'
import {examScoresIn} from '../../questions/tone/exam-scores.ts'

/** A score, an average or a place in a class, as a figure. */
export const examScore = defineRule({
  id: 'tone/exam-score',
  title: 'An examination result as a figure',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({words}: {words: string}) =>
    `“${words}” stands in the application already. Here it takes the room of something only you can tell.`,
  why: 'Scores and ranks are fields of the application, and programs sort by them before they read. Repeated in prose, a high one sounds like boasting and a low one like a warning. That an examination is passed is a fact worth giving; the figure is not.',
  instead:
    'Say that it is passed, if the reader needs that, and give the room to a patient, a project or a month of work.',
  disputed:
    'A few advisers let a strong score stand in a SOAP email, where the reader has little time to open the file.',
  sources: ['statement-red-flags', 'house'],
  fixes: 'none',
  yieldsTo: ['tone/excuse', 'tone/blame', 'tone/apology'],
  examples: {
    flagged: [
      {text: 'I scored «254 on Step 2 CK».\n'},
      {text: 'I graduated with a «GPA of 3.9».\n'},
      {text: 'I was in the «top 5% of my class».\n'},
    ],
    clean: [
      {text: 'The Apgar score was 3 at one minute, and I began to bag.\n'},
      {text: 'I passed Step 3 in the spring of 2026, and my documents are complete.\n'},
      {text: 'Her glucose was 254 in the morning, so I looked at the line.\n'},
    ],
  },
  check(draft, report) {
    // After SOAP a program may have no application of the writer's: the figure stands nowhere else.
    if (draft.kind === 'email' && draft.brief.value.phase === 'post-soap') return
    for (const {sentence, value} of examScoresIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), {words: sentence.block.text(value).slice(0, 60)})
  },
})
