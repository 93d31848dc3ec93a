import {phrases, spellings} from './phrases.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What went wrong in the applicant's own record: an examination, a season, a gap. */
export const setback = phrases(
  'character/setback',
  'fail|failed|failing|flunk|flunked ~3 step|steps|exam|exams|examination|usmle|test|comlex|boards|oet|attempt|it|twice',
  'fail|failed|failing ~2 to ~1 match|pass|score|secure|obtain|reach|clear',
  'i ~2 failed',
  'failed attempt|attempts',
  'my ~1 failure|failures|failing|fail',
  'the failure|failures (of|in|on)',
  'not|never ~1 match|matched|matching',
  'unmatched',
  'still without a position|residency|seat|program',
  'not ~1 pass|score|clear|secure',
  'my ~3 score|scores|result|results|grade|grades|marks|attempt|attempts|transcript|gap|rejection|rejections',
  'low|lower|poor|bad|weak|average ~1 score|scores|result|results|grade|grades|marks',
  'score|scores was|were|is|are ~2 low|lower|poor|bad|weak',
  'gap of|in|between',
  'year|years gap',
  'rejected (me)',
  'the rejection',
  'lost|without|no ~2 interview|interviews',
  'repeat a|the|my year',
  'grades|marks fell|dropped|suffered',
  'terminated|dismissed|expelled me',
  'was unsuccessful',
  'lost ~2 year|season|cycle',
  'cost me',
  'would have ~1 passed|matched|scored|graduated',
)

/** What an applicant who owns a setback says next to it. */
export const owning = phrases(
  'character/owning',
  'changed|rebuilt|restructured|adjusted|corrected|replaced ~2 how|my|the|way|plan|study|studies',
  'i ~2 learned|learnt|changed|realized|understood|rebuilt|asked|joined|sought|remediated|retook|practiced|improved',
  'my own fault|mistake|doing|responsibility|error',
  'my mistake|responsibility',
  'take|took|accept|accepted ~2 responsibility',
  'i own',
  'since then i',
  'i then ~2 did|studied|solved|practiced|worked|retook|wrote|made',
  'had ~2 studied|prepared|read ~2 alone|late|little|without|wrong|poorly',
  'underestimated|overestimated',
  'i should have',
)

/** Those who select, and what they select with. */
export const selectors = phrases(
  'character/selector',
  'program|residency directors',
  'programs|committees|coordinators|interviewers|examiners|recruiters|reviewers|filters|universities',
  'the|your ~1 committee|committees|algorithm|system|filters|filter|match|process|nrmp|ecfmg|eras|usmle|examiner|examiners',
  'nrmp|ecfmg|eras|usmle|prometric',
  'algorithm|algorithms',
  'selection|matching|application|residency process|system',
  'test|testing|exam|examination center|centre',
  'the center|centre in|where',
  'hospitals',
  'they',
  'nobody',
  'no one',
)

/** People and places of one's own past that can be made to answer for it. */
export const guardians = phrases(
  'character/guardian',
  'my|our|the ~2 advisor|adviser|advisors|mentor|professor|professors|dean|supervisor|chief|director|agent|agency|teacher|teachers|seniors|employer|attending|consultant',
  'my|our|previous|former|last|old ~2 university|school|college|program|country|government|institution|hospital|embassy',
  'the embassy|consulate|government|ministry|administration',
)

/** What they are said to have done to the applicant. `unfair` needs no victim beside it. */
export const wronged = spellings('character/wronged', {
  unfair: [
    'is|are|was|were ~2 rigged|biased|prejudiced|unjust|discriminatory',
    'discriminate|discriminates|discriminated|discriminating',
    'prefer|prefers|preferred|favor|favors|favour|favours|favored ~2 own|americans|american|us',
    'has|have|had a ~1 preference|bias for|toward|towards|against',
    'take|took|takes|chose|choose|interview ~2 own students|graduates|people',
    'only|just take|takes|took|want|wants|accept|look|looks|invite|interview|rank ~3 connections|connected|americans|american|us|own|scores|contacts|network',
    'goes|go|works|work|is|are|was|stacked against ~4 me|us|img|imgs|people|graduates|applicants|those',
  ],
  harm: [
    'sabotaged|ruined|destroyed|wrecked|spoiled|wasted ~1 my|me|our',
    'cheated|robbed|betrayed|misled|misguided|disliked|hated|punished|mistreated|failed|ignored|blocked me|us',
    'terminated|dismissed|expelled|fired me',
    'denied|refused|deny|refuse me|us',
    'refused to ~1 help|support|write|give|read|interview|look',
    'gave|give|given|wrote me ~2 wrong|bad|poor|false|no|weak ~1 advice|guidance|information|letter|evaluation|recommendation|grade|support',
    'judge|judges|judged me|us by|for|on',
    'bother|bothers|bothered to ~1 read|open|look|answer|reply',
    'turned|turn ~1 everyone|people|them against me',
    'did|do|does not ~3 prepare|teach|support|help|guide|warn|inform|tell me|us',
    'did|do|does|would not ~3 give me|us a (fair) chance',
    'did|do|does not ~1 open|read|look|see|consider|care|reply|answer|respond ~4 file|files|application|applications|statement|statements|letter|letters|email|emails|me|us|graduate|graduates|img|imgs',
    'never ~1 opened|looked|look|looks|open|read|replied|answered|responded|considered|gave ~4 file|files|application|applications|statement|statements|letter|letters|email|emails|me|us|graduate|graduates|img|imgs',
    'opens|open|reads|read|looks|look|cares|considers ~4 file|files|application|applications|statement|statements|graduate|graduates|img|imgs',
    'had ~1 opened|read|looked|considered ~3 file|application|my|me',
    'threw|throw|throws|thrown|threw ~4 away|out',
    'filtered|filter|screened|filters ~2 me|us|my|our|application|applications|file',
    'delayed|lost|delays ~2 my',
    'cost|costs me|us',
    'closed|close|closes|shut ~2 door|doors',
    'overlooked|overlook|ignored|ignore|rejected|reject ~1 me|us|my|our|graduates|img|imgs',
  ],
})

/** Words of injustice; beside a setback they give somebody else the reason for it. */
export const injustice = phrases(
  'character/injustice',
  'unfair|unfairly|unjust|injustice|unjustly',
  'discrimination|discriminated|favoritism|favouritism|nepotism|prejudice|racism|corruption',
  'bias against',
  'victim of',
  'rigged|favored|favoured',
  'fault of ~1 the|my|our|examiners|programs',
  'preference of ~1 programs|directors|committees',
  'their|his|her fault',
  'to blame',
)

/** Verbs of harm, where a stake of the application stands beside them. */
export const harmWords = wordSet(
  'ruined ruin destroyed destroy closed refused denied ignored rejected delayed sabotaged wrecked wasted blocked broke spoiled judged judge punished betrayed misled cheated failed bad worst wrong support teach taught help',
)

/** The writer says it outright. */
export const blaming = phrases(
  'character/blaming',
  'i|we ~1 blame|blamed ~4 for',
  'i|we ~1 blame',
  'i|we ~1 hold|held ~4 responsible|accountable',
)

/** Words that thank for what was hard, or find it right. */
export const acceptance = wordSet('thank thanks grateful gratefully right rightly fair glad kind patient patients')

/** What an applicant has at stake. */
export const stakes = phrases(
  'character/stake',
  'my|our ~2 application|applications|file|statement|letter|letters|chance|chances|season|career|result|results|score|scores|exam|visa|position|interview|interviews|future|gap|cv|training',
  'me an interview',
  'the interviews|interview|match|exam|result|season',
)

/** Who is wronged, beside “me”. */
export const victims = phrases(
  'character/victim',
  'me|us|my|our',
  'img|imgs',
  'foreign|international|old|older|overseas graduate|graduates|doctors|physicians|applicants',
  'people|applicants|graduates|doctors|those like me|us',
  'those|people|applicants|graduates who|that (~1) need|require|are',
  'a graduate of|from',
  'graduation of',
)

/** Words that lead from a result to its reason. */
export const reasons = phrases(
  'character/reason',
  'because (of)',
  'due to',
  'owing to',
  'thanks to',
  'on account of',
  'result|consequence of',
  'caused by',
  'since',
  'which is why',
  'the reason for|of|why',
  'that is why',
  'so',
)

/** Words that put a setback into a bad time. */
export const timings = phrases('character/timing', 'when|while|as i')

/** Reasons that lie outside and ask for understanding. */
export const outsideCauses = phrases(
  'character/outside-cause',
  'pandemic|covid|corona|coronavirus|lockdown',
  'personal|family|health|financial|emotional|domestic|certain ~1 problem|problems|issue|issues|reasons|circumstances|matters|difficulties|crisis|pressure',
  'illness|sickness|fever|depression|anxiety|stress|panic|nerves|nervousness|divorce|migraine|flu|pressure',
  'war|conflict|electricity|strike|revolution|earthquake',
  'visa delay|delays|issues|problems|rejection',
  'circumstances',
  'bad luck',
  'i was ~2 sick|ill|unwell|stressed|nervous|pregnant|depressed|anxious|exhausted|grieving',
)

/** Words of one's own way of studying: a reason in them is owned. */
export const studyWords = wordSet(
  'studied study studying prepared preparing preparation read reading practice practiced practicing questions underestimated alone late careless mistake fault overconfident rushed ignored planned schedule method learned',
)

/** What disclaims a setback as a whole. */
export const disclaimers = phrases(
  'character/disclaimer',
  'through|with|for|by no fault of mine',
  'through|with|for|by no fault of my|our own',
  'no fault of mine',
  'not ~1 my|our fault',
  'circumstances|reasons|factors|events|things|forces|causes|situations ~2 beyond|outside|not|out (of|in|under) my|our ~1 control',
  'beyond|outside my|our ~1 control',
  'i could not ~1 change|control|prevent|foresee',
  'circumstances|situation|conditions did not allow|permit|let',
  'scores|score|results|grades|transcript|attempts ~1 do|does|did not ~2 reflect|show|represent|define',
  'not ~2 true|real|fair|accurate reflection|picture|measure of my|me',
)

/** Regret that turns a fact into an excuse. */
export const misfortune = spellings('character/misfortune', {
  regret: ['unfortunately|sadly|regrettably|unluckily|alas'],
  luck: [
    'bad|ill|hard|tough|poor luck',
    'unlucky',
    'misfortune',
    'my luck',
    'as luck would',
    'luck|fate|destiny was|is against|not',
    'my|the|god ~1 fate|destiny',
    'life|things|everything got|came|went in|against|wrong ~1 way|me',
  ],
})

/** What would have been, had it been otherwise. */
export const counterfactual = phrases(
  'character/counterfactual',
  'if it had|were|was not ~1 been for',
  'if not for',
  'had it not been for',
  'were it not for',
  'had ~4 not',
  'had my|our|the',
  'if ~6 had|came',
  'but for the',
)

/** A claim of something due to the applicant. */
export const dueClaims = phrases(
  'character/due',
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
  'i|we ~2 deserved ~4 match|matched|position|interview|chance|place|better|seat',
  'my ~3 deserves|merits|deserve|merit',
  'i|we ~2 earned ~4 place|position|spot|seat|chance|interview|opportunity|residency|right|match',
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
export const boasts = spellings('character/boast', {
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
    'unlike ~1 other|most applicants|candidates|graduates|residents',
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

/** Adjectives that put a quality above everybody's. */
export const superlativeTraits = phrases(
  'character/superlative-trait',
  'extraordinary|exceptional|outstanding|superior|unmatched|unparalleled|unrivaled|unrivalled|unsurpassed|flawless|impeccable|brilliant|superb|stellar|phenomenal|incomparable ~2 skill|skills|ability|abilities|knowledge|judgment|judgement|dedication|talent|talents|intellect|intelligence|memory|competence|expertise|mind|record|performance|hands|acumen|aptitude|leadership',
  'skill|skills|ability|abilities|knowledge|judgment|dedication|expertise|performance ~4 second to none',
  'skills|skill|knowledge|dedication|judgment|acumen|abilities|performance|record is|are ~1 unmatched|unparalleled|unrivaled|exceptional|outstanding|superior|flawless|impeccable',
)

/** Words by which a superlative is only wished for. */
export const wishWords = wordSet(
  'want wish hope aim try trying strive striving learn become becoming help work if whether could as not',
)

/** Whole groups and places one may speak badly of; `folk` people, `place` institutions, `craft` a specialty. */
export const groups = spellings('character/group', {
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
  'character/contempt-deed',
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
  'is|are|was|were ~2 broken|rotten|ruined|collapsed|failing',
  'is|are|was|were ~3 third|second rate|class',
  'offer|offers|provide|provides ~1 inferior|poor|bad|low',
)

/** The groups with contempt right before them. */
export const scorned = phrases(
  'character/scorned',
  'can not|never ~1 stand|bear|tolerate|respect ~1 surgeons|physicians|nurses|doctors|residents|radiologists|psychiatrists|internists|pediatricians|administrators|americans',
  'despise|hate|detest|loathe ~1 surgeons|physicians|nurses|doctors|residents|radiologists|psychiatrists|surgery|psychiatry|administrators',
  'ignorant|lazy|incompetent|useless|corrupt|unprofessional|greedy|arrogant|stupid|careless|unethical|backward|primitive|uneducated|rude|mediocre|third-rate|toxic ~1 doctors|physicians|nurses|surgeons|residents|colleagues|professors|teachers|seniors|people|hospitals|country|system|government|school|university|college|program|staff|faculty|applicants|classmates|politicians',
  'broken|rotten|corrupt|failed|backward|primitive ~2 system|country|healthcare|government',
)

/** Words that make a group in the past a whole one and not those of one night. */
export const wholeMarks = wordSet('my our other such most all american there every these')

/** Words that run the writer down. */
export const selfDoubts = phrases(
  'character/self-doubt',
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

/** Words that ask for pardon. */
export const pardons = phrases(
  'character/pardon',
  'i|we ~3 apologize|apologise',
  'i|we am|are|feel ~3 sorry|ashamed|embarrassed',
  'sorry for|to|about|that|if|my',
  'say|offer sorry',
  'please ~2 forgive|excuse|pardon|overlook|ignore|bear',
  'forgive|pardon|excuse me|my|the|any',
  'apologies|apology for|about|if',
  'my|many|our ~2 apologies',
  'beg ~1 pardon',
  'not ~1 hold ~5 against',
  'not ~1 proud of my',
  'with|to (my) shame',
  'i|we ~2 regret',
  'i ~2 ask ~2 forgiveness|pardon',
  'i ~2 ask ~3 to ~1 overlook|forgive|excuse',
  'you ~2 forgive|excuse|pardon|overlook',
)

/** What an applicant asks pardon for: the record, the language, the reader's time. */
export const pardonTopics = phrases(
  'character/pardon-topic',
  'score|scores|grade|grades|marks|result|results|performance|transcript|record|attempt|attempts|failure|failures|fail|failed',
  'my|any|the ~2 english|grammar|grammatical|accent|language|spelling|mistakes|mistake|errors',
  'gap|gaps|graduation|graduate|age|background|shortcomings|weakness|weaknesses|deficiencies',
  'length',
  'long letter|email|message|statement',
  'such a long',
  'so long',
  'disturb|disturbing|bother|bothering|trouble|troubling|interrupt|interrupting|intruding|intrude|inconvenience|spam|spamming',
  'taking ~2 time',
  'your ~2 time',
  'writing|write to you',
  'writing|emailing|contacting|approaching|messaging|calling you|directly|again|like',
  'inappropriate|unsolicited|boldness|bold|liberty',
  'not match|matched|pass|passed|passing|matching',
  'could not ~2 match|pass|score|do',
  'lack of',
  'years|time without',
  'my|the ~2 application|cv|research|experience|profile|publications',
  'step 1|2|3|one|two|three|ck',
)

/** Openers that put the writer's own judgement before what could be said straight out. */
export const hedges = phrases(
  'character/hedge',
  'i ~1 believe|feel|think|suppose|guess|reckon|assume|trust|imagine (that) i|my|these|this|it',
  'i ~1 hope (that) i ~1 would|will|can|could|have|am|might|may',
  'i ~1 hope (that) my|your|it|this',
  'i ~1 feel|felt like|as (though|if) i',
  'i ~1 am ~1 confident|sure|certain|convinced|positive|hopeful (that) i|my|these|this',
  'i ~1 feel ~1 confident|sure|certain|ready|able (that) i|my',
  'i ~1 consider|regard|view|perceive|count|see|call myself',
  'i would|can|could ~1 say|think|argue|describe (that) i|myself',
  'i would|do ~1 like to ~1 think|believe (that) i|my',
  'i like to think|believe (that) i|my',
  'i am thinking|feeling|believing (that) i|my',
  'in my ~2 opinion|view',
  'to the best of my belief|knowledge|ability',
  'it is my ~2 belief|opinion|conviction|feeling',
  'perhaps|maybe i',
)

/** What the program would do for the applicant. */
export const gains = spellings('character/gain', {
  giving: [
    'will|would|can|could|may|might|to|shall ~2 give|provide|offer|help|allow|enable|teach|prepare|equip|guide|shape|make|let|support|train|mentor|benefit|expose|challenge|mold|transform|push|bring|advance|further|assist ~2 me|my',
    'will|would|can|could|may|shall|and ~1 open ~2 doors|door',
    'gives|offers|provides|helps|allows|enables|teaches|prepares|equips|supports ~1 me|my',
    'has|have|offers|provides|gives|offer ~2 all|everything|what (that) i ~1 need|want|am',
    'give|provide|offer|help|support|guide|mentor|train|teach|prepare me',
    'be|is|the|as ~2 ideal|perfect|best|right|great|excellent|wonderful|good|platform ~1 place|platform|environment|setting|opportunity|chance for me',
    'stepping stone to|for|toward|in my|a|the',
    'the|a platform (that|which|on|where) ~2 i',
    'give|gives me|you the platform|tools|exposure',
  ],
  getting: [
    'i|we ~3 gain|learn|benefit|receive|get|acquire|grow|obtain|profit ~5 from|with|at|in|under|by your|you|this|the|joining',
    'i|we ~3 get|gain|receive|have|obtain|acquire ~3 exposure|opportunities|opportunity|training|mentorship|skills|fellowship|platform|knowledge|research',
    'what i ~3 get|gain|receive|learn from',
    'i need a program|residency|hospital|place',
    'program|residency|hospital|place|institution|training that|which will|would|can|could ~2 give|help|support|guide|teach|allow|prepare|train|let|offer|provide me',
    'for me to ~1 grow|learn|develop|flourish|improve|progress',
    'i ~2 want|hope|wish|like|love|could|would to ~2 benefit|learn|gain|grow ~4 your|you|here|this',
  ],
})

/** What the applicant would do for the program. */
export const brings = phrases(
  'character/bring',
  'i|we ~3 bring|offer|contribute|contributing',
  'i|we would|can|could|will|want|hope|like|plan|am ~3 serve|use|teach|cover|help|start|give|add|translate|carry|promise|show ~4 you|your|patients|it|wards|interns|there|here|team|residents|program|both',
  'in return',
  'in exchange i',
  'what i ~1 bring|offer|give|add',
  'my contribution',
  'i|we ~2 bring|offer to',
)

/** What “help me” asks for as a courtesy: “it would help me to know the date”. */
export const courtesies = wordSet('know see second moment minute call date time plan find understand link')

/** Nouns and pronouns that stand for the reader's program as one that gives. */
export const givers = wordSet(
  'you your program programs residency hospital institution training faculty department mentors it this that which fellowship research here opportunity year',
)

/** Examinations whose result the application carries. */
export const examinations = phrases(
  'character/examination',
  'step 1|2|3|i|ii|iii|one|two|three (ck)',
  'step1|step2|step3|step2ck',
  'usmle|usmles|comlex|steps',
  'ielts|toefl|oet|mcat|plab|mrcp|amc',
  'in training exam|examination',
  'mbbs|md|my|university finals',
  'board|boards|licensing|professional|final|finals|shelf|entrance ~1 exam|exams|examination|examinations',
)

/** Results given as a figure whatever the figure looks like. */
export const averages = phrases(
  'character/average',
  'gpa|cgpa',
  'grade point average',
  'cumulative ~1 grade|average|gpa|score',
  'ielts|toefl|oet|mcat ~4 score|of|is|was|with|in|on',
  'in|on|with ielts|toefl|oet|mcat',
)

/** A place in a class. */
export const classRanks = phrases(
  'character/class-rank',
  'class rank|ranking',
  'i ~1 ranked|stood|placed|finished|came ~3 out of',
  'i|we ~3 first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|top|topper|valedictorian ~1 in|of|at my|our|the ~2 class|batch|year|university|college|school|cohort',
  'i ~1 ranked|rank|placed ~4 class|batch|cohort',
  'i ~4 top ~2 percent|of|in ~2 my|our|the ~1 class|batch|cohort|year|university|college|students',
  'top of my|our|the ~1 class|batch|cohort',
  'top 1|2|3|5|10|15|20|25|five|ten|one|two ~2 of|in my|our|the ~1 class|batch|cohort|year|university',
)

/** Words by which a number is the applicant's result. */
export const scoring = phrases(
  'character/scoring',
  'i|we ~2 scored|score',
  'my ~4 score|scores|result|results|marks',
  'score|scores of',
  'strong|good|high|low|great|excellent|competitive ~2 score|scores|results',
  'i ~2 with|earned|secured|obtained ~2 distinction|honors|honours',
  'i ~2 passed ~3 with',
  'passed ~2 with (a|an)',
  'i ~2 secured|obtained|achieved|got|received|earned ~5 marks|score|percentile|scores|percent',
)

/** Words that may follow a number that is a result. */
export const afterScore = wordSet(
  'on in at and which as for but or to from with is was shows show points respectively the percentile a i are were that marks score',
)

/** Signs that a choice was made by striking out the rest. */
export const eliminations = phrases(
  'character/elimination',
  'process|method of elimination|exclusion',
  'by ~1 elimination|exclusion|eliminating|excluding',
  'ruled|crossed|struck out|off',
  'excluded|eliminated|discarded',
  'ruling|crossing|striking|crossed|struck ~3 out|off',
  'excluding|eliminating',
)

/** What was struck out, where no specialty is named. */
export const struckThings = phrases(
  'character/struck',
  'specialties|specialty|rotations|fields|branches|options|disciplines|surgical',
  'rotation|one after another',
  'everything else',
  'the rest',
  'all the others',
  'what i',
)

/** What was left, and why no other would do. */
export const remainders = phrases(
  'character/remainder',
  'only|last ~1 specialty|field|branch|rotation|one|discipline (that|which) ~3 left|open|remained|dislike|hate|bored|available|accept|liked|tolerate|stand|bearable',
  'none|neither of the other|others ~1 specialties|fields|rotations|branches|specialty|disciplines ~2 appealed|interested|suited|attracted|fit|me',
  'no other specialty|field|branch|rotation ~2 appealed|interested|suited|attracted|fit|seemed',
  'all|every other|others ~1 rotations|specialties|fields|rotation|specialty ~1 left|bored|felt|seemed|were',
  'nothing else interested|appealed|suited|attracted|fit|excited',
  'least|less bad|boring|worst|evil|unpleasant ~2 of|rotation|specialty|field|option',
  'the ones that stayed|remained',
  'what was|is|remained ~1 left over|after|for|when',
  'until|and only|one|two|medicine|pediatrics ~2 was|were left',
  'what i ~1 hated|disliked|minded least',
  'hated|disliked|bored me least',
  'other|surgical specialties|rotations|fields|branches ~2 bored|tired|repelled|disgusted|did',
  'tried everything|all ~1 else|others',
)

/** Other specialties, by name, people or place. */
export const otherCrafts = phrases(
  'character/other-craft',
  'surgery|surgeon|surgical|neurosurgery',
  'radiology|radiologist',
  'psychiatry|psychiatrist',
  'obstetrics|gynecology|obstetrician',
  'dermatology|dermatologist',
  'pathology|pathologist',
  'anesthesia|anesthesiology|anesthesiologist',
  'orthopedics|ophthalmology|urology|neurology|ent|oncology',
  'emergency|family medicine',
  'operating|dark room',
  'laboratory|microscope',
)

/** That something did not please the applicant. */
export const dislikes = phrases(
  'character/dislike',
  'i ~2 do|did not ~1 enjoy|like|want|love|fit|care|feel',
  'i ~3 hated|disliked|detested|hate|dislike',
  'hated it|that|them',
  'i ~2 could|can not ~2 imagine|picture|see|be|stand|bear',
  'i ~3 not ~1 made|meant|cut|built|suited|interested for|out|in|to',
  'i ~2 bored',
  'i found ~3 boring|dull|slow|rough|monotonous|dry|tedious|repetitive|depressing',
  'too ~1 loud|proud|rough|slow|boring|dry|stressful|monotonous|hard|busy|sad|quiet|bloody|technical|narrow|repetitive|loud|mechanical',
  'did|does|do not ~1 suit|appeal|interest|attract|excite|move|fit',
  'was|is|were not ~1 for me',
  'not ~1 my thing|cup|calling|style',
  'left me cold|bored|empty|unmoved|indifferent',
  'bored me',
  'made|make|makes me sad|tired|sick|nervous|anxious|sleepy|faint|unhappy',
  'i never ~1 liked|enjoyed|loved|wanted|cared',
  'i ~1 am|was not a|an|the',
  'i found ~5 draining|superficial|empty|shallow|cold|mechanical|sad|unrewarding',
  'neither|none|nothing ~3 held|hold|kept|interested|appealed|fit|suited|excited|attracted',
  'was|were out',
  'has|have|had no patients',
)

/** Words that show that a choice is one of a career. */
export const careerChoice = wordSet(
  'chose choose choosing choice specialty specialties field fields branch branches discipline career rotation rotations residency arrived',
)

/** Words of a diagnosis. */
export const diagnosisWords = wordSet('diagnosis diagnosed diagnose differential disease allergy food allergen')

/** A stay in the United States that does not end. */
export const settling = spellings('character/settling', {
  staying: [
    'settle|settling ~1 down|in|here|permanently|there|with',
    'stay|remain|live|reside|practice|practise|work|staying|living|remaining ~7 permanently|forever|indefinitely',
    'stay|remain|live|reside|practice|staying|living|remaining|be ~7 for good|life|ever|always',
    'stay|remain|live|spend|practice|work|staying|living|serve ~7 rest|remainder of my|our life|lives|days',
    'permanently ~1 live|stay|settle|remain|reside|relocate|move',
    'spend ~1 my|our ~1 life|future',
    'build|start|starting|building|begin|make|create ~3 life|future|home',
    'new life',
    'my|our ~2 future',
    'make|making|made|call|calling ~4 permanent|forever|new|second|final|own home',
    'call america|this|the home',
    'bring my|our ~3 parents|family|wife|husband|children|siblings',
    'grow up ~1 as|in|here',
    'make|making my|our ~1 life|lives',
    'all my|our life|lives',
    'until i die',
    'remain|stay|live here',
  ],
  papers: [
    'green card|cards',
    'permanent residency|resident|residence|status',
    'american|us|united citizen|citizenship|citizens',
    'citizenship',
    'citizen of|in|as',
    'naturalized|naturalised|naturalization',
    'immigrant visa|status',
    'become|becoming ~1 american|americans|citizen|citizens',
  ],
  leaving: [
    'immigrate|immigrating|emigrate|emigrating|migrate|migrating',
    'relocate|move|moving|relocating ~5 permanently|forever',
    'relocate|move|moving|emigrate for good',
    'not|never ~3 go|going|return|returning|move|moving|come|coming|back ~1 back|to|home',
    'no ~2 intention|plan|plans|wish|desire|reason of|to ~1 return|returning|go|going|leave|leaving',
    'nothing|nobody for me ~2 my ~1 country',
    'not|never ~1 leave|leaving ~1 america|this|the|united',
  ],
})

/** The United States, as a place to be. */
export const unitedStates = phrases(
  'character/united-states',
  'america|usa|USA|americans',
  'the us|states|usa',
  'united states',
  'in|to US|USA',
  'here',
  'this|your ~1 country|land|nation',
  'american soil|dream|society',
)

/** Home, as the country one would not go back to. */
export const homeland = phrases(
  'character/homeland',
  'my|our ~1 country|home|homeland|land|nation|hometown|origin',
  'return|returning|go|going|move|moving|come ~1 home',
  'back|return|returning (to) home',
)

/** Words by which the applicant wants or plans something. */
export const wanting = wordSet(
  'want wants wanted hope plan plans intend wish will would shall goal dream aim like decided desire looking forward intention apply see soon once long plans planning hoping wishing going comes future',
)

/** Words for the exchange visa, as its own applicants write it. */
export const exchangeVisa = phrases('character/exchange-visa', 'j 1', 'j1', 'exchange visitor visa')

/** A visa named as the applicant's own. */
export const visaNeed = wordSet(
  'need require requires seek request sponsorship visa hold on status sponsor needs requiring',
)
