import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {wrongArticles} from '../../questions/prose/articles.ts'

export const wrongArticle = defineRule({
  id: 'prose/wrong-article',
  title: 'The other article',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({article, word, right}: {article: string; word: string; right: string}) =>
    `“${article} ${word}” is said “${right.toLowerCase()} ${word}”: the sound decides, not the letter.`,
  why: '“An” stands before the sound of a vowel and “a” before that of a consonant. So it is an hour, an MBBS, an 8-bed unit and an X-ray, but a university, a USMLE score and a one-year course. A reader stumbles over the other one without knowing why. Words that careful people say in two ways (“NICU”, “MRSA”, “historic”) are left alone.',
  instead: 'Use the fix.',
  sources: ['house'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'After «a» hour I ordered «a» X-ray in «an» university clinic.',
        becomes: 'After an hour I ordered an X-ray in a university clinic.',
      },
      {text: '«A» MBBS degree opened «an» one-year post.', becomes: 'An MBBS degree opened a one-year post.'},
    ],
    clean: [
      {
        text: 'An hour later an MRI and a USMLE prep book lay in an 8-bed unit. It was a one-year post at a European university.',
      },
      {text: 'She had hepatitis A and a historic chart. I saw an NICU in Ohio and a NICU in Iowa.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of wrongArticles(draft.paragraphs, undefined)) {
      const {article, right, word} = value
      const span = sentence.block.at(value)
      report(span, {article, word, right}, {fix: changeTo(right, span, draft.text)})
    }
  },
})
