import {childAges} from '../lexicon/openings.ts'
import {
  careMarks,
  careParticiples,
  careVerbs,
  clinicalNouns,
  firmCareVerbs,
  healthWorkers,
  kinNouns,
  leadingVerbs,
  meetingVerbs,
  patientNouns,
  schoolMarks,
  sharedWork,
  treatingVerbs,
  workerVerbs,
  workRoles,
} from '../lexicon/patients.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Word} from '../text/words.ts'
import {actorOf} from './actors.ts'
import {bare, type PlacedName} from './names.ts'
import type {Placed} from './paragraph.ts'

/**
 * What a sentence shows about a person it names. `care`: the person is cared for. `near care`: care is spoken of
 * beside the name. `introduced`: “a fisherman named …”. `work`, `own work`: the person works or teaches, with “my” or “our” in front for `own`. `called`:
 * the name is one the applicant gives.
 */
export type Sign = 'care' | 'near care' | 'introduced' | 'work' | 'own work' | 'own family' | 'self' | 'called'

/** A name with its sentence and the sentences round it. */
interface Met extends Placed {
  readonly name: PlacedName
}

/** The signs round one mention. */
export const readSigns = (met: Met): readonly Sign[] => {
  const signs = [...readLeft(met), ...readRight(met)]
  const {sentence, before, after} = met
  const isBlocked = signs.includes('work') || isMatterOfWork(met)
  if (isBlocked) return [...signs, 'work']
  const inSentence = isAboutCare(sentence)
  const beside = [before, after].some((one) => isAboutCare(one) && speaksOfSomebody(one))
  return inSentence || beside ? [...signs, 'near care'] : signs
}

/** What a sentence says of care, read once however many names it holds. */
interface Care {
  /** Indexes of the words at which a mark of care begins. */
  readonly marks: ReadonlySet<number>
  readonly speaksOfSomebody: boolean
}

const careIn = oncePerSentence(
  (sentence): Care => ({
    marks: new Set(sentence.allHits(careMarks).map(({first}) => first)),
    speaksOfSomebody: sentence.words.some(({text}) => /^(?:he|she|him|her|his|hers|they|their|them)$/.test(text)),
  }),
)

const isAboutCare = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && careIn(sentence).marks.size > 0

const speaksOfSomebody = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && careIn(sentence).speaksOfSomebody

const isMatterOfWork = ({sentence}: Met): boolean => sentence.allHits(schoolMarks).length > 0 && !isAboutCare(sentence)

/** Words before the name: “my patient”, “his mother,”, “a man named”, “I treated”. */
const readLeft = ({name, sentence}: Met): readonly Sign[] => {
  const left = (back: number): Word | undefined => sentence.word(name.first - back)
  const text = (back: number): string => left(back)?.text ?? ''
  const gap = sentence.between(name.first - 1, name.first)
  const isByName = text(1) === 'of' && text(2) === 'name' && text(3) === 'the' && text(4) === 'by'
  const isNamed = isByName || /^(?:named|called)$/.test(text(1))
  const role = isByName ? 5 : isNamed ? 2 : 1
  const signs: Sign[] = /^(?:master|baby)$/.test(name.title ?? '') ? ['care'] : []
  if (isNamed && !workRoles.has(text(role))) signs.push('introduced')
  if (/^(?:am|myself|is)$/.test(text(1)) && isSelf(text(2), text(3), text(1))) signs.push('self')
  if (/^(?:was|is)$/.test(text(1)) && [2, 3, 4, 5, 6].some((back) => text(back) === 'patient')) signs.push('care')
  if (isCalling(text(1), text(2), text(3), text(4))) signs.push('called')
  if (left(role) && /^[,(—–]?$/.test(bare(gap))) signs.push(...readRole(sentence, name.first - role, isNamed))
  if (text(1) === 'of' && clinicalNouns.has(text(2)) && name.form === 'title') signs.push('care')
  if (text(1) === 'of' && kinNouns.has(text(2)) && !/^(?:my|our)$/.test(text(3))) signs.push('care')
  if (text(1) === 'of' && /^(?:care|admission|treatment|bedside|chart|room|death|case)$/.test(text(2)))
    signs.push('care')
  if (
    /^(?:for|after|to|on|with)$/.test(text(1)) &&
    /^(?:cared|caring|care|looked|looking|rounded|operated|operating|attended|tended)$/.test(text(2))
  )
    signs.push('care')
  if (text(1) === 'with' && [2, 3, 4, 5, 6].some((back) => sharedWork.has(text(back)))) signs.push('work')
  for (let back = 1; back <= 3; back += 1) {
    const word = left(back)
    if (!word || /[,;:.]/.test(sentence.between(name.first - back, name.first))) break
    if (treatingVerbs.has(word.text)) signs.push('care')
    if (/^(?:worked|working|work|trained|studied|collaborated|alongside|under|thanks)$/.test(word.text))
      signs.push('work')
    if (meetingVerbs.has(word.text) && back <= 2 && isAboutCare(sentence)) signs.push('near care')
  }
  return signs
}

const isSelf = (two: string, three: string, one: string): boolean =>
  one === 'myself' ||
  (one === 'am' && two === 'i') ||
  (one === 'is' && (two === 'name' ? three === 'my' : two === 'this' && three === ''))

/** “Whom I will call Mrs. Gurung”, “let us call her Rosa Delgado”. */
const isCalling = (one: string, two: string, three: string, four: string): boolean => {
  if (/^(?:him|her|them)$/.test(one)) return /^(?:call|calling|name)$/.test(two)
  if (one === 'as' && /^(?:him|her|them)$/.test(two)) return three === 'to' && four === 'refer'
  if (!/^(?:call|name)$/.test(one)) return false
  return [two, three, four].some((word) => word === 'whom' || word === 'who' || word === 'us')
}

/** The noun that stands in apposition before the name, and who owns it. */
const readRole = (sentence: Sentence, index: number, isNamed: boolean): readonly Sign[] => {
  const noun = sentence.word(index)
  if (!noun) return []
  const owner = ownerOf(sentence, index)
  if (noun.text === 'patient' || (patientNouns.has(noun.text) && isNamed && owner !== 'mine')) return ['care']
  const isWardSister = noun.text === 'sister' && /^(?:ward|nursing|charge|theatre)$/.test(textOf(sentence, index - 1))
  if (isWardSister) return ['own work']
  if (kinNouns.has(noun.text) && owner === 'theirs') return ['care']
  if (workRoles.has(noun.text)) return [owner === 'mine' ? 'own work' : 'work']
  if (kinNouns.has(noun.text)) return [owner === 'mine' ? 'own family' : 'care']
  return patientNouns.has(noun.text) ? [owner === 'mine' ? 'near care' : 'care'] : []
}

/** Whose noun it is: looks back over adjectives to “my”, “his”, “a”. */
const ownerOf = (sentence: Sentence, index: number): 'mine' | 'theirs' | 'nobody' => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 5); at -= 1) {
    const word = sentence.word(at)
    if (!word || /[,;:.]/.test(sentence.between(at, at + 1))) return 'nobody'
    if (/^(?:my|our)$/.test(word.text)) return 'mine'
    if (word.possessive || /^(?:his|her|their|whose)$/.test(word.text)) return 'theirs'
    if (/^(?:a|an|the|this|that|another|one)$/.test(word.text)) return 'nobody'
  }
  return 'nobody'
}

/** Words after the name: “, a 62-year-old tailor,”, “was admitted”, “’s blood pressure”. */
const readRight = (met: Met): readonly Sign[] => {
  const {name, sentence} = met
  const {last} = name
  const next = sentence.word(last)
  const gap = sentence.between(last - 1, last)
  if (!next) return []
  if (isOfWorkplace(sentence, last)) return ['work']
  if (sentence.word(last - 1)?.possessive) return readOwned(sentence, last)
  if (/^[,(—–]$/.test(bare(gap))) {
    const signs = readApposition(met, last)
    return signs.length > 0 ? signs : readAfterApposition(met, last)
  }
  if (next.text === 'and' && textOf(sentence, last + 1) === 'i')
    return sharedWork.has(textOf(sentence, last + 2)) ? ['work'] : []
  return bare(gap) === '' ? readPredicate(met, last) : []
}

/** “Mrs. Trammell in the program office”, “Mr. Karki from our school”. */
const isOfWorkplace = (sentence: Sentence, at: number): boolean => {
  if (!/^(?:in|from|at|of)$/.test(sentence.word(at)?.text ?? '')) return false
  return [1, 2, 3, 4].some((step) => workplaces.has(sentence.word(at + step)?.text ?? ''))
}

const workplaces = new Set(
  'resources billing registration housekeeping security finance office program administration admissions school college university registry secretariat laboratory pharmacy agency'.split(
    ' ',
  ),
)

/** “Rosa Delgado, a tailor, was admitted”: the predicate stands after the second comma. */
const readAfterApposition = (met: Met, from: number): readonly Sign[] => {
  const {sentence} = met
  for (let at = from + 1; at < Math.min(from + 12, sentence.last); at += 1) {
    if (/[,)—–]/.test(sentence.between(at - 1, at))) return readPredicate(met, at)
  }
  return []
}

const textOf = (sentence: Sentence, index: number): string => sentence.word(index)?.text ?? ''

const readOwned = (sentence: Sentence, at: number): readonly Sign[] => {
  for (let step = at; step < Math.min(at + 3, sentence.last); step += 1) {
    const text = sentence.word(step)?.text ?? ''
    if (clinicalNouns.has(text)) return ['care']
    if (kinNouns.has(text)) return ['care']
    if (/^(?:class|classroom|lesson|lessons|office|lab|supervision|guidance|mentorship|advice|help)$/.test(text))
      return ['work']
  }
  return []
}

const readApposition = ({sentence, after}: Met, from: number): readonly Sign[] => {
  const first = sentence.word(from)
  if (!first || (first.text === 'by' && !/^(?:then|now)$/.test(textOf(sentence, from + 1)))) return []
  const isParted = /^[,)\s]/.test(sentence.between(from, from + 1)) || (after !== undefined && first.to === sentence.to)
  if (/^\d{1,3}$/.test(first.text) && isParted) return ['care']
  if (first.text === 'aged' || first.text === 'age') return ['care']
  let owner: 'mine' | 'nobody' = 'nobody'
  const signs: Sign[] = []
  for (let at = from; at < Math.min(from + 10, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (!word || (at > from && /[,;:)—–]/.test(sentence.between(at - 1, at)))) break
    if (/^(?:my|our)$/.test(word.text)) owner = 'mine'
    const isRelative = /^(?:who|whom|whose|which)$/.test(word.text)
    if (isRelative && workerVerbs.has(textOf(sentence, at + 1))) return ['work']
    if (isRelative) return [...signs, ...(hasCare(sentence, at, at + 8) ? (['care'] as const) : [])]
    if (healthWorkers.has(word.text) && !isFormer(sentence, from, at)) return [owner === 'mine' ? 'own work' : 'work']
    if (workRoles.has(word.text) && signs.length === 0) signs.push(owner === 'mine' ? 'own work' : 'work')
    else if (word.text === 'patient') return ['care']
    else if (kinNouns.has(word.text) && owner === 'mine') return ['own family']
    else if (
      word.text === 'old' &&
      /^(?:year|years|month|months|week|weeks|day|days)$/.test(sentence.word(at - 1)?.text ?? '')
    )
      return ['care']
    else if (patientNouns.has(word.text) && owner === 'nobody' && isIntroduced(sentence, from)) return ['care']
  }
  if (hasCare(sentence, from, from + 10) && !signs.includes('own work')) return ['care']
  return signs
}

/** “A retired nurse” is as often in the bed as beside it. */
const isFormer = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (/^(?:retired|former|once)$/.test(sentence.word(at)?.text ?? '')) return true
  return false
}

const isIntroduced = (sentence: Sentence, from: number): boolean =>
  /^(?:a|an|the|one|another|our|his|her|mother|father|wife|husband)$/.test(sentence.word(from)?.text ?? '')

const hasCare = (sentence: Sentence, from: number, to: number): boolean => {
  const {marks} = careIn(sentence)
  for (let at = from; at < Math.min(to, sentence.last); at += 1) {
    if (marks.has(at) || careParticiples.has(sentence.word(at)?.text ?? '')) return true
  }
  return false
}

const adverbs =
  /^(?:also|then|later|suddenly|soon|finally|never|always|still|just|again|eventually|first|slowly|quietly|once|often|himself|herself)$/
const auxiliaries = /^(?:was|is|were|are|had|has|have|been|being|became|got|lay|would|could|did|not|might)$/

const readPredicate = (met: Met, from: number): readonly Sign[] => {
  const {sentence} = met
  let at = from
  while (adverbs.test(sentence.word(at)?.text ?? '')) at += 1
  const verb = sentence.word(at)
  const text = verb?.text ?? ''
  if (!auxiliaries.test(text)) return readVerb(met, at)
  let passive = false
  while (auxiliaries.test(sentence.word(at)?.text ?? '') || adverbs.test(sentence.word(at)?.text ?? '')) {
    if (/^(?:was|is|were|are|been|being|became|got|lay)$/.test(sentence.word(at)?.text ?? '')) passive = true
    at += 1
  }
  if (passive) return readState(sentence, at)
  if (
    /^(?:had|has|have)$/.test(text) &&
    hasCare(sentence, at, at + 6) &&
    !treatingVerbs.has(textOf(sentence, at)) &&
    !workerVerbs.has(textOf(sentence, at))
  )
    return ['care']
  return readVerb(met, at)
}

/** “Was my teacher”, “was admitted”, “is a 62-year-old tailor”. */
const readState = (sentence: Sentence, from: number): readonly Sign[] => {
  if (isAge(sentence, from)) return ['care']
  const owner = /^(?:my|our)$/.test(sentence.word(from)?.text ?? '') ? 'mine' : 'nobody'
  for (let at = from; at < Math.min(from + 6, sentence.last); at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'patient') return ['care']
    if (workRoles.has(text))
      return [owner === 'mine' ? 'own work' : hasCare(sentence, from, from + 14) ? 'care' : 'work']
    if (kinNouns.has(text) && owner === 'mine') return ['own family']
    if (careParticiples.has(text) || /^(?:old|years)$/.test(text)) return ['care']
    if (patientNouns.has(text) && owner === 'nobody' && at > from) return ['care']
  }
  return hasCare(sentence, from, from + 6) ? ['care'] : []
}

/** “Was three and …”, “is 62.” */
const isAge = (sentence: Sentence, at: number): boolean => {
  const text = textOf(sentence, at)
  if (!/^\d{1,3}$/.test(text) && !childAges.includes(text)) return false
  const next = textOf(sentence, at + 1)
  return (
    next === '' ||
    /^(?:and|but|when|years|year|months|weeks|days)$/.test(next) ||
    /[,;.]/.test(sentence.between(at, at + 1))
  )
}

const readVerb = ({sentence, before, after}: Met, at: number): readonly Sign[] => {
  const text = sentence.word(at)?.text ?? ''
  const isNear = [sentence, before, after].some(isAboutCare)
  if (firmCareVerbs.has(text)) return ['care']
  if (careVerbs.has(text)) return isNear ? ['care'] : []
  if (treatingVerbs.has(text) || workerVerbs.has(text)) return ['work']
  const object = sentence.word(at + 1)
  if (leadingVerbs.has(text) && object && actorOf(object) === 'applicant') return ['work']
  if (text === 'with' && hasCare(sentence, at, at + 5)) return ['care']
  if (text === 'in' && /^(?:bed|room|bay|cot)$/.test(sentence.word(at + 1)?.text ?? '')) return ['care']
  return []
}
