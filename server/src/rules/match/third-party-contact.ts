import {isInsideSoap} from '../../lint/circumstances.ts'
import {defineRule} from '../../lint/rule.ts'
import {contactAsked} from '../../questions/match/asked-contact.ts'
import {advocacy} from '../../questions/match/contact.ts'
import {repeated} from '../../questions/per-paragraph.ts'

/** Somebody else who calls or writes to the program for the applicant. */
export const thirdPartyContact = defineRule({
  id: 'match/third-party-contact',
  title: 'Contact by somebody else on the applicant’s behalf',
  severity: 'error',
  also: {severity: 'information', when: 'the `phase:` says that SOAP is not running'},
  kinds: ['email', 'interview-answers'],
  message: (soap: boolean) =>
    soap
      ? 'Somebody else is to approach the program for you. In SOAP that counts as contact by you, and programs must report it. Leave it out.'
      : 'Somebody else is to approach the program for you. Outside SOAP that is allowed; a reader still weighs it less than your own words.',
  why: 'The Match agreement bars SOAP applicants *and anyone acting for them* from opening contact with a program. A promised call from a dean or an attending is therefore the applicant’s own breach, in writing.',
  instead:
    'Ask the person to hold the call, and leave the promise out. A reference who answers when the program asks is fine: name the person and the number.',
  sources: ['match-agreement-contact', 'nrmp-soap', 'nrmp-violations'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. «Dr. Rao has offered to email your director».\n',
      },
      {
        text: '---\nkind: interview-answers\ntarget: pediatrics\nphase: soap\n---\n## Why us?\n\n«You will hear from my mentor» this evening.\n',
      },
    ],
    clean: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP, Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about Pediatrics at Lakeshore Hospital. Dr. Rao wrote one of my letters; you may contact Dr. Rao if you wish. In Akron my attending called the family, and I listened.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    const {phase} = draft.brief.value
    const soap = phase === undefined || phase === 'soap' || isInsideSoap(circumstances)
    for (const place of [...advocacy(draft), ...contactAsked(draft)]) {
      report(place.span, soap, {
        severity: soap ? 'error' : 'information',
        related: repeated('Here as well.', place),
      })
    }
  },
})
