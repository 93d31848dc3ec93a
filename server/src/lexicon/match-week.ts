import type {SeasonEvent} from './seasons.ts'
import type {SourceId} from './sources.ts'

/** A stretch of Match Week, and what an applicant in SOAP may and may not do in it. */
export interface Stretch {
  readonly id: 'before' | 'status' | 'applications' | 'review' | 'round' | 'between' | 'closing' | 'free' | 'over'
  readonly title: string
  /** In a word or two, for the status bar. */
  readonly short: string
  readonly may: readonly string[]
  readonly mayNot: readonly string[]
  readonly sources: readonly SourceId[]
}

const noContact = 'Write to, call or visit a program that has not contacted you, or let anybody do it for you.'
const noList = 'Pass the List of Unfilled Programs on.'
const answer = 'Answer a program that has contacted you.'

/** What holds in each stretch, in order of time. */
export const stretches: Readonly<Record<Stretch['id'], Stretch>> = {
  before: {
    id: 'before',
    title: 'Before Match Week',
    short: 'before Match Week',
    may: [
      'Write to programs about your application, once and with a reason.',
      'Prepare statements, letters and answers.',
    ],
    mayNot: ['Ask a program where you stand on its list, or promise it yours in return.'],
    sources: ['nrmp-match-week'],
  },
  status: {
    id: 'status',
    title: 'You learn whether you matched',
    short: 'no contact',
    may: [
      'Read the List of Unfilled Programs, if you may take part in SOAP.',
      'Assign statements and letters in ERAS.',
    ],
    mayNot: [noContact, noList],
    sources: ['nrmp-match-week', 'nrmp-soap-faq'],
  },
  applications: {
    id: 'applications',
    title: 'Applications can be sent',
    short: 'apply, no contact',
    may: ['Send applications in ERAS, all at once or a part of them.'],
    mayNot: [noContact, noList],
    sources: ['aamc-soap', 'nrmp-soap-faq'],
  },
  review: {
    id: 'review',
    title: 'Programs read, call and interview',
    short: 'answer, do not write first',
    may: [answer, 'Send applications you have left.'],
    mayNot: [noContact, 'Promise a program that you will accept, or ask for its list.', noList],
    sources: ['aamc-soap', 'nrmp-soap-faq'],
  },
  round: {
    id: 'round',
    title: 'An offer round is open',
    short: 'offers are out',
    may: ['Accept or reject an offer: it lapses when the round ends.', answer],
    mayNot: [noContact, 'Send applications: they go out between the rounds.'],
    sources: ['soap-hours', 'nrmp-soap-faq'],
  },
  between: {
    id: 'between',
    title: 'Between two offer rounds',
    short: 'between rounds',
    may: ['Send applications you have left to positions still open.', answer],
    mayNot: [noContact],
    sources: ['soap-hours', 'nrmp-soap-faq'],
  },
  closing: {
    id: 'closing',
    title: 'The last round is over, SOAP is not',
    short: 'no contact yet',
    may: [answer, 'Get emails to programs with open positions ready.'],
    mayNot: [noContact],
    sources: ['aamc-soap'],
  },
  free: {
    id: 'free',
    title: 'SOAP has ended',
    short: 'contact is free',
    may: ['Write to programs that still have positions.', 'Ask others to speak for you.'],
    mayNot: ['Pass the List of Unfilled Programs on.'],
    sources: ['aamc-soap', 'nrmp-match-week'],
  },
  over: {
    id: 'over',
    title: 'Match Week is over',
    short: 'Match Week is over',
    may: ['Write to programs about open positions.'],
    mayNot: [],
    sources: ['nrmp-match-week'],
  },
}

/** Which stretch begins with each event. */
export const beginsWith: Readonly<Record<SeasonEvent['id'], Stretch['id']>> = {
  status: 'status',
  'applications-open': 'applications',
  'programs-review': 'review',
  'round-1': 'round',
  'round-2': 'round',
  'round-3': 'round',
  'round-4': 'round',
  'soap-ends': 'free',
  'match-day': 'over',
}
