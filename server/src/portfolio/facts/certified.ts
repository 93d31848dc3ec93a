import {
  type CertificationState,
  certification,
  certificationPhrases,
  certificationWords,
  otherBearers,
} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {bearerOf} from './bearer.ts'
import {
  type Clause,
  clauseOf,
  isAwaited,
  isDenied,
  isFragment,
  isHypothetical,
  isParted,
  isPast,
  isSupposed,
  type State,
  statesBetween,
  textAt,
} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

type Name = Hit<'state' | 'paper' | 'bare'>

/** How the certification by the ECFMG stands, as the applicant says. */
export const readCertification: ReadMentions = ({sentence, role}, draft) => {
  const names = sentence.hits(certification)
  if (!names.some(({value}) => value !== 'bare')) return []
  const mayBeBare = role !== 'prose' || (draft.kind !== 'criteria' && isFragment(sentence))
  return names.flatMap((name): Mention[] => {
    const clause = clauseOf(sentence, name)
    const bearer = bearerOf(sentence, name.first, name.last)
    if (bearer === 'other' || (bearer === 'nobody' && !mayBeBare)) return []
    const value = name.value === 'paper' ? paperState(sentence, name, clause) : personState(sentence, name, clause)
    return value === undefined ? [] : [{...stretch(sentence, name.first, name.last), value}]
  })
}

/** “I am ECFMG certified”: so it is, if nothing denies it or puts it off. */
const personState = (sentence: Sentence, name: Name, clause: Clause): string | undefined => {
  if (isHypothetical(sentence, clause)) return undefined
  // “Once I am certified”: not yet; “until I was”: nothing of now.
  if (isAwaited(sentence, clause)) return isPast(sentence, clause, name.first) ? undefined : 'not certified'
  if (textAt(sentence, name.first - 2) === 'must') return undefined
  const next = textAt(sentence, name.last)
  if (otherBearers.has(next) || (people.has(next) && !isPredicated(sentence, name.first))) return undefined
  if (isDenied(sentence, name.last - (name.value === 'bare' ? 1 : 0)) || isDenied(sentence, name.first))
    return isPast(sentence, clause, name.first) ? undefined : 'not certified'
  const ahead = aheadIn(sentence, name, clause)
  if (!ahead) return 'certified'
  const isOver =
    isPast(sentence, clause, ahead.first) || /^(?:hoped|planned|wanted)$/.test(textAt(sentence, ahead.first))
  return isOver ? undefined : 'not certified'
}

const people = wordSet('physician doctor graduate applicant candidate img international foreign medical')

/** “As an ECFMG-certified physician”, “I am an …”. */
const isPredicated = (sentence: Sentence, first: number): boolean =>
  /^(?:a|an)$/.test(textAt(sentence, first - 1)) && /^(?:as|am)$/.test(textAt(sentence, first - 2))

/** “I hold the certificate”, “my certification is pending”: it takes a word of having or of waiting. */
const paperState = (sentence: Sentence, name: Name, clause: Clause): string | undefined => {
  if (isSupposed(sentence, clause) || isOffice(sentence, name)) return undefined
  if (aheadIn(sentence, name, clause)) return isPast(sentence, clause, name.first) ? undefined : 'not certified'
  const states = statesIn(sentence, name, clause).filter(({value}) => value === 'there')
  const [there] = states
  if (!there) return undefined
  const denied = states.find((hit) => isDenied(sentence, hit.first) && !isParted(sentence, hit, name))
  if (denied || isDenied(sentence, name.first))
    return isPast(sentence, clause, (denied ?? there).first) ? undefined : 'not certified'
  return 'certified'
}

/** “The ECFMG has had my papers since June”: the office that acts, and not its paper. */
const isOffice = (sentence: Sentence, {first, last}: Name): boolean =>
  last - first === 1 && officeActs.has(textAt(sentence, last)) && !owners.has(textAt(sentence, first - 1))

const officeActs = wordSet(
  'has have had holds got received keeps asked asks wants needs sent says said told wrote returned lost',
)
const owners = wordSet('my our')

const statesIn = (sentence: Sentence, name: Name, clause: Clause): readonly State<CertificationState>[] => {
  const last = /[:–—-]/.test(sentence.between(name.last - 1, name.last))
    ? Math.max(clause.last, name.last + 3)
    : clause.last
  return statesBetween(sentence, {first: clause.first, last}, certificationPhrases, certificationWords)
    .filter((hit) => hit.last <= name.first || hit.first >= name.last)
    .filter((hit) => Math.min(Math.abs(name.first - hit.last), Math.abs(hit.first - name.last)) <= 6)
}

const aheadIn = (sentence: Sentence, name: Name, clause: Clause): State<CertificationState> | undefined =>
  statesIn(sentence, name, clause).find(
    (hit) =>
      hit.value === 'ahead' &&
      !isDenied(sentence, hit.first) &&
      textAt(sentence, hit.last) !== 'not' &&
      !isParted(sentence, hit, name),
  )
