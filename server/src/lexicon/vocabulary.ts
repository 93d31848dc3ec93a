import * as aims from './aims.ts'
import * as emails from './emails.ts'
import * as evidence from './evidence.ts'
import * as framing from './framing.ts'
import * as match from './match.ts'
import * as openings from './openings.ts'
import * as patients from './patients.ts'
import type {PhraseList} from './phrases.ts'
import * as praise from './praise.ts'
import * as prose from './prose.ts'
import * as specialties from './specialties.ts'
import * as tone from './tone.ts'

const isPhraseList = (value: unknown): value is PhraseList =>
  typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries)

/** Every phrase list of the lexicon; all are sought in one walk over a draft. */
export const vocabulary: readonly PhraseList[] = [
  aims,
  emails,
  evidence,
  framing,
  match,
  openings,
  patients,
  praise,
  prose,
  specialties,
  tone,
]
  .flatMap((shelf) => Object.values(shelf) as readonly unknown[])
  .filter(isPhraseList)
