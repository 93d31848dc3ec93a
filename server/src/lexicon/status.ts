import {phrases, spellings} from './phrases.ts'

/**
 * What a program must know as it stands today. `own` is a state of the applicant, `paper` a document, `exam` a result.
 */
export const statusNouns = spellings<'state' | 'paper' | 'exam'>('status/noun', {
  state: [
    'ecfmg certified|certificated',
    'certified (by) (the) ecfmg',
    'certified by|before|until|in january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|then',
    'certified by|before|until the end|start|beginning|time|summer|spring|first',
    'certified soon|shortly|next',
    'us|american|united (states) citizen',
    'citizen|naturalized|naturalised',
    'permanent resident',
    'ecfmg ~4 certifies|certify|certifying|certified me',
  ],
  paper: [
    'ecfmg (status) certification|certificate|certificates',
    'certification|certificate (of|by|from) (the) ecfmg',
    'my certification|certificate',
    'green card|cards',
    'visa|visas',
    'ead',
    'work|employment permit|authorization|authorisation',
    'permanent residency|residence',
    'citizenship|naturalization|naturalisation',
    'asylum',
    'adjustment of status',
    'ds 2019',
    'statement of need',
  ],
  exam: ['step 1|2|3|i|ii|iii|one|two|three (ck)', 'usmle', 'oet (medicine)'],
})

/** Words that put a thing into the future: `coming` says it by itself, `will` needs a verb of getting. */
export const futureWords = spellings<'will' | 'coming'>('status/future', {
  will: [
    'will|shall|would|should|might',
    'going|due|set|scheduled|about|bound|sure|hoping|planning to',
    'expect|expects|expecting|anticipate|anticipating|hope|hopes|plan|plans|intend|aim|trust|believe',
    'once|after|when',
    'as soon as',
    'by the time',
  ],
  coming: [
    'is|are|was|being (still) (to) coming|arriving|pending|underway|outstanding|expected|anticipated|processed|awaited|imminent',
    'coming|pending|expected|anticipated|awaiting|underway|forthcoming|imminent',
    'waiting|wait for|on',
    'in process|progress',
    'on its|their|the way',
    'soon to be',
    'almost|nearly|practically|soon',
    'future|prospective',
    'under process|processing|review',
    'in the process|works|pipeline',
    'being processed|finalized|finalised|prepared|issued',
    'expect|await|awaiting|anticipate|anticipating my|the|an|a',
    'expecting (my|the|an|a)',
    'not yet but',
  ],
})

/** Verbs of getting or being: what “will” makes of a status an expected one. */
export const gettingVerbs = phrases(
  'status/getting',
  'be|become|becoming|have|having|hold|get|getting|receive|receiving|obtain|obtaining|gain|earn|reach|arrive|arrives|come|comes|acquire|secure|follow|follows',
  'approved|issued|granted|completed|complete|finished|ready|done|cleared|through|finalized|finalised|certify|certifies|certifying|passed|pass|certified',
)

/** Needs and requests, which are facts of today whatever their tense. */
export const needWords = phrases(
  'status/need',
  'need|needs|needed|require|requires|required|requiring|seek|seeking|request|requesting',
  'sponsor|sponsors|sponsored|sponsoring|sponsorship',
  'no longer',
  'eligible for',
  'need not',
  'not (need|require|an|be) (an|a) issue|problem|concern',
)

/** Certificates of something else. */
export const otherCertified = phrases(
  'status/other-certified',
  'board|boards certified|certification|certificate|eligible',
  'certified in|as|interpreter|nurse|translator|instructor|diver',
  'acls|bls|pals|nrp|cpr|atls certified|certification|certificate|course|card',
  'death|birth|fitness|vaccination|vaccine|marriage|sickness|training|course|medical certificate|certificates|certification',
)

/** Asking the reader to take a status for granted. */
export const statusClaims = phrases(
  'status/claim',
  'put|write|enter|note|mark|list|count|treat|consider|take|regard|register me (down) as|for (a|an) (us|american|ecfmg) certified|citizen|permanent',
  'put|write|enter|note|mark|say|state (down) that i am (a|an) (us|american|ecfmg) certified|citizen|permanent',
  'answer|entry|box (for|on|in|to) ~4 is|be (a|an) (us|american|ecfmg) certified|citizen|permanent',
)

/** Words by which it is still to come. */
export const statusPending = phrases(
  'status/pending',
  'booked|scheduled|pending|remains|outstanding|expected|missing|left|awaited|due',
  'sure|certain|confident (to|that|of) (i) (will) pass|passing|get|getting',
  'on its|their|the way',
  'card|certificate|result|results|paper|papers|letter|oath|interview|exam|test comes|come|arrives|arrive|follows|will|shall',
  'oath|interview|exam|test|oet|appointment|hearing is|are on|in|at|for',
  'will|shall have|hold|be|receive|get',
)
