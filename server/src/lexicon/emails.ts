import {phrases, spellings} from './phrases.ts'

/** Header lines an email draft may begin with; lower case. */
export const headerNames = [
  'subject',
  'to',
  'from',
  'cc',
  'bcc',
  'date',
  'attachment',
  'attachments',
  'reply-to',
] as const

/** How a line that greets begins; lower case. */
export const salutationStarts: readonly string[] = [
  'dear',
  'hello',
  'hi',
  'hey',
  'respected',
  'to whom',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'greetings',
  'esteemed',
  'to all',
]

/** Titles with which a line may greet without a word of greeting: “Dr. Lee,”; lower case. */
export const greetingTitles: ReadonlySet<string> = new Set(
  'dr drs doctor prof professor mr mrs ms mx miss sir sirs madam mam maam'.split(' '),
)

/** Words of which a line that takes leave is made, at its end a comma or nothing; lower case. */
export const leaveWords: ReadonlySet<string> = new Set(
  (
    'with my our the and of in for to you your yours very much many most so all again once kind kindest best warm warmest ' +
    'sincere sincerely sincerest regards wishes thanks thank thanking thankful thankfully truly faithfully respect respects ' +
    'respectful respectfully gratitude grateful gratefully appreciation advance anticipation cordially warmly deep deepest ' +
    'deeply high highest utmost humbly obediently obedient cheers time consideration god bless take care ever always ' +
    'attention kindness faithful good season holidays week new year'
  ).split(' '),
)

/** The words one of which makes such a line a leave; lower case. */
export const leaveHeads: ReadonlySet<string> = new Set(
  (
    'regards wishes thanks thanking truly faithfully sincerely respectfully respects respect gratitude gratefully appreciation ' +
    'cordially warmly humbly obediently cheers yours bless care thank'
  ).split(' '),
)

/** How a line that takes leave begins; lower case, standing alone on its line. */
export const closingStarts: readonly string[] = [
  'sincerely',
  'yours',
  'best',
  'best regards',
  'kind regards',
  'warm regards',
  'warmly',
  'regards',
  'respectfully',
  'with gratitude',
  'with appreciation',
  'with thanks',
  'many thanks',
  'thanks',
  'thank you',
  'gratefully',
  'cordially',
  'all the best',
]

/** Words by which a sentence speaks of the reader's program. */
export const readerProgram = phrases(
  'program/reader',
  'your (esteemed|prestigious|excellent|wonderful|great|outstanding|amazing|fine) (categorical|combined|preliminary) ~3 program|programs|residency|department|hospital|institution|team|center|centre|track',
  'your program|residency|department|hospital|institution|team|community|residents|faculty|curriculum',
  'this program|residency|hospital|institution|department',
)

/** What a mentor is asked for, and a program is not. */
export const mentorRequest = phrases(
  'email/mentor-request',
  'you|your (please|kindly|be|have|able|willing|time|to) ~3 write|writing|upload|uploading|submit|finish|provide|give ~5 letter|letters|lor|recommendation|reference',
  'you ~2 know me|my|us ~6 write ~4 letter|letters|recommendation|reference',
  'letter|letters|reference|recommendation (of) (recommendation|support) for me|my',
  'letter|letters|reference|recommendation from you',
  'you|your|kindly|please ~2 recommend|endorse|mentor me|my',
  'you|your|kindly|please ~3 read|reread|review|proofread|edit|check|correct|critique (through|over) (my|the|this|a) ~3 statement|draft|drafts|essay|cv|resume|answers|list',
  'you|your|kindly|please ~3 look over|at|through (my|the|this|a) ~3 statement|draft|drafts|essay|cv|resume|answers|list',
  'your advice|guidance|mentorship|feedback|opinion (on|about|as|would|for)',
  'want|like you to ~1 read|reread|check|correct|proofread it|this|them|my',
  'mock interview|interviews',
  'thank you for everything',
  'under your supervision|guidance|mentorship|wing|tutelage',
  'your (former) student|mentee|pupil|trainee|observer',
  'be|serve|act (as) (a|my|one) (of) (my) referee|referees|mentor|recommender',
)

/** Words of a greeting that name nobody: these, and no other, make a greeting fit for anyone; lower case. */
export const nobodyWords: ReadonlySet<string> = new Set(
  (
    'sir sirs madam mam maam whom concern concerned may it this there everyone everybody all anyone gentleman gentlemen ' +
    'lady ladies friend friends hiring manager recruiter reader guys folks authority authorities person persons charge ' +
    'doctor doctors dr prof professor professors mr mrs ms miss s am'
  ).split(' '),
)

/** Words with which a greeting begins or that fill it; lower case. */
export const greetingWords: ReadonlySet<string> = new Set(
  (
    'dear dearest respected esteemed honorable honourable honored honoured hello hi hey greetings good morning afternoon ' +
    'evening day of the to and or in a an my our your very most beloved warm warmest season'
  ).split(' '),
)

/** Words for whoever holds an office in a program; lower case. */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'program programme programs programmes director directors coordinator coordinators administrator committee selection ' +
    'admission admissions recruitment residency residencies office team chair chairs chairman chairperson head chief members ' +
    'member faculty department departments gme pd pds apd associate assistant staff resident residents interview graduate ' +
    'medical education training leadership colleagues colleague representative panel board'
  ).split(' '),
)

/** Words for several programs at once, in a greeting or an address; lower case. */
export const severalPrograms: ReadonlySet<string> = new Set('programs programmes directors pds residencies'.split(' '))

/** Words that say nothing in a subject: all of it made of these could stand over any message; lower case. */
export const vagueWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to for from with about as by is are am be my me i your you our we it this that these please ' +
    'kindly hi hello hey dear sir madam greetings respected good morning afternoon evening day question questions query ' +
    'queries quick urgent urgently important asap attention help need needed request requests requesting requested inquiry ' +
    'enquiry inquiries enquiries inquire information info regarding concerning reference re fw fwd application applications ' +
    'apply applying applicant applicants applied candidate candidacy residency residencies resident program programs ' +
    'programme position positions spot spots seat seats slot opening openings vacancy vacancies opportunity opportunities ' +
    'job training interview interviews consideration consider considered interest interested interesting express expressing ' +
    'expression strong sincere genuine keen follow following up followup reply response responding answer update updates ' +
    'message email mail letter introduction introducing introduce self myself thank thanks you gratitude grateful hope hoping ' +
    'seeking search looking medical doctor dr physician img international graduate student documents document cv resume ' +
    'attached new one last chance favor favour hospital department director coordinator office team subject no none test ' +
    'untitled availability available contact call meeting time times some any more further details statement personal match ' +
    'year pgy 1 open read see humble humbly kind all dates'
  ).split(' '),
)

/** Specialties and years as a subject shortens them, beside the names the lexicon has for prose. */
export const subjectFields = phrases(
  'email/subject-field',
  'IM|TY|FM|EM|PM|Peds|PEDS|Ped|Pedi|SOAP|PM&R|IM-Peds|OBGYN|Ob|Gyn|Psych',
  'prelim|preliminary|transitional|categorical',
  'medicine|pediatrics|paediatrics|surgery|neurology|psychiatry|radiology|pathology|anesthesiology|anesthesia|dermatology|ophthalmology|orthopedics|urology|cardiology|oncology|neurosurgery|otolaryngology|obstetrics|gynecology|physiatry',
  'supplemental offer',
)

/** Words of somebody's readiness: when and how the applicant can be had. */
export const availability = phrases(
  'email/availability',
  'am|be|remain|stay (also|usually|generally|completely) free|available|reachable|flexible|open|off|reached',
  'i|we can|could|may|will|would|shall (be) (also|easily|gladly|happily|then) speak|talk|meet|interview|call|join|zoom|connect|come|chat|take|answer|start|attend|travel|pick|phone|ring|discuss|make|do',
  'you|they can|could|may|will (also|always) reach|call|phone|contact|ring|text|find me',
  'reach|call|phone|contact|ring|text|email me (back) (at|on|any|before|after|between|from|today|tomorrow|by|anytime|whenever)',
  'available|reachable (for|from|at|on|between|after|before|until|all|any|today|tomorrow|by)',
  'free (for|from|at|on|between|after|before|until|all|any|today|tomorrow|to) (speak|talk|meet)',
  'availability',
  'good with|at|from|for|on|after|before|between|anytime',
  'works|work|suits|suit (best|well|better|fine|great) for me|us',
  'works|work|suits|suit me|us|well|best|fine|great',
  'phone|mobile|cell is (always) on',
  'i|we would like|take|prefer|choose|want|accept|confirm (to) (take|have|confirm|accept) the|this|that|your|my ~3 slot|time|appointment|interview|invitation|opening|meeting',
  'open on|at|from|after|before|until',
  'any|whichever|whatever slot|time|hour|day|moment',
)

/** Things one makes an hour for. */
export const appointments = phrases(
  'email/appointment',
  'interview|interviews|slot|slots|appointment|appointments|zoom|teams|webex|meeting|video|link|call|calls|phone|conversation|chat',
  'meet|speak|talk|schedule|reschedule|book|confirm|prefer|online',
  'let me know',
)

/** What a message asks of its reader, or offers next. */
export const nextSteps = phrases(
  'email/next-step',
  'let me know',
  'nothing (for|that) you ~2 to ~1 do|answer',
  'withdraw|withdrawing|withdrew ~2 application|interview|name',
  'decline|declining|cancel|canceling|cancelling ~3 interview|invitation|date',
  'no need (for you) to answer|reply|respond|do|write',
  'no reply|answer|response (is|was) needed|expected|necessary|required',
  'you|your ~1 not|cannot|never ~4 answer|reply|respond (to) (this|it|me)',
  'please|kindly|do (also|feel|do) (free|not) (to) (hesitate) (to) let|tell|call|send|confirm|reply|advise|contact|reach|inform|ask|use|respond|write|email|find|note|consider|review|see|share|phone|forward|pass|give|schedule|choose|pick|keep|say|indicate|accept',
  'would|will|shall be (very|most|so|more) (than) glad|happy|pleased|grateful|delighted|honored|honoured|eager|ready|thankful|willing ~2 interview|speak|talk|answer|send|provide|meet|discuss|hear|know|learn|share|submit|forward|come|call|describe|explain|supply|show|take|join|if|for|to',
  'would|will|shall (also|greatly|very|really|deeply) (much) appreciate|welcome|like|love|value ~5 interview|opportunity|chance|call|reply|answer|hear|speak|talk|meet|discuss|learn|know|conversation|response|slot|invitation|guidance|feedback|considered|ask|visit',
  'look|looking forward to',
  'hope|hoping|eager|wait|waiting|await|awaiting (to) (for) hear|speak|talk|meet|learn|reply|answer|response|your',
  'happy|glad|ready|pleased|willing|delighted|eager|prepared|available to send|provide|answer|share|supply|submit|forward|talk|speak|meet|interview|discuss|describe|explain|give|show|call|come|join|clarify|elaborate|start|begin',
  'can|could|will|shall|would (also|gladly|happily|readily) send|provide|forward|supply|submit|share|upload|bring|mail|attach|call|write|phone|follow|answer|confirm|sign',
  'attached|enclosed|attach|attaching|attachment|enclose|enclosing',
  'if you|your|anything|there|any|further|it|needed|more (would|should|else|have|wish|need) (you) (like|need|wish|want|require|prefer|have|is|are)',
  'at your convenience|disposal|request',
  'answers|answer|dates|documents|document|list|times|summary|form|transcript|cv|letter you|your (had|have) (asked|requested|wanted|needed)',
  'i confirm|accept|am confirming|accepting',
  'this is to|confirms (confirm)',
  'may i|we (please)',
  'should you|any|there|your',
  'i will|shall|can|am (also|then|gladly) send|sending|submit|provide|follow|call|wait|forward|share|bring|have',
  'kindly|please revert',
  'happy|glad|available|free to chat|connect|help',
  'i (would|do) ask|request|wonder (you|that|for|whether|if)',
  'am asking|requesting|wondering',
)

/** Words by which a message says that something comes with it. */
export const attachmentClaims = spellings<'sure' | 'maybe'>('email/attachment', {
  sure: [
    'please|kindly|you (will|can|may|to) (also|please) find|see (the|my|our|below|here) (as) attached|enclosed|attachment|attachments|enclosure',
    'find|see (the|my|our) attached|enclosed|attachment|attachments',
    'attached|enclosed (herewith|here|below) please|is|are|you|herewith|hereto|find',
    'attached|enclosed to|with|in this|the|my email|message|mail|note|e-mail|letter|reply',
    'am attaching|enclosing',
    'in|see|with|within the|an|my|this attachment|attachments|enclosure',
    'refer|open|to the|my attachment|attachments',
    'PFA',
  ],
  maybe: [
    'attached|enclosed',
    'i|we (also|hereby) attach|enclose',
    'attachment|attachments is|are|has|have|contains|includes',
    'as (an) attachment|attachments',
  ],
})

/** What can come with a message; lower case. */
export const attachedThings: ReadonlySet<string> = new Set(
  (
    'cv resume vitae transcript transcripts letter letters statement certificate certificates certification report reports ' +
    'document documents copy copies scan scans photo photograph picture file files score scores publication publications ' +
    'paper papers diploma passport list pdf mspe summary schedule form forms application poster abstract reprint manuscript ' +
    'card id visa ead i94 ds2019 credentials paperwork lor lors recommendation recommendations evaluation evaluations essay ' +
    'proof headshot sheet table slides presentation portfolio bio profile license licence degree'
  ).split(' '),
)

/** Words that let what is said to be attached hang elsewhere or not at all; lower case. */
export const elsewhereAttached: ReadonlySet<string> = new Set('eras myeras portal profile dashboard'.split(' '))

/** Words of a message: what a phone shows at once, and what is read to the end at all. */
export const messageWords = {brief: 170, most: 250} as const

/** Short names that do not begin as the long ones do; lower case. */
export const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['bob', ['robert']],
  ['bobby', ['robert']],
  ['bill', ['william']],
  ['billy', ['william']],
  ['dick', ['richard']],
  ['rick', ['richard', 'frederick', 'patrick']],
  ['ted', ['edward', 'theodore']],
  ['ned', ['edward']],
  ['jack', ['john', 'jacob']],
  ['jim', ['james']],
  ['tom', ['thomas']],
  ['tony', ['anthony', 'antonio']],
  ['chuck', ['charles']],
  ['hank', ['henry']],
  ['harry', ['henry', 'harold']],
  ['mike', ['michael', 'miguel']],
  ['drew', ['andrew']],
  ['sasha', ['alexander', 'alexandra', 'aleksandr']],
  ['peggy', ['margaret']],
  ['meg', ['margaret']],
  ['liz', ['elizabeth']],
  ['beth', ['elizabeth', 'bethany']],
  ['betsy', ['elizabeth']],
  ['betty', ['elizabeth']],
  ['libby', ['elizabeth']],
  ['tina', ['christina', 'kristina', 'martina']],
  ['trish', ['patricia']],
  ['nell', ['eleanor', 'helen']],
  ['sally', ['sarah']],
  ['sue', ['susan', 'suzanne']],
  ['becky', ['rebecca']],
  ['pepe', ['jose']],
  ['paco', ['francisco']],
  ['kate', ['katherine', 'catherine', 'kathryn']],
  ['cathy', ['catherine', 'katherine']],
])
