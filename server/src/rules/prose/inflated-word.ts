import type {Draft} from '../../draft/draft.ts'
import {afterTerm, inflatedByDensity, inflatedWords} from '../../lexicon/inflated.ts'
import {changeTo} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'

/** So many in one draft are a manner. */
const manner = 3

interface Inflated {
  readonly sentence: Sentence
  readonly hit: Hit
}

/** A capital inside a sentence makes a name of it: the Paramount Theater, Myriad Genetics, Dr. Foster. */
const isName = ({sentence, hit}: Inflated): boolean =>
  hit.first > sentence.first && /^\p{Lu}/u.test(sentence.word(hit.first)?.raw ?? '')

const isTerm = ({sentence, hit}: Inflated): boolean =>
  [hit.last, hit.last + 1].some((at) => afterTerm.has(sentence.word(at)?.text ?? ''))

const seek = (draft: Draft): readonly Inflated[] => {
  const all = draft.sentences.flatMap((sentence) => {
    const sure = sentence.hits(inflatedWords)
    const dense = sentence
      .hits(inflatedByDensity)
      .filter((hit) => !sure.some((other) => other.from < hit.to && hit.from < other.to))
    return [...sure, ...dense].map((hit) => ({sentence, hit})).sort((a, b) => a.hit.from - b.hit.from)
  })
  const own = all.filter((one) => !isName(one) && !isTerm(one))
  return own.length < manner ? own.filter(({hit}) => hit.list === inflatedWords) : own
}

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
    for (const {sentence, hit} of seek(draft)) {
      const at = sentence.block.at(hit)
      const word = sentence.block.text(hit)
      const plain = hit.value === '-' ? undefined : hit.value
      const insert = plain && /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
      report(at, {word, plain}, insert ? {fix: changeTo(insert, at, draft.text)} : {})
    }
  },
})
