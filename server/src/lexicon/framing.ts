import {phrases} from './phrases.ts'

/** Names for what was not wanted first. */
export const secondBest = phrases(
  'framing/second-best',
  'backup (plan|choice|option|specialty|program)',
  'back up plan|choice|option|specialty|program',
  'my|your|our plan b|c',
  'plan b|c is|was|became|for me',
  'is|was|became|remained|as (a|the) plan b|c',
  'second|third choice|option|best|preference|love',
  'fall back on|to|plan|option|choice',
  'fallback',
  'my|an insurance (policy) in|if|against',
  'falling back on|to',
  'fell back on|to',
  'safety net|choice|option|specialty|school|program',
  'consolation (prize)',
  'next best|closest|nearest thing|option|choice|match|specialty',
  'settle|settled|settling for|on|with',
  'make do with',
  'making do',
  'make|making the best of (it|this|that)',
  'number two|2',
  'lesser evil',
  'last resort|choice|option',
  'better than nothing|no|an|not',
  'only option|choice|thing|one left|remaining|available',
  'only thing that was left|remained|available',
  'what was|is (still) left|available|open',
  'what remained|remains',
  'where (the|most) openings|vacancies|positions|seats|spots ~1 are|is|were (left)',
  'is|was what came next',
  'the remaining ones|option|options|choice',
  'the|a nearest|closest (thing|one|match|substitute|alternative|option)',
  'a substitute|compromise|detour|consolation',
  'good enough',
  'the|an|any alternative',
  'alternative to|plan|option|choice',
  'parallel plan',
  'stepping stone',
  'a way in|around',
  'no other choice|option|way',
  'did not have|leave a|any|me choice|other|much|options',
  'would|had rather have (done|been|gone)',
  'would have preferred|liked|chosen',
  'only to|because i had|needed|fill',
  'if it|that|i|we (can|could) (not) (be|have|do|treat|train|match) (in) both',
)

/** Words by which the second best is a matter of fact about medicine or an office: no finding. */
export const otherBackup = phrases(
  'framing/other-backup',
  'settle|settled|settling for nothing|no',
  'stepping stone to|into|toward|towards',
  'best of both',
  'a way around the|town',
  'backup generator|call|power|intern|resident|team|airway|battery|oxygen',
  'backup plan for',
  'plan b pill|contraception|contraceptive|tablet',
  'on backup',
  'second choice antibiotic|drug|agent|treatment|of',
  'second best interest',
  'settled down|in|into',
  'settle down|in|into',
  'alternative medicine|diagnosis|diagnoses|explanation|treatment|therapy|therapies|antibiotic',
  'alternative to ~2 surgery|admission|dialysis|intubation|opioids',
  'safety net hospital|hospitals|clinic|clinics|system|systems|institution|setting|settings|patients|population|provider|providers',
)

/** Why the first wish failed: what turns “since …” into second choice. */
export const failedWish = phrases(
  'framing/failed',
  'not|never|no (longer|more) available|possible|work|worked|open|match|matched|matching|get|got|succeed|successful|happen|happened|find|found|offered|positions|position|seats|seat|spots|places|place|unfilled|chance',
  'did not (work|match|happen|get|succeed|come)',
  'no longer an|any option|possibility|choice|chance',
  'could not (match|get|find|be)',
  'without (a) match|success',
  'unmatched',
  'unavailable',
  'out of reach',
  'closed',
  'full|filled',
  'failed',
  'not able to match|get|find|secure|enter',
  'no|any|few|not ~3 seat|seats|spot|spots|position|positions|place|places|opening|openings',
  'impossible',
  'rejected',
  'turned|turns|let me down|away',
  'passed on|over me',
  'passed me over|by',
  'said|says no',
  'refused (me)',
  'would|did not have|take|want|choose|pick (me)',
  'chose|picked|took others|another|somebody|someone',
  'missed',
  'missing out',
  'slipped away|through',
  'behind me',
  'too competitive|few|small',
  'no|few unfilled|open|positions|position|seats|spots|places|programs',
  'fell through',
  'gone|taken',
  'is|was|are|were over',
)

/** Words that let a specialty pass: what is accepted, and not wished for, stands right behind them. */
export const concessions = phrases(
  'framing/concession',
  'willing|prepared to accept|take|consider',
  'would|will accept|tolerate',
  'would|could|will be happy|fine|content|okay|satisfied with',
  'am|be open to',
  'not mind',
)

/** Words by which the applicant names what stands before all else. */
export const firstWish = phrases(
  'framing/first-wish',
  'my first|real|true|main|great|favorite|favourite choice|love|preference|wish|dream|passion|priority',
)

/** Words that give a reason. */
export const causes = phrases(
  'framing/cause',
  'since',
  'because (of)',
  'as',
  'given (that)',
  'now that',
  'seeing (that)',
  'so',
  'therefore',
  'hence',
  'after',
  'when',
  'if',
  'with (no|few)',
  'having',
  'due to',
  'considering',
  'in case',
)

/** After a target: “was never what I had in mind”. */
export const unwanted = phrases(
  'framing/unwanted',
  'is|was never|not (exactly|quite) what|where i|my ~2 wanted|want|planned|mind|dreamed|hoped|imagined|looked|heart|expected|saw|meant',
  'is|was never|not (in) my plan|dream|list|heart|aim|goal',
  'is|was|remains|became|stays|be (just|only|merely|simply) (a|my|the) second|third|next|other|backup|fallback choice|best|option|thing|preference',
)
/** Words that put up with something. */
export const resigned = phrases(
  'framing/resigned',
  'make|makes|made it|this|that work',
  '(would|will|must|should|may) have to do',
  'will|would|can|could (also|just) do',
  'live|lived|living with it|that|this',
  'learn|learned|learnt|grow|come to like|love|accept it|this|that',
  'get used to it|this|that',
  'could|can|will live with',
  'put up with',
  'make|made|making my peace with',
  'reconciled|resigned (myself) to',
  'so be it',
  'talked|told myself into|it|that',
)
/** Words by which something was never wanted. */
export const neverPictured = phrases(
  'framing/never-pictured',
  'never|not (once|really) pictured|imagined|saw|seen|see|envisioned|wanted|meant|planned|thought|dreamed|considered (myself)',
)

/** Words that leave room for one destination only. */
export const exclusiveWords = phrases(
  'framing/exclusive',
  'only|sole|single place|path|road|field|specialty|dream|goal|program|programs|career|way|choice|option|thing|option|training|future|home|reason|wish|life|work',
  'nothing|nowhere|nobody else|more|less|other',
  'nothing short of',
  'or nothing',
  'nothing but',
  'anything|anywhere|nothing|nowhere else',
  'never|not ~4 another|other|different specialty|field|career|path|program|residency than|but',
  'no (other) specialty|field|career|path|life|job|program|future|training ~7 besides|except|outside|beyond|apart|aside',
  'not|never any|another ~1 specialty|field|career|path|life|job|program|future ~6 besides|except|outside|beyond|apart|aside',
  'the one thing|path|road|field|specialty|career|calling|dream|place (that|where) i have|had (always|ever) wanted|dreamed|hoped|wished|planned|loved',
  'the one thing|path|road|field|specialty|career|calling|dream|place (that|where) i want|wanted|wish|hope|love|belong',
  'the one (that|which) i am preparing|training|aiming|meant|made (for|toward|towards|to)',
  'anything but|other',
  'no other|alternative|plan',
  'other than',
  'one and only',
  'my|the|a|his|her dream',
  'dream program|programs|specialty|career|job|residency|field',
  'dreamed|dreamt of|about',
  'meant|born|made|destined for|to',
  'destiny',
  'wholly|solely|exclusively|only to|for|in|on',
  'not one ~2 among',
  'all i have|had|want|wanted',
  'my whole|entire life|heart',
  'direction of the whole',
  'everything i',
  'never wanted|considered|imagined|pictured',
  'one thing|road|path only',
)

/** Plans to go elsewhere. */
export const leavingVerbs = phrases(
  'framing/leaving',
  'transfer|transferring|switch|switching|move|moving|shift|shifting|shifted|change|changing|cross|crossing (over|across|on) to|into',
  'shift|shifted|move|moved|transfer me to|into|across|over',
  'reapply|reapplying|re-apply|re-applying',
  'apply|applying|try|trying|match again|anew',
  'apply|try|go|sit|enter|participate ~4 next|the following year|season|cycle|fall|match',
  'put in my papers',
  'go once more',
  'keep|keeping looking|applying',
  'keep|keeping trying for',
  'keep my eyes open',
  'leave|leaving|quit (you|the|this|your) ~2 for|when|after|if|program',
  'until i can|find|get|match',
  'a place|seat|spot|position ~3 free|opens|up',
  'if|should|until|once a|any|another ~2 place|seat|spot|position|opening ~2 free|open|opens|up|available',
  'if|should|until|once a|any|another ~2 place|seat|spot|position|opening in|at ~5 free|open|opens|up|available',
  'stepping stone to|into|toward|towards',
  'stronger|better|improved ~2 application|applicant|candidate|candidacy|file for ~9 again',
  'stronger|better|improved ~3 application|applicant|candidate|candidacy|file ~3 next|future',
  'use|spend this|the|that|a|your ~2 year ~2 strengthen|strengthening|improve|improving|build|building|prepare|preparing ~4 application|candidacy|file|profile',
  'as a bridge|stop|step|detour',
  'count for me|toward|towards',
  'credit for',
  'on my way to',
  'first quarter|half|part|year of',
  'continue (on) to',
  'return|go|come back to',
  'get|find my way (back) into|to',
  'get|getting back in|into|to',
)

/** A year to be spent here, and behind it another field: a plan to leave whatever that field is. */
export const leavingOutright = phrases(
  'framing/leaving-outright',
  'then ~1 look|search|apply|move|switch|transfer|try ~6 field|specialty (that|which) i want|wanted|prefer|love',
)

/** Words of not having chosen. */
export const undecidedWords = phrases(
  'framing/undecided',
  'could|can|did|do|would|was|am|have not|never (able) (to) choose|decide|pick|separate|chosen|decided',
  'never|not managed|learned|learnt|known|knew|been|able (able) (how) to choose|decide|pick|prefer',
  'could|can|did|do|would|will not|never (have) (to) give|let up|go',
  'without giving|letting up|go (of) either|one|any',
  'too much|well|equally|deeply to choose|decide|pick|drop|give|let|leave',
  'choose|choosing|chose|decide|deciding|pick|picking|choice|decision between ~9 impossible|hard|difficult|painful|agony|unthinkable',
  'unable to choose|decide|pick',
  'torn',
  'best of both|two (worlds)',
  'hard|difficult|impossible to choose|decide|pick',
  'undecided',
  'indecisive|indecision',
  'why choose|pick between|one|only',
  'why not both',
  'why should|must|would i choose|pick',
  'have|had|having to choose|decide|pick',
  'a problem',
  'neither alone|of them',
  'equally',
  'in the middle',
  'sorry for the other',
  'both of them|worlds|cakes',
  'without having to',
  'want|wanted|like|liked|love|loved both|everything',
  'the solution',
  'keep|keeping (both|all|my) doors|options|both',
  'go|swing|swung|going back and forth',
  'not want|wish|have to lose|miss|give|drop (out) (up) (on) either|one|any|both',
  'change|changed|changing my mind ~2 between',
  'picking|choosing one (of) (the|them) (two) felt|was|seemed|would',
)

/** Words of doubt about which: indecision only where the applicant is in doubt about two specialties. */
export const doubtWords = phrases(
  'framing/doubt',
  'not|never (been) sure|certain|clear whether|which|if',
  'unsure|uncertain|unclear whether|which|if',
  'do|did not|never know|knew whether|which|if',
)

/** Words that link a specialty to a reason or a moment. */
export const reasonWords = phrases(
  'framing/reason',
  'because',
  'reason|reasons',
  'why',
  'since',
  'drawn|drew|pulled|led|brought|convinced|persuaded|taught|showed|made|decided|settled',
  'chose|choose|chosen|choosing',
  'that is|was what|when|where|how|why',
  'what i like|liked|love|loved|want|wanted|learned|found|miss',
  'decision|choice',
  'learned|understood|realized|realised|saw|knew|recognized|discovered|noticed',
  'so that|as',
  'which is|was',
  'for me',
  'when|where i|my|we',
  'it was',
  'keeps|kept me',
  'for|in order to',
  'want to|for',
  'matters|mattered|fits|suits|appeals',
  '(is|as) the|one (one|only|single) place|training|specialty|field|work|clinic where|that|in',
  'i ~1 want|wish|hope to learn|understand|know|build|keep|follow|stay',
  'would|will let|teach|give|allow me',
  'for ~2 families|people|patients|children|adults|those who|whose|that',
)

/** Words for the year itself. */
export const yearWords = phrases('framing/year', 'year|years', 'internship|intern', 'months')

/** Words by which a sentence about the year says what it is for. */
export const yearPurpose = phrases(
  'framing/year-purpose',
  'because|since i|that|it|my|the',
  'so that',
  'in|on which i',
  'where i',
  'teach|teaches|prepare|prepares|train|trains|ground|grounds|show|shows|turn|turns|let|lets me|my',
  'gives|offers|brings|prepares|allows|lets|builds me',
  'will|would|should|can make|give|let|teach|prepare|show|train|help me',
  'i (will) want|need|intend|hope|plan|mean|ask|look|learn|expect',
  'before i|my|i',
  'stands|builds|rests on',
  'to learn|become|practice|practise|build|see|carry|admit|manage|understand|know',
)

/** Words by which the year is a formality. */
export const yearFormality = phrases(
  'framing/year-formality',
  'required|requirement|mandatory|obligatory|compulsory',
  'has|have to be (completed|done|finished)',
  'foot in the door',
  'similar|same everywhere',
  'get|have|got it over|behind',
  'bridge the time|gap',
  'any place|program|hospital',
)

/** What a reader of a single year is told that the applicant brings. */
export const contribution = phrases(
  'framing/contribution',
  'i (can|will|would) bring|offer|contribute|carry|cover',
  'i will|would|can work|stay|take|write|admit|finish|answer|do|be|help|show',
  'what i bring|offer|give|can|have',
  'i promise|pledge|give (you|your|this|the)',
  'i finish|carry|cover|stay|show|answer',
  'somebody|someone|intern|resident who',
  'i come with|bringing',
  'count|rely|depend on me',
  'in return|exchange',
  'you get|gain|receive ~2 a|an|somebody|someone',
  'you will|would|can get|gain|have|find',
  'i am used|accustomed to',
  'ready on|for july|day|work',
  'i know how to',
  'my nights|years ~2 on|in|of',
)
