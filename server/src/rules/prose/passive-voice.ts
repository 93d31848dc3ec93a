import {innocentParticiples, notParticiples} from '../../lexicon/prose.ts'
import {defineRule} from '../../lint/rule.ts'
import {type OwnRemark, ownRemarks} from '../../questions/prose/remarks.ts'
import {coverLocal, type Local} from '../../text/span.ts'

const writers = new Set(['me', 'us', 'myself', 'ourselves'])

/** “by me” after the verb, which names the one who acted after all. */
const writerAfter = ({sentence, last}: OwnRemark): Local | undefined => {
  const writer = sentence.word(last + 1)
  return sentence.word(last)?.text === 'by' && writers.has(writer?.text ?? '') ? writer : undefined
}

const isPassive = ({sentence, last}: OwnRemark): boolean => {
  const participle = sentence.word(last - 1)
  if (!participle || /^\p{Lu}/u.test(participle.raw) || notParticiples.has(participle.text)) return false
  return !innocentParticiples.has(participle.text)
}

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
    const remarks = ownRemarks(draft, 'passive')
    for (const remark of remarks) {
      const writer = writerAfter(remark)
      if (!writer) continue
      const {block} = remark.sentence
      const local = coverLocal(remark, writer)
      report(block.at(local), {verb: block.text(local), count: 0, of: 0})
    }
    const passives = remarks.filter((remark) => isPassive(remark) && !writerAfter(remark))
    const count = new Set(passives.map(({sentence}) => sentence)).size
    const of = draft.sentences.length
    if (count < 3 || count * 5 <= of) return
    for (const {sentence, from, to, text} of passives) report(sentence.block.at({from, to}), {verb: text, count, of})
  },
})
