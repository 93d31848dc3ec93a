import {specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {destinations, isFitting, listed} from '../../questions/destinations.ts'
import {readOtherTrack} from '../../questions/framing/other-track.ts'

/** An aim in a specialty the draft is not written for. */
export const wrongSpecialty = defineRule({
  id: 'framing/wrong-specialty',
  title: 'An aim in another specialty',
  severity: 'error',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({words, targets}: {words: string; targets: string}) =>
    `“${words}” is named as the aim, and this draft goes to ${targets}. It reads like a line left from another version.`,
  why: 'A specialty other than the reader’s, named as the goal, is the mistake committees remember: it says that the statement was meant for somebody else.',
  instead:
    'Check that this is the right file. If it is, name the reader’s specialty, or make the other one what it was: a rotation, a patient, a colleague.',
  sources: ['dual-applying', 'jgme-personal-statement'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '---\ntarget: pediatrics\n---\nI hope to become an «internist» who listens.\n'},
      {text: '---\ntarget: internal-medicine\n---\nThat night decided it: a career in «pediatrics» is what I want.\n'},
    ],
    clean: [
      {
        text: '---\ntarget: pediatrics\n---\nI once wanted to be a surgeon. On my internal medicine rotation a pediatrician taught me to wait, and I hope to become one who does.\n',
      },
      {
        text: '---\ntarget: preliminary-medicine\n---\nI will join the neurology residency I matched into after this year, and I want ward months first: in two years of house officer work I carried the night list.\n',
      },
    ],
  },
  check(draft, report) {
    if (draft.targets.length === 0) return
    const seen = new Set<string>()
    for (const aim of destinations(draft)) {
      const {specialty, sentence, mention} = aim
      if (aim.firmness !== 'goal' || specialty === draft.origin.specialty || isFitting(draft, specialty)) continue
      if (
        draft.aims.some((other) => other.sentence === sentence && isFitting(draft, other.specialty)) ||
        seen.has(specialty)
      )
        continue
      seen.add(specialty)
      report(
        sentence.block.at(mention),
        {words: sentence.block.text(mention) || specialtyLabels[specialty], targets: listed(draft.targets)},
        {
          related: destinations(draft)
            .filter((other) => other !== aim && other.specialty === specialty)
            .map((other) => ({message: 'Named again here.', span: other.sentence.block.at(other.mention)})),
        },
      )
    }
    for (const {sentence, value} of readOtherTrack(draft))
      report(sentence.block.at(value), {words: sentence.block.text(value), targets: listed(draft.targets)})
  },
})
