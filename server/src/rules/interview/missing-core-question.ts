import {defineRule} from '../../lint/rule.ts'
import {inSoap} from '../../lint/soap.ts'
import {unansweredCore} from '../../questions/interview/core-questions.ts'

/** One of the three questions that every SOAP call asks, unanswered. */
export const missingCoreQuestion = defineRule({
  id: 'interview/missing-core-question',
  title: 'A core SOAP question without an answer',
  severity: 'information',
  kinds: ['interview-answers'],
  message: ({missing}: {missing: readonly string[]}) =>
    `Not answered in this file: ${missing.join('; ')}. SOAP calls are short and nearly all of them ask it.`,
  why: 'A call in SOAP comes without notice and lasts minutes. Three questions are nearly certain for somebody who applied elsewhere first: why us now, what becomes of your career here, and what you bring as an international graduate.',
  instead:
    'Give each a heading, in whatever words, and an answer of about a minute. A seat in the specialty you applied to first needs only the third; a graduate of a United States school is not asked it as an IMG.',
  sources: ['soap-interview-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\nphase: soap\n---\n## «Why us after Med-Peds?»\n\nMost of my work was on adult wards.\n\n## Your strengths?\n\nI am calm at night.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\nphase: soap\n---\n## Why us after Med-Peds?\n\nMost of my work was on adult wards.\n\n## Your career with us?\n\nA clinic for young adults.\n\n## Your strengths?\n\nI am calm at night.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    if (!inSoap(draft, circumstances)) return
    for (const {span, missing} of unansweredCore(draft)) report(span, {missing})
  },
})
