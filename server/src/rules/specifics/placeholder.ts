import {kinds} from '../../lexicon/kinds.ts'
import {defineRule} from '../../lint/rule.ts'
import {readPlaceholders} from '../../questions/placeholders.ts'

export const placeholder = defineRule({
  id: 'specifics/placeholder',
  title: 'Placeholder that was not filled',
  severity: 'error',
  kinds,
  message: ({slot}: {slot: string}) =>
    `“${slot}” was never filled in. A reader sees that this text was written for anyone.`,
  why: 'A slot that is left open is the plainest sign that a text was sent to many. It outweighs the best sentence beside it.',
  instead:
    'Fill it in, or take the sentence out. Brackets that belong (`[sic]`, citations, an editor’s words inside a quotation, links, task boxes) are left alone.',
  sources: ['copy-paste-messages', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I am applying to «[Program Name]» for its «{{clinic}}», where Dr. «____» taught me for «XX» weeks.'},
      {
        text: '---\nkind: personal-statement\nprogram: «<insert program>»\n---\n\nI counted the cards. «TODO» one more line.',
      },
    ],
    clean: [
      {text: 'His mother said, "I asked [the nurse] to wait." The karyotype was 47,XXX [1].'},
      {
        text: '---\nkind: interview-answers\n---\n\nI read the [register](https://example.org) twice.\n\n<!-- [Program Name] -->\n',
      },
    ],
  },
  check(draft, report) {
    for (const span of readPlaceholders(draft)) {
      const slot = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      report(span, {slot: slot.length > 50 ? `${slot.slice(0, 49)}…` : slot})
    }
  },
})
