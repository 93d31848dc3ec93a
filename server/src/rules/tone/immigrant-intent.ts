import {defineRule} from '../../lint/rule.ts'
import {isExchangeVisitor, settlingsIn} from '../../questions/tone/settling.ts'

/** A stay for good announced by an applicant who comes on a J-1 visa. */
export const immigrantIntent = defineRule({
  id: 'tone/immigrant-intent',
  title: 'A stay for good beside a J-1 visa',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({words}: {words: string}) =>
    `“${words}” plans to stay, but a J-1 asks for the intent to return home. Speak of the work you aim at, not of where you will live.`,
  why: 'The J-1 is an exchange visa: its applicants show that they mean to go home, and most owe two years there. A written plan to settle contradicts the request that the program would have to support, and a consular officer may ask about it.',
  instead:
    'Name the aim in medicine: the patients, the clinic, the teaching. Plans for a country, a passport or a family move belong with an immigration lawyer, not in this text. This is no legal advice.',
  sources: ['ecfmg-evsp', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: 'I want to «settle in America permanently».\n',
        workspace: 'applicant: {visa: J-1}\n',
      },
      {text: 'I require a J-1 visa. I plan to «stay in the United States forever» and to work on adult wards.\n'},
    ],
    clean: [
      {text: 'I want to settle in America permanently, near my brother, and work on adult wards.\n'},
      {
        text: 'After training I will return to Nepal and open a clinic.\n',
        workspace: 'applicant: {visa: J-1}\n',
      },
    ],
  },
  check(draft, report) {
    const settlings = settlingsIn(draft.paragraphs, undefined)
    if (settlings.length === 0 || !isExchangeVisitor(draft)) return
    for (const {sentence, value} of settlings)
      report(sentence.block.at(value), {words: sentence.block.text(value).slice(0, 30)})
  },
})
