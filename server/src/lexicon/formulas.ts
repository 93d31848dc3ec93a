import {phrases, wordSet} from './phrases.ts'

/** Names that can be written in one way only. */
export const officialNames = phrases(
  'formula/official-name',
  'educational commission for foreign medical graduates',
  'certified|certificate|certification by|of|from the educational commission',
  'accreditation council for graduate medical education',
  'accredited by the accreditation council',
  'national resident matching program',
  'national residency matching program',
  'supplemental offer and acceptance program',
  'electronic residency application service',
  'association of american medical colleges',
  'united states medical licensing examination|exam (step) (1|2|3) (ck|clinical) (knowledge)',
  'american board of ~1 medicine|pediatrics|specialties',
  'american board of internal medicine and pediatrics',
  'american academy|college|association|society|heart of|for ~3 pediatrics|physicians|medicine|practice|surgeons',
  'american medical|osteopathic|heart|diabetes|lung association',
  'association of program directors in ~2 medicine|pediatrics',
  'medical student performance evaluation',
  'exchange visitor (sponsorship) program',
  'world federation for medical education',
  'world health organization',
  'centers for disease control (and) (prevention)',
  'national institutes of (mental) health',
  'united nations high commissioner for refugees',
  'united nations children fund',
  'united states of america',
  'basic|advanced|pediatric (advanced) (cardiac|cardiovascular) life support',
  'neonatal resuscitation program',
  'bachelor of medicine (and) (bachelor) (of) (surgery)',
  'doctor of (osteopathic) medicine',
  'master|bachelor of public health|science|arts',
  'school|college|faculty|department|institute of (public) health|medicine|pediatrics|surgery',
  'occupational english test',
  'department of veterans affairs',
  'institutional review board',
  '(categorical|combined) internal medicine and|pediatrics (pediatrics) (residency) (program|training|residency)',
)

/** What every applicant states, and in these words. */
export const statusFormulas = phrases(
  'formula/status',
  'i am|have ecfmg certified|certification',
  'i am an|a international|foreign medical graduate',
  'i am a graduate of|from',
  'i graduated from|in',
  '(i) passed|completed|cleared|taken ~3 steps|step (1|2|3|one|two|three)',
  '(i) have|having|has (also) passed|completed|cleared ~3 steps|step (1|2|3|one|two|three)',
  'steps|step 1|2|3|one|two|three (ck) (and) (step) (2|3|two|three)',
  'on (the|my) first attempt|try',
  '(i) (will) require|need|requires|requiring (a|an) (j|h) (1|1b) (visa) sponsorship|visa',
  '(i) (do) not require|need (a|any) (visa) sponsorship|visa',
  'authorized to work in the (united) us|states',
  'us|american|permanent citizen|resident',
  'weeks|months|year|years of ~3 clinical experience|experiences|electives',
  'us|american|hands clinical|on ~1 experience|experiences',
  'my aamc|usmle|nrmp|ecfmg (id) (number)',
)

/** The courtesies of a message, in the pieces they are put together from. */
export const courtesyFormulas = phrases(
  'formula/courtesy',
  'thank you ~2 for (taking)',
  '(for|of) your ~1 time|consideration|interest|email|message|call|reply|attention',
  'time and consideration|attention|effort',
  'the|your time to read|review|consider|speak|talk|meet|write|interview|reply|answer',
  'consider|considering|review|reviewing|read|reading|consideration (of) my application|candidacy|file',
  '(i) (would) look|looking ~2 forward to',
  'hear|hearing back|from (from) you|your',
  'speak|speaking|meet|meeting|talk|talking|interview|interviewing with|at you|your (team|program)',
  '(the|an) opportunity|chance to|of interview|speak|talk|meet|discuss|interviewing|speaking|meeting',
  '(please) let me know (if|whether|which|when|what|should)',
  'if|whether|should you need|require|want|have|would (like) (any)',
  'any|further|additional|other (additional|further) information|documents|document|details|questions|materials',
  'i would|will|am be|very|so|also|truly happy|glad|pleased|grateful|honored|delighted|thankful (to|for|if)',
  'i am|remain happy|glad|pleased|grateful|honored|delighted|thankful (to|for|if)',
  'i am writing|reaching|contacting|emailing (out) (to) (you) (express|ask|thank|introduce) (you|my) (interest)',
  '(please) find|see ~5 attached|enclosed|below',
  'attached|enclosed (please) find|is|are (my) (cv|curriculum) (vitae)',
  'available|reach|reached|reply|answer (me) by|at|on|for|over ~2 phone|email|telephone|video|call|interview (or|and) (email|phone)',
  'i am (also) available|reachable',
  'by phone|telephone|video|email|zoom (or|and) (phone|telephone|video|email|zoom)',
  'at any time',
  'today or|and tomorrow',
  'at your earliest|own convenience',
  'dear dr|doctor|program|director|members|professor|selection|sir',
)

/** What follows the figures of an hour. */
export const clockWords = wordSet('am pm noon et est edt ct cst cdt eastern time')

/** Days and months, as written. */
export const calendarNames = wordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'January February March April May June July August September October November December',
)

/** What joins the words of a name. */
export const nameJoints = wordSet('of for the and at in de del de la du von van')

/** Words that change when a statement is sent to another specialty: its names, its doctors, its patients. */
export const specialtyWords = wordSet(
  'internal medicine im internist internists internship hospitalist hospitalists adult adults grownups older elderly ' +
    'pediatric pediatrics paediatric paediatrics peds paeds pediatrician pediatricians paediatrician paediatricians ' +
    'child children kid kids infant infants young younger med meds medpeds combined categorical ' +
    'preliminary prelim transitional ty family surgery surgical surgeon surgeons psychiatry psychiatrist psychiatrists ' +
    'neurology neurologist neurologists emergency anesthesiology anesthesiologist radiology radiologist',
)
