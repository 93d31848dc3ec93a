import type {Draft} from '../../draft/draft.ts'
import {addedOnes, applicationDeeds, dealings, otherOnes, programDeeds} from '../../lexicon/applications.ts'
import {institutionWords} from '../../lexicon/patients.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {institutionNames, ownNameWords} from '../concrete.ts'

/** A place that is named beside what is done in applying. */
export interface DealtPlace extends Local {
  /** As it is written, lower case. */
  readonly name: string
  /** With what is done. */
  readonly whole: Local
  /** The words make it another than the reader's. */
  readonly isAdded: boolean
  /** An invitation is held from it. */
  readonly isHeld: boolean
}

/** “I also sent to Cedar Hollow”: names beside what is done in applying. */
export const dealtPlaces = oncePerSentence((sentence: Sentence): readonly DealtPlace[] => {
  if (!sentence.has(applicationDeeds) && !sentence.has(dealings) && !sentence.has(programDeeds)) return none
  const deeds = [
    ...sentence.hits(applicationDeeds).filter((hit) => !isListNoun(sentence, hit)),
    ...sentence.hits(dealings),
    ...sentence.hits(programDeeds),
  ]
  if (deeds.length === 0) return []
  const isAdded = sentence.has(addedOnes) || sentence.has(otherOnes)
  return [...institutionNames(sentence), ...properNames(sentence)]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .flatMap((place) => {
      const near = deeds.find((hit) => Math.min(Math.abs(place.from - hit.to), Math.abs(hit.from - place.to)) < 40)
      if (!near) return []
      const isDealt = isDirected(sentence, near, place)
      return [
        {
          from: place.from,
          to: place.to,
          name: sentence.block.text(place).toLowerCase(),
          whole: coverLocal(near, place),
          isAdded: isAdded && isDealt,
          isHeld: isDealt && isHolding(sentence, near, place),
        },
      ]
    })
})

/** Tells whether a place is a program of another name, beside the reader's. */
export const otherPlaces = (draft: Draft): ((sentence: Sentence, place: DealtPlace) => boolean) => {
  let names: readonly string[] | undefined
  return (sentence, {name, isAdded, isHeld, from, to}) => {
    names ??= otherProgramNames(draft)
    const isKnown = names.some((one) => one === name || one.startsWith(`${name} `) || name.startsWith(`${one} `))
    if (!isKnown && !isAdded && !isHeld) return false
    const own = new Set([...ownNameWords(draft)].filter((word) => !institutionWords.has(word)))
    if (!isKnown && !isAdded && own.size === 0) return false
    if (name.split(/[^\p{L}\p{N}]+/u).some((word) => own.has(word))) return false
    return !isPerson(draft, sentence, {from, to})
  }
}

/** “We wrote a list of every child.” */
const isListNoun = (sentence: Sentence, {first, last}: Hit): boolean =>
  last === first + 1 &&
  sentence.word(first)?.text === 'list' &&
  /^(?:a|the|this|that|my|our|one)$/.test(sentence.word(first - 1)?.text ?? '')

/** Whether somebody is named there of whom the draft says who it is, or who bears a title: “our health worker, Sister Agnes”. */
const isPerson = (draft: Draft, sentence: Sentence, place: Local): boolean =>
  draft.people.some(({names, standing}) =>
    names.some(
      (name) =>
        name.sentence === sentence &&
        (standing !== 'unknown' || name.title !== undefined) &&
        name.from < place.to &&
        place.from < name.to,
    ),
  )

/** The other programs of the workspace file, lower case. */
const otherProgramNames = ({workspace, program}: Draft): readonly string[] =>
  (workspace?.programs ?? [])
    .filter((one) => one.id !== program?.id || program?.id === undefined)
    .flatMap(({name, aliases = []}) => [...(name ? [name] : []), ...aliases])
    .map((name) => name.toLowerCase())

/** Runs of capitalised words that begin no sentence and are no month, exam or specialty. */
const properNames = oncePerSentence((sentence: Sentence): readonly Local[] =>
  [
    ...sentence.block.reading.mask
      .slice(sentence.from, sentence.to)
      .matchAll(/(?<=(?:to|at|from|for|with|and|,) )(?:\p{Lu}[\p{L}.'’]+)(?: \p{Lu}[\p{L}.'’]+){0,4}/gu),
  ]
    .filter(
      ([text]) =>
        !/^(?:I|Med|Peds|ERAS|ECFMG|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Step|USMLE|Internal|Medicine|Pediatrics|Family|Preliminary|Transitional|SOAP|Dr|Prof|Professor|NRMP|Match|English|Ohio)\b/u.test(
          text,
        ),
    )
    .map((match) => ({from: sentence.from + match.index, to: sentence.from + match.index + match[0].length})),
)

/** “I hold an invitation from Gannet Point”: nothing but a word or two between. */
const isHolding = (sentence: Sentence, deed: Hit, place: Local): boolean =>
  deed.list === dealings &&
  /\b(?:interview|interviews|invitation|invitations|invite|offer)$/.test(sentence.block.text(deed)) &&
  place.from >= deed.to &&
  place.from - deed.to < 8

/** “sent to”, “interview at”: the deed goes to the place, or the place did it. */
const isDirected = (sentence: Sentence, deed: Hit, place: Local): boolean =>
  deed.first >= sentence.first && (deed.to <= place.from || place.to <= deed.from)

const none: readonly never[] = []
