import {phrases, spellings} from './phrases.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Verbs by which somebody is rescued; who, and by whom, has to be asked. */
export const savingVerbs = phrases(
  'heroics/saving',
  'saved|rescued|cured|healed|revived|resuscitated|resurrected',
  'able|managed|succeeded|enough to|in (single) (handedly) save|saving|rescue|cure|heal|revive|resuscitate|bring',
)

/** A rescue that is told of one person, whole. */
export const rescues = phrases(
  'heroics/rescue',
  'I (~3) brought|bring ~3 back to life',
  'I (~3) brought|bring ~3 back from (the|a) (~1) brink|dead|edge|cardiac|death|arrest',
  'I|hands (~2) brought life back',
  'I (~2) pulled|snatched|dragged|rescued ~3 from|of ~3 death|brink|dead|grave|jaws',
  'I (~2) kept ~2 alive',
  'single handedly',
  'thanks to me|my',
  'owe|owes|owed me (his|her|their) life|lives',
  'owe|owes|owed (his|her|their) life|lives to me',
  'my (~1) quick|swift|fast|rapid thinking|action|actions|reflexes|decision|response|diagnosis|intervention',
  'my (~2) hands|diagnosis|decision|intervention|action|actions|skill|skills|treatment|vigilance|persistence (~1) saved',
  'I was the only (~2) one|person|doctor|physician (~2) who|to (~2) save|help|knew|know|see|saw|act|diagnose|treat',
  'only I (~1) knew|saw|noticed|could|understood|realized|was',
  'I was (~1) her|his|their savior|saviour|hero',
)

/** Why it ended well, where the reason is the applicant alone. */
export const soleCauses = phrases(
  'heroics/sole-cause',
  'because of me',
  'because of my (~1) help|care|intervention|action|actions|decision|skill|skills|efforts|vigilance|diagnosis',
  'because I',
  'had I not been|come|noticed|acted|stepped|seen|insisted|arrived',
  'had it not been for me|my',
  'if I had not been|come|noticed|acted|stepped|seen|insisted|arrived',
  'if it were|was|had not (been) for me|my',
  'but|if|not for me|my',
  'without me',
  'without my (~1) help|care|intervention|action|actions|decision|presence|skill|skills|efforts|treatment|vigilance|diagnosis',
  'I was the reason',
  'I alone',
  'but I did (not)',
  'no|nobody (one) else',
  'everyone|everybody|all had given up',
  'all alone',
  'by myself',
  'on my own',
)

/** That it ended well, or would not have. */
export const outcomes = phrases(
  'heroics/outcome',
  'lived|survived|alive|saved|revived|resuscitated|recovered',
  'live|survive|died|dead',
  'woke up',
  'went|going|go home',
  'lost (his|her|the|their) leg|life|arm|baby|eye|child',
  'brought back',
)

/** Who can be saved, as the object of a verb. */
export const savedOnes = wordSet(
  'her him them life lives patient patients child baby boy girl man woman mother newborn infant father twins family people',
)

/** Words that may stand between the verb and the one saved. */
export const beforeSaved = wordSet(
  'back life lives a an the my his her their many countless several dying sick young old little one this that both all two three',
)

/** What may follow “saved her” if she is who was saved. */
export const afterSaved = wordSet(
  'from of by with that and in on when because before after life from while as at whom who with during without just',
)

/** Those without whom nobody is saved. */
export const teamWords = phrases(
  'heroics/team',
  'we|us|our|ours|together|team|teams',
  'nurse|nurses|midwife|midwives|attending|attendings|senior|seniors|resident|residents|colleague|colleagues|surgeon|surgeons|consultant|anesthesiologist|anesthetist|intern|interns|pharmacist|technician|registrar|paramedic|paramedics|specialist|cardiologist|supervisor|mentor|physiotherapist|crew|staff',
)

/** Noises of the opening scene. `loud` ones open a film by themselves; `dim` ones in pairs. */
export const dramaWords = spellings('heroics/drama', {
  loud: [
    'beep beep',
    'tick tock',
    'code blue',
    'flatlined|flatline|flatlining',
    'crashing',
    'sirens|siren (~1) wailed|wailing|blared|blaring|screamed|screaming|howled|pierced',
    'alarms|alarm|monitors|monitor (~2) blared|blaring|screamed|screaming|shrieked|shrieking|wailed|wailing|erupted',
    'blood (~2) everywhere',
    'stretcher|gurney|doors (~1) burst|crashed|flew|slammed',
    'burst|crashed|flew|slammed through the (~2) doors|door',
    'dark and stormy night',
    'chaos erupted|ensued|reigned|broke',
    'long|steady|single (~1) flat|continuous tone',
    'screams filled|pierced|echoed',
    'time stood still|stopped',
    'get the paddles|defibrillator',
    'screeched|screeching to a halt',
    'paddles',
    'crash cart',
    'we are losing him|her',
    'lifeless (body|child|man|woman|baby)',
    'shattered|shattering|pierced|broke the silence',
    'ear-piercing|deafening scream|crash|bang|noise|siren|cry',
    'blood on my|the walls|shoes|gloves|hands|scrubs',
    'beep',
  ],
  dim: [
    'screams|scream|screaming|shrieks|panic|chaos',
    'no pulse',
    'trembling|shaking|shaky hands|fingers',
    'pager',
    'alarms|alarm (~1) rang',
    'my pulse|heart (~1) racing|raced|quickened',
    'running|ran|rushing|sprinting down|through the (~1) corridor|corridors|hallway|hall',
    'shouting|shouted|yelled|yelling',
    'flat line',
    'went flat',
    'my heart (~1) pounding|pounded|hammering',
    'sweat (~1) dripping|dripped|pouring|ran|running',
    'compressions',
    'feeling|felt ribs|rib (~1) crack|cracking|break',
    'adrenaline (~1) rushing|rushed|surging|surged|coursing|pumping',
    'echoed|echoing',
    'sirens|stretcher',
    'time of death',
    'charging|clear',
    'jerked',
    'gasping for air|breath',
    'soaked|drenched|covered|splattered in|with (~1) blood',
    'smell of (~1) blood|burning|burnt|smoke|death',
    'silence',
    'I ran',
    'flashing lights',
  ],
})

/** What makes an alarm a matter of minutes and drills: “the code blue committee”. */
export const soberCode = wordSet('committee team drill drills simulation training records meeting course button policy')

/** A sound that is a sentence: “Beep.” */
export const soundWords = wordSet(
  'beep clear tick tock thump crash bang silence boom bip darkness chaos flatline blood screams',
)

/** What belongs to the chart and not to the first page. */
export const goreWords = phrases(
  'heroics/gore',
  'pool|pools|puddle|puddles|rivers of (~1) blood',
  'blood (~1) pooled|pooling|gushed|gushing|spurted|spurting|sprayed|spraying|splattered|splashed|dripped|dripping|poured|pouring|oozed',
  'blood (~1) was everywhere',
  'blood everywhere',
  'soaked|drenched|covered|splattered in|with (~2) blood',
  'brain matter',
  'brains (~2) out|spilled|spilling',
  'intestines|bowels|guts|entrails (~1) hanging|spilling|spilled|protruding|out|outside',
  'skull (~1) split|crushed|shattered|cracked|caved',
  'burning|burnt|charred|rotting|rotten flesh',
  'severed|torn head|arm|leg|hand|limb|limbs|arms|legs',
  'mangled|dismembered|decapitated|disfigured (~1) body|bodies|limb|limbs|leg|arm|corpse',
  'bone|bones (~2) sticking|protruding|poking (out|through)',
  'maggots',
  'hanging by a thread',
  'bone|bones (~1) jutted|jutting|jut|protruded',
  'slippery|wet|red with blood',
  'blood on (the|my) walls|shoes|floor',
)

/** What makes blood a sample or a test. */
export const soberBlood = wordSet('serum sample samples donor donors bank donated analysis bag bags unit units')

/** Members of one’s own family, in the applicant’s own words. */
export const ownKin = phrases(
  'heroics/own-kin',
  'my|our (~2) mother|father|mom|mum|dad|parents|parent|grandmother|grandfather|grandparents|grandma|grandpa|brother|brothers|sister|sisters|sibling|siblings|uncle|uncles|aunt|aunts|cousin|cousins|wife|husband|spouse|son|sons|daughter|daughters|family|nephew|niece|twin|twins|fiance|fiancee|children|ancestors',
  'Mom|Mum|Dad|Grandma|Grandpa|Mama|Papa',
)

/** The words before kin that make them a patient’s: “my patient’s mother”. */
export const otherKin = wordSet(
  'patient patients church host adopted team work hospital neighbor teacher friend colleague',
)

/** A specialty as the subject of a sentence of general truth. */
export const fieldSubjects = phrases(
  'heroics/field',
  'internal medicine',
  'med-peds',
  'medicine-pediatrics',
  'pediatrics|paediatrics|medicine',
  'primary care',
  'family medicine',
  'this|the field|specialty|discipline|branch',
  'a|an|the|every|each|being (a|an) (good|great|true|modern|general) internist|pediatrician|paediatrician|hospitalist|physician|generalist',
  '(good|med-peds) internists|pediatricians|paediatricians|hospitalists|physicians|generalists|doctors',
  'residency|training in internal|pediatrics|medicine (medicine)',
  'it is the internist|pediatrician who',
  'the (~1) practice|role|job|task|work|beauty|essence|heart|art|goal|duty|scope of (a|an|the) (good) internal|internist|internists|pediatrics|pediatrician|pediatricians|medicine|physician|med-peds (medicine)',
)

/** What a lecture says of its subject. `teaching` verbs explain by themselves, `being` needs a noun of general truth. */
export const lecturing = spellings('heroics/lecturing', {
  teaching: [
    'requires|demands|encompasses|involves|deals|combines|covers|focuses|emphasizes|integrates|entails|comprises|addresses',
    'offers|provides|allows|teaches (a|an|the|one|for|us|physicians|doctors) (wide|broad|unique|great|vast|variety|range|opportunity)',
    'require|demand|encompass|involve|deal|combine|focus|play|serve|must|diagnose|manage|coordinate|see|treat|care',
    'plays|serves|sees|treats|coordinates|diagnoses|manages|cares',
    'must be|have|know|listen|possess|also',
    'lies|lie in',
    'means (being)',
    'stands|stand at',
    'have|has a (~1) duty|responsibility|role',
    'is|are (~1) changing|evolving|growing|advancing|expanding',
    'recognizes|puts',
    'needs|need (~1) curiosity|patience|empathy|humility|compassion|dedication|knowledge',
    'is (not) (all|only|just|really) about',
    'is to',
    'is concerned|dedicated|devoted',
    'is (~1) where all|everything|others|medicine',
  ],
  being: ['is', 'are', 'has been', 'remains'],
})

/** General truths a specialty is said to be. */
export const generalNouns = wordSet(`
  field branch specialty discipline art science backbone foundation cornerstone heart queen mother mix blend bridge gateway core
  pillar detectives detective advocates advocate voice basis essence combination marriage puzzle guardians gatekeepers champions
  vast broad dynamic diverse evolving ever-evolving challenging fascinating rewarding complex holistic demanding intellectually unique
  comprehensive positioned unlike frontline generalists problem-solvers
`)

/** What stands on a CV. `head` words have the whole row behind them, `item` words count one by one. */
export const creditNouns = spellings('heroics/credit', {
  head: [
    'rotation|rotations|elective|electives|externship|externships|observership|observerships|clerkship|clerkships in|at|on|through|included|include|including',
    'electives|rotations|observerships',
    'rotated (in|through|at)',
    'workshop|workshops|certificate|certificates|certification|certifications|diplomas|degrees (on|in|of)',
    'awards|prizes|medals|scholarships|publications|memberships|certificates|hobbies|achievements|accomplishments (include|includes|are|were|including)',
    'my|our (~1) research|projects|experience|experiences|work|activities include|includes|included|including|spans|comprises',
    'gained|have|had|got|received|wide|broad|extensive (~4) experience|exposure|skills (~1) in|of|to|on',
    'completed|passed|hold ACLS|BLS|PALS|ATLS|NRP',
  ],
  item: [
    'rotation|externship|observership|clerkship|internship|fellowship|elective',
    'course|courses|workshop|certificate|diploma|degree',
    'award|prize|medal|scholarship|honors|distinction|publication|membership',
    'poster|posters|paper|papers|abstract|abstracts|manuscript|conference|conferences|presentations|chapter|chapters',
    'president|secretary|treasurer|member|chairman|representative|ambassador|captain|founder|editor|volunteer|coordinator|society|committee|association',
    'BLS|ACLS|PALS|ATLS|NRP|USMLE|OET|TOEFL|PLAB',
  ],
})

/** Words that make a row of departments somebody else’s road. */
export const notCredits = wordSet('he she they patient his her their seen him them')
