import {phrases, spellings, wordSet} from './phrases.ts'

/** Single words by what they say; looked up beside a phrase that was found, and not sought in every draft. */
const meanings = <Meaning extends string>(table: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.keys(table) as Meaning[]).flatMap((meaning) => table[meaning].split(' ').map((word) => [word, meaning])),
  )

/** Phrases a year of graduation hangs on. `graduate` needs no school; `study` is one; `label` stands before a year alone. */
export const graduationCues = spellings<'graduate' | 'finish' | 'study' | 'label' | 'class'>('facts/graduation', {
  graduate: [
    'graduated|graduating|graduate',
    'passed|passing|pass out',
    'my (own) (medical) graduation',
    'became|become|qualified|qualifying (as) a|an (medical) doctor|physician',
    'qualified in|from|at',
  ],
  finish: [
    'finished|finishing|finish|completed|completing|complete|concluded|ended|did|done|earned|earning|earn|received|receiving|receive|obtained|obtaining|obtain|took|taken|got|gained|awarded|hold|have|left (my|the|a|an) (first|basic|undergraduate) medical|med school|college|education|studies|training|degree|diploma|course|program',
    'finished|finishing|finish|completed|completing|complete|did|done|earned|earning|earn|received|receiving|receive|obtained|obtaining|obtain|took|taken|got|gained|awarded|hold|have (my|the|a|an) (degree) (in|of|as) MD|MBBS|MBChB|MBBCh|mbbs|mbchb|mbbch|medicine',
    'finished|finishing|finish|completed|completing|complete|did|done|earned|earning|earn|received|receiving|receive|obtained|obtaining|obtain|took|taken|got|gained|awarded my|the|a degree|diploma',
    'finished it|there|in|at',
  ],
  study: [
    'medical|med school|college|studies|education',
    'faculty|school of medicine',
    'studied|studying|read medicine',
    'mbbs|mbchb|mbbch',
    'MD',
  ],
  label: [
    'yog',
    'year of (medical) (school) graduation',
    'graduation year',
    'medical|med (school) graduation',
    'graduation date',
    'date of graduation',
    'graduation',
    'medical|med degree is|was|dates (from)',
  ],
  class: ['class of', 'batch of'],
})

/** Words of other schools and papers: with one of them, the year is not that of the medical degree. */
export const otherSchools: ReadonlySet<string> = wordSet(
  'high secondary primary elementary bachelor bachelors undergraduate residency fellowship internship housejob master masters mph msc mba ' +
    'phd doctorate nursing course courses workshop seminar camp certificate kindergarten boarding law pharmacy biology chemistry ' +
    'engineering premed postgraduate specialization specialisation specialty academy preschool seminary conservatory grade registrar ' +
    'pediatrics paediatrics surgery psychiatry neurology radiology anesthesiology dermatology pathology orthopedics honors-college bsc ba bs',
)

/** The exams that are the third Step, or all of them. */
export const thirdStep = phrases(
  'facts/step3',
  'step|steps 3|iii|three',
  'all (of) (my|the) three|3 (of) (the|my) (usmle) steps|exams|examinations',
  'step|steps 1|i|one (to|through|and) (2|ii|two) (ck) (and|through|to) 3|iii|three',
  'three|3 usmle steps|exams|examinations',
)

/** What is said of an exam: that it is behind the applicant, or still ahead. */
export type ExamState = 'passed' | 'taken' | 'ahead' | 'failed' | 'needed'

/** The same in single words. */
export const examWords = meanings<ExamState>({
  passed: 'passed passing pass cleared clearing clear finished completed complete done',
  taken: 'taken took take taking sat sit sitting attempted attempt written write appeared',
  ahead:
    'scheduled registered booked signed preparing prepare studying study pending awaiting upcoming planned outstanding remaining remains ' +
    'want wish waiting will shall date',
  failed: 'failed fail failing unsuccessful',
  needed:
    'require requires required requirement needed ask asks asking demand mandatory optional tutored taught teach tutoring helped help ' +
    'helping coached quizzed',
})

/** The same in phrases. */
export const examPhrases = spellings<ExamState>('facts/exam', {
  passed: ['behind me', 'out of the way', 'under my belt'],
  taken: ['gave|given|giving the|my'],
  ahead: [
    'plan|planning|intend|intending|expect|expecting|hope|hoping|aim|aiming|going|about|due|set to',
    'to be taken',
    'have yet to',
    'have|need to take|pass|sit|do|finish',
    'willing|ready|glad|happy|free to take|sit|do',
    'next month|week|spring|summer|fall|autumn|winter',
    'in progress',
  ],
  failed: ['did not pass'],
  needed: ['not required|needed|necessary'],
})

/** Certification by the ECFMG: `state` says it of a person, `paper` names the document, `bare` needs the ECFMG beside it. */
export const certification = spellings<'state' | 'paper' | 'bare'>('facts/certification', {
  state: [
    'ecfmg certified|certificated',
    '(am|been) certified (by|through) (the) ecfmg',
    'ecfmg (has) certified me',
    '(am|been) certified (by|through) (the) educational commission',
  ],
  paper: [
    'ecfmg (status) certification|certificate|cert|status',
    'certification|certificate (of|by|from|through) (the) ecfmg',
    'ecfmg',
  ],
  bare: ['am|been certified', 'certified since|now'],
})

/** Whether a certification is there or still to come. */
export type CertificationState = 'there' | 'ahead'

/** What says so in single words. */
export const certificationWords = meanings<CertificationState>({
  there:
    'hold holds holding have has had got received obtained earned gained achieved secured possess carry with gave bring offer complete ' +
    'completed valid done issued granted yes certified active current permanent',
  ahead:
    'pending awaiting await awaited expected expecting expect anticipated anticipate outstanding incomplete underway soon shortly waiting ' +
    'will shall should would might lack lacking missing need no',
})

/** What says so in phrases. */
export const certificationPhrases = spellings<CertificationState>('facts/certification-state', {
  there: ['in hand|place', 'came|come through'],
  ahead: [
    'in|under (the) process|progress|review|processing',
    'on its|the way',
    'going|due|set|about|hope|hoped|hoping|plan|planned|planning|want|wanted|aim to',
    'working toward|towards|on',
    'applied|applying|application for',
    'eligible for',
    'not yet',
  ],
})

/** Names of what lets an applicant work: a visa, or what makes one needless. */
export const visaNames = spellings<'j-1' | 'h-1b' | 'green-card' | 'citizen'>('facts/visa', {
  'j-1': ['j 1', 'j1', 'exchange visitor visa'],
  'h-1b': ['h 1b', 'h1b', 'h 1 b', 'h1 b'],
  'green-card': ['green card', 'greencard', '(lawful|legal) permanent resident|residency|residence', 'LPR'],
  citizen: [
    'US|american|united-states|USA citizen|citizenship|national',
    'citizen of (the) us|usa|united|america',
    'naturalized|naturalised citizen|american',
    'US|american born',
  ],
})

/** Visas and sponsorship without a kind. */
export const visaNouns = phrases(
  'facts/visa-noun',
  'visa (sponsorship|support)',
  'visas',
  'sponsorship',
  'immigration sponsorship|support',
)

/** What an applicant does with a visa or a status: to need one, to have one, to be in one, to wait for one. */
export type VisaVerb = 'need' | 'hold' | 'be' | 'ahead'

/** The same in single words. */
export const visaWords = meanings<VisaVerb>({
  need: 'need needs needed needing require requires required requiring seek seeking request requesting want prefer accept accepting',
  hold: 'hold holds holding have having got received obtained carry possess with on',
  be: 'am being became been as',
  ahead:
    'pending expected expect expecting awaiting await hope hoping soon applied applying application applicant petition process will shall ' +
    'should would may might plan planning future coming eligible interview approved waiting progress',
})

/** The same in phrases. */
export const visaPhrases = spellings<VisaVerb>('facts/visa-verb', {
  need: [
    'depend|rely|train|training|come|coming|start|starting|work on',
    'sponsor|sponsoring my|me',
    'sponsored on|for|with|under',
  ],
  hold: ['in possession of'],
  be: ['have|has become', 'status|requirement|need is', 'visa is'],
  ahead: ['in process|progress'],
})

/** Labels of a line that states it: “Visa status: J-1”. */
export const visaLabels: ReadonlySet<string> = wordSet(
  'visa status immigration citizenship authorization authorisation work permit need',
)

/** Words behind the name of a visa that make it speak of something else. */
export const visaSubjects: ReadonlySet<string> = wordSet(
  'research scholar scholars waiver waivers physician physicians resident residents fellow fellows program programs hospital hospitals ' +
    'applicant applicants doctor doctors colleague colleagues policy policies rule rules question questions issue issues holders family families study',
)

/** Clinical experience in the United States, as one lump. */
export const usExperience = spellings<'total' | 'hands-on'>('facts/us-experience', {
  total: [
    'US|USA|american clinical experience|exposure',
    'united states clinical experience|exposure',
    'USCE|usce',
    'clinical experience|exposure in|within|from (the) US|USA|states|america',
    'clinical experience|exposure in|within|from the united states',
  ],
  'hands-on': [
    'hands-on US|USA|american clinical experience|exposure',
    'hands-on united states clinical experience|exposure',
    'hands-on USCE|usce',
    'US|USA|american hands-on (clinical) experience|exposure',
    'hands-on (clinical) experience|exposure in|within|from (the) US|USA|states|america',
    'hands-on (clinical) experience|exposure in|within|from the united states',
  ],
})

/** What `residency.yaml` answers where a status is asked, in single words. */
export const statusAnswers = meanings<'yes' | 'no' | 'ahead' | 'permit'>({
  yes: 'certified certificated passed pass yes true done complete completed valid held current needed required need issued',
  no: 'no none not never false without unnecessary',
  ahead:
    'pending expected scheduled planned awaiting awaited waiting registered applied process progress soon future incomplete upcoming failed ' +
    'will shall',
  permit: 'ead permit authorized authorised authorization authorisation',
})

/** Medical degrees as they are signed. */
export const medicalDegrees = spellings<'MD' | 'DO' | 'MBBS' | 'MBChB' | 'MBBCh' | 'BMBS' | 'MBBChir'>('facts/degree', {
  MD: ['MD', 'Md', 'MDCM'],
  DO: ['DO'],
  MBBS: ['mbbs', 'MB BS', 'MB B S'],
  MBChB: ['mbchb', 'MB ChB|CHB'],
  MBBCh: ['mbbch (bao)', 'mbbchbao', 'MB BCh|BCH (BAO)'],
  BMBS: ['bmbs', 'BM BS'],
  MBBChir: ['mbbchir|mbchir', 'MB BChir'],
})

/** People and places, beside patients, kin and colleagues, that a fact may be told of. */
export const otherBearers: ReadonlySet<string> = wordSet(
  'program programs programme hospital hospitals institution department clinic website applicants candidates graduates residents students ' +
    'doctors physicians interns fellows imgs colleagues friends families parents people programs universities university center teams ' +
    'director directors committee everyone nobody candidate applicant person peers classmates supervisor half many most some few others both',
)
