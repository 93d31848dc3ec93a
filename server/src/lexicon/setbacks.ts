import {phrases, spellings, wordSet} from './phrases.ts'

/** What went wrong in the applicant's own record: an examination, a season, a gap. */
export const setback = phrases(
  'setbacks/setback',
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
  'setbacks/owning',
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
  'setbacks/selector',
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
  'setbacks/guardian',
  'my|our|the ~2 advisor|adviser|advisors|mentor|professor|professors|dean|supervisor|chief|director|agent|agency|teacher|teachers|seniors|employer|attending|consultant',
  'my|our|previous|former|last|old ~2 university|school|college|program|country|government|institution|hospital|embassy',
  'the embassy|consulate|government|ministry|administration',
)

/** What they are said to have done to the applicant. `unfair` needs no victim beside it. */
export const wronged = spellings('setbacks/wronged', {
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
  'setbacks/injustice',
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
  'setbacks/blaming',
  'exam|exams|examination|examinations|usmle|step|steps|match|process|system is|are|was|were not ~1 designed|made|meant|built|written for me|us|img|imgs|foreigners|foreign|international',
  'exam|exams|examination|examinations|usmle|step|steps|match|process|system is|are|was|were not ~1 designed|made|meant|built|written for those|people|doctors|graduates|physicians|applicants who|like|from|whose|of|with',
  'i|we ~1 blame|blamed ~4 for',
  'i|we ~1 blame',
  'i|we ~1 hold|held ~4 responsible|accountable',
  'system|match|process|programs|committee|committees|algorithm ~2 found|find|finds|had|has|have|made no room|place|space|use for me|us|img|imgs|graduates',
)

/** Words that thank for what was hard, or find it right. */
export const acceptance = wordSet('thank thanks grateful gratefully right rightly fair glad kind patient patients')

/** What an applicant has at stake. */
export const stakes = phrases(
  'setbacks/stake',
  'my|our ~2 application|applications|file|statement|letter|letters|chance|chances|season|career|result|results|score|scores|exam|visa|position|interview|interviews|future|gap|cv|training',
  'me an interview',
  'the interviews|interview|match|exam|result|season',
)

/** Who is wronged, beside “me”. */
export const victims = phrases(
  'setbacks/victim',
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
  'setbacks/reason',
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
export const timings = phrases('setbacks/timing', 'when|while|as i')

/** Reasons that lie outside and ask for understanding. */
export const outsideCauses = phrases(
  'setbacks/outside-cause',
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
  'setbacks/disclaimer',
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
  'my ~1 true|real ~1 ability|abilities|worth|knowledge|level|self ~2 not ~3 number|numbers|score|scores|result|results|test|exam',
)

/** Regret that turns a fact into an excuse. */
export const misfortune = spellings('setbacks/misfortune', {
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
  'setbacks/counterfactual',
  'if it had|were|was not ~1 been for',
  'if not for',
  'had it not been for',
  'were it not for',
  'had ~4 not',
  'had my|our|the',
  'if ~6 had|came',
  'but for the',
)

/** Time without clinical work, as the applicant tells of it. */
export const awayFromWork = phrases(
  'setbacks/away',
  'away|absent|distant|out|off ~1 from|of ~2 medicine|practice|hospital|hospitals|ward|wards|clinic|clinics|work|profession|clinical|patients',
  'not|never ~2 in|at the|a|any hospital|clinic|ward|wards|profession',
  'not|never ~1 work|working|worked|practice|practicing|practiced|employed|see|seeing ~2 as|in|at|any|for|clinically|medicine|patients|during|between',
  'stopped|interrupted|paused|suspended|left ~2 working|work|practice|practicing|medicine|career|training|profession',
  'no ~1 clinical work|practice|activity|job',
  'without ~2 clinical|hospital work|practice|activity|job|patients',
  'not ~2 clinically active',
  'my ~1 cv|resume|file|record shows|has|is ~1 nothing|empty|blank|silent',
  'leave|left my|the post|position|job|hospital',
  'i ~1 not|never practice|practise',
  'could|can not ~1 continue|proceed for|in|my|working|clinical|until|at',
  'period|chapter|phase|stretch (of) (my) (life) about|of which',
  'my ~1 path|career|training|progress ~1 stopped|paused|interrupted|delayed|halted',
  'gap|break|pause|interruption in|from|after my|medicine|clinical|training|practice|graduation',
  'gap|break|pause|interruption of ~3 years|year|months in|from|after|before my|medicine|clinical|training|practice|graduation',
  'my ~2 gap|break|pause',
  'years|year|time|months (have) went|gone|passed|slipped|flew|rolled (by|away|past)',
)

/** Reasons that name none: the reader is left to guess. */
export const vagueReasons = phrases(
  'setbacks/vague-reason',
  'personal|family|familial|private|certain|various|domestic|some|other|different|several ~1 reason|reasons|matter|matters|circumstance|circumstances|issue|issues|problem|problems|obligation|obligations|responsibilities|duties|situation|situations|affairs|commitments|challenges|difficulties',
  'matters|things|affairs|problems|issues|situations|difficulties at home',
  'for|of reasons that|which are|were ~1 private|personal',
  'reasons|matters|things of ~1 private|personal|family nature|kind|sort',
  'matters|things|affairs|problems|issues ~4 be|get settled|solved|arranged|resolved|handled|sorted|finished|done',
  'life ~1 had|has|got|took|takes|happened|intervened|interfered',
  'one thing and|after|led another',
  'i ~2 prefer|choose|wish|want not to ~1 write|speak|talk|tell|describe|discuss|mention|go',
  'i ~2 not ~1 wish|want|like to ~1 write|speak|talk|tell|describe|discuss|mention|go ~1 about|of|into|it|this',
  'would|will|had rather|better not ~1 write|speak|talk|tell|describe|discuss|go',
  'because of|due to ~1 circumstances',
  'for ~1 many|various|different|other|several reasons',
)

/** Words that name a reason after all, or a way back: then the gap is told. */
export const namedReasons = wordSet(
  'ill illness sick sickness surgery accident cancer stroke tuberculosis dementia covid pandemic died death dying funeral pregnant pregnancy born birth ' +
    'maternity newborn baby war invasion fighting earthquake flood refugee fled displaced visa embassy asylum service military army conscription strike prison ' +
    'research laboratory degree thesis doctorate masters fellowship volunteer volunteered taught raising caring cared caregiver nursed ' +
    'returned return resumed back reentered since license licence registration delayed closed',
)
