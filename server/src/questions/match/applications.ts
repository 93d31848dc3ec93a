import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {earlierSeasons, otherApplying, presentSeasons} from '../../lexicon/applications.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {type Told, toldAt} from '../per-paragraph.ts'
import {counted, hasCalled, told} from './counted-applications.ts'
import {type DealtPlace, dealtPlaces, otherPlaces} from './dealt-places.ts'

/** Where each paragraph of a draft counts or names other applications. */
export const otherApplications = (draft: Draft): readonly Told[] => {
  const found = hintsIn(draft.paragraphs, undefined)
  if (found.length === 0) return []
  const isOther = otherPlaces(draft)
  const isReapplying = draft.kind === 'email' && draft.brief.value.phase === 'reapplying'
  let asked: ReadonlySet<Paragraph> | undefined
  const all: Told[] = []
  for (const {item: paragraph, answer: hints} of found) {
    const told = toldAt(
      hints.flatMap(({index, counted: at, places}) => {
        const sentence = paragraph.sentences[index]
        const place = at ?? (sentence && places.find((one) => isOther(sentence, one))?.whole)
        const isOver = isReapplying && isOfEarlierSeason(paragraph, index)
        return sentence && place && !isOver ? [{sentence, at: place}] : []
      }),
    )
    if (!told) continue
    asked ??= answersOnMatching(draft)
    if (!asked.has(paragraph)) all.push(told)
  }
  return all
}

/** “Last season I applied to eleven programs”: whoever applies again may say so, and it counts none of today's. */
const isOfEarlierSeason = ({sentences}: Paragraph, index: number): boolean => {
  const upTo = sentences.slice(0, index + 1)
  const from = upTo.findLastIndex((sentence) => sentence.has(earlierSeasons))
  return from >= 0 && !upTo.slice(from).some((sentence) => sentence.has(presentSeasons))
}

/** What a sentence says of other applications, whoever the reader is. */
interface Hint {
  /** Of the sentence in its paragraph. */
  readonly index: number
  /** Where they are counted. */
  readonly counted: Local | undefined
  /** Places that are named where they are not counted. */
  readonly places: readonly DealtPlace[]
}

const hintsIn = wherever(
  oncePerParagraph(({sentences}): readonly Hint[] => {
    const hints: Hint[] = []
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.has(otherApplying)) continue
      const isOwn = speaksOfSelf(sentence) || hasCalled(sentence)
      const at = (isOwn ? counted(sentence) : undefined) ?? told(sentence)
      const places = isOwn && !at ? dealtPlaces(sentence) : none
      if ((at || places.length > 0) && !isOwning(sentence)) hints.push({index, counted: at, places})
    }
    return hints
  }),
)

/** “I applied too narrowly, to nine programs”: what went wrong is owned, and a number belongs to that. */
const isOwning = oncePerSentence((sentence: Sentence): boolean =>
  /\btoo (?:few|narrow|narrowly|short|late|many|broad|broadly|little)\b/.test(sentence.text),
)

/** The answers to a question about not matching: how one applied is what is asked. */
const answersOnMatching = (draft: Draft): ReadonlySet<Paragraph> =>
  new Set(
    draft.kind === 'interview-answers'
      ? draft.sections
          .filter(({heading}) => heading && /\bmatch|\bunmatched|\bSOAP\b|without a position/i.test(heading.text()))
          .flatMap(({paragraphs}) => paragraphs)
      : [],
  )

const speaksOfSelf = oncePerSentence((sentence: Sentence): boolean => sentence.words.some(({text}) => selves.has(text)))

const selves = new Set(['i', 'my', 'me', 'mine'])

const none: readonly never[] = []
