import {literalPhrases, wornPhrases} from '../../lexicon/prose.ts'
import {defineRule} from '../../lint/rule.ts'
import {ownRemarks} from '../../questions/prose/remarks.ts'
import type {Span} from '../../text/span.ts'

export const cliche = defineRule({
  id: 'prose/cliche',
  title: 'Worn phrase',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({phrase}: {phrase: string}) => `“${phrase}” has been read in many files before; it says little about you.`,
  why: 'A worn phrase is skipped by a reader who has met it in a hundred files, and the sentence around it goes with it. Phrases that as often mean just what they say on a ward (“out of the woods”, “keep an eye on”) are not reported, nor are a patient’s words.',
  instead: 'Say what happened, in the words of that day.',
  sources: ['write-good', 'statement-cliches'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'My seniors knew that I would «go the extra mile» for a patient.'},
      {text: 'The exam was the «tip of the iceberg».'},
    ],
    clean: [
      {text: 'By Friday she was out of the woods, and I asked the nurse to keep an eye on her potassium.'},
      {text: 'His wife said, "You people go the extra mile here."'},
    ],
  },
  check(draft, report) {
    const places: Span[] = ownRemarks(draft, 'cliches')
      .filter(({text}) => !literalPhrases.has(text.toLowerCase()))
      .map(({sentence, from, to}) => sentence.block.at({from, to}))
    for (const sentence of draft.sentences) {
      for (const hit of sentence.hits(wornPhrases)) {
        const at = sentence.block.at(hit)
        if (!places.some(({start, end}) => start < at.end && at.start < end)) places.push(at)
      }
    }
    for (const at of places) report(at, {phrase: draft.text.slice(at.start, at.end).replace(/\s+/g, ' ')})
  },
})
