import {phrases} from './phrases.ts'

/** An application or a contact with a program, counted or said to be with others. */
export const countedApplications = phrases(
  'applications/counted',
  'application|applications',
  'program|programs|programme|programmes|residency|residencies',
  'hospital|hospitals|place|places|institution|institutions',
  'interview|interviews|invitation|invitations|invite|invites|offer|offers',
  'others|ones',
  'medicine|pediatrics|categorical|preliminary position|positions|seats|spots',
)

/** Words that date applying to a season that is over. */
export const earlierSeasons = phrases(
  'applications/earlier-season',
  'last|previous|past|earlier|first|second|third|that|prior season|year|cycle|match|Match|march|time|attempt|round',
  'year|years|season|seasons|cycle|cycles ago',
  'in|for|of 2018|2019|2020|2021|2022|2023|2024|2025|2026',
)

/** Words of the season that runs. */
export const presentSeasons = phrases(
  'applications/present-season',
  'this|current season|year|cycle|match|Match|time|round|fall|autumn|winter',
  'today|now|again|anew',
)

/** Words by which something was sent to a program, or came from one. */
export const applicationDeeds = phrases(
  'applications/deed',
  'apply|applied|applying (also|now) (to|for|at|in|with)',
  'send|sent|sending|submit|submitted|submitting (out|off|to|in)',
  'send|sent|submit|submitted ~3 application|applications|papers|file',
  'put|putting|wrote|write my name (down) to|for',
  'put|putting in for',
  'used|using|spent ~2 my|the|all|for',
  'interviewed|interviewing|interview',
  'showed|shown|show|expressed interest',
  'application|applications (of) (mine) (went|go|goes|are|is|out) to|out|in|with',
  'there are ~2 applications of mine',
  'chose|chosen|picked|selected|list|listed',
)

/** Words by which a program turned to the applicant. */
export const programDeeds = phrases(
  'applications/program-deed',
  'called|phoned|telephoned|emailed|contacted|invited|interviewed|written|answered|replied',
  'calling|inviting|interviewing|contacting|interested',
  'reached out|back',
  'wants|want|offered|offering|asked me',
  'shown|showed|expressed (an) (interest)',
  'are|is|were|seem|seems interested',
  'got|gotten|been in touch',
)

/** What the applicant holds from, or does with, another program. */
export const dealings = phrases(
  'applications/dealings',
  'have|had|hold|held|got|received|accepted|expect|attend|attended|scheduled|get ~3 interview|interviews|invitation|invitations|invite|invites|offer|call|calls|email|emails',
  'in|into the running at|in|with',
  'invited|contacted|called|interviewed|rejected|accepted|considered|approached by',
  'interest from|by',
  'scheduled|planned|booked|lined|waiting (for|up|on)',
  'in contact|touch|talks|conversation|communication with',
  'interviewed|interviewing|interview|speaking|talking|spoken|talked at|with',
  'waiting|wait|hope|hoping to hear',
  'waiting|wait for|on',
)

/** Determiners and numbers that make a program another one. */
export const otherOnes = phrases(
  'applications/other',
  'other|others',
  'another',
  'a second|third',
  'more',
  'remaining',
  'elsewhere',
)

/** Words that add one more to the reader’s own. */
export const addedOnes = phrases(
  'applications/added',
  'also|too|besides|additionally|both',
  'as well',
  'apart|aside from you|your|this',
  'in addition to you|your|this',
  'beside|besides you|your|this',
)

/** Numbers in words, and words that count without a number; lower case. */
export const countWords: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred hundreds dozen dozens several many all ' +
    'every numerous countless few some'
  ).split(' '),
)

/** Applying, sending and calling that are work on a ward. */
export const otherApplying = phrases(
  'applications/other-applying',
  'apply|applied|applying ~2 pressure|lotion|cream|ointment|gel|dressing|dressings|bandage|bandages|gauze|ice|heat|traction|tourniquet|splint|cast|oxygen|score|scores|criteria|rule|method|model|knowledge|lesson|lessons|skills|principles|guidelines|protocol|what|it|this|that|them',
  'applied|apply|applying (for) ~2 ecfmg|certification|visa|visas|license|licence|grant|grants|scholarship|scholarships|passport|medicaid|insurance|funding|asylum|citizenship',
  'reviewed|read|screened|sorted|processed|judged|graded ~2 applications',
  'about|for|with|on|regarding (a|the) ~1 transfer|transfers|patient|patients|bed|beds|referral|burn|burns|case|cases',
  'had|took|found|need|needed|sent ~2 bed|beds|patient|patients|burns|blood|units|ambulance',
  'vaccination|health|outreach|screening|training|exchange|immunization|nutrition|education|quality program|programs|project',
  'programs of|for ~1 vaccination|refugees|health|screening|children|patients',
)

/** The official list of programs with open positions. */
export const unfilledList = phrases(
  'unfilled/list',
  'list (of) (the|all) (nrmp|soap|r3) unfilled (residency|pgy) (program|programs|position|positions|spots|seats|slots)',
  'unfilled (program|programs|position|positions|residency|spots) list|lists',
  'unfilled list',
  'programs|positions that|which did not fill',
  'r3 list|table|export|screenshot|spreadsheet|pdf',
  'all (of) (the) unfilled ~2 program|programs|position|positions|spots|seats',
  'unfilled program|programs|positions|position|spots (list) from|of|in|that|which r3|nrmp|the|soap',
  'programs|positions|seats|spots|which are|is|remain|remained (still|left) unfilled',
  'every|each unfilled ~1 program|position|spot|seat',
  'what r3|nrmp|the|soap ~2 shows|lists|gives|published',
  'unfilled (programs|positions) (that|which) nrmp',
  'list|table|screenshot|spreadsheet|download|export|printout ~4 open|remaining|vacant|free|empty (pgy) seats|places|positions|spots|slots',
  'list|page|pages|table|screenshot|spreadsheet|file|download|export|printout ~4 vacancies',
  'list|page|pages|table|screenshot|spreadsheet|download|export|printout (from|of|in) R3 ~8 open|remaining|vacant|left|vacancies',
  'list|page|table|spreadsheet|file of who|whom|which ~2 has|have ~1 places|seats|positions|spots|vacancies',
  'programs|hospitals|residencies that|which R3|NRMP|nrmp gives|shows|lists|has',
  'vacancies|vacancy list|table|spreadsheet|file|page',
)

/** Words by which it is passed on. */
export const sharingWords = phrases(
  'unfilled/sharing',
  'attach|attached|attaching|attachment|enclose|enclosed|enclosing',
  'share|sharing|shared|send|sending|forward|forwarding|forwarded|paste|pasted|pasting|post|posted|posting',
  'upload|uploaded|uploading|mail|email|screenshot|screenshots|copied|copying|spreadsheet|circulate|circulating',
  'pass|passing|passed ~5 on|along|to',
  'here|below is|are|you',
  'is|are below|here',
  'below',
  'let you|them have|see',
  'PFA',
  'is|are yours',
  'exchange|exchanging|trade|trading|swap|swapping',
  'if you would like|love',
  'if you want|need|like|wish',
  'you will see|find',
  'comes|come (along) as|with',
  'as a|an pdf|spreadsheet|screenshot|file|attachment|image',
  'copy|copies|print|printed|printout of|for|the',
  'bring|hand|brought it|them|you|this (to)',
  'find|contains|contain|includes|lists',
  'show|showing you|them',
  'give|giving you|them',
  'table|link|drive',
  'sent (you|them|him|her) the|a|this|that|my list|table|screenshot|spreadsheet|printout|export',
)
