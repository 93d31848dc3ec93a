import {isSingleYear, specialtyLabels} from '../../lexicon/specialties.ts'
import {defineRule} from '../../lint/rule.ts'
import {namedYears, saysContribution, saysPurpose} from '../../questions/framing/year.ts'

const shortest = 80

/** A single year asked for without what it is for, or what the applicant brings to it. */
export const missingYearPurpose = defineRule({
  id: 'framing/missing-year-purpose',
  title: 'A single year without its purpose',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: ({year, lacks}: {year: string; lacks: 'purpose' | 'contribution' | 'both'}) =>
    lacks === 'both'
      ? `For ${year} the reader asks why this year, and what you bring to the wards; neither is said yet.`
      : lacks === 'purpose'
        ? `For ${year} the reader asks why this year: what it is to teach you, and what it leads to.`
        : `For ${year} the reader asks what you bring: who will carry the list at night, and how they know.`,
  why: 'A program that trains somebody for one year wants an intern who works, finishes, and has a reason to be there.',
  instead:
    'One sentence on what the year is for, one on the work you have carried before. Drafts under 80 words are not judged.',
  sources: ['house', 'dual-applying'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `---\ntarget: preliminary-medicine\n---\n«The brain is what I like.» ${'Its maps are old and its streets are new, and nobody has walked them all. '.repeat(8)}\n`,
      },
    ],
    clean: [
      {
        text: '---\ntarget: preliminary-medicine\n---\nThis year will teach me the wards before I begin neurology, and I covered forty beds at night for two years.\n',
      },
    ],
  },
  check(draft, report) {
    const year = draft.targets.find(isSingleYear)
    const first = draft.opening?.sentences[0]
    if (!year || !first || draft.words < shortest) return
    const hasPurpose = saysPurpose(draft)
    const hasContribution = saysContribution(draft)
    if (hasPurpose && hasContribution) return
    const place = namedYears(draft.paragraphs, undefined)[0]?.sentence ?? first
    report(place.span, {
      year: specialtyLabels[year],
      lacks: hasPurpose ? 'contribution' : hasContribution ? 'purpose' : 'both',
    })
  },
})
