import {defineRule} from '../../lint/rule.ts'
import {readUnmatched} from '../../questions/match/unmatched.ts'

/** A statement that says its writer did not match. */
export const unmatchedMention = defineRule({
  id: 'match/unmatched-mention',
  title: 'Not matching mentioned in the statement',
  severity: 'information',
  also: {severity: 'warning', when: 'it stands in the first paragraph or takes more than two sentences'},
  kinds: ['personal-statement'],
  message: (place: 'opens' | 'long' | 'brief') => messages[place],
  why: 'Readers of SOAP applications know that the writer did not match. What they look for is what was done since. A statement that opens with it, or stays with it, is read as being about the Match and not about patients.',
  instead:
    'Leave it out, or keep one sentence late in the statement: what you would do otherwise, and what you have done since.',
  disputed:
    'Some advisers want one sentence that owns it, since the reader knows anyway; others keep it for the interview and out of the statement altogether.',
  sources: ['soap-email-etiquette', 'house'],
  fixes: 'none',
  yieldsTo: ['tone/excuse', 'tone/blame'],
  examples: {
    flagged: [
      {
        text: 'I «did not match» in March. Pediatrics is what I do.\n\nI learned to weigh an infant before I believed the history.\n',
      },
    ],
    clean: [{text: 'The rash did not match the description, and I wrote so in my SOAP note.\n'}],
  },
  check(draft, report) {
    const found = readUnmatched(draft)
    if (!found) return
    const [first, ...rest] = found.mentions
    const place = found.opens ? 'opens' : found.sentences > 2 ? 'long' : 'brief'
    report(first, place, {
      severity: place === 'brief' ? 'information' : 'warning',
      related: rest.map((span) => ({message: 'It comes back here.', span})),
    })
  },
})

const messages = {
  opens:
    'The first paragraph tells that you did not match, before the reader has met you. Open with a patient; keep at most one sentence for later.',
  long: 'This takes more than two sentences over not matching. One is enough: what you changed. The rest of the room belongs to your work.',
  brief:
    'This says that you did not match. Advice differs: one sentence late may own it; many leave it to the interview. What you did since matters more.',
} as const
