import {defineRule} from '../../lint/rule.ts'
import {countSentences} from '../../questions/prose/openings.ts'
import {passives} from '../../questions/prose/remarks.ts'
import {coverLocal} from '../../text/span.ts'

/** In fewer sentences it is no manner. */
const fewest = 3

export const passiveVoice = defineRule({
  id: 'prose/passive-voice',
  title: 'Passive voice',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({verb, count, of}: {verb: string; count: number; of: number}) =>
    count === 0
      ? `“${verb}” hides who acted until the last word; “I” could stand first.`
      : `“${verb}” leaves out who acted, as ${count} of ${of} sentences here do.`,
  why: 'A reader of an application looks for what the applicant did. One passive is often right: the patient is the subject of “was admitted”. Where many sentences leave the actor out, the applicant’s own part cannot be seen. Reported where at least three sentences and more than one in five are passive, and for “by me” anywhere. States such as “was tired”, and events of the ward such as “was diagnosed”, are never counted.',
  instead:
    'Name who acted: “I examined her” for “she was examined”. Leave the passive where the actor does not matter.',
  sources: ['write-good', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'The chart audit «was written by me» in the spring.'},
      {
        text: 'A register «was made». The families «were called» on Mondays. The list «was shown» to the director. I kept a copy.',
      },
    ],
    clean: [
      {text: 'She was admitted at noon and was diagnosed by evening. I was tired, and the floor was sacred to no one.'},
      {text: 'A register was made in the spring. I called the families on Mondays and kept the list.'},
    ],
  },
  check(draft, report) {
    const found = passives(draft.paragraphs, undefined)
    for (const {sentence, value} of found) {
      if (!value.writer) continue
      const local = coverLocal(value, value.writer)
      report(sentence.block.at(local), {verb: sentence.block.text(local), count: 0, of: 0})
    }
    const hidden = found.filter(({value}) => !value.writer)
    const count = hidden.filter(({sentence}, index) => sentence !== hidden[index - 1]?.sentence).length
    if (count < fewest) return
    const of = countSentences(draft.paragraphs)
    if (count * 5 <= of) return
    for (const {sentence, value} of hidden) report(sentence.block.at(value), {verb: value.text, count, of})
  },
})
