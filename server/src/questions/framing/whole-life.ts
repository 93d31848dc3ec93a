import {seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {negations} from '../../lexicon/aims.ts'
import {
  bothBoards,
  caringWords,
  keptHalves,
  neverWithout,
  oneOfTwo,
  towardBoards,
  wholeLife,
} from '../../lexicon/other-track.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Course} from '../destinations.ts'
import {hasWord} from '../own-words.ts'
import {aheadIn, deniesNear, tellsPast} from './outlook.ts'
import {voiceBefore} from './voice.ts'

/** Where the applicant's own future is the combined one by description: every age in one practice, or both boards. */
export const wholeLives = seekInSentences<Hit, Course>(({sentence}, course) => {
  const isNamed = readPlacedMentions(sentence).some(
    ({specialty}) => specialty === course.origin || course.others.includes(specialty),
  )
  if (isNamed || tellsPast(sentence) || course.others.length === 0) return []
  const ahead = aheadIn(sentence)
  const at =
    withoutThem(sentence, course) ??
    keptIn(sentence, ahead) ??
    boardsIn(sentence, ahead) ??
    (ahead ? agesIn(sentence, ahead) : ofReader(sentence))
  return at ? [at] : []
})

/** “What I cannot do is imagine a week without a child in it”, to internists. */
const withoutThem = (sentence: Sentence, {others}: Course): Hit | undefined =>
  sentence
    .hits(neverWithout)
    .find(
      ({value, first, last}) =>
        voiceBefore(sentence, first) === 'applicant' &&
        (/[,.;:!?)]/.test(sentence.between(last - 1, last)) || places.has(sentence.word(last)?.text ?? '')) &&
        others.every((target) => target === (value === 'young' ? 'internal-medicine' : 'pediatrics')),
    ) ?? sentence.hits(oneOfTwo).find(() => has(sentence, selves))

/** “I look for a home where I can keep both halves”, “to rotate equally between the children's floor and the adult one”. */
const keptIn = (sentence: Sentence, ahead: Hit | undefined): Hit | undefined =>
  ahead &&
  sentence
    .hits(keptHalves)
    .find(
      (hit) =>
        hit.first >= ahead.last - 1 &&
        !deniesNear(sentence, hit, 2) &&
        (sentence.word(hit.last - 1)?.text !== 'between' || (sentence.has(adultWords) && sentence.has(childWords))),
    )

/** “I could be working toward the two boards”. */
const boardsIn = (sentence: Sentence, ahead: Hit | undefined): Hit | undefined =>
  ahead || hasWord(sentence, sentence.first, sentence.last, possible)
    ? sentence
        .hits(bothBoards)
        .find(
          (hit) =>
            !deniesNear(sentence, hit) &&
            voiceBefore(sentence, hit.first) !== 'other' &&
            has(sentence, selves) &&
            (sentence.word(hit.first)?.text === 'certified' ||
              sentence.hits(towardBoards).some((to) => to.last <= hit.first && hit.first - to.last <= 2)),
        )
    : undefined

/** “Your program, with its care of all ages, is the place for me”: the reader's has one. */
const ofReader = (sentence: Sentence): Hit | undefined =>
  sentence
    .hits(wholeLife)
    .find(
      (hit) =>
        hasWord(sentence, hit.first - 14, hit.first, trainingWords) &&
        hasWord(sentence, hit.first - 15, hit.first, readerWords) &&
        has(sentence, selves) &&
        !isOwnAge(sentence, hit) &&
        !deniesNear(sentence, hit, 4),
    )

const places = new Set(['', 'in', 'on', 'around', 'and', 'at', 'among', 'too', 'to', 'there', 'anymore'])
const selves = new Set(['i', 'me', 'my'])
const trainingWords = new Set(['program', 'residency', 'curriculum', 'training'])

const has = (sentence: Sentence, words: ReadonlySet<string>): boolean =>
  hasWord(sentence, sentence.first, sentence.last, words)

/** “Adults of all ages”. */
const isOwnAge = (sentence: Sentence, {first}: Hit): boolean =>
  sentence.word(first)?.text === 'all' && hasWord(sentence, first - 2, first, ownAges)

/** “My dream is to treat the grandmother and the newborn”; “adults of all ages” are the reader's own. */
const agesIn = (sentence: Sentence, ahead: Hit): Hit | undefined =>
  sentence
    .hits(wholeLife)
    .find(
      (hit) =>
        hit.first >= ahead.last &&
        !negations.has(sentence.word(hit.first - 1)?.text ?? '') &&
        isCared(sentence, ahead, hit) &&
        !hasWord(sentence, hit.last, hit.last + 2, saidOfThem) &&
        !isOwnAge(sentence, hit),
    )

/** The applicant would be their doctor, and not their teacher or researcher. */
const isCared = (sentence: Sentence, ahead: Hit, {first}: Hit): boolean => {
  const care = sentence
    .hits(caringWords)
    .some((hit) => hit.first >= ahead.first && hit.last <= first + 1 && first - hit.last <= 4)
  return (
    care ||
    hasWord(sentence, Math.max(ahead.last - 2, first - 6), first, doctorWords) ||
    hasWord(sentence, ahead.first, first, trainingWords)
  )
}

const doctorWords = new Set(
  'see seeing serve serving follow following doctor stay staying accompany practice clinic'.split(' '),
)
/** More is said of them: “patients at any age after fifty”, “where the grandmother and the baby come together”. */
const saidOfThem = new Set(
  'of who with learn understand after over beyond between come comes together live lives sit sits'.split(' '),
)
const ownAges = new Set('adults children kids adolescents women men families'.split(' '))

const possible = new Set(['could', 'can'])
const readerWords = new Set(['your'])
