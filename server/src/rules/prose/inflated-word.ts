import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {inflatedIn} from '../../questions/prose/inflated.ts'

export const inflatedWord = defineRule({
  id: 'prose/inflated-word',
  title: 'Inflated word',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({word, plain}: {word: string; plain: string | undefined}) =>
    plain === undefined
      ? `“${word}” is larger than what it says; the plain word, or the thing itself, is easier to believe.`
      : `“${word}” says no more than “${plain}”.`,
  why: 'Readers of many statements meet the same large words in nearly all of them, and have stopped hearing them. A plain word beside a fact is trusted more. Some of these words are innocent once (“paramount”, “invaluable”, “meticulous”): they are reported only where a draft has three or more inflated words. Terms of medicine, such as a pivotal trial or eye drops that are instilled, are left alone.',
  instead: 'Use the word you would say to a colleague at the desk. Keep a large one only where it is exact.',
  sources: ['statement-cliches', 'house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'I «utilized» the register to find «a plethora of» missed visits.',
        becomes: 'I used the register to find many missed visits.',
      },
      {
        text: 'The clinic «is a testament to» the nurses. I «delved into» the charts in March.',
        becomes: 'The clinic shows the nurses. I looked into the charts in March.',
      },
    ],
    clean: [
      {text: 'I used the register. The drops were instilled at noon, and the pivotal trial had three arms.'},
      {text: 'For her, sleep was paramount. The Paramount Theater stood across the road.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of inflatedIn(draft)) {
      const at = sentence.block.at(value)
      const word = sentence.block.text(value)
      const {plain} = value
      const insert = plain && /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
      report(at, {word, plain}, insert ? {fix: changeTo(insert, at, draft.text)} : {})
    }
  },
})
