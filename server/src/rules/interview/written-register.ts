import {bookish} from '../../lexicon/interview.ts'
import {defineRule} from '../../lint/rule.ts'
import {type Answer, readAnswers} from '../../questions/answers.ts'
import type {Sentence} from '../../text/sentence.ts'

/** What is longer is not said in one breath. */
const breath = 30

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
    for (const answer of readAnswers(draft)) {
      const [first, ...rest] = answer.sentences.flatMap((sentence) =>
        sentence.hits(bookish).map((hit) => ({at: sentence.block.at(hit), words: sentence.block.text(hit)})),
      )
      const related = rest.map(({at, words}) => ({message: `Here too: “${words}”.`, span: at}))
      if (first) report(first.at, {words: first.words}, {related})
      const long = breathless(answer)[0]
      if (long) report(long.span, {long: long.length})
    }
  },
})

/** The long sentences of an answer, where most of its words stand in them. */
const breathless = ({sentences, words}: Answer): readonly Sentence[] => {
  const long = sentences.filter(({length}) => length > breath)
  const inThem = long.reduce((sum, {length}) => sum + length, 0)
  return long.length > 1 && inThem * 2 > words ? long : []
}
