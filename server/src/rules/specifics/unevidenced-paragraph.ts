import {defineRule} from '../../lint/rule.ts'
import {unevidenced} from '../../questions/specifics/claims.ts'
import {cover} from '../../text/span.ts'

/** A body paragraph in which nothing happens. */
export const unevidencedParagraph = defineRule({
  id: 'specifics/unevidenced-paragraph',
  title: 'A paragraph of claims',
  severity: 'information',
  kinds: ['personal-statement'],
  message: () =>
    'This paragraph claims and shows nothing: no act of yours, no number, no named place. It could stand in any statement.',
  why: 'Readers remember what an applicant did. A paragraph about the value of teamwork or the beauty of the specialty is agreed with and forgotten, and it takes the room of a scene.',
  instead:
    'Put in one thing you did, with a number or a place, or give the room to a paragraph that has one. First and last paragraphs are left alone: an opening may set out a thought, and a closing looks ahead.',
  sources: ['statement-cliches', 'jgme-personal-statement', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'I met her on a ward in Enugu.\n\n«Communication is the key to good care, and I believe that every patient deserves respect. I am a compassionate physician who values teamwork. I always strive to give my best and to learn from others.»\n\nI hope to train with people who correct me.\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: interview-answers\ntarget: internal-medicine\n---\n## Teamwork?\n\nWhen our nurse fell ill, I took over the injections for nine nights and wrote a list that her substitute could use.\n',
      },
    ],
  },
  check(draft, report) {
    const end = draft.paragraphs.length - 1
    for (const {item, index} of unevidenced(draft.paragraphs, undefined)) {
      if (index === 0 || index >= end) continue
      const [first] = item.sentences
      const last = item.sentences.at(-1)
      if (first && last) report(cover(first.span, last.span), undefined)
    }
  },
})
