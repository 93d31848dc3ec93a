import type {Person} from '../../draft/people.ts'
import {defineRule} from '../../lint/rule.ts'

const isIdentifying = ({names: [first], standing, isPseudonym}: Person): boolean =>
  standing === 'patient' && !isPseudonym && (first.form === 'title' || first.form === 'full')

/** A patient, or somebody at a patient's side, under a surname or a full name. */
export const patientName = defineRule<'privacy/patient-name', string>({
  id: 'privacy/patient-name',
  title: 'Patient named',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (name) =>
    `“${name}” reads as a patient’s real name. For patient privacy, describe the person instead, or say that the name is changed.`,
  why: 'Readers notice how you treat people who cannot answer. A surname, even a common one, together with a place and an illness lets a patient be recognized, and a reader cannot tell a real name from an invented one.',
  instead:
    'Say who the person is for the story: “a tailor in her twenties”. If a name helps, invent one and say so once: “whom I will call Mrs. A”. Kin of a patient are covered as well.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«Mrs. Gurung» was a tailor with mitral stenosis who came to our ward in winter.'},
      {text: 'I admitted «Rosa Delgado» with sepsis on my first night.'},
      {text: 'His mother, «Katerina Manou», still sends pictures of the boy.'},
    ],
    clean: [
      {text: 'Mr. Karki taught me chemistry in school and lent me his books.'},
      {text: 'A woman whom I will call Mrs. Gurung was admitted with sepsis.'},
      {text: 'A boy with Down syndrome was transferred to Saint Mary Hospital.'},
    ],
  },
  check(draft, report) {
    for (const {names} of draft.people.filter(isIdentifying)) {
      const [first, ...rest] = names
      const related = rest.map((name) => ({message: 'Named here too.', span: name.sentence.block.at(name)}))
      report(first.sentence.block.at(first), first.sentence.block.text(first).slice(0, 32), {related})
    }
  },
})
