import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import type {Mention} from '../../draft/specialty-mentions.ts'
import {leftBehind, practitioners} from '../../lexicon/left-behind.ts'
import {textAt} from '../addressing.ts'
import {otherTargets} from '../destinations.ts'

/** Of what a draft says of its origin what is the applicant's own, and nothing where that is left behind; all, where it is a target. */
export const heldMentions = (draft: Draft, mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 0 || otherTargets(draft).length < draft.targets.length) return mentions
  const own = mentions.filter(
    (mention) => !isMet(mention) || draft.aims.some(({sentence}) => sentence === mention.sentence),
  )
  const left = new Set(leavings(draft.paragraphs, undefined).map(({sentence}) => sentence))
  return left.size > 0 && own.some(({sentence}) => left.has(sentence)) ? [] : own
}

/** “A Med-Peds physician taught me”, and not “I want to be one”. */
const isMet = ({sentence, by, last}: Mention): boolean => by === 'person' || practitioners.has(textAt(sentence, last))

/** “I put Med-Peds first to keep a door open that I had walked away from”; the next sentence may say so. */
const leavings = seekInSentences(({sentence, after}): readonly true[] =>
  sentence.has(leftBehind) || after?.has(leftBehind) ? [true] : [],
)
