import type {Draft} from '../../draft/draft.ts'
import {type Sighting, seekInSentences} from '../../draft/paragraph.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {caseInPoint, otherBusiness, programReason} from '../../lexicon/praise.ts'
import type {Sentence} from '../../text/sentence.ts'
import {ownNameWords, particularWords, wordList, wordSet} from '../concrete.ts'

/** The sentences that give a reason for the reader's program which holds for any program. */
export const plainReasons = (draft: Draft): ReadonlyArray<Sighting<true>> =>
  plainBeside(draft.paragraphs, wordList(ownNameWords(draft)))

/** What is given is the words of the program's own name. */
const plainBeside = seekInSentences<true, string>(({sentence, after}, own) => {
  if (sentence.length < 7 || !givesReason(sentence)) return []
  const ownName = wordSet(own)
  if (particularWords(sentence, sentence.first, ownName).length > 0) return []
  const isExplained = after && explains(after) && particularWords(after, after.first, ownName).length > 1
  return isExplained ? [] : [true]
})

/** It speaks of the reader's program and says what draws the applicant there. */
const givesReason = (sentence: Sentence): boolean =>
  sentence.has(programReason) &&
  sentence.has(readerProgram) &&
  !sentence.text.endsWith('?') &&
  !sentence.has(otherBusiness)

/** The next sentence goes on about the program or gives the case in point; an unfilled slot does neither. */
const explains = (sentence: Sentence): boolean =>
  !/[[{<][^\]}>]{2,60}[\]}>]/.test(sentence.text) &&
  (sentence.words.some(({text}) => text === 'your' || text === 'its') ||
    sentence.hits(caseInPoint).some(({first}) => first === sentence.first))
