import {spellings} from './phrases.ts'

/** A phrase of the English written far from the United States. */
export type IdiomId =
  | 'needful'
  | 'revert'
  | 'passed-out'
  | 'did-degree'
  | 'did-graduation'
  | 'gave-exam'
  | 'cleared'
  | 'years-back'
  | 'batch-mates'
  | 'batch'
  | 'house-job'
  | 'house-officer'
  | 'casualty'
  | 'theatre'
  | 'kindly'
  | 'kind-perusal'
  | 'good-name'
  | 'myself'
  | 'level-best'
  | 'incharge'
  | 'am-having'
  | 'observership-from'
  | 'greetings'
  | 'prepone'
  | 'appeared'
  | 'schooling'

/** The idioms by their spellings; a rule decides by what stands around them whether one is meant. */
export const idioms = spellings<IdiomId>('idiom/img', {
  needful: ['do|doing the needful', 'the needful'],
  revert: ['revert back', 'revert to me|us|my', 'revert at|with|on', 'your (kind) revert', 'reverting back'],
  'passed-out': ['passed|passing|pass out'],
  'did-degree': ['did|done my|the mbbs|mbchb|mbbch|md|bachelors|degree|medical-degree|medicine'],
  'did-graduation': ['did|done|completed my|the graduation'],
  'gave-exam': [
    'gave|given|giving|give my|the ~1 step|steps|usmle',
    'gave|given|giving|give my ~2 exam|exams|examination|examinations',
  ],
  cleared: [
    'cleared|clearing|clear ~4 step|steps|usmle|usmles|plab|boards|exam|exams|examination|examinations|mrcp|oet|amc|attempt',
  ],
  'years-back': ['years|year|months|month|weeks|days|decade|decades back'],
  'batch-mates': ['batch mate|mates', 'batchmate|batchmates'],
  batch: ['of|in|from my|our batch'],
  'house-job': ['house job|jobs', 'housejob|housejobs', 'house officership|surgeoncy|surgency'],
  'house-officer': ['house surgeon|surgeons'],
  casualty: ['casualty department|ward|room|unit|section|officer|medical|duty', 'casualty'],
  theatre: ['operation|operating|surgical theatre|theater|theatres|theaters', 'in|to|into theatre|theater'],
  kindly: ['kindly'],
  'kind-perusal': [
    'for your kind|good perusal|consideration|information|reference|attention|notice|review|approval',
    'for your perusal',
    'your kind|good perusal',
  ],
  'good-name': ['your good name|self|office|selves'],
  myself: ['myself'],
  'level-best': ['level best'],
  incharge: ['incharge'],
  'am-having': [
    'am|is|are having ~3 rapport|experience|knowledge|interest|skills|degree|certificate|certification|publications|years|command',
  ],
  'observership-from': [
    'observership|observerships|internship|externship|clerkship|rotation|rotations|elective|electives|mbbs|residency from',
  ],
  greetings: ['greetings of the day'],
  prepone: ['prepone|preponed'],
  appeared: ['appeared|appearing|appear for|in ~2 step|usmle|exam|exams|examination|examinations'],
  schooling: ['did|done my schooling'],
})

/** Names of months: “an elective from May”. */
export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** What one gets a degree from. */
export const schoolWords: ReadonlySet<string> = new Set(
  'college university school institute academy faculty mbbs medical medicine honors'.split(' '),
)

/** Words of fainting. */
export const faintWords: ReadonlySet<string> = new Set(
  'fainted floor heat dizzy collapsed syncope unconscious because during cards leaflets flyers forms water food cups pills samples masks vaccines pain'.split(
    ' ',
  ),
)
