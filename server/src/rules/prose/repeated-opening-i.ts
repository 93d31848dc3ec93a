import type {Draft} from '../../draft/draft.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'

const inARow = 3
const share = 0.5
/** In fewer sentences a share says nothing. */
const fewest = 10

/** Counts as a reader does who looks down the left edge of a paragraph. */
const opensWithI = (sentence: Sentence): boolean => sentence.word(sentence.first)?.text === 'i' && !sentence.isQuoted

const place = (sentence: Sentence): Span => {
  const {from = sentence.from, to = sentence.from + 1} = sentence.word(sentence.first) ?? {}
  return sentence.block.at({from, to})
}

/** Sentences of one paragraph that follow each other and all begin so. */
const runs = (draft: Draft): readonly (readonly Sentence[])[] => {
  const found: Sentence[][] = []
  for (const {sentences} of draft.paragraphs) {
    let run: Sentence[] = []
    for (const sentence of sentences) {
      if (!opensWithI(sentence)) run = []
      else if (run.push(sentence) === inARow) found.push(run)
    }
  }
  return found
}

export const repeatedOpeningI = defineRule({
  id: 'prose/repeated-opening-i',
  title: 'Sentence after sentence that begins with “I”',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({count, of}: {count: number; of: number}) =>
    of === 0
      ? `${count} sentences in a row begin with “I”; the left edge of the paragraph reads like a list.`
      : `${count} of ${of} sentences begin with “I”; the reader sees the pattern before the story.`,
  why: 'A statement is about its writer, so many sentences have “I” in them. Where it opens sentence after sentence the page falls into one beat, and the patient, the ward and the work stand behind it. Reported for three in a row inside a paragraph, and for a draft of ten sentences or more in which over half begin so; a whole draft gets one finding.',
  instead:
    'Begin one of them with the time, the place, the patient or the result, or join two that belong together. Do not hide who acted: “I” in the middle of a sentence is fine.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [{text: '«I» took the history. I drew the blood. I called the lab, which had closed.'}],
    clean: [
      {text: 'I took the history and drew the blood. When the lab had closed, I called the technician. I waited.'},
    ],
  },
  check(draft, report) {
    const {sentences} = draft
    const all = sentences.filter(opensWithI)
    const isPattern = sentences.length >= fewest && all.length > share * sentences.length
    for (const run of isPattern ? [all] : runs(draft)) {
      const [first, ...rest] = run
      if (!first) continue
      const related = rest.map((sentence) => ({message: 'So does this one.', span: place(sentence)}))
      report(place(first), {count: run.length, of: isPattern ? sentences.length : 0}, {related})
    }
  },
})
