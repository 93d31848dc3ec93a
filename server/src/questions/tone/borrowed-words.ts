import {actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {readNames} from '../../draft/names.ts'
import {settingNouns} from '../../lexicon/actions.ts'
import {holyBooks, maximVerbs, sayings, theySay} from '../../lexicon/cliches.ts'
import type {Block} from '../../text/block.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {holds, type Local, type Span} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {openingSentences} from './childhood.ts'
import {isEndless} from './endless.ts'
import {namesFamous} from './famous.ts'

/** The quotation, proverb or maxim with which a draft opens. What a patient says is no maxim. */
export const borrowedOpening = (draft: Draft): Span | undefined => {
  const [first] = openingSentences(draft)
  if (!first || isEndless(first)) return undefined
  const above = blockQuoteAbove(draft, first)
  if (above && (isMaxim(first) || namesFamous(first) || isEpigraph(above.reading.words))) return above.span
  const quote = quoteIn(first)
  if (isMaxim(first)) return first.block.at(quote ?? first)
  if (!quote || quote.from !== first.from) return undefined
  const next = sentenceAfter(draft, first, quote)
  const isSourced = next !== undefined && isPure(first, quote) && (isMaxim(next) || namesFamous(next))
  return isSourced || isUnspoken(first, quote, next) ? first.block.at(quote) : undefined
}

/** A block quote over the first paragraph; in an email that is somebody's message. */
const blockQuoteAbove = (draft: Draft, first: Sentence): Block | undefined => {
  if (draft.kind === 'email') return undefined
  const at = draft.blocks.indexOf(first.block)
  const above = draft.blocks[at - 1]
  return above && above.container.quote > 0 && above.kind === 'paragraph' ? above : undefined
}

const quoteIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  sentence.block.reading.quotes.find((quote) => quote.from < sentence.to && quote.to > sentence.from),
)

/** The first sentence that begins behind the quotation, which may be longer than one. */
const sentenceAfter = (draft: Draft, first: Sentence, quote: Local): Sentence | undefined =>
  draft.paragraphs
    .find(({block}) => block === first.block)
    ?.sentences.find((one) => one !== first && one.from >= quote.to - 1)

const isPure = (sentence: Sentence, quote: Local): boolean => quote.from <= sentence.from && quote.to >= sentence.to

/** A sentence hands on a maxim: somebody famous, a proverb, a holy book. */
const isMaxim = (sentence: Sentence): boolean => {
  if (namesFamous(sentence)) return sentence.length < 5 || hasVerb(sentence) || quoteIn(sentence) !== undefined
  if (sentence.allHits(holyBooks).length > 0) return hasVerb(sentence)
  if (sentence.has(sayings)) return !isOfOurWard(sentence)
  const says = sentence.hits(theySay)[0]
  return says?.first === sentence.first && !speaksOfPeople(sentence, says.last)
}

/** “a saying on our ward” is the ward's, and the interpreter's words are no maxim. */
const isOfOurWard = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({text}, index, all) => text === 'interpreter' || (text === 'our' && settingNouns.has(all[index + 1]?.text ?? '')),
  )

const hasVerb = (sentence: Sentence): boolean => sentence.allHits(maximVerbs).length > 0

/** Somebody is there to have said it: a pronoun, a patient, kin, a colleague, a name, or the applicant. */
const speaksOfPeople = (sentence: Sentence, from: number = sentence.first): boolean =>
  sentence.words.some((word, index) => {
    if (sentence.first + index < from || sentence.block.isQuoted(word)) return false
    return actorOf(word) !== undefined
  }) || readNames(sentence).some((name) => name.first >= from && !sentence.block.isQuoted(name))

/** A general truth in quotation marks that nobody in the scene has said. */
const isUnspoken = (sentence: Sentence, quote: Local, next: Sentence | undefined): boolean => {
  if (quote.from !== sentence.from || speaksOfPeople(sentence)) return false
  const said = sentence.block.reading.words.filter((word) => holds(quote, word))
  if (!isGeneralTruth(said) || /\?/.test(sentence.block.text(quote))) return false
  return !next || !hasThirdPerson(next)
}

/** Six words or more, nobody's own; “you” and “we” may stand in a longer one. */
const isGeneralTruth = (said: readonly Word[]): boolean =>
  said.length > 5 &&
  !said.some(({text}) => personal.has(text)) &&
  (!said.some(({text}) => addressed.has(text)) || (said.length > 9 && said.some(({text}) => general.has(text))))

/** Words of general truths, by which “you” and “we” are everybody. */
const general = new Set('must should never always life world people learn learned love success'.split(' '))

/** A block quote may be the question that is answered, so it must speak to nobody. */
const isEpigraph = (said: readonly Word[]): boolean =>
  isGeneralTruth(said) && !said.some(({text}) => addressed.has(text))

const personal = new Set('i me my mine he she him his her doctor doc nurse sir madam please'.split(' '))

const addressed = new Set('you your we us our'.split(' '))

const hasThirdPerson = (sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'other') || readNames(sentence).length > 0
