import {phrases, spellings} from './phrases.ts'

/** Words that ask, or say that something is asked. */
export const askingWords = phrases(
  'ask/cue',
  'i wonder|wondered|ask',
  'am|was|been wondering|asking|curious',
  'want|wanted|like|love|wish|hope|hoping|need|needed to know|ask|learn|hear|find|understand|inquire',
  'would|will be ~3 grateful|thankful|glad|happy|nice|good|helpful|easier|relieved|great to know|learn|hear|find',
  'help|helps|helped (me) (a|very) (lot|much) to know|learn',
  'tell|inform|advise|update|enlighten|assure me|us',
  'let me|us know',
  'give me|us (just) ~4 idea|hint|indication|sign|sense|estimate|clue|feeling|feedback',
  'may|can|could|might|must|have|allow|permit (i|me) (to) ask|inquire',
  'share|disclose|reveal|confirm (to|with) (me)',
  'possible|kind|able to know|learn|tell|find|share|hear',
  'do|did|would you think|know|say|believe|expect',
  'please|kindly say|advise|confirm|tell',
  'appreciate ~4 know|knowing|hear|hearing|information|news|word|hint|indication|feedback|answer',
  'any|some|no ~1 news|word|information|update|idea on|about|as|whether|if',
  'kind|good|frank|honest enough|as (to) tell|say|confirm|let|inform',
  'ask|asking|request|requesting|beg you to confirm|tell|say|let',
  'tell|say|reveal whether|if|when|where|how',
)

/** What an applicant may not ask a program for; `own` needs the applicant in the same sentence. */
export const standingTopics = spellings<'plain' | 'own'>('standing/topic', {
  plain: [
    'where|how do|am|did|will|would|might|could i (currently|actually) stand|rank|fall|land|place|fare|figure',
    'where|how i (currently|actually|might|would|will) stand|rank|fall|land|fare',
    'where|whether|how (high|low|far) i|we am ~3 on|in your|the list|ranking|order',
    'how high|low|far up|down am|is i|my|me',
    'how high|low i|my am|is|name',
    'made|make|reached your|the (final|short|rank) list|cut|shortlist',
    'my (real|realistic|true|actual|honest|own) chance|chances|odds|likelihood|probability|prospects|standing|ranking|placement',
    'my rank|position|place|name (is) on|in your|the ~2 list',
    'do|would|will|might|could i have|stand|still ~3 chance|shot|hope|prospect',
    'if|whether|that i have|stand|had|still ~3 chance|shot|hope|prospect',
    'there|is|any (still|any|a|some|realistic) hope|chance (left) for me',
    'how likely am|is|are i|it|you|we',
    'how likely (is) (an|the|your) offer',
    'how likely i|it|you',
    'what chance|chances|odds do|have|would i',
    'offer me|us (a|an|the|one|something)',
    'receive|receiving|get|getting|expect|have|see|await (an|a|any|your|the) offer|offers',
    'send|sending|make|making|give|giving|extend|extending|propose me|us (an|the|any) offer',
    'send|sending|make|making|give|giving|extend|extending (an|the|any) offer to me|us',
    'be|am|being|is|was offered|given|assigned (a|the|one|your|any) spot|spots|position|place|seat|job|offer',
    'offer (to|for) (me) is|be|are likely|coming|possible|probable|realistic|expected|planned',
    'how many (other|more|of) applicants|candidates|others|applications|interviewees|contenders|competitors',
    'how many people|persons|doctors|of ~1 are|have|did|do|were|will|you ~4 interview|interviewed|interviewing|interviews|spoken|talked|call|called|considering|ranked|ranking|apply|applied|applying|compete|competing|list',
    'how many (other|more) people|persons are|have on|applied|in',
    'who|whom else (is|are|do|did|will|have) ~3 competing|apply|applied|interviewing|interviewed|considered|considering|list|position|talking|ranked',
    'am|do|did|would|will|how i ~2 compare|compared|measure to|with|up|against',
    'how i compare|measure to|with|up|against',
    'better|stronger|higher|weaker scores|score|than|candidates|applicants (me|mine|i)',
    'you|committee|program already|yet|finally decided|chosen|selected|picked',
    'you (already) decided who|whom|on|about',
    'made|make|finished|submitted|finalized|closed|certified your|the (rank|preference|final) list|decision|ranking|choice|mind',
    'who|whom (you) to|will|would you|take|choose|rank|pick|select|offer',
    'still being considered|discussed',
    'is|be|there|any|still ~2 place|room|spot|seat|position|hope (left) for me',
    'made|make|making up its|your|their mind|minds (about) (me)',
    'how|if|whether did|have i do|done|did|perform|performed|score|go|went',
    'how did my interview|call go',
    'my interview|answers|file|application was|is|were|good|strong ~1 enough|ranked|sufficient',
    'in or out',
    'what|which number|place|position|rank am|is|do|have i|my',
    'better|stronger|weaker|higher|ahead|above ~2 people|candidates|applicants|ones|than|of (me|mine)',
    'candidates|applicants|people|others (are|is|stand|rank|ranked|come) ahead|before|above|better|stronger',
    'when|how (soon) can|may|will|should i (expect|see|receive|get|hope) (for) (your|an|the) offer',
    'how many of (your|the|all|these|those) ~1 applicants|candidates|interviewees|others',
    'am|being|still|if|whether i (still) considered',
    'in|under (serious|active) consideration|the running|contention',
    'am i being|going|getting|likely|close|near considered|ranked|selected|to|an',
    'plan|planning|going|intend|intending|ready|prepared to|on rank|ranking|choose|choosing|select|selecting|pick|hire|offer|offering|prefer|call me',
    'will|would|did|do|could|can|are|have you|program (still) rank|ranking|ranked|take|taking|choose|chosen|pick|select|selected|hire|accept|want me',
    'you|program|committee will|would|can|could|might|do|are ~1 take|choose|pick|rank|select|hire|accept|want me',
    'am|was|were i|we among|amongst|between those|the|your|candidates|ones',
    'if|whether|that i am|was|will ~2 among|amongst|between|one of those|the|your|candidates|ones',
    'i in|among|inside|within your (top|first|upper|lower)',
    'your|the preference list',
    'status of|on my candidacy',
    'did|have i pass|passed|succeed|succeeded|convince|convinced|make (the|your|it|you)',
    'am|was|would i be (a) ~2 strong|good|serious|competitive|viable|realistic|weak candidate|applicant|contender|fit|enough',
    'am i ~2 strong|good|serious|competitive|viable|realistic candidate|applicant|contender|enough',
  ],
  own: [
    'ranked|shortlisted|selected|chosen|rejected|waitlisted',
    'short|wait listed',
    'on it|there',
    'a|the|my|this (final|real) decision about|on|for me',
    'on|in|of|near|toward|within your (rank|rank-order|order|short|final|offer|call|interview|preference) list|shortlist|ranking',
    'in|within your top|first|upper',
    'first|second|third|fourth|next|any|which round|rounds',
  ],
})

/** Words by which a question about a list is one about medicine or the work. */
export const otherStanding = phrases(
  'standing/other',
  'list|lists of medication|medications|medicines|drugs|problems|tasks|patients|allergies|references|documents|things',
  'where|how ~3 patient|patients|surgeon|nurse stand|stands',
  'chance|chances|odds|likelihood|hope (of|for) survival|survive|recovery|infection|walking|cure|living|transplant',
  'transplant|waiting|waitlist list|lists',
  'receive|get (the|a|an) offer|offers letter|signed|in|writing|by',
)

/** A promise that needs no further words. */
export const pledges = phrases(
  'commitment/pledge',
  'have|take|got my (full|firm|solemn) word|guarantee|promise|assurance|commitment|oath|hand',
  'give|gave|giving you my (full|firm|solemn) word|promise|guarantee|assurance|commitment|handshake|hand',
  'get|have|receive|see my (full|immediate) acceptance|yes|signature',
  'my decision|mind|choice is (already) made|taken|final|fixed|clear',
  'i (hereby) commit|bind (myself) to you|your|this|lakeshore',
  'no|nobody|none other|else ~3 will|would|shall get|have|hear|receive ~3 me|my|mine',
  'consider|count|call|deem it|this|that|the|yourself (match|matter|position|deal) done|settled|agreed|sealed|filled',
  'consider|count me|myself|us yours|committed|in|taken|hired|accepted|on|your',
  'hold me to it|that|this',
  'press|click|clicking|hit|push|tap (the) accept|yes',
  'answer|reply|response is|will|would|shall (already) (be) (a) yes',
  'it is|will|would (be) a (definite|firm|clear|certain) yes',
  'i am|will|would (be) yours',
  'my acceptance|yes|commitment|signature is|will|would (be) guaranteed|certain|sure|assured|immediate|instant|automatic|waiting|binding',
  'a done deal',
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
    'commit|committing to you|your|this|joining|coming|accepting|accept',
  ],
  yes: ['say|saying|give|giving|answer|reply (you) (a) yes', 'sign|signing', 'not hesitate', 'not think twice'],
  bind: [
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

/** The reader ranks the applicant. */
export const ranksApplicant = phrases(
  'rank/of-applicant',
  'rank|ranks|ranked|ranking (your) me|us|mine',
  'list|lists|listed|put|puts|place|places|placed|include|includes|move|moves|have|keep|want me|us (in|at|on|as|among|up) (the|your|a|very) ~1 first|top|high|higher|highly|number|where|list|upper|rank|position|safe',
  'me|us first|highly|high (enough|too)',
  'list|lists|put me in|on|at your|the ~2 first|top|list|five|three|ten',
  'i am|was|will|be|being (be) ranked|in|on|high (to) (your) (match|top|first|list)',
  'my (name|application) is|be|will ~2 ranked|first|high|on',
  'top|high|fair|good|first|safe|place|position|rank|ranking (place|position|rank) on|in|of yours',
  'position|place|rank|ranking|spot ~2 on|in your (rank|preference) list',
  'in your top|first',
  'do|does|did|doing|return|returning the (very) same|favor',
  'do|does so|likewise|too',
  'i am|be|was|will|would (be) on|in|within|high|near|at your (rank|preference)',
  'being|getting|be ranked (to|in|high|highly|first)',
  'your (high|own|first) ranking|rank of|for me',
  'your first|top|high place|rank|spot|ranking|list for my|mine|me',
  'keep|save|hold|reserve|find a|one|the|my place|seat|spot|position for|to me',
  'that i match|will|would|matched|am ranked|match|high|in|on',
  'a|the promise|guarantee|assurance|word of|on|for a|the|my seat|place|spot|position|rank',
  'me to the top',
  'rank|list|put|place each other|another',
  'one another|other (first|highly|high|on)',
  'me|us where i|we can match',
  'yours is mine',
)

/** The applicant ranks the reader. */
export const ranksReader = phrases(
  'rank/of-reader',
  'rank|ranking|list|put|place|putting|placing|move|moving you|it|yours|them (at|as|to|on|very|in|up) (the|my) (very) ~1 first|top|number|one|highly|high|above|ahead|rank|1|higher|list',
  'rank|ranking|list|put|place|putting|placing|move|moving your|this program|residency|hospital|department|side|place|team (at|as|to|on|very|in|up) (the|my) (very) ~1 first|top|number|one|highly|high|above|ahead|rank|1|higher|list',
  'my ranking|rank of you|your',
  'you|it (would|will) go|goes|move|moves|rise|jump to the (very) top',
  'the top|head|first place|line|spot of|on my list|ranking',
  'my (own) first|top|number|highest place|rank|one|spot|choice',
  'rank you|your|it|them',
  'you|it|program|yours|this|hospital (will|would|is|are|shall|can) (be|become|stay|go|stand) (the|my|at|to|a) (number|very) ~1 first|one|top|1|my',
  'first|top|high|highest|number (one|of|1) (on|in|of) my|mine (rank) (list)',
  'my first|number|top|rank|number-one (one|rank|choice|place|spot|1)',
  'you (at|to|as|in|on|go|be) (the|my) (very) first|top|number (one|of|1)',
  'at the (very) top of mine|my',
  'top of mine|my',
  'do the same for|with|to you|your',
  'the same (for|with|to) you|your',
  'each|one other|another (first|highly|on|high|at)',
  'mine for yours',
)

/** What makes a ranking a trade. */
export const bargainWords = phrases(
  'rank/condition',
  'if|unless|provided|providing|assuming|supposing (that)',
  'should you|your|i',
  'were you|your|i to',
  'the|one condition that|of',
  'for my|mine|yours|a',
  'in exchange|return|turn',
  'exchange|trade|swap for',
  'as|so long as',
  'on (the|one) condition',
  'only|once|when|whenever|after you|your|i (have|know|am|hear|confirm|get)',
  'so please rank|put|list|place',
  'depends|depending on',
  'tell|promise|assure|confirm|give|rank|place|put|list|include me|us|my',
  'each|one other|another',
)

/** What a bargain asks of the reader, beside a rank. */
export const bargainAsks = phrases(
  'rank/asked',
  'promise|promises|guarantee|guarantees|assure|assures|confirm|confirms|tell|tells|offer|offers|give|gives|grant|save|keep|hold|reserve me|us|that',
  'your word|promise|assurance|guarantee|confirmation|sign',
  'interview|invite|call|take|accept|choose|pick|consider me',
  'promise|promises|guarantee|confirm|agrees|agree me|to|that|a',
)
