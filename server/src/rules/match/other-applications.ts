import {defineRule} from '../../lint/rule.ts'
import {otherApplications as applicationsTold} from '../../questions/match/applications.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** The applicant's other applications, counted or named. */
export const otherApplications = defineRule({
  id: 'match/other-applications',
  title: 'Other applications counted or named',
  severity: 'warning',
  kinds: ['email', 'interview-answers', 'personal-statement'],
  message: ({words}: {words: string}) =>
    `“${words}”: nobody may ask where else you applied, and telling makes this program one of many. Leave it out.`,
  why: 'Programs may not ask for the names, specialties or locations of other programs. Told without being asked, the number makes the reader one of many, and the names tell what this program is compared with.',
  instead:
    'Speak of this program alone. If you are asked, say that you applied to programs which fit your training and visa. An answer on why you did not match may say how you applied.',
  disputed:
    'The NRMP lets applicants volunteer where they applied, and some advisers call it candid; others find that it only ever costs.',
  sources: ['nrmp-applicant-policy', 'nrmp-behaviour', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. I have «44 other applications» out.\n',
      },
      {
        text: '---\nkind: interview-answers\ntarget: pediatrics\nprogram: Lakeshore Hospital\nphase: soap\n---\n## Why us?\n\n«Another program» has called me already.\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\nprogram: Lakeshore Hospital\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital, where I applied on Monday. In Akron I applied the score to 40 children.\n',
      },
    ],
  },
  check(draft, report) {
    for (const place of applicationsTold(draft))
      report(place.span, {words: place.words.slice(0, 40)}, {related: repeated('Told here as well.', place)})
  },
})
