import {phrases, spellings} from './phrases.ts'

/** What a draft can be written for. */
export const targets = [
  'med-peds',
  'internal-medicine',
  'pediatrics',
  'preliminary-medicine',
  'transitional-year',
] as const

/** A specialty or year a draft can be written for. */
export type Target = (typeof targets)[number]

/** Every specialty the lexicon knows by name. */
export type Specialty =
  | Target
  | 'family-medicine'
  | 'emergency-medicine'
  | 'surgery'
  | 'orthopedics'
  | 'psychiatry'
  | 'neurology'
  | 'obstetrics'
  | 'anesthesiology'
  | 'radiology'
  | 'dermatology'
  | 'pathology'
  | 'ophthalmology'

/** How a specialty is written to a reader. */
export const specialtyLabels: Readonly<Record<Specialty, string>> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  'preliminary-medicine': 'a preliminary program',
  'transitional-year': 'a transitional program',
  'family-medicine': 'Family Medicine',
  'emergency-medicine': 'Emergency Medicine',
  surgery: 'Surgery',
  orthopedics: 'Orthopedics',
  psychiatry: 'Psychiatry',
  neurology: 'Neurology',
  obstetrics: 'Obstetrics and Gynecology',
  anesthesiology: 'Anesthesiology',
  radiology: 'Radiology',
  dermatology: 'Dermatology',
  pathology: 'Pathology',
  ophthalmology: 'Ophthalmology',
}

/** How a track is headed in a table. */
export const trackLabels: Readonly<Record<Target, string>> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  'preliminary-medicine': 'Preliminary',
  'transitional-year': 'Transitional',
}

/** How a track is written where there is little room. */
export const trackAbbreviations: Readonly<Record<Target, string>> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'IM',
  pediatrics: 'Peds',
  'preliminary-medicine': 'Prelim',
  'transitional-year': 'TY',
}

/** Years that end by themselves: naming the specialty that comes after is right there. */
export const isSingleYear = (target: Specialty): boolean =>
  target === 'preliminary-medicine' || target === 'transitional-year'

/** Specialties as fields of training. `IM` alone is as often an injection, so it needs a word of training beside it. */
export const specialtyFields = spellings<Specialty>('specialty/field', {
  'med-peds': [
    'med|meds peds|paeds',
    'medpeds|medspeds',
    '(combined|dual) internal medicine pediatrics|paediatrics|peds',
    'combined|dual internal medicine and pediatrics|paediatrics|peds',
    'combined internal medicine pediatrics|paediatrics',
    'internal medicine and pediatrics|paediatrics combined',
    'medicine pediatrics|paediatrics|peds',
    'combined medicine and pediatrics|paediatrics|peds',
    'combined medicine pediatrics',
    'combined program|residency|training in (internal) medicine and pediatrics',
    'IM Peds|pediatrics|Pediatrics|PEDS',
    'IM and Peds combined',
    'combined training|program|residency|track|specialty|position|positions|slot|slots|spot|spots|seat|seats',
    'combined four|4 year program|residency|training|path|track|road|route',
  ],
  'internal-medicine': [
    'internal medicine',
    'categorical medicine',
    'adult medicine',
    'IM residency|program|programs|training|track|position|positions|categorical|applicant|physician',
    'categorical IM',
  ],
  pediatrics: [
    'pediatrics|paediatrics',
    'peds',
    'pediatric|paediatric medicine',
    'pediatric|paediatric residency|residencies|program|programs|training|internship|track|position|positions|career|route|path',
    'pediatric|paediatric cardiology|oncology|neurology|endocrinology|surgery|nephrology|pulmonology|gastroenterology|fellowship',
  ],
  'preliminary-medicine': [
    'preliminary (internal) medicine',
    'preliminary (intern) year|position|positions|program|programs|spot|track|training|residency|internship',
    'prelim (medicine|year|IM|position|program|spot)',
  ],
  'transitional-year': [
    'transitional year',
    'transitional internship|program|position|residency',
    'TY year|program|position',
  ],
  'family-medicine': ['family medicine', 'family practice'],
  'emergency-medicine': ['emergency medicine'],
  surgery: [
    '(general) surgery residency|program|training',
    'general surgery',
    'surgical residency|training|career',
    'neurosurgery',
  ],
  orthopedics: ['orthopedics|orthopaedics', 'orthopedic|orthopaedic surgery|residency'],
  psychiatry: ['psychiatry'],
  neurology: ['neurology residency|program', 'child neurology', 'adult neurology'],
  obstetrics: ['obstetrics', 'obstetrics and gynecology|gynaecology', 'OB GYN', 'OBGYN'],
  anesthesiology: ['anesthesiology|anaesthesiology', 'anesthesia residency|program'],
  radiology: ['diagnostic radiology', 'radiology residency|program', 'interventional radiology'],
  dermatology: ['dermatology'],
  pathology: ['pathology residency|program', 'anatomic pathology'],
  ophthalmology: ['ophthalmology'],
})

/** People by their specialty. */
export const specialtyPeople = spellings<Specialty>('specialty/person', {
  'med-peds': [
    'med peds|paeds doctor|physician|doc|hospitalist|specialist|internist',
    'internist pediatrician',
    'internist and (a) pediatrician|paediatrician',
    'pediatrician and (an) internist',
  ],
  'internal-medicine': [
    'internist|internists',
    'internal medicine doctor|physician|specialist',
    'adult hospitalist',
    'doctor|physician for adults',
  ],
  pediatrics: [
    'pediatrician|paediatrician|pediatricians|paediatricians',
    'doctor|physician for children',
    'children doctor',
  ],
  'preliminary-medicine': ['preliminary intern|resident', 'prelim intern|resident'],
  'transitional-year': ['transitional intern|resident'],
  'family-medicine': ['family physician|doctor', 'family medicine physician|doctor'],
  'emergency-medicine': ['emergency physician', 'emergency medicine physician|doctor', 'ER doctor|physician'],
  surgery: ['surgeon|surgeons', 'neurosurgeon'],
  orthopedics: ['orthopedist|orthopaedist', 'orthopedic|orthopaedic surgeon'],
  psychiatry: ['psychiatrist'],
  neurology: ['neurologist'],
  obstetrics: ['obstetrician', 'gynecologist|gynaecologist'],
  anesthesiology: ['anesthesiologist|anaesthesiologist'],
  radiology: ['radiologist'],
  dermatology: ['dermatologist'],
  pathology: ['pathologist'],
  ophthalmology: ['ophthalmologist'],
})

/** Words after a specialty that make it describe a person, place or rotation met on the way, not a destination. */
export const specialtyCompany = phrases(
  'specialty/company',
  'attending|attendings|mentor|mentors|faculty|colleague|colleagues|resident|residents|intern|interns|team|teams|consultant|consultants|preceptor|preceptors|supervisor|professor|chief|director|directors|nurse|nurses|office',
  'rotation|rotations|clerkship|clerkships|elective|electives|observership|observerships|externship|subinternship|block|month|months|week|weeks|shift|shifts|housejob|posting|postings|experience|experiences',
  'ward|wards|floor|floors|clinic|clinics|unit|units|service|services|department|departments|hospital|hospitals|emergency|ICU|consult|consults|room',
  'patient|patients|textbook|textbooks|journal|conference|conferences|grand rounds',
  'letter|letters|side|half|cases|case|application|applications|interview|interviews|oncology',
)
