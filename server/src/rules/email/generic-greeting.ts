import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {greetedAs} from '../../questions/email/persons.ts'
import {reader, readGreeting} from '../../questions/email/recipients.ts'
import {isToMentor} from '../../questions/mentor.ts'

/** A greeting that fits any reader, where one reader is meant. */
export const genericGreeting = defineRule({
  id: 'email/generic-greeting',
  title: 'Greeting that fits anyone',
  severity: 'warning',
  kinds: ['email'],
  message: ({words, name}: {words: string; name: string | undefined}) =>
    name
      ? `“${words}” fits any reader, and this one has a name: ${name}. The name shows the letter is for them.`
      : `“${words}” fits any reader. Greet the director by name; where no name can be found, name the office.`,
  why: 'A greeting without a name is the mark of a letter sent to many, and “Respected Sir” to a director who is a woman is worse. The name stands on the program’s page.',
  instead:
    'Write `Dear Dr. Lee,`. An office is fine where nobody’s name is known: `Dear Program Coordinator,` or `Dear Selection Committee,`.',
  sources: ['img-email-etiquette', 'soap-email-etiquette', 'copy-paste-messages'],
  fixes: 'suggestion',
  yieldsTo: ['email/many-recipients', 'tone/informality'],
  examples: {
    flagged: [
      {
        text: '---\nprogram: lakeshore\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\n«Respected Sir/Madam»,\n\nI send the dates you asked for.\n',
        workspace:
          'programs:\n  - {id: lakeshore, name: Lakeshore Hospital, track: pediatrics, director: Dr. Helen Marchetti}\n',
        becomes:
          '---\nprogram: lakeshore\n---\nSubject: Amara Obi, AAMC ID 12345678, Pediatrics\n\nDear Dr. Marchetti,\n\nI send the dates you asked for.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Program Coordinator,\n\nI send the dates you asked for.\n',
      },
    ],
  },
  check(draft, report) {
    const greeting = readGreeting(draft)
    if (!greeting || greeting.is === 'named' || isToMentor(draft)) return
    const known = reader(draft)
    if (greeting.is === 'office' && !(known && /\bdirector\b/i.test(greeting.text))) return
    const name = known && greetedAs(known)
    const fix = name ? changeTo(`Dear ${name}`, greeting.span, draft.text) : undefined
    report(greeting.span, {words: greeting.text, name}, fix ? {fix} : {})
  },
})
