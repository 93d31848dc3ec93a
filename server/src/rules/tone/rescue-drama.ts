import {defineRule} from '../../lint/rule.ts'
import {dramaOpening, goresIn} from '../../questions/tone/drama.ts'
import {overlaps} from '../../text/span.ts'

/** The first lines of a film, and gore anywhere. */
export const rescueDrama = defineRule({
  id: 'tone/rescue-drama',
  title: 'Scene from a film',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({what}: {what: 'opening' | 'gore'}) =>
    what === 'opening'
      ? 'The statement opens like a film. The reader works in that room every week; begin with what you noticed or decided.'
      : 'This is graphic. A reader who has seen it needs no picture; what you did about it is enough.',
  why: 'Alarms, running feet and blood are the usual first lines of statements about the emergency room, and they show the room instead of you.',
  instead:
    'Begin one minute later, with your first decision. Noises count in the first three sentences only, one loud or two faint; gore counts anywhere. Findings of an examination are left alone.',
  sources: ['faculty-avoid-list', 'statement-cliches'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«Beep». The monitor was the only sound in the room.'},
      {text: 'I kept pressing while the «blood pooled» on the floor.'},
    ],
    clean: [
      {text: 'The blood gas came back at four, and it was better than I had feared.'},
      {text: 'I started compressions, and the anesthesiologist came up the stairs.'},
    ],
  },
  check(draft, report) {
    const opening = dramaOpening(draft)
    if (opening) report(opening, {what: 'opening'})
    for (const {sentence, value} of goresIn(draft.paragraphs, undefined)) {
      const at = sentence.block.at(value)
      if (!(opening && overlaps(at, opening))) report(at, {what: 'gore'})
    }
  },
})
