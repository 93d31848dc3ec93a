/** What a column of a table of programs can hold. */
export type ProgramColumn =
  | 'id'
  | 'name'
  | 'institution'
  | 'aliases'
  | 'code'
  | 'acgme'
  | 'track'
  | 'position'
  | 'city'
  | 'state'
  | 'place'
  | 'director'
  | 'visas'
  | 'j-1'
  | 'h-1b'
  | 'applied'
  | 'statement'
  | 'specifics'

/**
 * Headers of such columns as people and exports write them, likeliest first: where two columns would hold the same, the
 * one whose header stands earlier here is read. Case, blanks and signs do not matter.
 */
export const programColumns: Readonly<Record<ProgramColumn, readonly string[]>> = {
  id: ['id', 'short id', 'short name', 'key', 'slug', 'handle'],
  name: [
    'program name',
    'program',
    'name of program',
    'residency program',
    'residency program name',
    'training program',
    'program title',
    'residency',
    'name',
    'programme',
  ],
  institution: [
    'institution',
    'institution name',
    'hospital',
    'hospital name',
    'sponsoring institution',
    'sponsor institution',
    'sponsor',
    'training site',
    'facility',
    'university',
    'medical center',
    'site',
  ],
  aliases: [
    'aliases',
    'alias',
    'also known as',
    'aka',
    'other names',
    'other name',
    'abbreviation',
    'abbreviations',
    'acronym',
    'nickname',
  ],
  code: [
    'nrmp code',
    'nrmp program code',
    'nrmp program id',
    'nrmp program number',
    'nrmp number',
    'nrmp no',
    'nrmp',
    'nrmp id',
    'match code',
    'program code',
    'code',
    'program number',
    'program id',
  ],
  acgme: [
    'acgme id',
    'acgme',
    'acgme code',
    'acgme number',
    'acgme no',
    'acgme program id',
    'acgme program code',
    'acgme program number',
    'acgme accreditation id',
    'accreditation id',
    'freida id',
    'freida program id',
    'eras program id',
  ],
  track: [
    'track',
    'specialty',
    'speciality',
    'specialties',
    'program specialty',
    'specialty name',
    'specialty track',
    'track name',
    'program track',
    'target',
    'discipline',
  ],
  position: ['type', 'program type', 'position type', 'position', 'track type', 'match type'],
  city: ['city', 'town', 'city name', 'program city'],
  state: [
    'state',
    'st',
    'state code',
    'state abbreviation',
    'state name',
    'us state',
    'state territory',
    'program state',
  ],
  place: ['location', 'city state', 'place', 'city and state', 'program location'],
  director: [
    'program director',
    'director',
    'pd',
    'pd name',
    'director name',
    'name of director',
    'program director name',
    'name of program director',
    'residency director',
    'current program director',
  ],
  visas: [
    'visas',
    'visa',
    'visa sponsorship',
    'visas sponsored',
    'visa sponsored',
    'visa types',
    'visa type',
    'visas accepted',
    'visa accepted',
    'visa status',
    'visa information',
    'visa info',
    'sponsors visa',
    'sponsors visas',
    'sponsored visas',
    'accepted visas',
    'img visa',
  ],
  'j-1': [
    'j 1',
    'j 1 visa',
    'sponsors j 1',
    'j 1 sponsorship',
    'j 1 visa sponsorship',
    'j 1 sponsored',
    'j 1 accepted',
  ],
  'h-1b': [
    'h 1b',
    'h 1',
    'h 1b visa',
    'sponsors h 1b',
    'h 1b sponsorship',
    'h 1b visa sponsorship',
    'h 1b sponsored',
    'h 1b accepted',
  ],
  applied: [
    'applied',
    'applied to',
    'have applied',
    'i applied',
    'applied yes no',
    'application sent',
    'application submitted',
    'submitted',
    'sent',
  ],
  statement: [
    'statement',
    'personal statement',
    'ps',
    'statement file',
    'assigned statement',
    'ps assigned',
    'ps file',
  ],
  specifics: [
    'specifics',
    'notes',
    'note',
    'particulars',
    'what is particular',
    'highlights',
    'features',
    'comments',
    'comment',
    'details',
    'remarks',
    'why',
    'why this program',
  ],
}
