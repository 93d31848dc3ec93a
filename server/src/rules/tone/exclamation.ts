import {defineRule} from '../../lint/rule.ts'
import {ownExclamations} from '../../questions/tone/own-marks.ts'

/** An exclamation mark in the applicant's own words. */
export const exclamation = defineRule<'tone/exclamation', undefined, 'suggestion'>({
  id: 'tone/exclamation',
  title: 'Exclamation mark',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () => 'An exclamation mark raises the voice; a period lets the sentence do it.',
  why: 'Letters between physicians seldom carry one. It is read as youth or as haste, and never as strength.',
  instead: 'End the sentence with a period. Marks in quoted speech are the speaker’s and are left alone.',
  sources: ['house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {text: 'I am ready«!»', becomes: 'I am ready.'},
      {text: 'It worked«!!!» The boy breathed again.', becomes: 'It worked. The boy breathed again.'},
    ],
    clean: [
      {text: '"Push!" the midwife told me, and I pushed the bed.'},
      {text: 'The sign said "No shoes!" in three languages.'},
    ],
  },
  check(draft, report) {
    for (const span of ownExclamations(draft.paragraphs)) {
      const expected = draft.text.slice(span.start, span.end)
      const insert = /[?.]/.test(draft.text.charAt(span.start - 1)) ? '' : '.'
      report(span, undefined, {fix: {title: 'End with a period', edits: [{span, expected, insert}]}})
    }
  },
})
