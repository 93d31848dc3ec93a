import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {readStory} from '../../questions/interview/story.ts'

/** Notes are not judged. */
const shortest = 40
/** The part of a story that may pass before the applicant acts. */
const most = 0.4
/** What is this short is no burden, however short the rest. */
const brief = {sentences: 2, words: 50}

/** A story of which nearly half is over before the applicant does anything. */
export const heavySituation = defineRule({
  id: 'interview/heavy-situation',
  title: 'Too much background before the first act',
  severity: 'information',
  kinds: ['interview-answers'],
  message: ({before, words}: {before: number; words: number}) =>
    `Your first act comes after ${before} of ${words} words. Two sentences of situation are enough; the room belongs to what you did.`,
  why: 'Listeners remember what was done and forget the ward, the season and the laboratory values. When the background takes more than two fifths of a story, the acts are told in a hurry.',
  instead:
    'Keep of the situation what makes the act understandable, and cut the rest. Meeting, seeing and disagreeing count as situation. One or two sentences of at most 50 words, and answers under 40, are not judged.',
  sources: ['experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a complex patient.\n\nThere was a man with liver cirrhosis in our ward. He was fifty-eight, he had diabetes, and one kidney had been removed. His hemoglobin was six and the endoscopy was closed. «I called three hospitals and found a bed.» He came home after nine days.\n',
      },
    ],
    clean: [{text: '## A patient?\n\nIt was a Sunday. I called three hospitals and found a bed.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['event'], shortest)) {
      const story = readStory(answer)
      const {wordsBefore} = story
      if (wordsBefore <= answer.words * most) continue
      const isBrief = wordsBefore <= brief.words && story.situation.length <= brief.sentences
      const [first] = story.actions
      if (!first || isBrief) continue
      report(first.span, {before: wordsBefore, words: answer.words})
    }
  },
})
