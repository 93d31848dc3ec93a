import {phrases, spellings} from './phrases.ts'

/** The applicant begs, in the present. */
export const begging = phrases(
  'plea/begging',
  'I|we ~4 beg|implore|beseech|plead|entreat',
  'I|we ~3 begging|imploring|beseeching|pleading',
  'begging|imploring|beseeching you|your',
  'beg|implore|beseech|plead you',
  'my (~1) plea',
  'have|take|show (~1) mercy|pity (on|for|to) me|us|my',
  'mercy on me|my',
  'at your mercy|feet',
  'with|by folded hands',
)

/** The applicant kneels; a person who kneels beside a bed does so too, so more has to be asked. */
export const kneeling = phrases(
  'plea/kneeling',
  'on my (~1) knees|knee',
  'kneel|kneeling before|to|in front of you|your',
)

/** Words by which a sentence says that its writer would do something. */
export const willing = spellings('plea/willing', {
  strong: [
    'I|we (~1) will|would|can|could|shall (~2) take|accept|join|do|go|settle|train|start|match|enter|grab|begin|come|sign|welcome',
    'I|we (~1) will|would|can|could|shall (~2) work|serve|be|stay|clean|say yes',
    'I|we am|are|remain|feel (~2) willing|ready|prepared|happy|glad|eager|open|content|flexible|available (~3)',
    'I take|accept|settle',
    'willing|ready|prepared|happy|glad to (~1) take|accept|join|do|go|settle|train|start|match|enter|work|serve|come',
    'open to',
    'ready for',
  ],
  weak: [
    'consider|considered|considering|accept|take|keep|remember|place|hire|use (me) (~2) for|in|at|as',
    'I|we am|are (~1) looking|searching|asking|hoping|applying|seeking|interested|here',
    'I|we want|need|seek|ask|hope|search|look|apply',
  ],
})

/** A thing of which any will do. */
export const anyPost = phrases(
  'plea/any-post',
  'any|whatever|whichever (~2) position|positions|post|place|seat|spot|slot|program|programs|programme|residency|residencies|specialty|speciality|specialties|branch|hospital|institution|track|opening|vacancy|job|role|department|offer|opportunity',
  'any of your|these|the (~1) positions|programs|specialties|hospitals|institutions|tracks|seats',
  'the first offer|position|program|seat',
  'anything|whatever (that|is) (is) left|available|open|offered|vacant|remains|unfilled|there',
  'anything|whatever|whichever|wherever (that) you (~1) have|offer|give|want|decide|choose|need me',
  'anything|whatever there is',
  'anything|whatever comes',
)

/** Words that leave everything open, and mean a position only where the sentence is about one. */
export const anyThing = phrases(
  'plea/any-thing',
  'anything|everything (at) (all)',
  'whatever (it takes)',
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
)

/** What is asked of the reader as a mercy; only an imperative or “you” makes it a plea. */
export const mercy = spellings('plea/mercy', {
  chance: [
    'give|grant|allow|offer|spare me|us (~3) chance|opportunity|opportunities|shot|break|try|possibility',
    'give|grant|spare me|us (~2) position|seat|place|spot|job|residency',
    'take a chance|gamble on me',
    'let me (just) in',
    'let me (just) prove',
  ],
  taking: [
    'accept|take|hire|select|choose|pick|rescue|save|sponsor|shortlist me',
    'consider me|my (~4) sympathetically|compassionately|favorably|kindly|mercifully',
    'help me (out)',
    'think of|about me',
    'save|rescue|change my (~1) career|life|future|dream|dreams|family|year',
    'make my (~1) dream|dreams come|true|reality',
  ],
  refusal: [
    'do not (~1) reject|forget|ignore|abandon|refuse|overlook|disregard|discard|drop|fail me|my|this',
    'not to (~1) reject|forget|ignore|abandon|refuse|overlook|disregard|discard|drop|fail me|my',
    'do not (~1) say no',
    'do not (~1) turn|send|pass|let|leave|put me|my ~2 down|away|over|out|aside|behind',
    'do not (~1) throw|put away|aside|out my',
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

/** The writer has no other way left. */
export const noWay = phrases(
  'plea/no-way',
  'I|we (~1) have (got) nowhere|no place|nobody|no one|nothing (else|left) (~1) to go|turn|lose|ask',
  'I|we (~1) have nothing else|left',
  'I|we (~1) have no other option|options|choice|choices|hope|alternative|alternatives',
  'I|we (~1) have no option|options|choice|choices|hope|chance|chances left',
  'I|we (~1) have lost everything|hope|all hope',
  'I|we am|are|have (~1) (run|running) out of options|hope|chances|money|savings|years',
  'I do not (~1) know what (else) (~1) I (shall|will|would|can|could) do',
  'nobody|no one (else) (~1) will|would|wants ~1 take|hire|accept|want|have me',
  'forever|eternally (~1) in your debt',
  'forever|eternally|lifelong indebted|obliged to you|your',
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
  'train|training|foot in the door|a way in',
)

/** Words of the bedside: beside them a chance, a knee or a position is mostly a literal one. */
export const bedside = phrases(
  'plea/bedside',
  'patient|patients|ward|bedside|family|families|mother|mothers|father|parents|parent|child|children|baby|babies|infant|infants|girl|boy|man|woman|son|daughter|community|village|villagers',
  'probe|needle|catheter|transducer|tube|limb|arm|leg|supine|prone|scan|image|vein|artery|airway|pulse|compressions|stretcher|mattress|cot|bed|crib|floor|lab|laboratory|nurse|nurses|surgeon|pharmacist',
)
