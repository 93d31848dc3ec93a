import {phrases, spellings} from './phrases.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** A question for one thing that happened. */
export const asksMoment = phrases(
  'interview/asks-moment',
  'a|an|one|any|the|last (single|recent|specific|particular|difficult|stressful) time|situation|occasion|instance|moment|incident|event',
  'have|did you ever',
  'how did|have you handle|handled|deal|dealt|manage|managed|react|reacted|respond|responded|resolve|resolved|solve|solved|cope|coped|approach',
  'when did|have|had you (last) have|had to',
  'when were you',
  'of|about when you',
)

/** A question that wants to be told something. */
export const asksTelling = phrases(
  'interview/asks-telling',
  'tell|tells|telling (me|us) (something) about|of',
  'describe|recall|recount|name',
  'give|share|provide (me|us|with) (an|one) example|story|case',
  'an example of',
  'think|speak|talk of|about',
)

/** A question for what one does, would do, or has ever done as a matter of record. */
export const asksHabit = phrases(
  'interview/asks-habit',
  'how do|would|will|should you',
  'what do|would|will|should|could you do|say|think',
  'do|would|will you',
  'if a|an|your|one|another|someone|somebody|two',
  'have you ever been|applied|taken|worked|lived|visited|considered|thought|published|used|trained',
)

/** A question for why there was no match, or what was done since. */
export const asksUnmatched = phrases(
  'interview/asks-unmatched',
  'unmatched',
  'not you match|matched|get|find|secure|succeed',
  'why|how|what ~5 in (the) SOAP',
  'without|no (a|any) position|spot|seat|place|residency|program|match',
  'went|gone|was|is ~2 wrong',
  'missing|lacking|weak|weakest|wrong|lacked|missed in|from|with|about your|the',
  'weakness|weaknesses|problem|problems in|of|with your application|file',
  'what happened ~4 match|Match|season|cycle|september|march|year',
  'what|how (has|have|did|is) ~2 changed|change|done|do|improved|different ~3 since',
  'still available|unplaced|free|looking|unfilled',
  'applying|reapplying|apply again|anew',
  'reapplicant|reapplying',
  'no program|programs|one|interviews rank|ranked|chose|took|interview',
  'kept|keeps|prevented|stopped|stops|held|holds you (back) from|in|this|last',
  'not (have) (get|got|receive|received|have|enough) ~2 interviews|invitations|offers',
)

/** A question for what the applicant brings. */
export const asksStrengths = phrases(
  'interview/asks-strengths',
  'strength|strengths',
  'strong|strongest point|points|suit|side|sides|qualities',
  'you|img|graduate|imgs bring|offer|contribute|add (to)',
  'img|graduate ~3 bring|brings|offer|offers|contribute|contributes|add|adds',
  'you ~3 give us',
  'how ~6 help|benefit|serve|enrich|strengthen us|our',
  'you ~2 do for us',
  'sets|set|makes|make you (a) ~1 apart|different|special|unique|stand|distinctive',
  'makes|make you a|an|the',
  'stand|stands out',
  'why should|would|must|do we|i|anyone|somebody (really) take|choose|pick|rank|hire|select|accept|want|prefer|invite|offer',
  'why you',
  'advantage|advantages|asset|assets',
  'added value',
  'your contribution|contributions|value|best|top|main quality|qualities|skill|skills|contribution|contributions',
  'your qualities|skills',
)

/** A question for the years ahead. “As a career” names the field. */
export const asksCareer = spellings<'ahead' | 'field'>('interview/asks-career', {
  ahead: [
    'career|careers',
    'see|picture|imagine|envision yourself',
    'see|picture|imagine|envision|plan ~3 path|future|life|years|work|practice',
    'in|within (the) (next) five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years',
    'five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years from now|today|here',
    'five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years on|ahead|later',
    'long|short term (plan|plans|goal|goals)',
    'your future',
    'your (professional|career|life|own|clinical) goal|goals|plan|plans|ambition|ambitions|aspirations|dream|dreams',
    'plans for (the|your) future',
    'after|beyond (the|your|this|our) residency|training|year|graduation',
    'your (professional|working) life',
    'where ~4 lead|take|leads|takes you',
    'where will|would|do|are you ~3 be|go|end|heading|want|going',
    'what kind|sort|type of doctor|physician|pediatrician|internist',
    'five|ten|5|10 year plan|plans',
  ],
  field: ['as a|your|my career', 'career so far'],
})

/** A question for the person. */
export const asksSelf = phrases(
  'interview/asks-self',
  'about|introduce|present yourself',
  'introduction|self introduction',
  'who are you',
  'walk|take|talk|guide ~1 through your',
  'your (life) story|background|biography|path|cv|resume',
)

/** A question for a reason. */
export const asksWhy = phrases(
  'interview/asks-why',
  'why',
  'reason|reasons',
  'how come',
  'what (has|have) draws|attracts|brings|interests|made|makes|drew|attracted|brought|led|interested|appeals|excites|makes',
  'interested|interest in',
  'do|did you like|know|choose|chose|pick about|our|us',
  'look|looking|hope|hoping|want|expect for|from|in',
  'are you sure|serious|committed',
  'would you be happy|satisfied|content',
  'convince|persuade us|me',
  'fit|right for you|us',
)

/** A question for a change of specialty; `contrast` sets one thing against another. */
export const asksSwitch = spellings<'change' | 'contrast'>('interview/asks-switch', {
  change: [
    'the|your|this|a|that|explain|about|why switch|switching|pivot|shift|turn|change of|from|in|to',
    'switch|switching|switched|pivot|pivoting|pivoted',
    'change|changed|changing|shift ~2 specialty|specialties|mind|direction|field|plan|plans|heart',
    'the|your|this|a change from|to|of',
    'no longer',
    'give|gave|giving up',
  ],
  contrast: ['instead (of)', 'rather than', 'and not'],
})

/** Words by which a question speaks of what was wanted first. */
export const namesFormer = phrases(
  'interview/asks-former',
  'you|your|file|application|cv (have|had|was|were|is) (been|first|initially|originally) applied|wanted|looked|aimed|planned|hoped|showed|interviewed|started|intended|aspired|going|built|interested|says|said|say|seems|speaks|reads',
  'you ~2 going|interested|set|oriented|headed|aiming for|in|on|to|toward|towards',
  'after|having|following applying|aiming|wanting|trying|rotating|preparing',
  'after you|your ~2 applied|wanted|aimed|tried|interest|application|applications',
  'initially|originally|at first|previously|first choice',
  'now',
  'first interest|interests|plan|wish|goal',
  'background|experience|training|cv (is|was) in both',
)

/** A question for whether the applicant will stay. */
export const asksLeaving = phrases(
  'interview/asks-leaving',
  'leave|transfer|reapply|re-apply|return|quit|stay',
  'go|move|switch|apply back|away|elsewhere|again|later|next',
  'still want|hope|plan|reapply|apply|leave|interested',
)

/** Words for what is asked about: the program, the specialty, the town. */
export const namesPlace = phrases(
  'interview/asks-place',
  'us|our|here',
  'this|the|a|that|your (teaching|community|university|county|rural|small|big|safety-net) program|hospital|specialty|field|city|town|state|area|region|place|residency|institution|center|country|year|track|department',
  'residency|residencies|program|programs|city|town|state|specialty|hospital',
)

/** Nouns of things that happened once: a question for one of them asks for a story. Lower case. */
export const eventNouns = wordSet(`
  mistake mistakes error errors conflict conflicts disagreement disagreements argument dispute failure failures setback crisis dilemma
  emergency complaint accomplishment accomplishments achievement achievements patient patients case cases feedback criticism night shift
  teamwork leadership adaptability adaptation challenge challenges resuscitation death success initiative adversity
  encounter diagnosis decision conversation regret project experience experiences day rotation moment difficulty obstacle problem colleague
`)

/** Of these only those that need no article to be a story: “Mistake”, “Teamwork”. Lower case. */
export const eventThemes = wordSet(`
  mistake mistakes error conflict conflicts disagreement failure failures setback crisis dilemma teamwork leadership adaptability feedback
  criticism complaint accomplishment achievement challenge
`)

/** Words that single out one thing: “the hardest patient”, “a memorable night”. Lower case. */
export const singling = wordSet(`
  hardest biggest worst best toughest proudest greatest longest strangest saddest happiest scariest most memorable unforgettable difficult
  challenging complex hard tough interesting ethical stressful proud
`)

/** Words that make a heading a question or an order, and no label. Lower case. */
export const askingHeads = wordSet(
  'why how what where who which when do does did is are can could would will should have has if',
)

/** Ways to begin an answer without giving it. */
export const stalling = spellings<'vague' | 'plain'>('interview/stalling', {
  vague: [
    'there are|were|is|was (so|too|such) many|several|various|multiple|numerous|different|countless|some|a|lots|more (lot|number|couple|few|variety|of|than|one|whole) (of) reason|reasons|factor|factors|thing|things|aspect|aspects|answer|answers|layers|parts|sides',
    'many|several|various|multiple|numerous|different|countless reasons|factors|things|aspects',
    'a lot|number|variety|combination|mixture of reasons|factors|things|aspects',
    'it depends',
    'everything and nothing',
  ],
  plain: [
    'to|in|order explain|answer|understand|tell|say ~6 i|you|we|one (would|will|first) have|need|must|should|ought',
    'let me (first|just|briefly|maybe|please) think|see|start|begin|explain|go|give|take',
    'i (will|would|have|need|want|must|should|may|might|can) (to|like) ~2 go|start|begin|take (you) (a|back|far|from|at|with|right) (little|bit|few|back|the|very) back|beginning|far|bit|little|start|years',
    'go|going|goes|went (a|quite) (little|bit|long|while) back (a|to) (bit|little|long|while|few|my|the)',
    'is|was (a|an|such|quite) (really|very|such|so|actually) (a|an) great|good|excellent|interesting|difficult|hard|tough|tricky|important|wonderful|fair|big question',
    'great|good|excellent|interesting|difficult|tough question',
    'thank|thanks (you) (so|very) (much) for asking|the|this|that|your|having|taking|inviting|calling',
    'long|complicated|complex|whole|funny story',
    'hard|difficult|tough|tricky|complicated|impossible|easy to (really|exactly|even) say|answer|explain|tell|know|summarize|describe|put|predict',
    'where should|do|shall|to (i) start|begin',
    'not (really|exactly) know|sure (exactly|really) (how|what|where|why|which|if|whether) (to|i)',
    'before i (can) answer|start|begin|say|explain',
    'i have (often|always|never) been|thought asked|thinking|about this|that|it',
    'let us see|start|begin',
    'how can|should|do|shall i put|say|explain|start',
  ],
})

/** Ways to begin far from the point. */
export const biography = phrases(
  'interview/biography',
  'i was|am born|raised',
  'i grew up',
  'my story|journey|path|road|way (in|to|into|toward) (medicine) begins|began|starts|started|goes',
  'it all|everything begins|began|starts|started',
  'as a (small|little|young) child|boy|girl|kid',
  'since (my|early) childhood',
  'ever since i',
  'since i was',
  'from a|an (very) young|early age',
  'growing up',
  'my name is',
  'when i was (a|still|very) (small|little|young) child|boy|girl|kid|young|small|little|school',
)

/** Things praised in general. Lower case. */
export const generalThemes = wordSet(`
  teamwork team teams communication conflict conflicts disagreement disagreements mistake mistakes error errors failure failures feedback
  leadership collaboration adaptability flexibility empathy medicine healthcare patience honesty respect professionalism trust medical
  challenges challenge stress diversity
`)

/** Verbs of general truths. Lower case. */
export const generalVerbs = wordSet(`
  is are makes make has have plays play requires require needs need constitutes constitute matters matter happens happen exist exists
  occur occurs represents forms remains means can cannot will should must teaches
`)

/** Verbs of being there, of feeling it or of how it began: they tell the situation, not what was done. Lower case. */
export const presenceVerbs = wordSet(`
  met saw seen encountered worked rotated served joined covered attended disagreed argued clashed quarreled quarrelled faced missed failed
  heard noticed spent graduated studied trained received experienced witnessed observed watched came arrived lost
  forgot remembered applied matched underestimated overlooked misunderstood passed lived slept ate sat stood happened
  said spoke
`)

/** Verbs in the present that tell no deed: “I think”, “I am”. Lower case. */
export const presentStates = wordSet(`
  am was were have had do did will would can could may might shall should must think believe feel know want like love hope care see need
  try understand remember mean guess find become wish prefer enjoy stay live work learn look consider not never agree admit suppose
  respect value appreciate come bring see plan intend expect seem tend consider
`)

/** Words of how it ended. */
export const resultMarks = phrases(
  'interview/result',
  'as|the a|final result|consequence|outcome',
  'in|at the end',
  'by|within|until (the) (next|third|second|following|same|that) end|morning|evening|noon|week|month|winter|spring|summer|fall|day|year|hour|january|february|march|april|june|july|august|september|october|november|december',
  'finally|eventually|ultimately|afterward|afterwards|consequently',
  'went|came|sent|discharged|walked home|out',
  'recovered|survived|improved|healed|stabilized|died',
  'rose|fell|dropped|decreased|increased|doubled|halved|tripled|shrank|climbed|declined|reduced',
  'had|with|was|were|made no (further|more|repeat|other|new|single|complaint|complaints|harm|infection|delay)',
  'never happened|again|came|missed|returned',
  'nobody|no|none one|harm|patient|child',
  'nobody ~2 harm|harmed|hurt|injured|died|suffered|missed|worse',
  'was|were able to',
  'it|this|that|which|plan|and worked|helped|led|saved|solved|resolved|stopped|meant',
  'saved|solved|resolved|succeeded',
  'without harm|complications|incident|delay',
  'more|fewer|less|faster|shorter|better|safer ~2 than',
  'on time',
)

/** Words of what was kept from it. */
export const lessonMarks = phrases(
  'interview/lesson',
  'learned|learnt|lesson|lessons|takeaway',
  'learn|learning from',
  'taught|teaches|showed|shows|reminded|reminds|made|makes|convinced|told me|us',
  'realized|realised|understood|understand|recognized|recognised|discovered',
  'since then|that',
  'ever since',
  'from then|that|this (day|week|night|moment|month|time) (on|onward)',
  'after that (day|night|case|i) (on|i)',
  'now i|we|my|every|always',
  'today i|we|my',
  'i|we now|still|always|never|today|nowadays|usually',
  'i|we ~5 now|today|nowadays',
  'i know now|that|how|why',
  'next|another|second time',
  'differently|otherwise',
  'i|we would',
  'if ~3 again',
  'in future',
  'in the future',
  'take|took|takes|keep|kept|carry|carried ~3 with|from me|it|that|this|him|her|them',
  'what i keep|take|took|kept|carry',
  'what|it|that|this (has|have) stayed|stays|stuck|sticks with me|us',
  'i do it|that|so (at|in|on) every|each',
  'to this day',
  'these days',
  'it|that|this|which changed|changes (how|the|my|me|what)',
  'changed|changes how|the|my',
  'i changed',
  'before i (now) order|write|act|speak|say|sign|prescribe|call',
  'remember|remembers|remind',
  'i try|ask|check|count|make|start|begin|listen|plan|write|call|read|wait',
)

/** What a change of specialty or of luck can rest on: time on wards, letters, examinations. */
export const groundwork = phrases(
  'interview/groundwork',
  'rotation|rotations|elective|electives|clerkship|clerkships|externship|externships|observership|observerships|subinternship|sub-internship|internship|housejob|residency|preceptorship',
  'letter|letters',
  'ward|wards|floor|clinic|unit|night float',
  'Step 1|2|3|Two|Three|CK',
  'medical officer|house officer|general physician|practitioner',
  'research|publication|abstract|poster|certificate|certification|course',
  'mock interview|interviews',
)

/** Units in which time on the wards is counted. Lower case. */
export const timeUnits = wordSet('month months week weeks year years nights winter winters')

/** Words that put a change after what went wrong. */
export const changeMarks = phrases(
  'interview/change',
  'since|after then|that|october|november|december|january|september|march|the|last',
  'this|last|that year|season|spring|summer|winter|fall|autumn|time|month',
  'in the meantime',
  'meanwhile',
  'afterward|afterwards|therefore|then|now|instead|so',
  'to fix|mend|change|improve|address|correct',
)

/** Verbs by which an applicant mends an application. Lower case. */
export const mendingVerbs = wordSet(`
  changed retook retaken repeated completed finished added broadened widened rewrote rewritten revised recorded practiced practised timed rotated
  studied improved sought obtained collected hired asked prepared trained rehearsed published presented passed took taken worked returned
  enrolled corrected reworked redid spent shadowed observed volunteered earned secured gained expanded moved wrote
`)

/** Verbs by which it went wrong: they tell the cause and no change. Lower case. */
export const causeVerbs = wordSet(`
  applied failed missed lost interviewed scored matched trusted waited graduated relied underestimated submitted sent chose chosen ranked
  started ended did done made went delayed skipped neglected overestimated limited focused concentrated withdrew cancelled canceled gave
`)

/** Words of an essay that nobody says on the telephone. */
export const bookish = phrases(
  'interview/bookish',
  'moreover|furthermore|thereby|aforementioned|notwithstanding|henceforth|heretofore|herein|therein|whilst|albeit|whereby|inasmuch|insofar|amidst',
  'utilize|utilizes|utilized|utilizing|utilise|utilises|utilised|utilising|utilization',
  'constitute|constitutes|constituted',
  'it is my (firm|sincere|deep|strong|utmost) conviction|belief|contention',
  'in conclusion',
  'of (the) paramount|utmost importance',
  'paramount',
  'indispensable component|element|part',
  'endeavor|endeavored|endeavour|endeavoured to',
  'it should|must|is (be) noted|worth noting|that|mentioning',
  'pertaining to',
  'with|in regard|regards|respect to',
  'plethora|myriad|multifaceted',
  'commence|commenced|commencing',
  'as evidenced by',
  'in light of',
  'a testament to',
)

/** Sounds and words that fill a pause; what stands around them tells whether they mean something. */
export const fillerWords = spellings<'always' | 'set-off' | 'opening' | 'softening'>('interview/filler', {
  always: ['um|umm|uh|uhm|uhh|erm|hmm', 'basically', 'actually', 'literally', 'you know what i mean'],
  'set-off': ['you know', 'i mean', 'like', 'you see', 'right', 'okay'],
  opening: ['well'],
  softening: ['kind of', 'sort of', 'kinda|sorta'],
})

/** Words before “kind of” that make it a noun: “the kind of night”. Lower case. */
export const beforeKind = wordSet(`
  a an the this that what which any some same different every one another each other new certain right special best no all only rare
  particular first second third worst my your
`)

/** Words by which an answer comes back to where it is given. Lower case. */
export const returnWords = wordSet('you your yours here july residency resident residents program intern internship')
