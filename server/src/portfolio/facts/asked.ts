import type {Draft} from '../../draft/draft.ts'
import {
  certification,
  certificationPhrases,
  certificationWords,
  examPhrases,
  examWords,
  thirdStep,
  visaNames,
  visaNouns,
} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Fact, Topic} from '../fact.ts'
import {statesBetween, textAt} from './clause.ts'
import {toFact} from './mention.ts'

/** What a heading asks of the applicant, to be answered with yes or no. */
interface Asked {
  readonly topic: Topic
  readonly yes: string
  readonly no: string
}

/** What interview answers say by no more than yes or no: “Have you passed Step 3?” – “Not yet.” */
export const readAsked = (draft: Draft): readonly Fact[] => {
  if (draft.kind !== 'interview-answers') return []
  return draft.sections.flatMap(({heading, paragraphs}) => {
    const asked = heading?.sentences.flatMap((sentence) => questionIn(sentence) ?? []) ?? []
    const [question, ...others] = asked
    const first = paragraphs[0]?.sentences[0]
    const reply = first && replyIn(first)
    if (!question || others.length > 0 || !first || !reply || isLeftOpen(first)) return []
    const {from, to} = reply.at
    return [toFact(question.topic, first, {from, to, value: reply.isYes ? question.yes : question.no})]
  })
}

const questionIn = (sentence: Sentence): Asked | undefined => {
  if (!asksYou(sentence)) return undefined
  const isOfExam = sentence.allHits(thirdStep).length > 0
  const isOfPaper = sentence.allHits(certification).some(({value}) => value !== 'bare')
  if (isOfExam && isOfPaper) return undefined
  if (isOfExam) return isOfThePast(sentence) ? {topic: 'step3', yes: 'passed', no: 'not passed'} : undefined
  if (isOfPaper) return isOfNow(sentence) ? {topic: 'ecfmg', yes: 'certified', no: 'not certified'} : undefined
  return isOfNeed(sentence) ? {topic: 'visa', yes: 'visa', no: 'none'} : undefined
}

/** “Do you need a visa?”, and not “help with a visa” or “an H-1B visa”. */
const isOfNeed = (sentence: Sentence): boolean =>
  sentence.allHits(visaNames).length === 0 &&
  sentence
    .allHits(visaNouns)
    .some(({first}) =>
      [1, 2, 3].some((step) => needs.has(textAt(sentence, first - step)) && isClose(sentence, first, step)),
    )

/** Nothing but an article or “our” stands between. */
const isClose = (sentence: Sentence, noun: number, step: number): boolean =>
  Array.from({length: step - 1}, (_, at) => textAt(sentence, noun - at - 1)).every((text) => small.has(text))

const small = wordSet('a an any our the visa us')

/** “Have you …”, “are you …”, “will you …”. */
const asksYou = ({words}: Sentence): boolean =>
  words.some(({text}, at) => text === 'you' && auxiliaries.has(words[at - 1]?.text ?? ''))

const auxiliaries = wordSet('have did do are will would')
const needs = wordSet('need require')

/** Whether it is asked what is behind the applicant, and not what is planned, failed or required. */
const isOfThePast = (sentence: Sentence): boolean => {
  const states = statesBetween(sentence, sentence, examPhrases, examWords).map(({value}) => value)
  return states.length > 0 && states.every((value) => value === 'passed' || value === 'taken')
}

const isOfNow = (sentence: Sentence): boolean =>
  statesBetween(sentence, sentence, certificationPhrases, certificationWords).every(({value}) => value === 'there')

interface Reply {
  readonly isYes: boolean
  readonly at: {readonly from: number; readonly to: number}
}

/** “Yes”, “no”, “not yet” as a sentence, or before the stop that ends it. */
const replyIn = (sentence: Sentence): Reply | undefined => {
  const [first, second] = sentence.words
  if (!first) return undefined
  const isNotYet = first.text === 'not' && second?.text === 'yet'
  const last = isNotYet ? second : first
  const isYes = assents.has(first.text)
  if (!isYes && !isNotYet && !denials.has(first.text)) return undefined
  const next = sentence.first + (isNotYet ? 2 : 1)
  const isAlone = next >= sentence.last || /[,;:—–).…]/.test(sentence.between(next - 1, next))
  return isAlone ? {isYes, at: {from: first.from, to: last.to}} : undefined
}

const assents = wordSet('yes yeah yep')
const denials = wordSet('no nope')

/** “Yes, and I am waiting for the score”, “no, but …”: what follows may take it back. */
const isLeftOpen = (sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at += 1) if (openings.has(textAt(sentence, at))) return true
  return false
}

const openings = wordSet(
  'but although though unless except only waiting wait awaiting pending result results score expected',
)
