import * as ages from './ages.ts'
import * as aims from './aims.ts'
import * as applications from './applications.ts'
import * as background from './background.ts'
import * as contact from './contact.ts'
import * as emails from './emails.ts'
import * as evidence from './evidence.ts'
import * as flattery from './flattery.ts'
import * as framing from './framing.ts'
import * as match from './match.ts'
import * as openings from './openings.ts'
import * as patients from './patients.ts'
import type {PhraseList} from './phrases.ts'
import * as places from './places.ts'
import * as praise from './praise.ts'
import * as promises from './promises.ts'
import * as prose from './prose.ts'
import * as quantities from './quantities.ts'
import * as seasons from './seasons.ts'
import * as specialties from './specialties.ts'
import * as status from './status.ts'
import * as themes from './themes.ts'
import * as tone from './tone.ts'
import * as traits from './traits.ts'

const isPhraseList = (value: unknown): value is PhraseList =>
  typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries)

/** Every phrase list of the lexicon; all are sought in one walk over a draft. */
export const vocabulary: readonly PhraseList[] = [
  ages,
  aims,
  applications,
  background,
  contact,
  emails,
  evidence,
  flattery,
  framing,
  match,
  openings,
  patients,
  places,
  praise,
  promises,
  prose,
  quantities,
  seasons,
  specialties,
  status,
  themes,
  tone,
  traits,
]
  .flatMap((shelf) => Object.values(shelf) as readonly unknown[])
  .filter(isPhraseList)
