import {isInsideSoap, seasonOf, timeOf} from '../../lint/circumstances.ts'
import {defineRule} from '../../lint/rule.ts'
import {inSoap} from '../../lint/soap.ts'
import {openingOf} from '../../questions/match/first-contact.ts'
import {notedContact} from '../../questions/noted-contact.ts'
import {addressesAcquaintance, addressesProgram} from '../../questions/reader.ts'

/** What makes the message one that opens contact in SOAP. */
type Fact = 'phase' | 'text' | 'clock' | 'contradiction' | 'own' | 'early'

const messages: Readonly<Record<Fact, string>> = {
  phase:
    'In SOAP only the program may make first contact, and none is noted. Hold this message, or add `contacted:` if they wrote or called first.',
  clock:
    'SOAP is running: only the program may make first contact, and none is noted. Hold this message, or add `contacted:` if they did.',
  text: 'This speaks of SOAP, where only the program may make first contact. Add `contacted:` if they did, or `phase:` for when it will be sent.',
  contradiction:
    'By the confirmed calendar SOAP is running now, which this phase contradicts; until it ends, no program may be approached first.',
  own: 'What `contacted:` notes is a contact from your side. In SOAP only the program may make the first: hold this message until it does.',
  early:
    'The contact that `contacted:` notes was before SOAP, and only one within it counts. Hold this message until the program writes or calls again.',
}

/** An email that opens contact with a program while only the program may. */
export const uncontactedProgram = defineRule({
  id: 'match/uncontacted-program',
  title: 'First contact with a program during SOAP',
  severity: 'error',
  also: {
    severity: 'warning',
    when: 'the text speaks of SOAP without a `phase:`, or the phase contradicts the calendar',
  },
  kinds: ['email'],
  message: (fact: Fact) => messages[fact],
  why: 'The Match agreement bars SOAP applicants, and anyone acting for them, from opening contact with a program by any means until that program has contacted them. A program that gets such a message must report it, and the report stays with the application.',
  instead:
    'Keep the draft until the program writes or calls, then answer and note it as `contacted: 2027-03-16 phone, Dr. Lee`; thanks for their call or message count as well. The clock speaks only by a calendar that is confirmed, so while the dates of a season are not official it is `phase:` that counts. After SOAP ends on Thursday evening, set `phase: post-soap`: contact with unfilled programs is free again.',
  sources: ['match-agreement-contact', 'nrmp-violations', 'nrmp-soap'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\nprogram: Lakeshore Hospital\n---\nSubject: SOAP applicant Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\n«I am writing about your Pediatrics residency at Lakeshore Hospital.» I spent March in a sickle cell clinic.\n',
      },
      {
        text: 'Subject: SOAP applicant Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\n«I have applied to your Pediatrics residency at Lakeshore Hospital through SOAP.»\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\nprogram: Lakeshore Hospital\n---\nSubject: SOAP applicant Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call this morning. I am writing with the dates you asked for, for the Pediatrics residency at Lakeshore Hospital.\n',
      },
      {
        text: '---\nphase: post-soap\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI am writing about the unfilled Pediatrics position at Lakeshore Hospital.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    const soap = inSoap(draft, circumstances)
    // Where the phase is declared, an email is to a program unless it plainly is not: a missed one is a violation.
    const isToProgram = soap?.by === 'phase' ? !addressesAcquaintance(draft) : addressesProgram(draft)
    if (!soap || !isToProgram) return
    const {phase, season: declared} = draft.brief.value
    const isDenied = soap.by === 'clock' && (phase === 'pre-match' || phase === 'post-soap')
    if (isDenied && soap.span) report(soap.span, 'contradiction', {severity: 'warning'})
    const season = seasonOf(declared, circumstances)
    const noted = notedContact(draft, season ? timeOf(season, 'status') : Number.NaN)
    if (noted === 'made') return
    const opening = openingOf(draft)
    if (!opening) return
    const related = soap.span
      ? [{message: soap.by === 'text' ? 'This speaks of SOAP.' : 'This is the phase.', span: soap.span}]
      : []
    const severity = soap.by === 'text' && !isInsideSoap(circumstances) ? 'warning' : 'error'
    report(opening.span, noted === 'none' ? soap.by : noted, {severity, related})
  },
})
