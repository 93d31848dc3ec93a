import {applicationLabels} from '../../lexicon/identifiers.ts'
import {defineRule} from '../../lint/rule.ts'
import {valueAfter, valueAt} from '../../questions/labelled.ts'
import {oncePerSentence} from '../../text/once.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

const fewest = 7

const isNumber = (text: string): boolean => /^N?\d+$/.test(text.replace(/[-\s]/g, ''))

/** The number of an application in a sentence, with its label. */
const numberIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const label of sentence.hits(applicationLabels)) {
    const value = valueAfter(sentence, label.last)
    if (value && value.digits >= fewest && isNumber(value.text)) return {from: label.from, to: value.to}
    const before = valueAt(sentence, label.first - 1)
    if (before?.digits === 8 && sentence.between(label.first - 1, label.first).includes('(')) return before
  }
  return undefined
})

/** An AAMC, USMLE or NRMP number in the text of a statement. */
export const identifierInStatement = defineRule<'eras/identifier-in-statement', string>({
  id: 'eras/identifier-in-statement',
  title: 'Application number in the text',
  severity: 'information',
  kinds: ['personal-statement'],
  message: (words) => `“${words}” is on the application already, so in the statement it tells a reader nothing new.`,
  why: 'The form prints your AAMC ID and the other numbers beside the statement. Inside the text they take room and look like a letterhead.',
  instead: 'Take it out. Numbers belong in the subject and the signature of an email.',
  sources: ['house'],
  fixes: 'none',
  yieldsTo: ['eras/letter-parts', 'eras/title-in-body'],
  examples: {
    flagged: [{text: 'The soup spoon held 14 mL. My «AAMC ID is 12345678».'}],
    clean: [{text: 'I passed Step 3 in 2026. The soup spoon held 14 mL.'}],
  },
  check(draft, report) {
    for (const block of draft.blocks) {
      for (const local of block.reading.sentences) {
        const found = numberIn(new Sentence(block, local))
        if (found) report(block.at(found), block.text(found).slice(0, 40))
      }
    }
  },
})
