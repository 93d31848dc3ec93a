import {readPhones, withCountry} from '../../draft/phones.ts'
import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** A telephone number that cannot be dialled from another country as it stands. */
export const phoneWithoutCountryCode = defineRule({
  id: 'email/phone-without-country-code',
  title: 'Phone number without country code',
  severity: 'information',
  kinds: ['email'],
  message: ({phone}: {phone: string}) =>
    `“${phone}” has no country code. A program that calls from the United States may not reach it.`,
  why: 'Programs dial from a hospital’s switchboard and have no time to look up a country. A number with its code works from anywhere.',
  instead: 'Write the number with a plus and the code of the country: `+1 419-555-0162`, `+92 300 5550162`.',
  sources: ['soap-email-templates', 'house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\nAmara Obi, MBBS\nAAMC ID 12345678\n«419-555-0162»\namara.obi@example.org\n',
        becomes:
          'Subject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\nAmara Obi, MBBS\nAAMC ID 12345678\n+1 419-555-0162\namara.obi@example.org\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nI send the dates you asked for.\n\nSincerely,\n\nAmara Obi, MBBS\nAAMC ID 12345678\n+234 803 555 0162\namara.obi@example.org\n',
      },
    ],
  },
  check(draft, report) {
    if (isToMentor(draft)) return
    for (const phone of readPhones(draft).filter(({hasCountry}) => !hasCountry)) {
      const whole = withCountry(phone, draft.workspace?.file.applicant?.phone)
      report(phone.span, {phone: phone.text}, whole ? {fix: changeTo(whole, phone.span, draft.text)} : {})
    }
  },
})
