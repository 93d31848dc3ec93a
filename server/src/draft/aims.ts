import {
  aimAfterthoughts,
  aimCues,
  aimPredicates,
  bystanders,
  contrast,
  exception,
  type Firmness,
  formerAim,
  negations,
  otherPeople,
  threadBreaks,
} from '../lexicon/aims.ts'
import {readerProgram} from '../lexicon/emails.ts'
import type {Specialty} from '../lexicon/specialties.ts'
import type {Hit} from '../text/matcher.ts'
import type {Sentence} from '../text/sentence.ts'
import {type Paragraph, seekInSentences} from './paragraph.ts'
import {type Mention, mentionIn, type PlacedMention, readPlacedMentions} from './specialty-mentions.ts'

/** Something the applicant aims at: a specialty as destination, in one sentence. */
export interface Aim {
  readonly sentence: Sentence
  readonly specialty: Specialty
  readonly mention: Mention
  readonly firmness: Firmness
  /** An aim of the past: “I once wanted to be a surgeon”. */
  readonly isFormer: boolean
  /** Set aside: “rather than pediatrics”, “I do not want to be a surgeon”. */
  readonly isNegated: boolean
}

/** How far from its cue a specialty may stand, in words. */
const reach = 14

/** The aims of a draft's paragraphs: who wishes is the applicant, what is wished for is a specialty. */
export const readAims = (paragraphs: readonly Paragraph[]): readonly Aim[] =>
  findAims(paragraphs, undefined).map(({sentence, value: {specialty, mention, firmness, isFormer, isNegated}}) => ({
    sentence,
    specialty,
    mention: mentionIn(sentence, mention),
    firmness,
    isFormer,
    isNegated,
  }))

/** An aim wherever its sentence stands. */
type PlacedAim = Omit<Aim, 'sentence' | 'mention'> & {readonly mention: PlacedMention}

const findAims = seekInSentences(({sentence}): readonly PlacedAim[] => {
  const mentions = readPlacedMentions(sentence).filter((mention) => !mention.isCompany)
  if (mentions.length === 0) return []
  const cues = sentence.hits(aimCues)
  const former = sentence.hits(formerAim)
  const aims: PlacedAim[] = []
  for (const mention of mentions) {
    const before = aims.at(-1)
    if (before && isListedWith(sentence, before.mention, mention)) {
      aims.push({
        ...before,
        mention,
        specialty: mention.specialty,
        isNegated: isContrasted(sentence, mention) || before.isNegated,
      })
      continue
    }
    const cue = cueOf(sentence, mention, cues) ?? pastCueOf(sentence, mention, former)
    const isPredicated = hasPredicate(sentence, mention)
    if (!cue && !isPredicated && !isOfReader(sentence, mention)) continue
    if (isWishOfOther(sentence, mention)) continue
    if (cue && (!isApplicant(sentence, cue.first) || isWorkedAs(sentence, cue, mention))) continue
    aims.push({
      specialty: mention.specialty,
      mention,
      firmness: isPredicated ? 'goal' : (cue?.value as Firmness | undefined) || 'goal',
      isFormer:
        former.some(
          (hit) =>
            !isPerfect(sentence, hit) && hit.last <= mention.first && sameClause(sentence, hit.last, mention.first),
        ) && !isPredicated,
      isNegated:
        isContrasted(sentence, mention) || (cue !== undefined && !isPredicated && isDenied(sentence, cue, mention)),
    })
  }
  return aims
})

/** “I have never wanted”: it began in the past and holds. */
const isPerfect = (sentence: Sentence, hit: Hit): boolean =>
  [1, 2, 3].some((step) => ['have', 'has'].includes(sentence.word(hit.first - step)?.text ?? ''))

/** The nearest cue before the specialty whose thread reaches it unbroken. */
const cueOf = (sentence: Sentence, mention: PlacedMention, cues: readonly Hit<Firmness>[]): Hit<Firmness> | undefined =>
  [...cues]
    .reverse()
    .find(
      (cue) =>
        cue.last <= mention.first && mention.first - cue.last <= reach && isUnbroken(sentence, cue.last, mention.first),
    )

const pastCueOf = (sentence: Sentence, mention: PlacedMention, former: readonly Hit[]): Hit | undefined =>
  [...former]
    .reverse()
    .find(
      (cue) =>
        cue.last <= mention.first && mention.first - cue.last <= reach && isUnbroken(sentence, cue.last, mention.first),
    )

const isUnbroken = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)?.text ?? ''
    if (threadBreaks.has(word) && !(word === 'but' && isExcepted(sentence, to))) return false
  }
  return sameClause(sentence, from, to)
}

const sameClause = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (/[;]|--|—/.test(sentence.between(at - 1, at)) && at > from) return false
  return true
}

/** “Internal Medicine, Pediatrics or …”: the second stands as the first does. */
const isListedWith = (sentence: Sentence, before: PlacedMention, mention: PlacedMention): boolean => {
  if (mention.first - before.last > 3) return false
  for (let at = before.last; at < mention.first; at += 1) {
    if (
      !['and', 'or', 'a', 'an', 'in', 'then', 'residency', 'training', 'program', 'categorical'].includes(
        sentence.word(at)?.text ?? '',
      )
    )
      return false
  }
  return true
}

const hasPredicate = (sentence: Sentence, mention: PlacedMention): boolean =>
  sentence
    .hits(aimPredicates)
    .some(
      (hit) => hit.first >= mention.last && (hit.first <= mention.last + 2 || standsForMention(sentence, mention, hit)),
    ) || sentence.hits(aimAfterthoughts).some((hit) => hit.first === mention.last && !isParted(sentence, hit.first))

const isParted = (sentence: Sentence, at: number): boolean => /[,;:.]/.test(sentence.between(at - 1, at))

/** “Nothing fits me like pediatrics, and it is what I apply for”: the “it” is the one specialty named before. */
const standsForMention = (sentence: Sentence, mention: PlacedMention, hit: Hit): boolean =>
  ['it', 'this'].includes(sentence.word(hit.first - 1)?.text ?? '') &&
  ['what', 'where'].includes(sentence.word(hit.first + 1)?.text ?? '') &&
  readPlacedMentions(sentence).every((other) => other === mention)

/** “your Pediatrics program”: the specialty of the program written to. */
const isOfReader = (sentence: Sentence, mention: PlacedMention): boolean =>
  (mention.by === 'field' && sentence.word(mention.first - 1)?.text === 'your') ||
  sentence.hits(readerProgram).some((hit) => hit.first < mention.first && mention.last <= hit.last)

const isContrasted = (sentence: Sentence, mention: PlacedMention): boolean =>
  sentence
    .hits(contrast)
    .some((hit) => hit.last <= mention.first && mention.first - hit.last <= 1 && !isOnlyStart(sentence, hit.last))

const isOnlyStart = (sentence: Sentence, at: number): boolean =>
  ['only', 'just', 'merely'].includes(sentence.word(at)?.text ?? '')

const isExcepted = (sentence: Sentence, first: number): boolean =>
  sentence.hits(exception).some((hit) => hit.last <= first && first - hit.last <= 1)

/** “I do not want to be a surgeon” is no aim; “I want nothing but Med-Peds” is. */
const isDenied = (sentence: Sentence, cue: Hit, mention: PlacedMention): boolean => {
  if (isExcepted(sentence, mention.first) || ownNegation.has(sentence.word(cue.first)?.text ?? '')) return false
  for (let at = cue.last - 1; at >= Math.max(sentence.first, cue.first - 4); at -= 1) {
    if (negations.has(sentence.word(at)?.text ?? '') && !isOnlyStart(sentence, at + 1)) return true
    // “I had no doubt: I would be …”: the no is said of something before the colon.
    if (at <= cue.first && /[;:]/.test(sentence.between(at - 1, at))) return false
  }
  return false
}

/** “No other field than …”, “I cannot wait to …”: the cue itself says no, and means yes. */
const ownNegation = new Set(['no', 'can'])

const applicant = new Set(['i', 'my', 'me', 'myself', 'mine'])
const others = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'him',
  'them',
  'who',
  'you',
  'people',
  'students',
  'everyone',
  'nobody',
  'somebody',
  'anyone',
])

/** Whether the nearest person before the cue is the applicant; with nobody before it, a fragment is the applicant's. */
const isApplicant = (sentence: Sentence, cueFirst: number): boolean => {
  for (let at = cueFirst + 1; at >= sentence.first; at -= 1) {
    const word = sentence.word(at)
    if (!word) continue
    if (word.text === 'my' && otherPeople.has(sentence.word(at + 1)?.text ?? '')) return false
    if (applicant.has(word.text)) return true
    if (others.has(word.text) && at < cueFirst) return false
  }
  return true
}

/** “A career in pediatrics was what my mother wanted.” */
const isWishOfOther = (sentence: Sentence, mention: PlacedMention): boolean => {
  const [verb, link, who, kin] = [0, 1, 2, 3].map((step) => sentence.word(mention.last + step)?.text ?? '')
  if (!['is', 'was'].includes(verb ?? '') || !['what', 'where'].includes(link ?? '')) return false
  return bystanders.has(who ?? '') || (who === 'my' && otherPeople.has(kin ?? ''))
}

/** “I worked as an internist” tells of the past; “my future as an internist” and “to be trained as” do not. */
const isWorkedAs = (sentence: Sentence, cue: Hit, mention: PlacedMention): boolean =>
  sentence.word(cue.first)?.text === 'as' &&
  (mention.by !== 'person' ||
    sentence.words.some(
      (word, index) =>
        /^(?:worked|served|practiced|practised|trained|employed|was|were)$/.test(word.text) &&
        sentence.words[index - 1]?.text !== 'be',
    ))

/** Whether the aims of a draft name a specialty as a destination of today. */
export const isDestination = (aim: Aim): boolean => !aim.isFormer && !aim.isNegated
