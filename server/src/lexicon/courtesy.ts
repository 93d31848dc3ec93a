import {phrases, spellings, wordSet} from './phrases.ts'

/** Words that ask for pardon. */
export const pardons = phrases(
  'courtesy/pardon',
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
  'courtesy/pardon-topic',
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
  'courtesy/hedge',
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
export const gains = spellings('courtesy/gain', {
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
  'courtesy/bring',
  'i|we ~3 bring|offer|contribute|contributing',
  'i|we would|can|could|will|want|hope|like|plan|am ~3 serve|use|teach|cover|help|start|give|add|translate|carry|promise|show ~4 you|your|patients|it|wards|interns|there|here|team|residents|program|both',
  'in return',
  'in exchange i',
  'what i ~1 bring|offer|give|add',
  'my contribution',
  'i|we ~2 bring|offer to',
  'i ~1 speak ~2 fluent|fluently|spanish|arabic|hindi|urdu|nepali|french|russian|ukrainian|vietnamese|portuguese|mandarin|bengali|punjabi|farsi|dari|swahili|amharic|tagalog|creole|somali|burmese|quechua|tamil|telugu',
)

/** What “help me” asks for as a courtesy: “it would help me to know the date”. */
export const courtesies = wordSet('know see second moment minute call date time plan find understand link')

/** Nouns and pronouns that stand for the reader's program as one that gives. */
export const givers = wordSet(
  'you your program programs residency hospital institution training faculty department mentors it this that which fellowship research here opportunity year',
)
