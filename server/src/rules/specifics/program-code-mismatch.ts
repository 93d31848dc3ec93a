import {defineRule} from '../../lint/rule.ts'
import {listed} from '../../questions/destinations.ts'
import {placedCodes} from '../../questions/specifics/code-tracks.ts'
import {contradicts, readCodes} from '../../questions/specifics/program-codes.ts'

/** A program code that belongs to another specialty than the track beside it. */
export const programCodeMismatch = defineRule({
  id: 'specifics/program-code-mismatch',
  title: 'A program code of another track',
  severity: 'error',
  kinds: ['email', 'criteria'],
  message: ({code, label, tracks}: {code: string; label: string; tracks: string}) =>
    `${code} is a code of ${label}, and this is about ${tracks}. One of the two is wrong.`,
  why: 'An NRMP code names the specialty. After the four digits of the institution come three for the specialty: 140 is Internal Medicine, 320 Pediatrics, 700 Med-Peds, 999 a transitional year. The letter is the type, C for categorical and P for preliminary. A code of another track sends the application, or the reader, to another office.',
  instead:
    'Look the code up in the list you are shown and correct it, or correct the track. Only 140 is spelled out in a public NRMP page; if the list shows the code you wrote, keep it and allow this rule.',
  sources: ['nrmp-program-codes', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine («1871320C0»), Pell Harbor Medical Center\n\nDear Dr. Lee,\n\nThank you for your call about Pell Harbor Medical Center.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\n---\nSubject: Amara Obi, AAMC ID 12345678, Internal Medicine (1871140C0), Pell Harbor Medical Center\n\nDear Dr. Lee,\n\nThank you for your call about Pell Harbor Medical Center.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {code, span, tracks} of placedCodes(draft)) {
      if (contradicts(code, tracks)) report(span, {code: code.text, label: code.label, tracks: listed(tracks)})
    }
  },
  checkWorkspace(workspace, report) {
    for (const [index, {code: text, track}] of workspace.programs.entries()) {
      const span = workspace.at(`programs.${index}.code`)
      const trackSpan = workspace.at(`programs.${index}.track`)
      const [code] = readCodes(text ?? '')
      if (!span || !code || !track || !contradicts(code, [track])) continue
      const related = trackSpan ? [{message: 'The track it is given.', span: trackSpan}] : []
      report(span, {code: code.text, label: code.label, tracks: listed([track])}, {related})
    }
  },
})
