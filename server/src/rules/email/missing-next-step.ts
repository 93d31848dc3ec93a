import {defineRule} from '../../lint/rule.ts'
import {endWithoutStep} from '../../questions/email/next-step.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** A message after which its reader has nothing to do. */
export const missingNextStep = defineRule({
  id: 'email/missing-next-step',
  title: 'No next step',
  severity: 'information',
  kinds: ['email'],
  message: () =>
    'The message ends without a next step: no question, no hours at which you can be reached, no document offered.',
  why: 'A reader who finishes a message and has nothing to do closes it. Hours with a time zone, or one question, give the office something to act on that day.',
  instead:
    'End with one step: when you can be reached, what you can send, or the question you have. A short note of thanks needs none.',
  sources: ['soap-email-templates', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI applied to Pediatrics at Lakeshore Hospital in September. In Enugu I ran a clinic for children with sickle cell disease, and in Toledo I followed six inpatients a day for ten weeks. I am ECFMG certified and require a J-1 visa. «Your transition clinic does what mine could not.»\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. In Enugu I ran a clinic for children with sickle cell disease, and your transition clinic does what mine could not. I am ECFMG certified. I can speak today after 2:00 pm ET.\n\nSincerely,\n\nAmara Obi, MBBS\nAAMC ID 12345678\n+1 419-555-0162\namara.obi@example.org\n',
      },
    ],
  },
  check(draft, report) {
    const end = endWithoutStep(draft)
    if (end && !isToMentor(draft)) report(end.span, undefined)
  },
})
