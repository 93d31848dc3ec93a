import {phrases} from './phrases.ts'

/** Words that tell of schooling or clinical work. */
export const clinicalBackground = phrases(
  'background/clinical',
  'graduated|graduate|graduating',
  'medical|med school|college|student|graduate|officer|university',
  'faculty of medicine',
  'studied medicine',
  'finished|completed|did (my) medicine|mbbs|md|residency|internship',
  'house officer|job|physician',
  'fourth|final|third year student',
  'general practitioner|physician|pediatrician',
  'practiced|practised|practicing|practising (as|medicine|in|family|general|internal|pediatric|pediatrics|adult)',
  'worked|work|working|rotated|rotating|rotate|trained|training|interned|served|volunteered ~4 ward|wards|hospital|hospitals|clinic|clinics|icu|nicu|department|unit|emergency|physician|doctor|internist|pediatrician|service|floor|camp',
  'rotation|rotations|clerkship|clerkships|elective|electives|observership|observerships|externship|subinternship|housejob',
  'hands on',
  'clinical experience|training|work|background|years',
  'weeks|months|years|month ~5 inpatient|outpatient|medicine|pediatrics|ward|wards|clinic|hospital|icu|nicu|care|officer|physician|doctor|nursery|practice',
  'i|we treated|admitted|covered|managed|followed|examined|cared|delivered|saw ~4 patients|inpatients|children|adults|ward|wards|beds|families|newborns|women|infants|clinic',
  'on|in (a|an|the|two|three|our) (medical|pediatric|general|adult|inpatient) ward|wards',
  'sub internship',
  'have|had (been) worked|working|practiced|practicing|trained|training since|for|as|in|at',
  'i worked|practiced|trained since|for|as|in|at',
  'my|our|the attending|attendings|preceptor|preceptors|consultant|consultants',
  'patient|patients|child|children|newborns i|we saw|sent|admitted|treated|followed|covered|examined|referred|managed|delivered',
)

/** Words for certification and examinations. */
export const certificationWords = phrases(
  'background/certification',
  'ECFMG',
  'USMLE',
  'COMLEX',
  'certified|certification|certificate',
  'step|steps 1|2|3|ck|one|two|three',
  'steps',
  'passed (all|both) steps|step',
)

/** Words for the right to work. */
export const visaWords = phrases(
  'background/visa',
  'visa|visas',
  'j 1',
  'h 1b',
  'j1|h1b|h4|f1|opt|ead',
  'sponsorship|sponsor',
  'green card',
  'permanent resident|residency|residence',
  'citizen|citizenship',
  'work permit|authorization|authorisation',
  'authorized|authorised|permitted|eligible to work',
  'asylee|refugee status',
  'asylum|daca',
  'temporary protected status',
)

/** What a reply about times and links speaks of. */
export const schedulingWords = phrases(
  'background/scheduling',
  'available|availability|free|slot|slots|time|times|schedule|reschedule|confirm|confirmed|calendar|link|zoom|video|teams',
  'interview at|on|for',
  'attached|attach',
  'speak|talk|call|reach|phone today|tomorrow|at|on|after|before',
)

/** What a message of thanks after a talk speaks of. */
export const thanksForTalk = phrases(
  'background/thanks',
  'thank|thanks you (so|very) (much) for ~3 interview|interviewing|conversation|talking|speaking|meeting|minutes|hour|time|visit|answering',
  'thank you again',
  'it was|is good|great|nice|lovely|kind|a ~2 to speak|talk|meet|interview',
)

/** Words to a reader who has met the applicant, or who is to think of the application no longer. */
export const knownAlready = phrases(
  'background/known',
  'i (have) interviewed with you',
  'we met|spoke|talked (again) (on|in|at|during|last|by|when|about|before)',
  'my|our interview|conversation (with you) on|of|in|last|at|during',
  'i ~3 withdraw|withdrawing|withdrawn|cancel|cancelling|canceling ~2 from|my',
)

/** Words by which an email asks to be considered, which makes it an application and not a note. */
export const asksConsideration = phrases(
  'background/asks',
  'summary|account|overview|details of ~2 my|background|experience|training|education',
  'asked|ask ~4 about ~3 background|experience|training|myself',
  'consider|considering|consideration|considered (of|my|me)',
  'candidate|candidacy',
  'i am|was writing|applying',
  'my application',
  'express|convey ~3 interest',
)
