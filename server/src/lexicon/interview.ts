import {phrases, spellings} from './phrases.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

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

/** “It took nine phone calls”: a deed, told by how often. */
export const countedEfforts = phrases(
  'interview/counted-effort',
  'it ~1 took ~3 calls|letters|emails|visits|trips|attempts|drafts|conversations|reminders',
)

/** “I have worked on my tension since”: what came of it and what was kept from it in one. */
export const changesSince = phrases('interview/change-since', 'i|we have ~4 since')

/** Words of what was kept from it. */
export const lessonMarks = phrases(
  'interview/lesson',
  'learned|learnt|lesson|lessons|takeaway',
  'learn|learning from',
  'taught|teaches|showed|shows|reminded|reminds|made|makes|convinced|told me|us',
  'realized|realised|understood|understand|recognized|recognised|discovered',
  'since then|that',
  'ever since',
  'i|we still|often think about|of (it|that|him|her|how|what)',
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
  'nowadays',
  'it|that|this|which is why',
  'than|what|as|like i used to',
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

/** Words behind “I have been” that begin a work or a place: “an extern”, “with Dr. Ortiz”. Lower case. */
export const ongoing = wordSet('a an the with at on part')

/** What goes on inside, and is no work. Lower case. */
export const innerDoing = wordSet(`
  feeling thinking waiting hoping worrying wondering dreaming praying trying struggling suffering missing wanting wishing going being
  looking crying longing asking applying
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

/** Words of where an answer is given and what is asked for there: whoever says one has begun to answer. Lower case. */
export const homeWords = wordSet(
  'your yours july residency program internist pediatrician hospitalist doctor physician career',
)

/** Verbs behind “I” by which an applicant speaks of today or of what is to come. Lower case. */
export const todayVerbs = wordSet(`
  am want like love enjoy see hope plan bring look work would will can have need choose prefer find know believe care live
  practice train speak run teach study aim intend wish apply offer see stay keep do
`)
