import {defineRule} from '../../lint/rule.ts'
import {readCombinations, type Trait} from '../../questions/privacy/combinations.ts'

const listed = (traits: readonly Trait[]): string => `${traits.slice(0, -1).join(', ')} and ${traits.at(-1) ?? ''}`

/** Three things or more that together lead to one patient, though none of them does alone. */
export const identifyingCombination = defineRule<'privacy/identifying-combination', readonly Trait[]>({
  id: 'privacy/identifying-combination',
  title: 'Details that together identify a patient',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (traits) =>
    `The ${listed(traits)} together may lead to one patient, even without a name. For patient privacy, leave one of them out.`,
  why: 'A changed name is not enough where age, place, a rare diagnosis, a month or an occupation stand side by side: in a small place one person fits. Readers who care for patients notice, and so might the patient’s family. A boy of nine with asthma is nobody; a boy of nine with Wilson disease from a named village in March is one child.',
  instead:
    'Keep what the story needs, often the diagnosis, and make the rest wider: “a school-age girl”, “a mountain district”, “one spring”.',
  sources: ['safe-harbor', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'A «nine-year-old girl from Jumla came with Wilson disease». She taught me to draw a liver.'},
      {text: 'The «mayor’s daughter, sixteen, was admitted in May» with a fever.'},
    ],
    clean: [
      {text: 'A boy of nine with asthma came to our clinic in March and ran home.'},
      {text: 'In March 2025 I began an elective in Paterson, New Jersey. A boy of two with a fever sat on my knee.'},
    ],
  },
  check(draft, report) {
    for (const {span, traits, places} of readCombinations(draft)) {
      const related = places.slice(1).map((place) => ({message: 'Part of it.', span: place}))
      report(span, traits, {related})
    }
  },
})
