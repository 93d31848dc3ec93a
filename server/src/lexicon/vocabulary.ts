import * as ages from './ages.ts'
import * as aims from './aims.ts'
import * as applications from './applications.ts'
import * as background from './background.ts'
import * as care from './care.ts'
import * as choices from './choices.ts'
import * as cliches from './cliches.ts'
import * as commitment from './commitment.ts'
import * as contact from './contact.ts'
import * as courtesy from './courtesy.ts'
import * as criteria from './criteria.ts'
import * as emails from './emails.ts'
import * as eras from './eras.ts'
import * as evidence from './evidence.ts'
import * as facts from './facts.ts'
import * as firstWish from './first-wish.ts'
import * as flattery from './flattery.ts'
import * as formulas from './formulas.ts'
import * as framing from './framing.ts'
import * as heroics from './heroics.ts'
import * as identifiers from './identifiers.ts'
import * as idioms from './idioms.ts'
import * as inflated from './inflated.ts'
import * as interview from './interview.ts'
import * as interviewQuestions from './interview-questions.ts'
import * as laterPlans from './later-plans.ts'
import * as leftBehind from './left-behind.ts'
import * as letterWriters from './letter-writers.ts'
import * as match from './match.ts'
import * as openings from './openings.ts'
import * as otherTrack from './other-track.ts'
import * as patients from './patients.ts'
import type {PhraseList} from './phrases.ts'
import * as places from './places.ts'
import * as praise from './praise.ts'
import * as prose from './prose.ts'
import * as quantities from './quantities.ts'
import * as ranking from './ranking.ts'
import * as rare from './rare.ts'
import * as seasons from './seasons.ts'
import * as selfRegard from './self-regard.ts'
import * as setbacks from './setbacks.ts'
import * as specialties from './specialties.ts'
import * as spelling from './spelling.ts'
import * as standing from './standing.ts'
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
  cliches,
  commitment,
  formulas,
  care,
  choices,
  courtesy,
  selfRegard,
  setbacks,
  contact,
  criteria,
  emails,
  eras,
  evidence,
  facts,
  firstWish,
  flattery,
  framing,
  identifiers,
  heroics,
  inflated,
  idioms,
  interview,
  interviewQuestions,
  laterPlans,
  leftBehind,
  letterWriters,
  otherTrack,
  match,
  openings,
  patients,
  places,
  praise,
  prose,
  quantities,
  ranking,
  rare,
  seasons,
  specialties,
  spelling,
  standing,
  status,
  themes,
  tone,
  traits,
]
  .flatMap((shelf) => Object.values(shelf) as readonly unknown[])
  .filter(isPhraseList)
