import {phrases} from './phrases.ts'

/** Words by which a text speaks of its own SOAP application; `SOAP` alone is as often a kind of note. */
export const ownSoap = phrases(
  'match/own-soap',
  'SOAP applicant|application|applications|candidate|process|program|interview|interviews|round|rounds|week|position|positions|offer|offers|eligible',
  'through|during|in|for|via|entering|participating the SOAP',
  'in|through|during|via|into|by|entering|entered|after|before|from SOAP',
  'participating|participate in (the) SOAP',
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

/** Words that show the program made contact first. */
export const answeringContact = phrases(
  'match/answering-contact',
  'thank|thanks you (so|very) (much) for ~2 your|the (kind|prompt|quick|phone|recent|early|morning|video) call|email|e-mail|message|mail|reply|response|note|invitation|invite|phone|voicemail|text',
  'thank|thanks you (so|very) (much) for calling|emailing|writing|reaching|contacting|inviting|getting|replying|responding|speaking|talking|meeting|interviewing|offering',
  'thank|thanks you (so|very) (much) for ~2 interview|conversation|opportunity to interview',
  'thanks for calling|emailing|writing|reaching|contacting|inviting|speaking|talking|meeting|interviewing|your|the ~2 call|email|message|invitation|note',
  'in reply|response|answer to your',
  'replying|responding|answering to (your)',
  'as you|we asked|requested|suggested|discussed|spoke|agreed|wrote|proposed',
  'you asked|requested|wrote|called|invited|emailed|offered|suggested',
  'our call|conversation|phone|talk|interview|meeting|zoom',
  'your call|email|message|invitation|voicemail|note|mail this|today|of|on|yesterday|about|regarding|to|from|and',
  'following our|up|your',
  'it was|is good|great|nice|lovely|kind|a ~2 to speak|talk|hear|meet|of',
)

/** Words of ranking. */
export const rankWords = phrases(
  'match/rank',
  'rank|ranking|ranked',
  'number one|1',
  'no 1',
  '#1',
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
