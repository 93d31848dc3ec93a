import {defineRule} from '../../lint/rule.ts'
import {familyShare, kinPlaces} from '../../questions/tone/own-family.ts'

const most = 30
const fewest = 8

/** A statement about the applicant's family. */
export const familyHeavy = defineRule({
  id: 'tone/family-heavy',
  title: 'Much about the family',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({percent, isOpening}: {percent: number; isOpening: boolean}) =>
    isOpening
      ? 'The first two paragraphs are about your family; the reader has met them and not yet you.'
      : `${percent} percent of the sentences are about your family; the reader is choosing a colleague and looks for you.`,
  why: 'Directors ask for less than half of personal history, and several name family matters as what they skip. The people who raised you are not the ones who will take the call.',
  instead:
    'Keep the one sentence that explains a choice. It goes by share: more than 30 in 100 sentences, or both of the first two paragraphs; the families of patients are not counted, and drafts of under 8 sentences are not judged.',
  sources: ['yale-director-note', 'uw-statement-slides'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '«My mother» is a nurse. My father is a tailor. My brother teaches. I ran a clinic. I kept a register. I called those who missed a visit. I learned to wait. I want to train.',
      },
    ],
    clean: [
      {
        text: 'My mother is a nurse. In our town I ran a clinic. A register lay on my desk. Each evening I called those who had missed a visit. His mother wept. Her father waited. By noon the boy drank. The next morning I wrote it down.',
      },
    ],
  },
  check(draft, report) {
    const share = familyShare(draft)
    if (!share || share.sentences < fewest || !(share.isOpening || share.percent > most)) return
    const [first, ...others] = kinPlaces(draft)
    if (first) report(first, share, {related: others.map((span) => ({message: 'Family here too.', span}))})
  },
})
