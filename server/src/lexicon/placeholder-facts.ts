/** A fact that can take the place of a slot. */
export type FactName =
  | 'name'
  | 'name-and-degree'
  | 'degree'
  | 'aamc-id'
  | 'usmle-id'
  | 'nrmp-id'
  | 'email'
  | 'phone'
  | 'graduation-year'
  | 'visa'
  | 'ecfmg'
  | 'step3'
  | 'season'
  | 'program'
  | 'program-id'
  | 'city'
  | 'state'
  | 'city-and-state'
  | 'track'
  | 'code'
  | 'director'
  | 'director-titled'
  | 'director-last'
  | 'specifics'

/** The wordings of a slot that ask for one fact. */
export interface SlotWordings {
  readonly fact: FactName
  /** Whose fact it is: a slot that begins with “your” never asks for one of the program. */
  readonly of: 'applicant' | 'program'
  /** As people word the slot, in small letters, without brackets, articles, “your” and “insert”. */
  readonly wordings: readonly string[]
}

const slot = (fact: FactName, of: SlotWordings['of'], ...wordings: readonly string[]): SlotWordings => ({
  fact,
  of,
  wordings,
})

/**
 * What slots ask for. Only wordings that can mean one thing stand here: “last name” alone is the applicant’s in one letter
 * and the director’s in the next, so it is read by the title before it or not at all.
 */
export const slotFacts: readonly SlotWordings[] = [
  slot(
    'name',
    'applicant',
    'name',
    'full name',
    'first and last name',
    'first name last name',
    'first last',
    'name as in eras',
    'applicant name',
    'applicant full name',
    'candidate name',
    'sender name',
    'my name',
  ),
  slot(
    'name-and-degree',
    'applicant',
    'name and degree',
    'name degree',
    'full name and degree',
    'name md',
    'name mbbs',
  ),
  slot('degree', 'applicant', 'degree', 'medical degree', 'credentials', 'md or mbbs', 'md mbbs', 'md or do'),
  slot(
    'aamc-id',
    'applicant',
    'aamc id',
    'aamc',
    'aamc number',
    'aamc id number',
    'aamc identification number',
    'aamc no',
    'eras aamc id',
    'eras id',
    'applicant aamc id',
    '8 digit aamc id',
    'eight digit aamc id',
  ),
  slot(
    'usmle-id',
    'applicant',
    'usmle id',
    'ecfmg id',
    'usmle or ecfmg id',
    'usmle ecfmg id',
    'ecfmg or usmle id',
    'ecfmg usmle id',
    'usmle number',
    'ecfmg number',
  ),
  slot('nrmp-id', 'applicant', 'nrmp id', 'nrmp number', 'nrmp id number', 'nrmp applicant id'),
  slot('email', 'applicant', 'email', 'email address', 'e mail', 'e mail address', 'contact email', 'applicant email'),
  slot(
    'phone',
    'applicant',
    'phone',
    'phone number',
    'telephone',
    'telephone number',
    'mobile',
    'mobile number',
    'cell phone',
    'cell number',
    'contact number',
    'phone with country code',
    'phone number with country code',
    'applicant phone',
  ),
  slot(
    'graduation-year',
    'applicant',
    'graduation year',
    'year of graduation',
    'yog',
    'year graduated',
    'year you graduated',
    'medical school graduation year',
  ),
  slot('visa', 'applicant', 'visa', 'visa type', 'visa status', 'visa needed', 'visa you need', 'type of visa'),
  slot(
    'ecfmg',
    'applicant',
    'ecfmg status',
    'ecfmg status today',
    'ecfmg certification',
    'ecfmg certification status',
    'certification status',
  ),
  slot(
    'step3',
    'applicant',
    'step 3',
    'step 3 status',
    'step 3 status today',
    'step 3 result',
    'usmle step 3',
    'usmle step 3 status',
  ),
  slot('season', 'applicant', 'match year', 'match season', 'year of match', 'year training begins'),
  slot(
    'program',
    'program',
    'program',
    'program name',
    'name of program',
    'name of residency program',
    'residency program',
    'residency program name',
    'program or hospital name',
    'hospital',
    'hospital name',
    'name of hospital',
    'institution name',
    'hospital or program',
    'hospital or program name',
  ),
  slot(
    'program-id',
    'program',
    'program id',
    'program name or id',
    'program id or name',
    'program name or id from residency yaml',
    'id of program',
  ),
  slot('city', 'program', 'program city', 'city of program'),
  slot('state', 'program', 'program state', 'state of program'),
  slot('city-and-state', 'program', 'program city and state', 'location of program', 'program location'),
  slot(
    'track',
    'program',
    'track',
    'track of program',
    'program track',
    'specialty',
    'specialty of program',
    'program specialty',
    'specialty or year',
    'specialty name',
    'internal medicine or pediatrics',
    'pediatrics or internal medicine',
  ),
  slot('code', 'program', 'program code', 'nrmp code', 'nrmp program code', 'code of program'),
  slot(
    'director',
    'program',
    'director',
    'director name',
    'director full name',
    'program director',
    'program director name',
    'program director full name',
    'name of director',
    'name of program director',
    'full name of program director',
    'pd',
    'pd name',
  ),
  slot(
    'director-titled',
    'program',
    'dr last name',
    'dr name',
    'doctor name',
    'dr and last name',
    'title and last name of program director',
    'title and last name of director',
    'dr last name of program director',
    'dr last name of director',
  ),
  slot(
    'director-last',
    'program',
    'director last name',
    'program director last name',
    'last name of director',
    'last name of program director',
    'pd last name',
  ),
  slot(
    'specifics',
    'program',
    'specific reason',
    'specific reasons',
    'specifics',
    'specific feature',
    'program feature',
    'clinic name',
    'name of clinic',
    'something specific',
    'something specific about program',
    'one thing program does that you looked up',
    'one thing program does',
    'one thing program does that fits work you have done',
  ),
]

/** Wordings that mean the director’s last name behind a title, as in “Dear Dr. [Last Name]”. */
export const namesAfterTitle: ReadonlySet<string> = new Set([
  'last name',
  'name',
  'surname',
  'lastname',
  'family name',
  'full name',
])

/** Words that open a slot and ask for nothing by themselves. */
export const slotOpenings: ReadonlySet<string> = new Set(
  'insert enter add put type write fill in give state'.split(' '),
)

/** Words a slot may have or not. */
export const slotArticles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'here'])
