import {seekInSentences} from '../../draft/paragraph.ts'
import {dayEvents} from '../../lexicon/care.ts'
import {careMarks} from '../../lexicon/patients.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {personAfter, personBefore, speaksOfFamily} from './bedside.ts'
import {type DatePlace, readDates} from './dates.ts'

/** The days on which something happened to a person in care. */
export const daysOfCare = seekInSentences(({sentence}): readonly DatePlace[] => {
  const dates = readDates(sentence)
  if (dates.length === 0) return dates
  const days = dates.filter(
    (date, index, all) =>
      date.hasDay && !isRange(sentence, date, all[index + 1]) && !isRange(sentence, all[index - 1], date),
  )
  if (days.length === 0 || days.length > mostDays || speaksOfFamily(sentence)) return []
  const events = sentence.allHits(dayEvents)
  return days.filter((date) => {
    const event = nearest(
      events.filter((hit) => hit.last <= date.first || hit.first >= date.last),
      date,
    )
    return event !== undefined && happensToPatient(sentence, event)
  })
})

/** A sentence of more dates is a list. */
const mostDays = 12

/** “From March 3 to May 9”: the dates of a rotation, not a day. */
const isRange = (sentence: Sentence, from: DatePlace | undefined, to: DatePlace | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  /^\s*(?:to|through|until|till|and|[-–—])\s*$/.test(sentence.block.reading.mask.slice(from.to, to.from))

type Event = Hit<'patient' | 'treat' | 'noun' | 'own'>

const nearest = (events: readonly Event[], date: DatePlace): Event | undefined =>
  [...events].sort((a, b) => distance(a, date) - distance(b, date))[0]

const distance = (event: Event, date: DatePlace): number =>
  event.last <= date.first ? date.first - event.last : event.first - date.last

const happensToPatient = (sentence: Sentence, event: Event): boolean => {
  const left = personBefore(sentence, event.first)
  const right = personAfter(sentence, event.first)
  switch (event.value) {
    case 'own':
      return false
    case 'noun':
      return left !== 'applicant'
        ? left === 'patient' || right === 'patient' || sentence.has(careMarks)
        : !isMine(sentence, event) && right === 'patient'
    case 'patient':
      return left === undefined ? right === 'patient' : left === 'patient'
    case 'treat':
      return left === 'applicant' && !isPassive(sentence, event)
        ? right === 'patient' || (right === undefined && sentence.has(careMarks))
        : left === 'patient' || (left === undefined && right === 'patient')
  }
}

const isPassive = (sentence: Sentence, event: Event): boolean =>
  /^(?:was|were|am|been|be|got)$/.test(sentence.word(event.first - 1)?.text ?? '')

const isMine = (sentence: Sentence, event: Event): boolean =>
  /^(?:my|our)$/.test(sentence.word(event.first - 1)?.text ?? '')
