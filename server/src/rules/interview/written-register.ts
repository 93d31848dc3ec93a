import {defineRule} from '../../lint/rule.ts'
import {inAnswer, readAnswers} from '../../questions/answers.ts'
import {bookishWords, breath, breathless} from '../../questions/interview/spoken.ts'

interface Fact {
  readonly words?: string
  readonly long?: number
}

/** An answer written to be read, and not to be said. */
export const writtenRegister = defineRule({
  id: 'interview/written-register',
  title: 'The language of an essay',
  severity: 'information',
  kinds: ['interview-answers'],
  message: ({words, long}: Fact) =>
    words === undefined
      ? `This sentence and others here have more than ${breath} words (${long}); aloud they need more than one breath. Cut them in two.`
      : `“${words}” belongs in an essay; aloud it sounds learned by heart. Say it as you would to a colleague.`,
  why: 'Listeners hear within a sentence whether somebody is speaking or reciting. Words that nobody says on a ward, and sentences that outlast a breath, make a true answer sound memorized.',
  instead:
    'Read the answer aloud and change what your mouth would not say: “also” for “moreover”, “use” for “utilize”, a full stop for “which”. One report for each answer; the other places are listed with it.',
  sources: ['soap-interview-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [{text: '## Why us?\n\nYour clinic is the reason. «Moreover», I know its nurses.\n'}],
    clean: [{text: '## Why us?\n\nYour clinic is the reason. Also, I used every night there to read.\n'}],
  },
  check(draft, report) {
    const all = bookishWords(draft.paragraphs, undefined)
    for (const answer of readAnswers(draft)) {
      const [first, ...rest] = inAnswer(answer, all).map(({sentence, value}) => ({
        at: sentence.block.at(value),
        words: sentence.block.text(value),
      }))
      const related = rest.map(({at, words}) => ({message: `Here too: “${words}”.`, span: at}))
      if (first) report(first.at, {words: first.words}, {related})
      const [index] = breathless(answer, undefined)
      const long = index === undefined ? undefined : answer.sentences[index]
      if (long) report(long.span, {long: long.length})
    }
  },
})
