import {defineRule} from '../../lint/rule.ts'
import {isToMentor} from '../../questions/mentor.ts'
import {addressesProgram} from '../../questions/reader.ts'
import {hasNamePlaceholder, namePlace, namesProgram, staysInThread} from '../../questions/specifics/program-names.ts'

/** An email to a program that never says which. */
export const missingProgramName = defineRule({
  id: 'specifics/missing-program-name',
  title: 'No program named',
  severity: 'warning',
  kinds: ['email'],
  message: ({name}: {name: string | undefined}) =>
    name
      ? `Neither subject nor message names ${name}. Without the name it reads as one letter sent to many.`
      : 'Neither subject nor message names the program. Without the name it reads as one letter sent to many.',
  why: 'A coordinator who answers for several programs sorts mail by name, and a director reads a nameless message as a circular.',
  instead: 'Name the hospital or program in the subject and once in the first two sentences.',
  sources: ['copy-paste-messages', 'soap-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'Subject: «Amara Obi, AAMC ID 12345678, Pediatrics»\n\nDear Dr. Lee,\n\nThank you for your call about your residency program. I am free today until 6:00 pm ET.\n',
      },
      {
        text: '---\nprogram: Lakeshore Hospital\n---\nDear Dr. Lee,\n\n«I send the dates you asked for.» I am free today until 6:00 pm ET.\n',
      },
    ],
    clean: [
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about your residency program.\n',
      },
      {
        text: 'Subject: A letter for my application\n\nDear Dr. Lee,\n\nWe worked together on the third floor in March. Could you write a letter for me by Friday?\n',
      },
    ],
  },
  check(draft, report) {
    if (isToMentor(draft) || staysInThread(draft)) return
    if (!addressesProgram(draft) || namesProgram(draft) || hasNamePlaceholder(draft)) return
    const at = namePlace(draft)
    if (at) report(at, {name: draft.program?.name})
  },
})
