import {phrases, spellings} from './phrases.ts'

/** Words by which a text speaks of its own SOAP application; `SOAP` alone is as often a kind of note. */
export const ownSoap = phrases(
  'match/own-soap',
  'SOAP applicant|application|applications|candidate|process|program|interview|interviews|round|rounds|week|position|positions|offer|offers|eligible',
  'through|during|in|for|via|entering|participating the SOAP',
  'in|through|during|via|into|by|entering|entered|after|before|from SOAP',
  'participating|participate in (the) SOAP',
  'this|next week|year|march|season|cycle SOAP',
  'Supplemental Offer and Acceptance',
  'list of unfilled',
  'unfilled position|positions|spot|spots|program|programs|seat|seats|place|places',
)

/** Words that open contact with a program. */
export const openingContact = phrases(
  'match/opening-contact',
  'i am|was writing|reaching|contacting|emailing|approaching',
  'i write (to|because|in|about)',
  'i wanted|want|wish|like|love to|too introduce|reach|contact|express|write|ask|inquire|enquire|convey|let|share|bring|draw|submit',
  'i would like|love|be (very) grateful|honored|honoured to introduce|reach|contact|express|write|ask|inquire|enquire|convey|let|share|bring|draw|submit',
  'let|allow me to|introduce introduce|myself',
  'my name is',
  'please allow me',
  'introduce myself',
  'express|convey|show my|the (strong|sincere|deep|keen|great|genuine|utmost) interest|enthusiasm',
  'i am|was (very|really|highly|deeply|still) interested in ~3 your',
  'i (have) applied ~4 your',
  'i recently|just|also|already applied',
  'hoping you|your',
  'i hope this|my email|message|note|mail finds',
  'please consider|review|look|find|accept',
  'i am an img|applicant|imgs|international',
  'i saw|noticed|found|see|heard|learned|understand ~4 your program|residency|hospital|unfilled|open|position|positions',
  'regarding|about|concerning my|the application',
  'my application',
  'if you are|have ~4 conducting|interviewing|interviews|position|positions|spot|spots',
)

/** Words to somebody who knows the applicant: a mentor, a dean, a letter writer, a friend. */
export const toAcquaintance = phrases(
  'match/to-acquaintance',
  'hear|know|ask|value|have|need|want|get|your (honest) advice|opinion|guidance|thoughts|counsel',
  'what you think|would (i)',
  'your advice|guidance|mentorship|counsel',
  'advise me',
  'letter|letters of recommendation|reference|support',
  'recommendation letter|letters',
  'write|upload|send|update ~3 letter|letters for me',
  'your (former|old|past) student|intern|resident|mentee|colleague',
  'as (my|a) mentor|adviser|advisor|dean|friend|teacher',
  'miss|love|hug|hugs you',
  'our ward|class|school|friends|university|alma',
  'a|any|some|another|one|the program|programs|hospital|hospitals|director|coordinator ~4 calls|contacts|asks|emails|phones|rings|questions you',
  'your letter (from|of) last year|spring|summer|autumn|fall|season',
  'your letter for|about|on|in me|my',
)

/** Words that show the program made contact first. */
export const answeringContact = phrases(
  'match/answering-contact',
  'thank|thanks you (so|very) (much) for ~2 your|the (kind|prompt|quick|phone|recent|early|morning|video) call|email|e-mail|message|mail|reply|response|note|invitation|invite|phone|voicemail|text',
  'thank|thanks (you) (so|very|many) (much) for calling|ringing|phoning|telephoning|texting|messaging|emailing|writing|reaching|contacting|inviting|getting|replying|responding|speaking|talking|meeting|interviewing|offering|leaving',
  'grateful|glad|pleased|delighted that you|your ~3 called|rang|phoned|wrote|emailed|texted|contacted|reached|answered',
  'grateful|glad|pleased|delighted for ~2 call|email|message|voicemail',
  'thank|thanks you (so|very) (much) for ~2 interview|conversation|opportunity to interview',
  'thanks for calling|emailing|writing|reaching|contacting|inviting|speaking|talking|meeting|interviewing|your|the ~2 call|email|message|invitation|note',
  'in reply|response|answer to your',
  'replying|responding|answering to (your)',
  'as you|we asked|requested|suggested|discussed|spoke|agreed|wrote|proposed',
  'you (have) (just) asked|requested|wrote|called|rang|phoned|texted|messaged|invited|emailed|offered|suggested',
  'returning|answering your ~2 call|email|message|voicemail',
  'our call|conversation|phone|talk|interview|meeting|zoom',
  'your call|email|message|invitation|voicemail|note|mail this|today|of|on|yesterday|about|regarding|to|from|and',
  'following our|up|your',
  'it was|is good|great|nice|lovely|kind|a ~2 to speak|talk|hear|meet|of',
)

/** What is done only where the program has turned to the applicant. */
export const answeringDeeds = phrases(
  'match/answering-deed',
  'i (have) missed|heard|got your (~1) call|voicemail',
  'left me (a) voicemail|message',
  'i (hereby|can) confirm|accept (the|your|my) ~1 interview|slot|invitation|call',
)

/** Times and occasions before SOAP: what a program said then is no contact in it. */
export const earlierOccasions = phrases(
  'match/earlier',
  'in|on|of|from|since|early|late|mid|last|this January|February|April|May|June|July|August|September|October|November|December',
  'in|on|of|from|since|early|late|last|this Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
  'last|past|previous|this fall|autumn|winter|summer|spring|season|cycle',
  'last|past|previous year|month',
  'months|weeks|years ago',
  'at|during (the|your|our|a|my) ~2 conference|congress|fair|booth|symposium|rotation|elective|observership|externship',
  'at|during (the|your|our|a) ~1 open house',
  'before the (main) Match|match|ranking|rank',
)

/** Times inside the week of SOAP. */
export const presentOccasions = phrases(
  'match/present',
  'today|yesterday|tonight|earlier|Monday|Tuesday|Wednesday|Thursday|March',
  'this morning|afternoon|evening|noon|week',
  'last night|evening',
  'minutes|hours|hour ago',
  'just called|rang|phoned|wrote|emailed',
)

/** Words with which something else begins than the contact spoken of: what is dated behind them is that; lower case. */
export const contactSubjects: ReadonlySet<string> = new Set(
  'about regarding concerning that what which where when whether why how asking ask discuss explain confirm after i'.split(
    ' ',
  ),
)

/** Values of `contacted:` by which nobody has made contact; their first word, lower case. */
export const noContactWords: ReadonlySet<string> = new Set(
  'none nobody never nothing false nil null tbd pending awaiting waiting hopefully yet'.split(' '),
)

/** Words behind “no” and “not” with which they deny a contact, where “no name given” does not; lower case. */
export const deniedContactWords: ReadonlySet<string> = new Set(
  'yet contact contacted contacts call calls one body but they program so made reply answer response news word'.split(
    ' ',
  ),
)

/** Words by which the applicant answered what the program began; lower case. */
export const answeredWords: ReadonlySet<string> = new Set(
  'back return returned returning reply replied replying answer answered answering from missed voicemail they she he'.split(
    ' ',
  ),
)

/** Words of ranking. */
export const rankWords = phrases(
  'match/rank',
  'rank|ranking|ranked',
  'number one|1',
  'no 1',
  'rank list|order|ordered',
  'top of (my|the) (rank) list',
  'first on|in my list',
  'top|first choice',
  'highest on my',
)

/** Ranks that are not those of the Match: armies, classes, journals. */
export const otherRanks = phrases(
  'match/other-rank',
  'rank of',
  'military|army|naval|officer|academic|class|senior|junior rank|ranks',
  'ranked first|second|third|fourth|fifth|1st|2nd|3rd|10th|top|in|among|out|nationally|highly|number|within|at',
  'rank in|among|out',
  'ranks of',
  'rank and file',
  'rank 1|2|3|4|5|6|7|8|9|10|first|second|third',
  'ranking system|of|tables',
  'ranks in|as',
)

/** Ways to say that a Match ended without a position; whose it was, the sentence around it tells. */
export const noMatch = spellings<'verb' | 'adjective' | 'noun'>('match/none', {
  verb: [
    'not|never|hardly (been|yet) match|matched',
    'fail|fails|failed|failing|unable|unsuccessful to|in match|matching',
    'not|without matching',
    'not (been) match|matched into|to|with|at',
    'not (been) get|got|getting|gotten matched',
    'failure|failures|inability|failing to match',
    'no program|programs|one|residency (ever|has|had) matched|ranked|chose|took me',
  ],
  adjective: ['unmatched', 'partially matched'],
  noun: [
    'match|Match (was|is|went|did|had|has|ended|result|results) ~2 unsuccessful|failed|failure|disappointing|badly|nothing|without|against',
    'the|my|last|first|second|third match|Match did not|never go|work|end|succeed|bring|come|happen',
    'unsuccessful|failed|lost|missed (attempt|attempts|year|cycle|season|application) (in|at|of|to) (the|my) match|Match',
    'not|never|unable|failed|could|without ~1 secure|find|get|gain|obtain|securing|finding|getting|gaining|obtaining ~2 position|spot|place|residency|seat ~3 match|Match',
    'without (a|any) match|Match',
    'not|never (been) lucky|fortunate|successful in|with|at the|my (last|first|second|main) match|Match',
    'unlucky|unsuccessful in|with|at the|my (last|first|second|main) match|Match',
    'match|Match passed me|us (by)',
    'match|Match ~5 without|no (a|any) position|place|seat|spot|offer',
    'match|Match without (a|any|an) position|offer|place|seat|spot|result|interview|program',
    'no match|Match this|last|that|again|year|once',
    'match|Match day|week came|passed|brought|ended without|and|with no|nothing',
  ],
})

/** Words that speak of SOAP as the process, in a statement. */
export const soapProcess = phrases(
  'match/soap-process',
  'the|this|last|my|first|second|second-round SOAP',
  'in|through|during|via|into|by|entering|entered|after|before|from|for|of|participated SOAP',
  'SOAP applicant|application|applications|candidate|process|program|interview|interviews|round|rounds|week|position|positions|offer|offers|last|this|in|is|was|has|gave|taught|it',
  'supplemental offer and acceptance',
)

/** Words that keep speaking of it in the sentences that follow. */
export const matchTalk = spellings<'process' | 'time'>('match/talk', {
  process: [
    'match|matched|matching|Match|unmatched|SOAP|reapply|reapplied|reapplying|reapplicant',
    'application|applications|interview|interviews|invitation|invitations|rank|ranked|algorithm|score|scores',
    'the result|results|outcome|news|disappointment|failure|setback|rejection|rejections|list',
    'that|this result|outcome|failure|experience|setback',
    'applied ~3 program|programs|late|narrowly|few|only|broadly',
    'program|programs called|call|answered|invited|ranked|rejected|ignored',
    'no|without call|calls|interview|interviews|offer|offers|answer',
  ],
  time: ['the|that|this year|cycle|season', 'that|this week|day|monday|march'],
})

/** SOAP as a kind of note, and the soap that washes. */
export const otherSoap = phrases(
  'match/other-soap',
  'SOAP note|notes|format|documentation|structure|template|style|formatted|charting|presentation|presentations|progress',
  'soap and|or water',
)

/** Matching that is no residency's: blood, stories, donors. */
export const otherMatch = phrases(
  'match/other',
  'match|matched|matching his|her|their|its|it|any|our|that|what|those|these|anything|with|units|blood|donor|donors|exactly',
  'unmatched by|experience|skill|opportunity|donor|donors|sibling|siblings|blood|controls|cohort|socks|elsewhere|anywhere|quality',
  'cross|blood|tissue|hla|age|sex matched|match|matching',
)
