import {phrases, spellings} from './phrases.ts'

/** A promise that needs no further words. */
export const pledges = phrases(
  'commitment/pledge',
  'have|take|got my (full|firm|solemn) word|guarantee|promise|assurance|commitment|oath|hand',
  'give|gave|giving you my (full|firm|solemn) word|promise|guarantee|assurance|commitment|handshake|hand',
  'get|have|receive|see my (full|immediate) acceptance|yes|signature',
  'my decision|mind|choice is (already) made|taken|final|fixed|clear',
  'i (hereby) commit|bind (myself) to you|your|this|lakeshore',
  'no|nobody|none other|else ~3 will|would|shall get|have|hear|receive ~3 me|my|mine',
  'consider|count|call|deem it|this|that|the|yourself (match|matter|position|deal|seat|spot|place|contract) done|settled|agreed|sealed|filled|taken',
  'consider|count me|myself|us yours|committed|in|taken|hired|accepted|on|your',
  'hold me to it|that|this',
  'press|click|clicking|hit|push|tap (the) accept|yes',
  'i will|shall|would press|click|hit|push|tap (the|that|your) ~1 button',
  'answer|reply|response is|will|would|shall (already) (be) (a) yes',
  'it is|will|would (be) a (definite|firm|clear|certain) yes',
  'i am|will|would (be) yours',
  'my acceptance|yes|commitment|signature is|will|would (be) guaranteed|certain|sure|assured|immediate|instant|automatic|waiting|binding',
  'a done deal',
  'tell|inform|notify ~2 other|others|remaining ~1 program|programs|hospital|hospitals|places ~3 i am off the table|market',
  'tell|inform|notify ~2 other|others|remaining ~1 program|programs|hospital|hospitals|places ~3 i am taken|committed|unavailable|withdrawing|withdrawn|gone',
  'tell|inform|notify ~2 other|others|remaining ~1 program|programs|hospital|hospitals|places ~3 i am no longer available|interested',
  'this|that|it is my|a promise|vow|guarantee|oath',
  'my word on it|that',
  'certain|sure|assured|confident of my acceptance|yes|commitment|answer',
  'not ask|look|call|interview|consider|need anybody|anyone|nobody else',
  'not|never|no (have) hesitate|hesitation (for) (a|one|even) second|moment|minute',
  'no other program|hospital|offer|place|residency ~2 i|me would|will|could',

  'you can|may|could (already) count|rely on me|my (to) accept|come|join|sign|coming|joining|accepting|acceptance|if|yes',
  'my place|heart|mind is|are already|decided with you',
)

/** How firmly the applicant speaks of what comes: a plain future, or an oath. */
export const commitmentModes = spellings<'plain' | 'oath'>('commitment/mode', {
  plain: [
    'will|would|shall',
    'am|be|is (already|absolutely) going|ready|prepared|willing|determined to',
    'i (am) definitely|certainly|surely|gladly|happily|immediately|simply|gonna',
    'can|could (immediately|gladly)',
    'decided|resolved|chosen|agreed|intend|plan (already) to',
  ],
  oath: [
    'promise|promised|swear|pledge|vow|undertake|guarantee|guaranteed (to|you|that)',
    'committed|bound to',
    'commit|committing (myself) to|here|now',
    'assure|assured|reassure|guarantee you|that|the',
    'rest|be assured|sure|certain',
    'have no|without doubt',
  ],
})

/** Doing what binds. */
export const acceptVerbs = spellings<'accept' | 'join' | 'yes' | 'bind'>('commitment/accept', {
  accept: ['accept|accepting|accepted', 'take|taking|grab|seize|snap'],
  join: [
    'join|joining',
    'come|coming',
    'choose|choosing|pick|picking|select|prefer you|your|this|it',
    'choose|choosing|pick|picking|select|prefer ~4 over|above|before',
    'commit|committing to this|joining|coming|accepting|accept',
  ],
  yes: ['say|saying|give|giving|answer|reply (you) (a) yes', 'sign|signing', 'not hesitate', 'not think twice'],
  bind: [
    'commit|committing (myself) to you|your',
    'sign|signing (a|the|any|my|your) contract|contracts|agreement|today|now|tomorrow|immediately|right|something|anything|whatever',
  ],
})

/** What is accepted when a position is. */
export const offerWords = phrases(
  'commitment/offer',
  'offer|offers',
  'the|your|this|that position|spot|seat in|at|with|from|if|you|without|immediately|right|on|today|tomorrow|now',
  'your position|spot|seat|place|program|offer|contract|residency|preliminary|categorical',
  'contract|contracts',
  'place|position|spot|seat|offer|one|anything|whatever (that) (from|with|at) you|your',
  'in a|one heartbeat|second|minute|blink',
)

/** When or if the offer comes. */
export const offerMoments = phrases(
  'commitment/moment',
  'if|when|once|should|whenever|provided ~3 you|program|committee|offer|offered|chosen|selected|ranked|called|matched',
  'if|when|once|should ~2 offer|spot|seat|position|call comes|is|appears|arrives|made|shows|reaches',
  'if|when|once|should (i) (am|get|receive|be) (an|the|your) offer|offered|chosen|selected',
  'the (very) moment|second|minute|instant|day',
  'as soon as',
  'at once',
  'immediately',
  'right|straight away|there',
  'on the spot',
  'without (any|a|second|thinking|one) hesitation|thinking|thought|doubt|twice|delay|second',
  'in|within (a|the|one|first) ~1 heartbeat|second|seconds|minute|minutes|blink',
  'instantly',
  'no questions|matter (asked|what)',
  'no|any|zero|second hesitation|doubt|doubts|thoughts|delay',
  'offer|give|send|grant me|us ~2 seat|spot|place|position|offer|contract|interview',
  'before you finish|hang|end|put|say|close',
  'today|now if|when i could',
)

/** What is accepted when it is no position. */
export const otherAccepted = phrases(
  'commitment/other-accepted',
  'accept|accepted|accepting|take|taking|sign|signing ~3 feedback|criticism|responsibility|decision|decisions|correction|corrections|invitation|interview|slot|call|calls|transfer|transfers|admission|admissions|patient|patients|help|death|turn|blame|advice|consent|shift|shifts|nights|note|notes|orders|care|history|time|notice|risk|risks|blood|place|limits|uncertainty|calendar|link|step|steps|exam|charge|part',
  'take|taking|sign|signing out|in|off|up',
  'sign (my|the) name|notes|orders|out|off|language',
  'join ~3 call|meeting|interview|video|zoom|link|rounds|session|conference|by',
  'come|coming ~2 interview|visit|see|early|prepared|back|home|across|in|from|down|up',
  'offer|offers of|to help|assistance|friendship|stay|tea|food|translate|interpret|drive|take|work',
  'offer|offers elective|electives|course|courses|rotation|rotations|research|classes|training|help|advice|interpreters',
  'accept (the|an|your) invitation|invite|slot|time|date',
  'if|when|once|should a|the|his|her|their patient|patients|family|families|mother|father|parents|nurse',
)

/** What is given up for the reader's sake. */
export const renounceVerbs = phrases(
  'commitment/renounce',
  'withdraw|withdrawing',
  'cancel|cancelling|canceling',
  'decline|declining|refuse|refusing|reject|rejecting|ignore|ignoring',
  'turn|turning down|away',
  'turn|turning',
  'say|saying|tell|telling no (thank) (you) (to)',
  'drop|dropping|pull|pulling|forget|forgetting|skip|skipping|abandon|scratch|delete|close',
  'let',
  'be cancelled|canceled|withdrawn|declined|refused|dropped',
  'give up',
  'not|never|neither (even) consider|look|listen|answer|reply|accept|take|talk|interview|apply (at|to)',
  'stop|stopping|end (looking|talking|applying|interviewing|answering) (at|to|with)',
)

/** Everything that is not the reader's program. */
export const otherOffers = phrases(
  'commitment/others',
  'all|every|any|the|my|my|both (of) (the|my) other|others|remaining (program|offer|application|interview|invitation|hospital|place|option|position|programs|offers|applications|interviews|invitations|hospitals|places|options|positions)',
  'other program|programs|offer|offers|application|applications|interview|interviews|invitation|invitations|hospitals|places|options|positions',
  'everybody|everyone|anybody|anyone|anything|everything|nobody|all|everywhere|anywhere|somebody else',
  'elsewhere',
  'whatever|anything|whoever|whichever else (comes|calls|offers)',
  'the rest',
  'the others|remaining|other',
  'all (of) my|the applications|interviews|offers|invitations',
  'my (other|remaining) application|applications|interviews|invitations',
  'from (all|the|every|any|each|my) other|others|rest|program|programs|match|list|everywhere|elsewhere',
)

/** Renouncing that is medicine. */
export const otherRenounced = phrases(
  'commitment/other-renounced',
  'other treatment|treatments|drug|drugs|test|tests|medicine|medicines|medication|medications|patient|patients|children|side|vessel|eye|hand|causes|cause|surgery|consult|consults|antibiotics|drains|lines|therapy',
  'withdraw|withdrawing|withdrawn (the) care|support|treatment|drug|consent|ventilation|life|fluid|blood|needle|feeding|therapy',
)

/** Telling somebody, by the applicant and done. */
export const toldWords = phrases('commitment/told', 'i (have) told|informed|notified|written|wrote|let')

/** Programs beside the reader's that are told. */
export const toldPrograms = phrases(
  'commitment/told-program',
  'program|programs|hospital|hospitals|residency|residencies',
  'both|all|each (of) them|others|programs|hospitals',
  'the|all others|rest',
  'everybody|everyone else',
  'other|others',
)

/** Words by which one is no longer to be had. */
export const releaseWords = phrases(
  'commitment/release',
  'cross|strike|take|scratch|drop|remove me|my (name) off|out',
  'i am|will (be) no longer free|available|interested|looking',
  'i am taken|committed|gone',
  'i am spoken for',
  'not (to) wait|count for|on me',
)

/** Giving up, done. */
export const renouncedAlready = phrases(
  'commitment/renounced',
  'i (have) turned down',
  'i (have) declined|withdrawn|withdrew|cancelled|canceled|refused|rejected|stopped',
)

/** In the reader's interest. */
export const forReader = phrases(
  'commitment/for-reader',
  'for|because (of) you|your',
  'to be|stay|keep|remain|hold ~2 free|available (for|only)',
  'so that|as you|i|to (can|may|could|am|will|be|know|stay|remain)',
)
