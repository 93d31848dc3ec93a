import {defineRule} from '../../lint/rule.ts'
import {readAnswers} from '../../questions/answers.ts'
import {type Detour, detourOf, lateHeadline} from '../../questions/interview/headline.ts'

/** An answer whose first sentence does not answer. */
export const buriedHeadline = defineRule({
  id: 'interview/buried-headline',
  title: 'A first sentence that does not answer',
  severity: 'warning',
  kinds: ['interview-answers'],
  message: ({detour, at}: {detour: Detour | 'late'; at: number}) => messages[detour](at + 1),
  why: 'On a short call the first sentence is what is written down. When it only announces an answer, goes back to childhood or says what is true of everybody, the listener has nothing to write and begins to guess.',
  instead:
    'Say the answer first, in one sentence, and explain it afterward. Often the right sentence is already there, third or fourth from the top.',
  sources: ['soap-interview-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '## Why Pediatrics?\n\n«Well, there are so many factors.» I worked two years in a vaccine room.\n'},
      {
        text: '## Tell me about a time you worked in a team.\n\n«Teamwork is one of the most important things in medicine.» In Enugu I ran a bench with two nurses.\n',
      },
    ],
    clean: [{text: '## Can you start in July?\n\nYes, on July 1.\n'}],
  },
  check(draft, report) {
    for (const answer of readAnswers(draft)) {
      const late = lateHeadline(answer, undefined)
      const detour = detourOf(answer, undefined) ?? (late === undefined ? undefined : 'late')
      const [first] = answer.sentences
      if (!first || !detour) continue
      const headline = late === undefined ? undefined : answer.sentences[late]
      const related = headline ? [{message: 'The answer.', span: headline.span}] : []
      report(first.span, {detour, at: late ?? 0}, {related})
    }
  },
})

const messages: Readonly<Record<Detour | 'late', (sentence: number) => string>> = {
  stalling: () => 'The first sentence announces an answer and gives none. Say the answer here; the reasons can follow.',
  biography: () =>
    'The first sentence begins far from the question. Say the answer here, and go back only as far as it needs.',
  generality: () =>
    'The first sentence is true of everybody, and the question is about you. Begin with what happened, and where.',
  late: (sentence) =>
    `The answer comes only in sentence ${sentence}, after things that were. Say it first; what led to it can follow.`,
}
