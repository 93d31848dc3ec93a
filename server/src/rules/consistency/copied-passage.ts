import {defineRule} from '../../lint/rule.ts'

/** Eight or more words that stand in a template or in somebody else's sample. */
export const copiedPassage = defineRule({
  id: 'consistency/copied-passage',
  title: 'Copied passage',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({words, title, isTemplate}: {words: number; title: string; isTemplate: boolean}) =>
    isTemplate
      ? `${words} words of the template “${title}” are left here. Do what they ask for, or take them out.`
      : `${words} words in a row are those of “${title}”. Write this in your own words, or take it out.`,
  why: 'ERAS looks into copied text, and what it finds may go to every program, now and in later seasons. The study cited below counted eight words in a row as a copy. The instructions of a template count as well: a reader who meets them knows that nobody filled them in.',
  instead:
    'Close the sample, say aloud what happened to you, and write that down. Words that have to stay as they are belong in quotation marks, with who said them. Names of institutions, your status and the courtesies of a letter are not counted.',
  sources: ['aamc-personal-statement', 'copied-statements', 'img-statement-mistakes'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        workspace: 'season: 2027\n',
        beside: {
          'samples/cardiology-fellow.md':
            'On my first night alone, I learned that the chart is only half of the history.\n',
        },
        text: 'My uncle drove a bus. «I learned that the chart is only half of the history», and I ask about work now.\n',
      },
      {
        workspace: 'season: 2027\n',
        beside: {
          'samples/old-letter.txt':
            'Your residents follow their own panel of patients from the first month to the last.\n',
        },
        text: '---\nkind: email\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI read that «your residents follow *their own* panel of patients from the first month», and I want that.\n\nSincerely,\nAmara Obi, MD\n',
      },
    ],
    clean: [
      {
        workspace: 'season: 2027\n',
        beside: {
          'samples/cardiology-fellow.md':
            'I learned that the chart is only half of the history, and my attending agreed.\n',
        },
        text: 'The chart told me half of the history. His wife told me the rest while I dressed his foot.\n',
      },
      {
        workspace: 'season: 2027\n',
        beside: {'samples/nurse.md': 'She said, "Look at the patient first and at the monitor afterward," and left.\n'},
        text: 'The nurse told me, "Look at the patient first and at the monitor afterward." I have done so since.\n',
      },
    ],
  },
  check(draft, report, {view}) {
    for (const {span, title, words, origin} of view?.passages.find(draft) ?? []) {
      const related = origin ? [{message: 'They stand here.', span: origin.span, path: origin.file}] : []
      report(span, {words, title: origin ? shortened(title) : title, isTemplate: !origin}, {related})
    }
  },
})

const longestPath = 60

/** A long path by its last folder. */
const shortened = (path: string): string => (path.length > longestPath ? path.split('/').slice(-2).join('/') : path)
