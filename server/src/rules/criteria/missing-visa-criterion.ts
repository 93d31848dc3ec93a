import {noVisaNeeded} from '../../lexicon/criteria.ts'
import {defineRule} from '../../lint/rule.ts'
import {readCriteria} from '../../questions/criteria/lists.ts'
import {readOutline} from '../../questions/criteria/outline.ts'
import {asksForVisa} from '../../questions/criteria/stated.ts'

export const missingVisaCriterion = defineRule({
  id: 'criteria/missing-visa-criterion',
  title: 'No criterion on the visa',
  severity: 'warning',
  kinds: ['criteria'],
  message: () =>
    'No criterion says which visa the program has to sponsor. For most graduates from abroad it decides first.',
  why: 'A program that does not sponsor the visa you need cannot take you, however well the rest fits. In SOAP an application spent there is one of a fixed number.',
  instead:
    'Add the visa to the must-haves, such as `sponsors J-1`. If you need none, say so in the draft, or set `applicant: us`, or `visa: none` in `residency.yaml`.',
  sources: ['ecfmg-evsp', 'nrmp-application-cap'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `«## Must have»

- ACGME accredited
- categorical

## Flexible

- size of the city
`,
      },
    ],
    clean: [
      {
        text: `## Must have

- ACGME accredited
- sponsors J-1

## Flexible

- size of the city

## Programs

- Holloway County Hospital, Internal Medicine: J-1 yes, applied
`,
      },
    ],
  },
  check(draft, report) {
    const {applicant} = draft.brief.value
    const visa = draft.workspace?.file.applicant?.visa?.trim().toLowerCase()
    if (applicant === 'us' || (visa !== undefined && noVisaNeeded.has(visa))) return
    const {must, flexible, heads} = readCriteria(draft)
    const criteria = [...must, ...flexible]
    if (criteria.length === 0 || criteria.some(({wording}) => asksForVisa(wording))) return
    const spoken = readOutline(draft).entries.filter(({under}) => under.part !== 'programs')
    if (spoken.some(({line}) => asksForVisa(line))) return
    const at = heads.must?.span ?? heads.flexible?.span ?? draft.blocks[0]?.span
    // Shared criteria stand in another file: a draft that is still empty has no place for this.
    if (at) report(at, undefined)
  },
})
