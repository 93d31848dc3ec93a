import {phrases} from './phrases.ts'

/** Header lines an email draft may begin with; lower case. */
export const headerNames = [
  'subject',
  'to',
  'from',
  'cc',
  'bcc',
  'date',
  'attachment',
  'attachments',
  'reply-to',
] as const

/** How a line that greets begins; lower case. */
export const salutationStarts: readonly string[] = [
  'dear',
  'hello',
  'hi',
  'hey',
  'respected',
  'to whom',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'greetings',
  'esteemed',
]

/** How a line that takes leave begins; lower case, standing alone on its line. */
export const closingStarts: readonly string[] = [
  'sincerely',
  'yours',
  'best',
  'best regards',
  'kind regards',
  'warm regards',
  'warmly',
  'regards',
  'respectfully',
  'with gratitude',
  'with appreciation',
  'with thanks',
  'many thanks',
  'thanks',
  'thank you',
  'gratefully',
  'cordially',
  'all the best',
]

/** Words by which a sentence speaks of the reader's program. */
export const readerProgram = phrases(
  'program/reader',
  'your (esteemed|prestigious|excellent|wonderful|great|outstanding|amazing|fine) (categorical|combined|preliminary) ~3 program|programs|residency|department|hospital|institution|team|center|centre|track',
  'your program|residency|department|hospital|institution|team|community|residents|faculty|curriculum',
  'this program|residency|hospital|institution|department',
)
