import {specialtyLabels, type Target} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'

/** A patient's story, which versions may share. */
const story =
  'A bus driver with heart failure came to our clinic in Cuenca for the third time in a month because his ankles were swollen again. I asked him to show me how he took his tablets, and he showed me an empty box. We found a pharmacy on his route, and every second Friday I called him. By spring he had driven sixty shifts without missing one.\n'

/** What has to be another for each reader. */
const reason = (field: string, doctor: string): string =>
  `My wish to train in ${field} comes from work that does not end at the door of the ward. In 2024 I spent twelve weeks in a county hospital in Tampa, where I presented six adults a day on rounds, argued for my differential, and rewrote my plan each time a nurse corrected me. By the last week I said what I did not know before anybody asked.\n\nThree years of clinic work, Spanish and English, and a notebook with the phone numbers of forty pharmacies come with me. I want to become ${doctor} who calls back, in a program where residents keep their own panel of patients and learn who does not return.\n\n`

const forAdults = `---\nkind: personal-statement\ntarget: internal-medicine\n---\n${reason('Internal Medicine', 'an internist')}${story}`

/** Two statements for different targets that differ by little more than the specialty's name. */
export const twinVariants = defineRule({
  id: 'consistency/twin-variants',
  title: 'Statement with only the specialty exchanged',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: ({shared, file, targets}: {shared: number; file: string; targets: readonly Target[]}) =>
    `${shared} percent of this is also in “${file}”, written for ${forWhom(targets)}. This reader will look for what is theirs.`,
  why: 'Departments of one hospital compare notes, and a reader of one specialty looks for what that specialty does: its patients, its places, its reasons. A version by search and replace keeps those of the other one. Specialty words, doctors and patients by their age, and names of programs are left out of the comparison.',
  instead:
    'Keep the patient’s story if it is your best one; one or two paragraphs in common are usual. Write the opening, the reason and the closing again for this reader, with a case from this specialty.',
  sources: ['dual-applying', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        workspace: 'season: 2027\n',
        beside: {'adults.md': forAdults},
        text: `---\ntarget: «pediatrics»\n---\n${reason('Pediatrics', 'a pediatrician')}${story}`,
      },
      {
        workspace: 'season: 2027\n',
        beside: {'adults.md': forAdults},
        text: `---\ntarget: «[transitional-year]»\n---\n${reason('a transitional year', 'a physician')}${story}`,
      },
    ],
    clean: [
      {
        workspace: 'season: 2027\n',
        beside: {'adults.md': forAdults},
        text: `---\ntarget: pediatrics\n---\nI am drawn to Pediatrics because of a syringe. A girl of four came with her grandfather and coughed at night, and her mother gave her half of an adult tablet. I weighed her, wrote the dose for a child on the box in large numbers, and watched her mother draw it up.\n\nIn 2025 I spent eight weeks in a pediatric clinic in Tampa, saw eleven children a day, and taught fourteen families to use a spacer. I would like to train where residents visit schools, and to become a pediatrician who counts the puffs.\n\n${story}`,
      },
      {
        workspace: 'season: 2027\n',
        beside: {'adults.md': forAdults},
        text: forAdults,
      },
    ],
  },
  check(_draft, report, {view}) {
    const [closest, ...others] = [...(view?.twins ?? [])].sort((a, b) => b.shared - a.shared)
    if (!closest) return
    const related = [closest, ...others].map(({other, shared}) => ({
      message: `${shared} percent is the same as here.`,
      span: other.statement.span,
      path: other.file,
    }))
    const file = closest.other.path.split('/').slice(-2).join('/')
    report(closest.at.statement.span, {shared: closest.shared, file, targets: closest.other.targets}, {related})
  },
})

const forWhom = (targets: readonly Target[]): string => {
  const [first] = targets
  return first && targets.length === 1 ? specialtyLabels[first] : `${targets.length} targets at once`
}
