import {type PhraseList, phrases, spellings} from './phrases.ts'
import type {SourceId} from './sources.ts'
import {type Specialty, specialtyFields} from './specialties.ts'

/** What a heading or a label of a criteria draft announces. */
export const criteriaParts = spellings<'must-have' | 'breakers' | 'flexible' | 'programs' | 'plan' | 'other'>(
  'criteria/part',
  {
    'must-have': [
      'must (have|haves)',
      'musts|essential|essentials|mandatory|required|requirement|requirements|prerequisite|prerequisites',
      'non|not negotiable|negotiables',
      'nonnegotiable|nonnegotiables',
      'hard criteria|limits|limit|filters|filter|rules|stops',
      'red line|lines',
      'no compromise|compromises',
      'not|never|hardly optional',
      'not up for discussion|debate|negotiation|grabs',
      'can not do|go|live without',
      'have to have',
      'minimum|minimal (requirements|criteria)',
      'absolute|absolutes',
      'first of all i need',
    ],
    breakers: [
      'deal breaker|breakers',
      'dealbreaker|dealbreakers',
      'must not have',
      'exclusion|exclusions (criteria)',
      'not for me|us',
      'i|we will not do|apply|go|live|accept again',
      'what i|we will not do|accept|take',
      'no go|gos',
      'can|could|will not live with',
    ],
    flexible: [
      'flexible|flexibles|flexibility|optional|preferred|preferences|preference|desirable|negotiable|wishes|wishlist',
      'not required|essential|necessary|mandatory|decisive',
      'nice|good to have|haves',
      '(would) be nice',
      'would be good|great|lovely|welcome',
      'not (so|that|very|too|really) important',
      'less|least important',
      'can|could do|manage|go without',
      'nice (if)',
      'wish list',
      'would like|love|prefer',
      'bonus|bonuses|pluses|extras',
      'a plus',
      'soft criteria|factors',
      'can|could live with|without',
      'fine|okay|ok|happy with (either)',
      'do|will|would not mind',
      'will|would not say no',
      'can bend|give|compromise',
      'would|will|can|could trade|sacrifice|swap|waive',
      'would|will|can|could give up',
      'tie breaker|breakers',
      'where i (can) bend|compromise',
    ],
    programs: [
      'programs|programmes|hospitals|shortlist|residencies',
      'applied|sent|submitted',
      'weighed|weighing|considering|candidates',
      'in reserve',
      'my list',
    ],
    plan: [
      'plan|plans|numbers|allocation|split|distribution|quota|quotas|budget',
      'how many',
      'divide|distribute|dividing|allocate ~3 applications',
      'applications by|per specialty|track',
      'where the (45|forty) ~1 applications go',
      '45|forty-five applications',
    ],
    other: [
      'ask|need|want|expect|look|looking|seek|seeking (for) ~1 from|of|in|for|at ~1 program|programs|hospitals',
      'questions (to|for) (ask) ~2 programs',
      'what programs ask|want|need',
    ],
  },
)

type BarePart = 'must-have' | 'breakers' | 'flexible' | 'programs'

/** Headings over programs that are no longer meant. */
const crossedOut: readonly string[] = [
  'crossed out',
  'crossed off',
  'ruled out',
  'struck out',
  'dropped',
  'excluded',
  'skipped',
  'not applying',
  'left out',
]

/** What a heading or a label announces by no more than these words, lower case; in a sentence they announce nothing. */
export const bareParts: ReadonlyMap<string, BarePart> = new Map<string, BarePart>([
  ...each(
    'must-have',
    'needs',
    'my needs',
    'i need',
    'what i need',
    'has to be true',
    'have to be true',
    'must be true',
  ),
  ...each('must-have', 'has to have', 'needs to have', 'what has to be there', 'what it has to have', 'no exceptions'),
  ...each('must-have', 'need', 'we need', 'green', 'what must be'),
  ...each('breakers', 'not', 'never', 'red', 'must not be', 'what must not be', 'what must not happen'),
  ...each('flexible', 'want', 'wish', 'yellow', 'amber', 'what may be', 'what can be', 'may be', 'can be'),
  ...each('flexible', 'wants', 'my wants', 'ideally', 'if possible', 'less important', 'can wait'),
  ...each('programs', 'yes', 'no', 'maybe', 'in', 'out', 'probably', 'probably not'),
  ...each('programs', ...crossedOut),
])

/** Of these the ones that drop all below them. */
export const droppingParts: ReadonlySet<string> = new Set(['no', 'out', 'probably not', ...crossedOut])

/** Tracks as a list shortens them. */
export const shortTracks = spellings<Specialty>('criteria/short-track', {
  'med-peds': ['MP'],
  'internal-medicine': ['IM'],
  pediatrics: ['pediatric|paediatric'],
  'preliminary-medicine': [
    'preliminary|prelim internal|year|only|surgery|pediatrics|peds|IM',
    'IM|Medicine|medicine|internal (medicine) preliminary|prelim',
  ],
  'transitional-year': ['transitional', 'TY'],
  'family-medicine': ['FM'],
  'emergency-medicine': ['EM'],
  surgery: ['surgery'],
  orthopedics: ['orthopedic|orthopaedic'],
  psychiatry: ['psych'],
  neurology: ['neurology'],
  obstetrics: ['OB'],
  anesthesiology: ['anesthesia'],
  radiology: ['radiology'],
  dermatology: ['derm'],
  pathology: ['pathology'],
  ophthalmology: ['ophtho'],
})

/** Names of tracks, in full or as a list shortens them. */
export const listedTracks: PhraseList<Specialty> = {
  name: 'criteria/track',
  entries: [...specialtyFields.entries, ...shortTracks.entries],
}

/** Words of an institution's name. */
export const programMarks = phrases(
  'criteria/program-mark',
  'hospital|infirmary|children|university|regional|clinic|sanatorium|polyclinic',
  'medical center|centre|college|school|group',
  'health system|center|centre|sciences|network',
  'college of medicine',
)

/** Where a program stands with the applicant. */
export const programStatuses = spellings<'applied' | 'planned' | 'dropped'>('criteria/status', {
  applied: ['applied', 'application|applications (was|is) sent|submitted|in|out', 'sent|submitted'],
  planned: [
    'planned|plan|planning|apply|applying|reserve|perhaps|maybe|possible|possibly|considering|weighing|interested',
    'in reserve',
    'not (yet) applied (yet)',
    'will|to apply',
    'round two|three|2|3',
  ],
  dropped: [
    'dropped|drop|skip|skipped|rejected|removed|excluded|exclude|withdrawn|eliminated|crossed|struck|avoid|pass',
    'ruled|crossed|struck|is|therefore out|off',
    'do|will|did not apply|send',
    'not applying|considered|sending|eligible|applied',
    'no application',
    'left|leave|leaving|leaves (~1) out',
    'off the|my list',
    'so not|no',
  ],
})

/** What a criterion, or something stated of a program, is about. */
export const criterionTopics = spellings<
  | 'visa'
  | 'j-1'
  | 'h-1b'
  | 'accreditation'
  | 'probation'
  | 'categorical'
  | 'graduation'
  | 'step-3'
  | 'attempts'
  | 'experience'
  | 'abroad'
>('criteria/topic', {
  visa: [
    'visa|visas|sponsor|sponsors|sponsored|sponsorship|sponsoring|immigration',
    'work authorization|authorisation|permit|permission',
    'permit|permits',
    'green card|cards',
    'permanent residents',
    'citizens|citizenship|citizen',
    'EAD',
  ],
  'j-1': ['j 1 (visa|visas|sponsorship|waiver)', 'j1|j1s (visa|visas|sponsorship)'],
  'h-1b': ['h 1b (visa|visas|sponsorship)', 'h1b|h1 (visa|visas|sponsorship)', 'h 1 b'],
  accreditation: ['acgme', 'accredited|accreditation|unaccredited'],
  probation: ['probation|probationary', 'warning|warnings'],
  categorical: ['categorical'],
  graduation: [
    'graduate|graduates|graduation|graduated|graduating|grad|grads',
    'YOG|yog',
    'year|years since|from|after|out (of) (medical) school|graduation',
    'graduation (year|years) limit|cutoff|gap',
    'within|last|past ~1 years|yrs',
  ],
  'step-3': ['step 3|three|III', 'USMLE step 3'],
  attempts: ['attempt|attempts', 'first try', 'failed step|exam|exams'],
  experience: [
    'us|usa|american clinical|hands experience',
    'USCE|usce',
    'observership|observerships|externship|externships',
  ],
  abroad: ['img|imgs|fmg|fmgs', 'international|foreign (medical) graduate|graduates', 'trained abroad'],
})

/** Words by which a program is said not to do or have something. */
export const refusals = phrases(
  'criteria/refusal',
  'no|not|none|never|nothing|neither|nope|non',
  'without|lacks|lack|lacking|missing|refuses|refuse|refused|declines|declined|excludes|excluded',
  'fails|fail|failed|failing|violates|violated|breaks|misses',
  'stopped|ended|lost|withdrew|withdrawn|unaccredited|unavailable|impossible|unable',
)

/** Words that keep a statement open, so that it is no refusal. */
export const openStatements = phrases(
  'criteria/open-statement',
  'not sure|certain|known|clear|confirmed|stated|listed|mentioned|found|checked|said|given|decided|asked|specified',
  'not yet',
  'none|nothing|no ~1 stated|listed|given|mentioned|published|posted|specified|found|known',
  'none|nothing|not|no on|at the|their|its site|website|page|freida',
  'no|without answer|reply|information|info|data|word|mention|news|response',
  'unknown|unclear|unsure|unconfirmed|ask|asked|asking|check',
  'do|did|could|can not know|say|find|see|reach|tell',
  'no|without|never (a|any|hard|strict|fixed|graduation|year|age|official|upper|formal) limit|limits|cutoff|cut|restriction|restrictions|problem|problems|issue|issues|minimum|maximum|requirement|requirements|warning|warnings|citation|citations|probation|concern|concerns|gap',
  'no year|graduation (year) limit|cutoff|restriction',
  'no|without ~2 limit|limits|cutoff|cutoffs|restriction|restrictions|minimum|maximum',
  'not (on) probation|required|needed|necessary|limited|restricted',
  'not only',
  'no longer required|needed|on',
  'no|not|never longer|more|really (a|an|any) problem|problems|issue|issues|obstacle|concern',
  'not|never a|an problem|issue|obstacle|concern',
  'no|without|never ~2 problem|problems|issue|issues|trouble|troubles|obstacle|obstacles|concern|concerns',
  'no doubt|matter|exception|exceptions',
)

/** What a label or the head of a column sets a bound to: “none” below it is no refusal. */
export const boundHeads = phrases(
  'criteria/bound',
  'limit|limits|minimum|minimums|min|maximum|max|cutoff|cutoffs|floor|ceiling|threshold|bar',
  'cut off',
  'restriction|restrictions|condition|conditions|fee|fees|deadline',
  'oldest|lowest|highest ~2 accepted|taken|year|score',
)

/** Programs that only take those who need no visa. */
export const citizensOnly = phrases(
  'criteria/citizens-only',
  'citizens|residents|holders|citizen only',
  'only (us) citizens|residents|holders',
  'citizens (and|or) (green) (card|permanent) holders|residents only',
  'visa|visas refused|unavailable',
)

/** Words that leave a criterion open. */
export const undecidedWords = phrases(
  'criteria/undecided',
  'not|un sure|certain|decided|settled',
  'unsure|undecided|uncertain|unclear|tbd|tbc|tba',
  'to be|get decided|determined|confirmed|discussed|checked|seen|defined',
  'maybe|perhaps|possibly',
  'i think|guess|suppose|wonder|doubt',
  'do not know|care',
  'no idea',
  'have to|need to|must|should|will|still (to) think|decide|ask|check|discuss',
  '(still) thinking about|of',
  'decide later',
  'not important or',
  'it depends',
  'depends on',
  'open question',
  'or whatever|something|anything',
  'whatever',
  'otherwise anything|whatever|any',
)

/** Words by which a criterion is softened: no program fails it. */
export const softenedCriteria = phrases(
  'criteria/softened',
  'if possible',
  'ideally|preferably|otherwise|unless|mostly|rather',
  'where|when possible',
)

/** Words that carry no meaning of their own in a criterion. */
export const criterionFiller: ReadonlySet<string> = new Set(
  (
    'the and for with that this from into have has had its their there they program programs programme hospital must should ' +
    'least most more than less any all some one two three four five six year years position positions not none yes need needs ' +
    'needed required require requires accepts accept accepted takes take offers offer least medicine pediatrics internal center'
  ).split(' '),
)

/** What the columns of a table hold, by their heads. */
export const columnHeads = spellings<
  'name' | 'track' | 'status' | 'statement' | 'letters' | 'code' | 'place' | 'number' | 'criterion' | 'list'
>('criteria/column', {
  name: ['program|programs|programme|hospital|hospitals|institution|site|name|residency'],
  track: ['track|specialty|speciality|type|field|position'],
  status: [
    'applied|status|decision|sent|submitted|application|verdict|plan|outcome|action|result',
    'what next|now|then',
    'next (step|steps)',
    'my call|choice|take',
  ],
  statement: ['statement|ps|essay', 'personal statement'],
  letters: ['letter|letters|lor|lors|recommendation|recommendations'],
  code: ['code|nrmp|acgme code|id', 'program|nrmp code|id'],
  place: ['city|state|place|location|region|town'],
  number: ['applications|number|count|how many|seats|quota|planned|share'],
  criterion: ['criterion|criteria|requirement|requirements|question|what'],
  list: ['importance|priority|weight|weights|points|score', 'must (have) or flexible'],
})

/** Statements that were not written or not chosen. */
export const missingStatements = phrases(
  'criteria/missing-statement',
  'no|without|needs|need|missing|lacks (a|its|own|any) (personal) statement|ps',
  '(personal) statement|ps (is|still) missing|open|unassigned|tbd|undecided|none',
  '(personal) statement|ps (is|has) not (been) (yet) (written|ready|assigned|chosen|done|decided|started)',
  'which (personal) statement|ps',
)

/** How many positions of a specialty a Main Match offered and filled. */
export interface Fill {
  readonly year: number
  readonly offered: number
  readonly filled: number
  readonly source: SourceId
}

/** By specialty, oldest first: what was left for SOAP. */
export const fills: Partial<Readonly<Record<Specialty, readonly Fill[]>>> = {
  'med-peds': [{year: 2025, offered: 398, filled: 395, source: 'aap-match-2025'}],
}

/** Share of the applications above which a list leans on one specialty. */
export const mostOfOrigin = 0.25

/** Whose letters speak for a track; a transitional year takes any. */
export const letterSpecialties: Readonly<Partial<Record<Specialty, readonly Specialty[]>>> = {
  'preliminary-medicine': ['preliminary-medicine', 'internal-medicine', 'med-peds'],
}

/** What `visa:` in `residency.yaml` says where none is needed; lower case. */
export const noVisaNeeded: ReadonlySet<string> = new Set([
  'none',
  'no',
  'not needed',
  'not required',
  'citizen',
  'us citizen',
  'u.s. citizen',
  'green card',
  'permanent resident',
  'us permanent resident',
])

function each(part: BarePart, ...labels: readonly string[]): ReadonlyArray<readonly [string, BarePart]> {
  return labels.map((label) => [label, part] as const)
}
