import {phrases, spellings} from './phrases.ts'

/** The applicant begs, in the present. */
export const begging = phrases(
  'plea/begging',
  'I|we ~4 beg|implore|beseech|plead|entreat',
  'I|we ~3 begging|imploring|beseeching|pleading',
  'begging|imploring|beseeching you|your',
  'beg|implore|beseech|plead you',
  'my (~1) plea',
  'matter|question of life and|or death for me|us',
  'all (that) I|we ask|want|need (~1) is ~4 chance|opportunity|interview|shot',
  'I|we only|just ask|want|need (for) ~3 chance|opportunity|shot',
  'I|we ask|want only (for) ~3 chance|opportunity|shot',
  'have|take|show (~1) mercy|pity|compassion on|upon',
  'have|show (~1) mercy',
  'for the love|sake of God|god|humanity|heaven',
  'for God|god|heaven sake',
  'mercy on me|my',
  'at your mercy|feet',
)

/** The applicant kneels or weeps; at a bedside one does so too, so more has to be asked. */
export const posture = phrases(
  'plea/posture',
  'on my (~1) knees|knee',
  'kneel|kneeling before|to you|your',
  'kneel|kneeling in front of you|your',
  'with|in tears|tear',
  'tears in my eyes',
  'with|by folded|joined hands',
  'with a (~1) broken|bleeding|heavy|trembling heart|hand|hands',
)

/** Service that no physician is asked for. */
export const menial = phrases(
  'plea/menial',
  'sweep|mop|scrub|clean|wash|wipe (~2) floor|floors|toilets|toilet|room|rooms|corridors|hallways|dishes',
  'sleep in|on (the) (~1) hospital|floor|corridor|room',
  'pay for my (own) training|salary|residency|position|seat|malpractice',
)

/** A position nobody else took. */
export const leftover = phrases(
  'plea/leftover',
  'position|place|seat|spot|slot|program|post|job|track (that|which) nobody (else) wants|wanted|want|took|takes',
  'position|place|seat|spot|slot|program|post|job|track (that|which) no one (else) wants|wanted|want|took|takes',
)

/** Words by which a sentence says that its writer would do something. */
export const willing = spellings('plea/willing', {
  strong: [
    'I|we (~1) will|would|can|could|shall (~2) take|accept|join|do|go|settle|train|start|match|enter|grab|begin|come|sign|welcome|relocate|move',
    'I|we (~1) will|would|can|could|shall (~2) work|serve|volunteer',
    'I|we (~1) will|would|can|could be|feel (~1) happy|glad|grateful|thankful|satisfied|content',
    'let me (~1) work|start|serve|begin|come',
    'I|we (~1) will|would|can|could say yes to',
    'I|we am|are|remain|feel (~2) willing|ready|prepared|happy|glad|eager|open|content|flexible|available (~3)',
    'I take|accept|settle',
    'willing|ready|prepared|happy|glad to (~1) take|accept|join|do|go|settle|train|start|match|enter|work|serve|come|relocate|move',
    'open to',
    'ready for',
  ],
  weak: [
    'consider|considered|considering|accept|take|keep|remember|place|hire|use (me) (~2) for|in|at|as',
    'I|we am|are (~1) looking|searching|asking|hoping|applying|seeking|interested|here',
    'I|we want|need|seek|ask|hope|search|look|apply',
    'in search|need|pursuit of',
  ],
})

/** A thing of which any will do. */
export const anyPost = phrases(
  'plea/any-post',
  'any|whatever|whichever (~2) position|positions|post|place|seat|spot|slot|program|programs|programme|residency|residencies|specialty|speciality|specialties|branch|hospital|institution|track|opening|vacancy|job|role|department|offer|opportunity',
  'any of your|these|the (~1) positions|programs|specialties|hospitals|institutions|tracks|seats',
  'the first offer|position|program|seat|one|hospital (that|to|which|who)',
  'anything|whatever (that|is) (is) left|available|open|offered|vacant|remains|unfilled|there',
  'anything|whatever|whichever|wherever (that) you (~1) have|offer|give|decide|choose',
  'anything|whatever there is',
  'anything|whatever comes',
)

/** Words that leave everything open, and mean a position only where the sentence is about one. */
export const anyThing = phrases(
  'plea/any-thing',
  'anything|everything (at) (all)',
  'whatever',
  'whatever|what it takes',
  'whichever',
  'anywhere',
  'wherever',
  'no matter where|what|which',
)

/** A thing the writer does not mind. */
export const indifferent = phrases(
  'plea/indifferent',
  'it do|does not (~2) matter (~3) where|which|what|whether',
  'I|we do not (~1) care|mind (~2) where|which|what|whether',
  'are|is all the same|one to me',
  'it is (all) the same to|for me where|which|what|whether',
  'it makes no difference to me where|which|what|whether',
  'where|which|what (~2) do|does not (~2) matter (to me)',
)

/** The last hope there is, and it is the writer's own. */
export const lastHope = phrases(
  'plea/last-hope',
  'my|our (~1) last|only|final (~2) chance|hope|opportunity|shot|resort|lifeline|door',
  'my|our (~1) last|only|final try|attempt|season',
  'the (~1) last|only|final (~1) chance|hope|opportunity|shot|door (that|which) I have',
  'the (~1) last|only|final (~1) chance|hope|opportunity|shot|door left|open for|to me',
  'last|only|final chance|hope|opportunity for me',
  'now or never for me',
  'you are (~1) all (that) I|stands|remains|is',
  'you are (~1) the|my last|only (~1) program|person|one|hospital|door who|that|which can|could|will|would',
  'as a|my (~1) last|final|only resort|hope|chance',
)

/** What is asked of the reader as a mercy; only an imperative or “you” makes it a plea. */
export const mercy = spellings('plea/mercy', {
  chance: [
    'give|grant|allow|offer|spare me|us (~3) chance|opportunity|opportunities|shot|break|try|possibility',
    'give|grant|spare me|us (~2) position|seat|place|spot|job|residency|interview',
    'take a chance|gamble on me',
    'let me (just) in',
    'let me (just) prove',
  ],
  taking: [
    'accept|take|hire|select|choose|pick|rescue|save|sponsor|shortlist me',
    'consider me|my (~4) sympathetically|compassionately|favorably|kindly|mercifully',
    'help me (out)',
    'think of|about me',
    'think|remember (of|about) that|this|it when|before|while|as you',
    'save|rescue|change my (~1) career|life|future|dream|dreams|family|year',
    'make my (~1) dream|dreams come|true|reality',
  ],
  refusal: [
    'do not (~1) reject|forget|ignore|abandon|refuse|overlook|disregard|discard|drop|fail me|my|this',
    'not to (~1) reject|forget|ignore|abandon|refuse|overlook|disregard|discard|drop|fail me|my',
    'do not (~1) say no',
    'do not (~1) turn|send|pass|let|leave|put me|my ~2 down|away|over|out|aside|behind',
    'do not (~1) throw|bin|delete|discard my',
    'do not (~1) throw|put my ~2 away|aside|out',
    'do not (~1) close the|this|your door',
  ],
  hands: [
    'my ~3 in your hands',
    'I am in your hands',
    'my (~1) life|future|career|dream|fate|family|everything (~1) depends|depend|rests|hangs|hinges on|upon this|you|your|it',
    'everything depends on this|you|your',
  ],
})

/** One chance, as a plea asks for it: “please, one chance only”. */
export const singleChance = phrases(
  'plea/single-chance',
  'one|single (more|last|small|little) chance|opportunity|interview|shot (only)',
)

/** The writer has no other way left. */
export const noWay = phrases(
  'plea/no-way',
  'I|we (~1) have (got) nowhere|nobody|nothing (else|left|more) to go|turn|lose|ask',
  'I|we (~1) have (got) no place|one (else|left) to go|turn|ask',
  'I|we (~1) have nothing|nobody else|left',
  'I|we (~1) have no other option|options|choice|choices|hope|alternative|alternatives|road|door',
  'I|we (~1) have no option|options|choice|choices|hope|chance|chances|road left',
  'I|we (~1) have lost everything|hope',
  'I|we (~1) have lost all hope',
  'I|we (~1) have no future|tomorrow|life|career (left|without|if)',
  'if you (~1) reject|refuse|forget|abandon me',
  'I|we am|are|have (~1) (run|running) out of options|hope|chances|money|savings|years',
  'I do not (~1) know what (else) (~1) I (shall|will|would|can|could) do',
  'I do not (~1) know what will|would|shall|is become|happen|to (become) (of|to) me|us',
  'I|we can not (~1) survive|bear|afford|endure|face|take|wait|go (~2) another|next|more (~1) cycle|year|season|match|round|rejection',
  'there is (~1) no other (~1) door|way|option|hope|chance|program|road for|left|open',
  'nobody (else) (~1) will|would|wants ~1 take|hire|accept|want|have me',
  'no one (else) (~1) will|would|wants ~1 take|hire|accept|want|have me',
  'forever|eternally (~1) in your debt',
  'forever|eternally|lifelong indebted|obliged to you|your',
  'my (~1) career|life|future|dream|dreams|profession (~1) is|are|will|would (~2) over|finished|ended|lost|ruined|wasted|dead|die|end',
  'my back (~2) against the wall',
  'at|reached the end of my rope|road|strength|tether',
  'all (that) I have left',
  'the|my (~1) thread|straw|rope|branch I|to (can|hold|hang|cling|am) (holding|hold|hanging|cling|clinging) (on|onto|to)',
)

/** The word itself. */
export const desperate = phrases(
  'plea/desperate',
  'I|we am|are|feel (~3) desperate',
  'I|we (am|are) (~1) desperately|badly|urgently|so need|want|seek|seeking|search|searching|looking|hope|hoping|wish|require|wanting|hungry',
  'desperate applicant|candidate|graduate|person|doctor|man|woman|father|mother like|as me|I',
  'I|we am|are (~1) in (~2) desperate|dire|urgent|great need',
  'I|we need|want this (~2) so (very) much|badly',
  'I|we need|want this (~2) more than',
  'I|we (~1) need this',
  'in|out of (~1) desperation',
)

/** Work for nothing. */
export const unpaid = phrases(
  'plea/unpaid',
  'without (a|any|the|receiving|taking|getting|drawing) (~1) pay|salary|stipend|money|payment|wage|wages|remuneration|compensation',
  'with|for|at no (~1) pay|salary|stipend|money|payment|wage|wages|remuneration|compensation',
  'for free|nothing',
  'free of cost|charge',
  'unpaid',
)

/** Signs that a sentence is about getting into residency. */
export const admission = phrases(
  'plea/admission',
  'you|your',
  'position|positions|seat|spot|vacancy|job|slot|opening',
  'program|programs|residency|residencies|resident|match|matched|matching|SOAP|interview|committee|hospital|institution|specialty|specialties',
  'be|get|being|getting accepted|selected|in|hired|ranked|matched|chosen|trained|considered',
  'accepted|selected|hired|ranked',
  'chance|opportunity|offer|offered|offers',
  'asked|requested|required|needed|told of|from me',
  'is|are asked|requested|required|demanded|needed',
  'salary|stipend|pay|unpaid',
  'become|becoming|be a|an (~1) doctor|physician|internist|pediatrician',
  'train|training',
  'foot in the door',
  'a way in',
)

/** Words of the bedside: beside them a chance, a knee or a position is mostly a literal one. */
export const bedside = phrases(
  'plea/bedside',
  'patient|patients|ward|bedside|family|families|mother|mothers|father|parents|parent|child|children|baby|babies|infant|infants|girl|boy|man|woman|son|daughter|community|village|villagers',
  'probe|needle|catheter|transducer|tube|limb|arm|leg|supine|prone|scan|image|vein|artery|airway|pulse|compressions|stretcher|mattress|cot|bed|crib|floor|lab|laboratory|nurse|nurses|surgeon|pharmacist',
)

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that make a request of what follows them. */
export const requestWords = wordSet('please kindly pls plz')

/** Words that may stand between a request and its verb. */
export const requestFillers = wordSet(
  'just only to do not can could will would must and at least even also ever please kindly',
)

/** What a program is begged not to overlook. */
export const overlooked = wordSet('message email mail letter application request file plea chance candidate')

/** What is asked in a courteous request for a chance: “the opportunity to speak”. */
export const courteousVerbs = wordSet(
  'interview speak talk meet discuss explain answer call present clarify send ask respond visit learn tell introduce see hear review correct think check',
)

/** What follows “help me”, “take me” or “call me” where it is an ordinary favor. */
export const ordinaryFavors = wordSet(
  'find understand with through know locate learn decide a an the some time call text email reschedule from at of off out',
)

/** What a last chance is for, when it is one of a career. */
export const careerVerbs = wordSet(
  'match become train practice practise enter join get be start work continue return fulfil fulfill achieve prove pursue secure obtain do have realize live stay build begin restart resume earn make',
)

/** Words of which a sentence of nothing but openness consists: “Any program, anywhere.” */
export const openWords = wordSet(
  'any anything anywhere whatever wherever whichever all every position positions place places program programs seat seats spot spots specialty specialties hospital hospitals state states city cities town country shift shifts hour hours year track job post role is are left open available remains you have offer there comes at even also or and in the usa us america without pay salary unpaid prelim preliminary categorical transitional really literally just please absolutely for free residency department',
)

/** Words that leave a choice to somebody else. */
export const choiceWords = wordSet('any anything anywhere whatever wherever whichever')

/** Words before such a word in a fragment. */
export const choiceStarts = wordSet(
  'any anything anywhere whatever wherever whichever literally really just absolutely',
)

/** Words that make “any slot” a time of day. */
export const appointmentWords = wordSet('interview time call video meeting appointment date phone zoom')

/** Words that make a position a real opening, about which one may ask. */
export const vacancyWords = wordSet('open vacant unfilled available future new')

/** Words of the body and its instruments: beside them a position is one of the hand. */
export const anatomyWords = wordSet(
  'probe needle catheter transducer tube limb supine prone vein scan image sleep lie lying baby infant patient',
)

/** The whole country; a region is a preference. */
export const wholeCountry = wordSet('usa us america united country world states')

/** What the applicant does not mind when “where” goes on. */
export const indifferentTo = wordSet(
  'city state hospital program specialty position place part year track department size coast you it to',
)

/** Verbs that take an offer. */
export const takingVerbs = wordSet('take accept settle join match')

/** Words by which an offer of service is one. */
export const offerWords = wordSet('will would can could willing ready prepared happy even')

/** Words by which a posture becomes a request. */
export const askingWords = wordSet('am ask request pray beg write come appeal')

/** Words that put a sentence into the past. */
export const pastWords = wordSet('was were had did used begged pleaded')
