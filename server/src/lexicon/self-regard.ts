import {phrases, spellings, wordSet} from './phrases.ts'

/** A claim of something due to the applicant. */
export const dueClaims = phrases(
  'self-regard/due',
  'i|we ~2 deserve|merit',
  'nobody|none deserves|merits ~4 than i|me',
  'no one deserves|merits ~4 than i|me',
  'i|we ought to ~1 have been|be',
  'i|we ~2 every|good right|reason to ~1 be|have|get|receive|expect',
  'i|we ~1 have ~1 done|worked|waited|suffered|sacrificed ~1 enough to|for',
  'should|must|can not be ~1 rejected|ignored|overlooked|refused|excluded|forgotten',
  'you|programs|committee should|must|ought|have|need to ~1 give|consider|grant|offer|accept|take|interview|rank|read|look',
  'you|programs should|must ~1 give|consider|grant|offer|accept|take|interview|rank|look ~2 me|my',
  'only|just ~1 fair|right|natural to|that|if',
  'i ~1 think|believe|feel|find (that) it (is|would) (be) fair|right|just (that|if|to)',
  'i|we ~2 deserved ~4 match|matched|position|interview|chance|place|better|seat',
  'my ~3 deserves|merits|deserve|merit',
  'i|we ~3 earned ~4 place|position|spot|seat|chance|interview|opportunity|residency|right|match',
  'interview|position|place|spot|seat|chance|opportunity|residency (that|which) i ~1 earned|deserve',
  'i|we ~2 entitled to',
  'i|we ~2 worthy of',
  'i|we ~2 right to ~2 residency|position|interview|seat|place|chance|spot|training|opportunity',
  'i|we should ~1 have ~1 matched',
  'i|we should ~1 have ~1 been ~1 matched|accepted|selected|chosen|interviewed|ranked|invited',
  'i|we should|must be ~1 given|granted|accepted|selected|chosen|interviewed|considered|ranked|offered|treated|taken|invited',
  'should|must|ought be|to ~1 given|granted|offered ~2 position|interview|chance|residency|seat|place|opportunity',
  'i|we should not have to',
  'i|we ~1 expect ~3 interview|invitation|offer|position|answer|call',
  'i|we ~1 expect to be ~1 interviewed|considered|invited|accepted|ranked|matched|selected|called|offered|treated',
  'i|we ~1 expect you|your|programs',
  'i|we ~1 demand|insist on|that|to|an|a|the',
  'i|we ~1 am|are owed',
  'owe|owes me|us',
  'it is ~1 my turn',
  'my turn has come',
  'paid my dues',
  'i ~1 waited long enough',
  'must|should ~1 give|consider|grant|offer|accept|take|interview|rank ~1 me|my',
  'my|our ~3 must|should be ~1 rewarded|recognized|recognised|considered|respected|given',
  'attention|consideration|respect it|i deserves|deserve|merits|merit',
)

/** What a claim of something due is about, where the verb alone would not say. */
export const dueThings = wordSet(
  'position place seat spot chance interview residency graduates applicants application match matched offer program training opportunity rejection hospital you your',
)

/** A claim to stand above the others. */
export const boasts = spellings('self-regard/boast', {
  best: [
    'i ~4 best|ideal|perfect|finest|strongest|exceptional|outstanding|extraordinary|superior|brilliant|superb|stellar|unique|number-one ~2 candidate|applicant|fit|match|choice|resident|intern|physician|doctor|clinician|internist|pediatrician',
    'i ~4 best|ideal|perfect|right person for',
    'myself ~2 best|ideal|perfect|exceptional|outstanding ~2 candidate|applicant|fit|match|choice|resident|intern|physician|doctor',
    'best|strongest|finest candidate|applicant|resident|intern ~1 you ~1 will|have|could|can|would',
    'better|stronger candidate|applicant|resident|intern|choice than me|i|myself',
    'i ~3 best|right|perfect|obvious|only choice',
    'i ~3 most ~1 qualified|experienced|skilled|dedicated|talented|competent ~1 candidate|applicant|person|doctor|intern|resident|physician',
    'i ~3 best|first|top in|at|of everything|all|anything',
    'i ~3 best|brightest|smartest in|of my|the|all ~2 class|batch|department|hospital|colleagues|students|interns|year',
  ],
  above: [
    'i ~4 better|smarter|faster|brighter|stronger|cleverer|abler|greater|quicker|superior than|to ~2 other|others|most|any|anyone|anybody|everyone|everybody|all|average|colleagues|peers|classmates|residents|interns|graduates|applicants|candidates|americans|american|those',
    'i ~3 more ~2 than ~3 other|others|most|any|anyone|anybody|everyone|everybody|average|colleagues|peers|classmates|residents|interns|applicants|candidates',
    'i ~3 outperform|outperformed|outshine|outshone|surpass|surpassed|exceed|exceeded ~2 other|others|all|most|every|my|colleagues|peers|everyone',
    'nobody|none ~5 match|matched|equal|equals|equaled|equalled|rival|rivals|rivaled|near ~1 my|me',
    'no one ~5 match|matched|equal|equals|equaled|equalled|rival|rivals|rivaled|near ~1 my|me',
    'nobody|none like me',
    'no one like me',
    'nobody|none ~4 better|harder|faster|more than me|i|myself',
    'no one ~4 better|harder|faster|more than me|i|myself',
    'better than those|people|the ones they|you take|took|accept|accepted|choose',
    'above|apart from every|all|any|most other|others|applicant|applicants|candidate|candidates',
    'few|no|hardly|not|any ~2 physicians|doctors|applicants|graduates|candidates|residents|people ~3 my|me',
    'i ~3 ahead of|above ~2 other|others|my|most|all|graduates|applicants',
    'few|none|hardly ~3 applicants ~7 what i',
    'few|none|hardly ~2 candidates on|in|of|who|will|have|can ~6 what i',
    'unlike ~1 other|most applicants|candidates|graduates|residents',
    'few|hardly (any) applicants|candidates ~1 can|could|have|bring|offer|possess|know',
    'not many applicants|candidates ~1 can|could|have|bring|offer|possess|know',
  ],
  flawless: [
    'i ~2 never ~1 made|make|making|had a|any ~2 mistake|mistakes|error|errors',
    'i ~2 never ~1 been wrong',
    'i excel|excelled at|in everything|all|anything',
    'i can ~1 handle|manage|treat|do any|every|anything|everything ~2 patient|case|situation|emergency|procedure',
    'i do not ~2 need|require ~2 supervision|help|guidance|training',
    'i never ~2 tired|complain|tire|forget|fail',
    'i ~4 without ~1 supervision|help',
    'i ~1 make|commit no ~1 mistakes|errors',
    'i ~1 saved hundreds|thousands|countless|dozens|many',
    'i ~2 a|an (~1) genius|prodigy|born|gifted|natural ~1 leader|doctor|physician|diagnostician|healer|clinician|teacher',
    'i ~3 genius|prodigy|mastermind',
  ],
  luck: [
    'lucky|fortunate|privileged|blessed|proud|glad to have me',
    'you|program|programs|hospital would|will be lucky|fortunate',
    'you ~1 will|would not ~1 regret',
    'you ~2 will|would|can|could not ~1 find|get|meet ~1 better|another|anyone',
    'best decision|choice (that) you',
    'you ~4 mistake if you|to',
    'your loss',
    'would be a ~1 loss for you|your',
    'an asset any program|hospital',
  ],
})

/** Praise of the applicant above all others, told as what somebody said. */
export const reportedPraise = phrases(
  'self-regard/reported-praise',
  'said|say|says|told|tell|tells|wrote|remarked ~4 i am|was|were ~2 best|finest|strongest|brightest|ablest ~2 intern|resident|student|officer|doctor|physician|graduate|trainee|clinician|teacher',
  'called|call|calls|named|considered|consider me ~2 best|finest|strongest|brightest|ablest ~2 intern|resident|student|officer|doctor|physician|graduate|trainee|clinician|teacher',
)

/** Adjectives that put a quality above everybody's. */
export const superlativeTraits = phrases(
  'self-regard/superlative-trait',
  'extraordinary|exceptional|outstanding|superior|unmatched|unparalleled|unrivaled|unrivalled|unsurpassed|flawless|impeccable|brilliant|superb|stellar|phenomenal|incomparable ~2 skill|skills|ability|abilities|knowledge|judgment|judgement|dedication|talent|talents|intellect|intelligence|memory|competence|expertise|mind|record|performance|hands|acumen|aptitude|leadership',
  'skill|skills|ability|abilities|knowledge|judgment|dedication|expertise|performance ~4 second to none',
  'skills|skill|knowledge|dedication|judgment|acumen|abilities|performance|record is|are ~1 unmatched|unparalleled|unrivaled|exceptional|outstanding|superior|flawless|impeccable',
)

/** Words by which a superlative is only wished for. */
export const wishWords = wordSet(
  'want wish hope aim try trying strive striving learn become becoming help work if whether could as not',
)

/** Whole groups and places one may speak badly of; `folk` people, `place` institutions, `craft` a specialty. */
export const groups = spellings('self-regard/group', {
  folk: [
    'doctors|physicians|nurses|surgeons|radiologists|psychiatrists|pathologists|internists|pediatricians|anesthesiologists|dermatologists|residents|interns|professors|teachers|seniors|consultants|attendings|colleagues|coworkers|classmates|faculty|supervisors|students|applicants|candidates|graduates|specialists|staff|superiors',
    'family|emergency|er physicians|doctors',
    'such people|doctors|nurses|surgeons|colleagues',
    'other applicants|candidates|graduates',
    'general|primary practitioners|care',
    'people|villagers in|of|from my|our ~1 village|country|town|land|region',
    'director|chief|dean|chairman was|is a',
  ],
  place: [
    'hospitals|programs|schools|universities|colleges|clinics',
    'my|our|former|previous|last|old|that ~2 program|residency|hospital|school|college|university|institution|department|internship',
    'teaching|training|education|curriculum|standards there|back',
    'teaching|training|education|curriculum|care|standards at|in|of my|our|that|the ~2 program|school|college|university|country|hospital',
    'my|our|their|home ~2 country|nation|homeland|government|administration',
    'my|our|country|countries ~2 system|healthcare|medicine',
    'health|healthcare|medical system|care in|of my|our',
    'system there|back (home)',
    'medicine|healthcare in my|our|india|pakistan|nigeria|egypt|africa|syria|bangladesh|nepal|mexico|iran|iraq|sudan|russia|ukraine',
    'community programs|hospitals',
    'school|college|university|hospital|program|residency (that|where|which) i|we ~2 studied|trained|worked|attended|graduated|learned',
  ],
  craft: [
    'surgery|radiology|psychiatry|dermatology|pathology|anesthesia|anesthesiology|orthopedics|obstetrics|gynecology|ophthalmology|urology|neurology|cardiology|neurosurgery',
    'family|emergency|internal|adult|preventive medicine',
    'pediatrics',
    'other|surgical|most specialties|fields|branches',
  ],
})

/** Contempt as a quality. */
export const contemptWords = wordSet(
  'ignorant lazy incompetent useless corrupt backward backwards primitive unprofessional inferior toxic terrible mindless dirty filthy outdated uninterested greedy arrogant rude careless dishonest unethical stupid boring dull shallow pathetic worthless mediocre hopeless awful horrible disgusting uneducated superstitious uncivilized heartless pointless meaningless brainless incapable unqualified untrained third-rate undisciplined jealous cruel disorganized chaotic poor',
)

/** Contempt that is one only of places: a tired ward may be poor and a rule outdated. */
export const softContempt = wordSet(
  'poor outdated dirty boring dull chaotic disorganized rude slow careless jealous terrible',
)

/** Contempt as what a group does or does not. */
export const contemptDeeds = phrases(
  'self-regard/contempt-deed',
  'taught|teach|teaches ~1 nothing',
  'did|do|does not ~1 care|read|think|teach|know|listen|bother',
  'only|just ~1 care|cares|want|wants|refer|refers|think|look|follow|chase',
  'hide|hides in|behind|from',
  'have|has|had no ~1 ethics|idea|interest|morals|standards|knowledge|skills|heart|conscience',
  'never ~1 meet|meets|help|helped|helps|read|reads|touch|touched|examine|listen|care|cared|taught|teach',
  'should not be ~2 doctors|physicians|allowed|nurses|surgeons|practicing',
  'is|are not ~2 real|true|proper|serious ~1 medicine|doctors|physicians|science|training|specialty|field|doctor',
  'just|only|merely|but glorified|overpaid|failed',
  'care|cares only',
  'never think|thinks|learn|learned|work|worked',
  'is|are|was|were a ~2 dictator|tyrant|bully|fool|idiot|joke|disaster|disgrace|nightmare',
  'slow|slower and|to|than|because|but|they',
  'is|are a|an ~2 shambles|joke|disaster|disgrace|shame|mess|business|failure',
  'broken and|but|because',
  'is|are|was|were ~1 people|men|women|persons of|with|without little|no|low|any|poor education|knowledge|culture|ethics|intelligence',
  'is|are|was|were ~2 broken|rotten|ruined|collapsed|failing',
  'is|are|was|were ~3 third|second rate|class',
  'offer|offers|provide|provides ~1 inferior|poor|bad|low',
)

/** The groups with contempt right before them. */
export const scorned = phrases(
  'self-regard/scorned',
  'can not|never ~1 stand|bear|tolerate|respect ~1 surgeons|physicians|nurses|doctors|residents|radiologists|psychiatrists|internists|pediatricians|administrators|americans',
  'despise|hate|detest|loathe ~1 surgeons|physicians|nurses|doctors|residents|radiologists|psychiatrists|surgery|psychiatry|administrators',
  'ignorant|lazy|incompetent|useless|corrupt|unprofessional|greedy|arrogant|stupid|careless|unethical|backward|primitive|uneducated|rude|mediocre|third-rate|toxic ~1 doctors|physicians|nurses|surgeons|residents|colleagues|professors|teachers|seniors|people|hospitals|country|system|government|school|university|college|program|staff|faculty|applicants|classmates|politicians',
  'broken|rotten|corrupt|failed|backward|primitive ~2 system|country|healthcare|government',
  'i ~3 find|found ~2 adults|parents|teenagers|children|elderly|patients ~2 hard|harder|difficult|impossible to like|love|respect|bear',
  'adults|parents|teenagers|children|elderly|patients i ~3 find|found ~2 hard|harder|difficult|impossible to like|love|respect|bear',
)

/** Words that make a group in the past a whole one and not those of one night. */
export const wholeMarks = wordSet('my our other such most all american there every these')

/** Words that run the writer down. */
export const selfDoubts = phrases(
  'self-regard/self-doubt',
  'i ~2 am|was|be ~2 not ~2 good|great|best|strong|strongest|smart|smartest|bright|brightest|perfect|ideal|competitive|impressive|qualified|talented|gifted|intelligent ~2 candidate|applicant|student|test|taker|at|in|with|enough|as|one|doctor|speaker|resident|writer',
  'i ~2 am ~2 not as|so ~1 good|strong|qualified|smart|competitive|experienced|bright|talented|confident|fast',
  'i ~1 may|might not ~1 be ~3 best|strongest|smartest|brightest|ideal|perfect|good|strong|qualified|candidate|applicant|person',
  'i ~2 am ~1 not what you',
  'i ~2 am ~2 bad|poor|weak|terrible|hopeless|awful|rusty at|in|with',
  'i ~3 bad|poor|terrible|weak test|exam taker|takers',
  'i ~2 am ~2 slow|lazy|weak|mediocre|incompetent|inferior ~1 learner|person|student|candidate|applicant|reader|writer',
  'i ~2 am|been ~2 lazy|mediocre|worthless|useless|inferior|incompetent|stupid',
  'i ~2 am|was|been|feel|like ~1 a|such ~2 failure|loser|burden|disappointment',
  'i ~2 am|feel|was ~2 burnt|burned out',
  'i ~1 am ~1 only|just|merely a|an ~2 average|ordinary|img|graduate|student|simple|foreign|old',
  'i ~1 am ~1 only|just|merely average|ordinary',
  'i ~1 am an|a ~1 average|mediocre|below ~1 student|candidate|applicant|doctor|physician',
  'i ~2 am ~1 too old|late',
  'i ~1 have ~2 poor|weak|bad|low|little|limited|insufficient|no ~2 skills|english|knowledge|scores|confidence|talent|experience|credentials|publications|usce',
  'i ~1 lack|lacked ~4 experience|skills|confidence|knowledge|research|publications|talent|exposure|training|letters',
  'i ~2 do not ~2 have ~2 special|extraordinary|much|anything|enough ~2 to|offer|give|skills|experience|knowledge',
  'i ~2 have nothing ~1 special|to ~1 offer|show|give',
  'my ~2 english|knowledge|cv|application|scores|score|skills|grades|resume|profile|credentials|accent is|are|has|have ~2 weak|poor|bad|low|rusty|limited|broken|average|terrible|mediocre|unimpressive|below|become',
  'my ~2 english|knowledge|cv|application|scores|skills|grades|resume|profile|credentials is|are not ~3 good|strong|impressive|enough|perfect|competitive|great|high|best',
  'my ~1 weak|weakest|low|poor|bad|unimpressive|mediocre ~1 application|cv|profile|resume|english|knowledge|skills|credentials',
  'my ~2 weakness|weaknesses|flaw is|are|that',
  'i can not ~1 work|function|cope|perform under|with',
  'i ~1 guess|suppose (that) i ~1 am',
  'my english|knowledge|cv|application|scores|score|skills|grades|profile|accent and ~4 is|are|look|looks not ~3 good|strong|impressive|enough|perfect|competitive|great|high|best',
  'my english|knowledge|cv|application|scores|score|skills|grades|profile|accent and ~4 is|are|look|looks ~2 weak|poor|bad|low|rusty|limited|broken|mediocre|terrible',
  'others|people|applicants|candidates|they ~2 are|have ~1 better|stronger|smarter|cleverer than|to me|i|mine',
  'i ~1 do not ~1 dare|deserve',
  'i ~1 have never ~2 been able to ~1 show|prove|pass|score',
  'i ~2 doubt ~1 myself|my|that|if|whether ~2 good|enough|able|abilities|skills|myself',
  'i know ~2 i am ~2 not ~1 as|the|a',
  'my ~2 english|knowledge|cv|application|scores|skills|grades|resume|profile|credentials is|are ~2 nothing|far|hardly',
  'i ~1 am|was|have|been ~2 never ~2 good|great|strong|best|bright at|in|student',
  'i never was ~1 good|great|strong at|in',
  'i ~1 am|was not ~2 bright|good|strong|smart|brilliant student|pupil',
  'i ~1 am nobody|nothing|no one ~1 important|special',
  'only|just|merely a ~1 doctor|graduate|img|student|physician from|of|with',
  'i ~1 have no ~1 research|publications|usce|letters|connections|honors|awards|skills',
  'i ~2 have little|nothing to ~1 show|offer|give|boast',
  'i ~2 have not much to ~1 show|offer|give|boast',
  'i suffer from ~1 low|poor|lack',
  'i do not ~1 think|believe|feel (that) i ~1 am ~4 candidate|enough|exceptional|good|strong|worthy|applicant|qualified',
)

/** What comes “before” an earlier life ends: “before medicine”. */
export const callings = wordSet('medicine medical becoming')

/** Who is meant by “not a good one” when the applicant speaks of the own work in medicine. */
export const clinicalRoles = wordSet(
  'student doctor physician intern resident clinician candidate applicant learner surgeon internist pediatrician graduate researcher colleague leader',
)
