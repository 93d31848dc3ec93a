import {defineRule} from '../../lint/rule.ts'
import {wornHits, wornRemarks} from '../../questions/prose/remarks.ts'
import {overlaps, type Span} from '../../text/span.ts'

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
    const places: Span[] = wornRemarks(draft.paragraphs, undefined).map(({sentence, value}) => sentence.block.at(value))
    for (const {sentence, value} of wornHits(draft.paragraphs, undefined)) {
      const at = sentence.block.at(value)
      if (!places.some((place) => overlaps(place, at))) places.push(at)
    }
    for (const at of places) report(at, {phrase: draft.text.slice(at.start, at.end).replace(/\s+/g, ' ')})
  },
})
