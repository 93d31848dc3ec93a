import {actorOf, isNegated} from '../../draft/actors.ts'
import {
  acceptVerbs,
  commitmentModes,
  forReader,
  offerMoments,
  offerWords,
  otherAccepted,
  otherOffers,
  otherRenounced,
  pledges,
  releaseWords,
  renouncedAlready,
  renounceVerbs,
  toldPrograms,
  toldWords,
} from '../../lexicon/commitment.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {seekPerParagraph} from '../per-paragraph.ts'

/** Where a sentence binds the applicant before there is an offer. */
export const commitmentIn = oncePerSentence(
  (sentence: Sentence): Local | undefined =>
    [
      ...pledged(sentence),
      ...accepted(sentence),
      ...renounced(sentence),
      ...released(sentence),
      ...guaranteed(sentence),
    ].sort((a, b) => a.from - b.from)[0],
)

/** Where the applicant is bound before there is an offer. */
export const commitments = seekPerParagraph(({sentence}) => {
  const at = commitmentIn(sentence)
  return at ? [at] : []
})

const pledged = oncePerSentence((sentence: Sentence): readonly Local[] =>
  sentence.hits(pledges).flatMap((hit) => {
    if (isNegated(sentence, hit.first - 3, hit.first) || isPast(sentence, hit)) return []
    const lead = sentence.word(hit.first - 1)
    return [lead && /^(?:i|you)$/.test(lead.text) ? coverLocal(lead, hit) : {from: hit.from, to: hit.to}]
  }),
)

/** “I will accept your offer”, “the moment it comes I sign”: the applicant, what is to come, and a position. */
const accepted = oncePerSentence((sentence: Sentence): readonly Local[] => {
  if (sentence.has(otherAccepted)) return []
  const moments = sentence.hits(offerMoments)
  return sentence.hits(acceptVerbs).flatMap((verb) => {
    const mode = modeOf(sentence, verb)
    const isPresent = sentence.word(verb.first - 1)?.text === 'i' && verb.from !== verb.to
    if (!mode && !(isPresent && moments.length > 0 && !isPast(sentence, verb))) return []
    const isPassive = sentence.word(verb.first)?.text === 'accepted' && sentence.word(verb.first - 1)?.text === 'be'
    if (
      !(isPassive || isOwn(sentence, mode?.first ?? verb.first)) ||
      isNegated(sentence, (mode ?? verb).first - 1, verb.first)
    )
      return []
    const offer = sentence.hits(offerWords).find((hit) => Math.abs(hit.first - verb.last) <= 8)
    const moment = moments.some((hit) => hit.first !== verb.first)
    const isOath = mode?.value === 'oath' && !isToOthers(sentence, mode.last, verb.first)
    if (!isBinding(sentence, verb, {isOath, isOffered: offer !== undefined, isTimed: moment})) return []
    const lead = sentence.word((mode ?? verb).first - 1)
    // “The patient asked whether I would sign”: asked is not done.
    if (sentence.word((mode ?? verb).first - 2)?.text === 'whether') return []
    const start = lead?.text === 'i' ? lead : mode
    const whole = coverLocal(start ?? verb, verb)
    return [offer && offer.first >= verb.last && offer.first - verb.last <= 3 ? coverLocal(whole, offer) : whole]
  })
})

/** Whether doing so would bind: a place accepted, an oath, or a yes for the moment at which the offer comes. */
const isBinding = (
  sentence: Sentence,
  verb: Hit<'accept' | 'join' | 'yes' | 'bind'>,
  {isOath, isOffered, isTimed}: {readonly isOath: boolean; readonly isOffered: boolean; readonly isTimed: boolean},
): boolean => {
  if (verb.value === 'bind') return true
  if (verb.value === 'join')
    return isOath || (isTimed && !/^com/.test(sentence.word(verb.first)?.text ?? '') && speaksToReader(sentence))
  return isOffered || isTimed || (isOath && (isEnd(sentence, verb.last) || speaksToReader(sentence)))
}

const speaksToReader = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => /^(?:you|your|yours)$/.test(text))

/** “I promised her to come back”: an oath to somebody else. */
const isToOthers = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'other') return true
  }
  return false
}

/** “I will say no to everybody else”. */
const renounced = oncePerSentence((sentence: Sentence): readonly Local[] =>
  sentence.hits(renounceVerbs).flatMap((verb) => {
    if (sentence.has(otherRenounced)) return []
    const mode = modeOf(sentence, verb)
    if (!mode || !isOwn(sentence, mode.first)) return []
    const all = sentence.hits(otherOffers)
    const isBack = /^(?:it|them|that)$/.test(sentence.word(verb.last)?.text ?? '')
    const isPassive = sentence.word(verb.first)?.text === 'be'
    const others = all.find(
      (hit) =>
        (hit.last > verb.first && hit.first - verb.last <= 5) || ((isBack || isPassive) && hit.last <= mode.first),
    )
    const isWhole = /^withdraw/.test(sentence.word(verb.first)?.text ?? '') && isEnd(sentence, verb.last)
    if ((!others && !isWhole) || (others && isOfOtherKind(sentence, others))) return []
    return [coverLocal(mode, others ? coverLocal(verb, others) : verb)]
  }),
)

/** “I told both hospitals that I am no longer free”, “I have turned down two calls to be free for you”. */
const released = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const told = sentence.hits(toldWords)[0]
  const release = told && sentence.hits(releaseWords).find((hit) => hit.first >= told.last)
  const isProgram =
    release && sentence.hits(toldPrograms).some((hit) => hit.first >= told.last && hit.last <= release.first)
  if (release && isProgram && !/^(?:the|a|my|for)$/.test(sentence.word(release.last)?.text ?? ''))
    return [coverLocal(told, release)]
  const given = sentence.hits(renouncedAlready)[0]
  const purpose = given && sentence.hits(forReader).find((hit) => hit.first >= given.last)
  const isOffer = given && namesOffers(sentence, given.last)
  return given && purpose && isOffer ? [coverLocal(given, purpose)] : []
})

/** Words from an index on that name what other programs give; not “the invitation to the dinner”. */
const namesOffers = (sentence: Sentence, from: number): boolean =>
  Array.from({length: 7}, (_, step) => from + step).some(
    (at) =>
      /^(?:interviews?|invitations?|calls?|offers?|programs?|hospitals?)$/.test(sentence.word(at)?.text ?? '') &&
      !/^(?:to|with|of)$/.test(sentence.word(at + 1)?.text ?? ''),
  )

/** “any other antibiotic”: other than what, the next word says. */
const isOfOtherKind = (sentence: Sentence, others: Hit): boolean =>
  /^(?:other|remaining)$/.test(sentence.word(others.last - 1)?.text ?? '') &&
  !isEnd(sentence, others.last) &&
  !/^(?:programs?|offers?|applications?|interviews?|hospitals?|places?|options?|positions?|residenc(?:y|ies)|that|who|which|for|to|at|from|today|now|before|even|will|would|may|on|in)$/.test(
    sentence.word(others.last)?.text ?? '',
  )

/** “I guarantee that you will not regret it”. */
const guaranteed = oncePerSentence((sentence: Sentence): readonly Local[] =>
  sentence.words.flatMap((word, index): readonly Local[] => {
    if (!word.text.startsWith('guarantee')) return none
    const at = sentence.first + index
    if (!/^guarantee[ds]?$/.test(word.text) || sentence.block.isQuoted(word)) return []
    const subject = [1, 2, 3].map((step) => sentence.word(at - step)?.text)
    const isAlone = /^[,—–(\s]*$/.test(sentence.between(at - 1, at)) && /[,—–(]/.test(sentence.between(at - 1, at))
    const isOwnWord = subject.includes('i') || isAlone
    const speaks = sentence.words.some(({text}) => /^(?:you|your)$/.test(text))
    return isOwnWord && speaks && !isOfCare(sentence, at) && !isNegated(sentence, at - 3, at) ? [word] : []
  }),
)

/** “I guarantee my patients a second call”: a promise to somebody else. */
const isOfCare = (sentence: Sentence, at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:patients?|famil(?:y|ies)|parents?|mothers?|child|children|students?|interns?|nurses?)$/.test(
      sentence.word(at + step)?.text ?? '',
    ),
  )

const none: readonly never[] = []

/** The nearest word of future or oath that governs the verb. */
const modeOf = (sentence: Sentence, verb: Hit): Hit<'plain' | 'oath'> | undefined => {
  const modes = sentence.hits(commitmentModes).filter((hit) => hit.last <= verb.first && verb.first - hit.last <= 12)
  const oath = modes.findLast((hit) => hit.value === 'oath')
  const plain = modes.at(-1)
  return oath ?? plain
}

/** Nobody else stands between the applicant and the verb; a passive offer is accepted by the applicant. */
const isOwn = (sentence: Sentence, index: number): boolean => {
  for (let at = index; at >= sentence.first; at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/^(?:i|my|me|offer|yours)$/.test(text)) return true
    if (/^(?:he|she|they|you|we|patient|patients|mother|father|who|residents|program|hospital|it)$/.test(text))
      return false
  }
  return true
}

const isPast = (sentence: Sentence, hit: Hit): boolean =>
  /^(?:was|were|had|did|then)$/.test(sentence.word(hit.first - 1)?.text ?? '') ||
  /\b(?:gave|accepted|signed|took|had been)\b/.test(sentence.block.text(hit))

const isEnd = (sentence: Sentence, last: number): boolean =>
  last >= sentence.last ||
  /[.,;:!?—–]/.test(sentence.between(last - 1, last)) ||
  /^(?:and|if|when|my|all)$/.test(sentence.word(last)?.text ?? '')
