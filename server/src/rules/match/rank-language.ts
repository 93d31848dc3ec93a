import {otherRanks, rankWords} from '../../lexicon/match.ts'
import {defineRule} from '../../lint/rule.ts'
import {inSoap} from '../../lint/soap.ts'
import {isMineAt, isReaderAt, isSomewhere, isYouAt, speaksOfSelf, willBefore} from '../../questions/reader.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

/** Talk of ranking the reader's program. */
export const rankLanguage = defineRule({
  id: 'match/rank-language',
  title: 'Ranking of the reader’s program',
  severity: 'information',
  also: {severity: 'warning', when: 'the draft is in SOAP, where applicants make no rank list'},
  kinds: ['email', 'interview-answers', 'personal-statement'],
  message: ({words, soap}: {words: string; soap: boolean}) =>
    soap
      ? `“${words}”: applicants make no rank list in SOAP, so the reader sees a misunderstanding. Say what fits instead.`
      : `“${words}”: advice differs on telling a program where it stands on your list; some readers discount it.`,
  why: 'In SOAP only programs submit preferences; a promise to rank cannot be kept and shows that the process is not understood. In the main Match, telling a program your intentions is allowed, but many readers have heard it too often to believe it.',
  instead: 'Name the reason the program would be high on your list, and leave the list out.',
  disputed:
    'The NRMP lets applicants volunteer their intentions; several advisers call “I will rank you first” risky or empty, others expect it after an interview.',
  sources: ['ouhsc-soap', 'nrmp-behaviour'],
  fixes: 'none',
  yieldsTo: ['match/rank-bargain'],
  examples: {
    flagged: [
      {
        text: '---\nphase: soap\ncontacted: 2027-03-16 phone, Dr. Lee\n---\nSubject: SOAP applicant Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nThank you for your call about the Pediatrics residency at Lakeshore Hospital. I «will rank your program» first.\n',
      },
      {
        text: 'Subject: Amara Obi, AAMC ID 12345678, Pediatrics, Lakeshore Hospital\n\nDear Dr. Lee,\n\nLakeshore Hospital is «number one» on my list for Pediatrics.\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: personal-statement\ntarget: internal-medicine\n---\nMy father left the army with the rank of captain. In internal medicine I learned to rank a differential by what kills first.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    const soap = inSoap(draft, circumstances) !== undefined
    for (const sentence of draft.sentences) {
      const hit = sentence.hits(rankWords).find((rank) => isOfProgram(sentence, rank))
      if (!hit) continue
      const at = withObject(sentence, hit)
      report(
        sentence.block.at(at),
        {words: sentence.block.text(at), soap},
        {severity: soap ? 'warning' : 'information'},
      )
    }
  },
})

/** The applicant ranks, and what is ranked is a program; not an army, a class, a drug or a differential. */
const isOfProgram = (sentence: Sentence, {first, last}: Hit): boolean => {
  const isOther = sentence.hits(otherRanks).some((other) => other.first <= first && first < other.last)
  if (isOther && !isReaderAt(sentence, last)) return false
  if (/\bmy (?:rank )?list\b/i.test(sentence.text)) return true
  const verb = sentence.word(first)?.text ?? ''
  if (!verb.startsWith('rank') || last - first > 1)
    return (
      isSomewhere(sentence, [first - 6, first], isReaderAt) && isSomewhere(sentence, [first - 3, last + 3], isMineAt)
    )
  return (
    isSomewhere(sentence, [last, last + 2], isReaderAt) ||
    (verb === 'ranked' && isSomewhere(sentence, [first - 4, first], isReaderAt) && speaksOfSelf(sentence))
  )
}

/** “will rank your program”: from the auxiliary to what is ranked. */
const withObject = (sentence: Sentence, hit: Hit): Local => {
  const will = willBefore(sentence, hit.first)
  const last = isYouAt(sentence, hit.last) ? hit.last + (sentence.word(hit.last)?.text === 'you' ? 0 : 1) : hit.last - 1
  return {from: will?.from ?? hit.from, to: sentence.word(last)?.to ?? hit.to}
}
