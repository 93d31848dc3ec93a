import {actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {readNames} from '../../draft/names.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {settingNouns} from '../../lexicon/actions.ts'
import {holyBooks, maximVerbs, sayings, theySay} from '../../lexicon/cliches.ts'
import type {Block} from '../../text/block.ts'
import type {Sentence} from '../../text/sentence.ts'
import {holds, type Local, type Span} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {openingParagraph} from './childhood.ts'
import {isEndless} from './endless.ts'
import {namesFamous} from './famous.ts'
import {inParagraph} from './places.ts'

/** The quotation, proverb or maxim with which a draft opens. What a patient says is no maxim. */
export const borrowedOpening = (draft: Draft): Span | undefined => {
  const opening = openingParagraph(draft)
  const first = opening?.sentences[0]
  if (!opening || !first || isEndless(first)) return undefined
  const above = blockQuoteAbove(draft, opening)
  if (above && (isMaxim(opening, first) || namesFamous(first) || isEpigraph(above.reading.words))) return above.span
  const at = borrowedIn(opening, undefined)
  return at && opening.block.at(at)
}

/** The same in the first paragraph alone: a stretch of its block. */
const borrowedIn = oncePerParagraph((opening): Local | undefined => {
  const [first] = opening.sentences
  if (!first) return undefined
  const quote = quoteIn(opening, first)
  const whole = inParagraph(opening, first, first)
  if (isMaxim(opening, first)) return quote ?? whole
  if (!quote || quote.from !== whole.from) return undefined
  const next = sentenceAfter(opening, first, quote)
  const isSourced = next !== undefined && holds(quote, whole) && (isMaxim(opening, next) || namesFamous(next))
  return isSourced || isUnspoken(opening, quote, next) ? quote : undefined
})

/** A block quote over the first paragraph; in an email that is somebody's message. */
const blockQuoteAbove = (draft: Draft, {block}: Paragraph): Block | undefined => {
  if (draft.kind === 'email') return undefined
  const at = draft.blocks.indexOf(block)
  const above = draft.blocks[at - 1]
  return above && above.container.quote > 0 && above.kind === 'paragraph' ? above : undefined
}

const quoteIn = (paragraph: Paragraph, sentence: Sentence): Local | undefined => {
  const {from, to} = inParagraph(paragraph, sentence, sentence)
  return paragraph.block.reading.quotes.find((quote) => quote.from < to && quote.to > from)
}

/** The first sentence that begins behind the quotation, which may be longer than one. */
const sentenceAfter = (paragraph: Paragraph, first: Sentence, quote: Local): Sentence | undefined =>
  paragraph.sentences.find((one) => one !== first && inParagraph(paragraph, one, one).from >= quote.to - 1)

/** A sentence hands on a maxim: somebody famous, a proverb, a holy book. */
const isMaxim = (paragraph: Paragraph, sentence: Sentence): boolean => {
  if (namesFamous(sentence))
    return sentence.length < 5 || hasVerb(sentence) || quoteIn(paragraph, sentence) !== undefined
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
const isUnspoken = ({block, sentences}: Paragraph, quote: Local, next: Sentence | undefined): boolean => {
  if (sentences[0] && speaksOfPeople(sentences[0])) return false
  const said = block.reading.words.filter((word) => holds(quote, word))
  if (!isGeneralTruth(said) || /\?/.test(block.text(quote))) return false
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
