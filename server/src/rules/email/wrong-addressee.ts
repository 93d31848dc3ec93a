import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {greetedAs, surnameOf} from '../../questions/email/persons.ts'
import {strayAddressee} from '../../questions/email/recipients.ts'

/** What is known of an addressee who is not the one meant. */
interface Fact {
  readonly words: string
  readonly expected: string
  readonly isSlip: boolean
  readonly isDirector: boolean
}

/** A message that greets or names another than the program’s own director. */
export const wrongAddressee = defineRule({
  id: 'email/wrong-addressee',
  title: 'Addressed to somebody else',
  severity: 'error',
  kinds: ['email'],
  message: ({words, expected, isSlip, isDirector}: Fact) => {
    if (isSlip)
      return `“${words}” looks like a slip for ${expected}. A misspelt name is the first thing its owner sees.`
    return isDirector
      ? `“${words}” is not this program’s director, ${expected}. If they wrote to you first, name them in \`contacted:\`.`
      : `“${words}” is greeted, and the message goes to ${expected}. One of the two is left from another letter.`
  },
  why: 'A letter that greets another program’s director says that the applicant writes many and reads none. Nothing that follows makes up for it.',
  instead:
    'Compare the name with the program’s page. A coordinator, whoever is named in `contacted:`, and everyone in the message you answer are right addressees.',
  sources: ['copy-paste-messages', 'img-email-etiquette'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: '---\nprogram: lakeshore\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear «Dr. Marchetty»,\n\nI send the dates you asked for.\n',
        workspace:
          'programs:\n  - {id: lakeshore, name: Lakeshore Hospital, track: pediatrics, director: Dr. Helen Marchetti}\n',
        becomes:
          '---\nprogram: lakeshore\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Marchetti,\n\nI send the dates you asked for.\n',
      },
    ],
    clean: [
      {
        text: '---\nprogram: lakeshore\ncontacted: 2027-03-16 phone, Dr. Rao\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Rao,\n\nI send the dates you asked for.\n',
        workspace:
          'programs:\n  - {id: lakeshore, name: Lakeshore Hospital, track: pediatrics, director: Dr. Helen Marchetti}\n',
      },
    ],
  },
  check(draft, report) {
    const stray = strayAddressee(draft)
    if (!stray) return
    const {person, expected, isSlip} = stray
    const words = draft.text.slice(person.start, person.end)
    const name = expected.title
      ? greetedAs(expected)
      : `${person.title ? `${person.title} ` : ''}${surnameOf(expected)}`
    const fact = {words, expected: name, isSlip, isDirector: draft.program?.director !== undefined}
    report({start: person.start, end: person.end}, fact, {fix: changeTo(name, person, draft.text)})
  },
})
