import {defineRule} from '../../lint/rule.ts'
import {undefinedAcronyms} from '../../questions/prose/acronyms.ts'

export const undefinedAcronym = defineRule({
  id: 'prose/undefined-acronym',
  title: 'Acronym that is not spelled out',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({acronym}: {acronym: string}) =>
    `“${acronym}” is not spelled out, and a program director may not know it; give the words once, then the letters.`,
  why: 'Letters that everybody knows at home (a school, a national exam, a kind of ward) stop a reader who trained elsewhere. What every program director reads without a pause is left alone: ICU, QI, USCE, COPD, states, degrees, blood groups, laboratory names, and the initials of the programs in `residency.yaml`. Only the first use is reported.',
  instead:
    'Write “quality improvement (QI)” at the first use, or the words alone if it comes only once. In an answer said aloud, say the words.',
  sources: ['eras-tips', 'house'],
  fixes: 'none',
  yieldsTo: ['specifics/placeholder'],
  examples: {
    flagged: [
      {text: 'In the «HBPC» team I saw 31 patients at home.'},
      {text: 'After my work at «BPKIHS» I joined the ICU. At BPKIHS I had covered two wards.'},
    ],
    clean: [
      {
        text: 'In the home-based primary care (HBPC) team I saw 31 patients. The HBPC nurse drove, and the ICU called us.',
      },
      {text: 'I hold an MBBS and an MPH, rotated in Toledo, OH, and gave TMP-SMX to a man with PJP and a CD4 of 40.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, acronym, from, to} of undefinedAcronyms(draft))
      report(sentence.block.at({from, to}), {acronym})
  },
})
