import {defineRule} from '../../lint/rule.ts'
import {vagueWork} from '../../questions/specifics/quantities.ts'

/** A word of quantity where the applicant could count. */
export const vagueQuantity = defineRule({
  id: 'specifics/vague-quantity',
  title: 'A quantity without a number',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({words}: {words: string}) => `“${words}” stands where your number belongs; even a rough one says more.`,
  why: 'Forty patients and four hundred are both “many”. You are the only one who knows, and a number that you can defend makes the rest of the sentence believable.',
  instead:
    'Give the number, or the best estimate you would repeat in an interview: `about 15 a day`, `two years`, `eleven weeks`. If nobody could count it, leave the word out.',
  sources: ['jgme-personal-statement', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'In Enugu I treated «numerous» patients with sickle cell disease.\n'},
      {text: 'I have «extensive experience» in the care of newborns.\n'},
    ],
    clean: [
      {
        text: '---\nkind: interview-answers\ntarget: internal-medicine\n---\n## A night?\n\nMany of my patients came on foot. I saw about 40 a day and wrote each name in a book.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {span, words, others} of vagueWork(draft, undefined)) {
      const related = others.map((other) => ({message: `So does “${other.words}”.`, span: other.span}))
      report(span, {words}, {related})
    }
  },
})
