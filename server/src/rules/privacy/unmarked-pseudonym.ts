import type {Person} from '../../draft/people.ts'
import {defineRule} from '../../lint/rule.ts'
import {isGivenName} from '../../questions/privacy/given-names.ts'

const isUnmarked = ({names: [first], standing, isPseudonym}: Person): boolean =>
  standing === 'patient' && !isPseudonym && first.form === 'single' && isGivenName(first)

/** A patient, or somebody at a patient's side, under a first name that may be the real one. */
export const unmarkedPseudonym = defineRule<'privacy/unmarked-pseudonym', string>({
  id: 'privacy/unmarked-pseudonym',
  title: 'First name of a patient, not said to be changed',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (name) =>
    `A reader cannot tell whether “${name}” is the patient’s real name. For patient privacy, say once that it is changed, or use no name.`,
  why: 'A first name brings a person near, and most writers invent it. A reader does not know that, and one who guards patients’ names wonders about it for the rest of the page.',
  instead: 'Write it once, “whom I will call Ana”, or do without: “the girl”, “her father”.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  yieldsTo: ['privacy/patient-name'],
  examples: {
    flagged: [
      {text: 'A girl named «Lucia» was admitted with ketoacidosis, and I sat with her.'},
      {text: 'I examined little «Roshan» before his operation.'},
    ],
    clean: [
      {text: 'A girl whom I will call Lucia was admitted with ketoacidosis, and I sat with her.'},
      {text: 'Our nurse Maria caught the error in the chart, and my sister Anna laughed.'},
    ],
  },
  check(draft, report) {
    for (const {names} of draft.people.filter(isUnmarked)) {
      const [first, ...rest] = names
      const related = rest.map((name) => ({message: 'Named here too.', span: name.sentence.block.at(name)}))
      report(first.sentence.block.at(first), first.sentence.block.text(first).slice(0, 32), {related})
    }
  },
})
