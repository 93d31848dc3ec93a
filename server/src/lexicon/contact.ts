import {phrases, spellings} from './phrases.ts'

/** People and bodies that may speak for an applicant, beside kin and people at work; lower case, singular. */
export const advocateNouns: ReadonlySet<string> = new Set(
  (
    'school university college faculty office ambassador embassy minister senator congressman congresswoman relative ' +
    'family writer mentor referee recommender reference lawyer politician governor mayor owner donor alumnus alumna ' +
    'guide head neighbour neighbor pi pd investigator classmate acquaintance somebody someone anybody anyone people person'
  ).split(' '),
)

/** What of the reader's may be approached: “your office”; lower case, singular. */
export const readerNouns: ReadonlySet<string> = new Set(
  (
    'office director coordinator committee chair chairman chairwoman department program programme residency hospital ' +
    'team chief faculty dean pd secretary staff leadership administration desk phone ceo boss inbox colleague resident'
  ).split(' '),
)

/**
 * What is done to reach somebody: `open` by call or letter, `talk` by voice, `favor` where the phrase says whose, `visit`
 * where it may as well be something else.
 */
export const contactVerbs = spellings<'open' | 'talk' | 'favor' | 'visit'>('contact/verb', {
  open: [
    'call|calls|called|calling (up)',
    'phone|phones|phoned|phoning',
    'telephone|telephones|telephoned|telephoning',
    'ring|rings|rang|rung|ringing (up)',
    'email|emails|emailed|emailing',
    'e mail|mails|mailed|mailing',
    'mail|mails|mailed|mailing',
    'write|writes|wrote|written|writing (to)',
    'contact|contacts|contacted|contacting',
    'text|texts|texted|texting',
    'message|messages|messaged|messaging',
    'approach|approaches|approached|approaching',
    'reach|reaches|reached|reaching out',
    'reach|reached you|your',
    'get|gets|got|be|getting in touch|contact',
    'follow|follows|followed|following up with',
    'drop|drops|dropped|dropping ~3 line|lines|note|email|message',
    'send|sends|sent|sending ~4 email|mail|note|message|line|text|letter|few',
    'give|gives|gave|giving|make|makes|made ~3 call|ring|buzz',
    'pick|picks|picking up the phone',
  ],
  talk: [
    'speak|speaks|spoke|spoken|speaking (to|with)',
    'talk|talks|talked|talking (to|with)',
    'have|has|had|having a ~2 word|talk|chat|conversation with',
    'introduce|introduces|introduced|introducing me',
    'recommend|recommends|recommended|recommending me to',
    'tell|tells|told|telling (to) you|your|him|her',
  ],
  favor: [
    'put|puts|putting|drop|drops|dropping|say|says|saying (in) (a|some|also) (good|kind|quick|strong|nice|little) word|words',
    'vouch|vouches|vouched|vouching for me',
    'intervene|intercede|plead|lobby|campaign for|with|on|in ~2 me|my|behalf|you|your',
    'mention|mentions|mentioning me|my to|name',
    'mention|mentions|mentioning my ~1 file|application|case|candidacy|interest',
    'bring|brings|bringing|raise|raises|raising (up) my ~1 name|file|application|case',
    'pull|pulls|pulling (some) strings',
    'speak|speaks|speaking (up) for me|on',
    'advocate|advocates|advocating for me',
    'put|puts|putting me forward',
  ],
  visit: [
    'stop|stopping|drop|dropping|swing|pass|come|coming by|in|over (at)',
    'visit|visiting|see|seeing',
    'come|coming|go|going|walk to',
    'leave|leaving|drop|dropping ~4 with|at',
    'hand|handing|bring|bringing|give ~4 to',
    'send|sending you|your',
  ],
})

/** Those of the reader's who decide, and where they sit; lower case. */
export const decidingNouns: ReadonlySet<string> = new Set(
  'office director coordinator committee chair chairman chairwoman chief secretary desk dean pd leadership'.split(' '),
)

/** What reaches the reader, and from whom or by whom it comes next. */
export const contactNouns = phrases(
  'contact/noun',
  'call|calls|email|emails|mail|message|messages|note|text|voicemail|word|words|ring|line ~4 from',
  'one|another|others from',
  'e mail|mails from',
  'hear|hearing (soon|shortly|directly|personally|about|of|on) ~2 from',
  'contacted|called|approached|phoned|telephoned|emailed|messaged by',
)

/** Words that say in whose interest it is done. */
export const forApplicant = phrases(
  'contact/for-applicant',
  'on|in my behalf|favor|favour|support|name',
  'on behalf of me|my',
  'for|about|regarding|concerning me',
  'about|regarding|concerning|for|of my application|file|case|candidacy|work|interest|skills|performance|name|situation',
  'support of my|me',
  'to recommend|support|vouch|endorse|back|praise (for) me|my',
  'vouch for me',
  'confirm|explain|tell|describe ~4 my|me|i',
)

/** Words that leave the first step to the reader: a reference offered on request. */
export const onRequest = phrases(
  'contact/on-request',
  'if|whenever|when|should you|your (would|so|ever) wish|want|like|prefer|ask|need|request|require|call|contact|decide',
  'on|upon|at|by (your) request|convenience|disposal|invitation',
  'if asked|needed|requested|wanted|desired|required|necessary|called|contacted',
  'as a reference',
  'in his|her|their|the|a|each letter|letters|evaluation|evaluations',
)

/** Words of readiness to answer. */
export const willingToAnswer = phrases(
  'contact/willing',
  'happy|glad|pleased|willing|available|delighted|open|ready|prepared to|for',
  'can|may|could (also|best|gladly) speak|talk|tell|say|confirm|answer|vouch',
  'available',
)

/** Words by which what was offered is set aside. */
export const calledOff = phrases(
  'contact/called-off',
  'asked|told|begged|advised|instructed him|her|them not',
  'i|and declined|refused (the|his|her|their|it)',
  'said no',
  'asked|told ~4 not to',
  'asked|told|begged|advised him|her|them to wait|stop|refrain|hold',
  'talked|held|stopped|kept him|her|them out|back|off|from',
  'i|we ~2 stopped him|her|them|it',
  'rule|rules|nrmp ~2 do|does|did not ~1 allow|permit|let',
  'rule|rules|nrmp ~1 forbid|forbids|forbade|prohibit|prohibits',
  'told him|her|them about|of the ~1 rule|rules',
  'would be|is not|against allowed|permitted|right|proper|rules',
)

/** Words by which the reader of a message is asked to do something. */
export const askedOfReader = phrases(
  'contact/asked-of-reader',
  'could|would|can|will|might|may you',
  'please|kindly',
  'grateful|thankful|appreciate|appreciated|glad|happy|possible|kind|wonder|wondering|hoping|hope ~2 you',
  'ask|asking|asked|beg|request|want|like|need you to',
  'possible|kind for|of you',
)

/** People and places that take applicants; lower case. */
export const programSide: ReadonlySet<string> = new Set(
  (
    'program programs hospital hospitals residency residencies director directors coordinator coordinators chair chairman ' +
    'chairwoman chairperson committee committees pd pds'
  ).split(' '),
)

/** Words that put a contact off until SOAP has ended. */
export const afterSoap = phrases(
  'contact/after-soap',
  'after|once|until|when (the) SOAP|Thursday',
  'after|once|when (the) (main) Match|match ~3 over|ended|ends|done|closed|day|week',
  'on|after|from friday|Friday',
  'next week|season|year',
)
