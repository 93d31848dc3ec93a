import {defineRule} from '../../lint/rule.ts'
import {openingOf, openingsWithI} from '../../questions/prose/openings.ts'

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
    for (const {sentences, of} of openingsWithI(draft)) {
      const [first, ...rest] = sentences
      if (!first) continue
      const related = rest.map((sentence) => ({message: 'So does this one.', span: openingOf(sentence)}))
      report(openingOf(first), {count: sentences.length, of}, {related})
    }
  },
})
