import {phrases, spellings} from './phrases.ts'

/** Ages of a child in words, by their number. */
export const childAges: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
]

/** The same as ordinals, for birthdays and school years. */
export const childOrdinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
]

/** Words for a child that an applicant uses of the self of then. */
export const childNouns: ReadonlySet<string> = new Set([
  'child',
  'kid',
  'boy',
  'girl',
  'toddler',
  'baby',
  'infant',
  'preschooler',
  'teenager',
  'teen',
  'adolescent',
  'youngster',
  'schoolboy',
  'schoolgirl',
  'schoolchild',
  'youth',
  'grader',
  'pupil',
  'kindergartner',
  'tomboy',
  'tot',
])

/** Words after a word for a child that make it part of something else: “child psychiatrist”, “boy scout”, “child of”. */
export const notTheChild: ReadonlySet<string> = new Set([
  'psychiatrist',
  'psychiatry',
  'psychologist',
  'psychology',
  'life',
  'health',
  'neurologist',
  'neurology',
  'protection',
  'care',
  'advocate',
  'development',
  'specialist',
  'therapist',
  'counselor',
  'counsellor',
  'welfare',
  'abuse',
  'patient',
  'scout',
  'guide',
  'nurse',
  'and',
  'or',
  'of',
  'doctor',
  'wellness',
  'care',
])

/** Words that may stand before an age or a child: “only seven”, “a shy little girl”. */
export const beforeChild: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'only',
  'just',
  'barely',
  'still',
  'about',
  'around',
  'almost',
  'nearly',
  'hardly',
  'maybe',
  'perhaps',
  'exactly',
  'very',
  'little',
  'young',
  'small',
  'shy',
  'curious',
  'quiet',
  'skinny',
  'sickly',
  'sick',
  'restless',
  'tiny',
  'mere',
  'school',
  'age',
  'aged',
  'of',
  'wide',
  'eyed',
  'village',
  'poor',
  'lonely',
  'asthmatic',
  'happy',
  'no',
  'more',
  'older',
  'than',
  'years',
  'year',
  'old',
  'grade',
  'at',
])

/** What may follow “I was seven” when seven is an age. Other nouns (“seven hours into”) make it something else. */
export const afterAge: ReadonlySet<string> = new Set([
  'years',
  'year',
  'when',
  'and',
  'my',
  'the',
  'i',
  'we',
  'or',
  'our',
  'in',
  'a',
  'an',
  'he',
  'she',
  'they',
  'it',
  'living',
  'that',
  'at',
  'on',
  'because',
  'as',
  'to',
  'but',
  'with',
  'old',
])

/** “When I was …”: what follows says how old. */
export const whenIWas = phrases(
  'childhood/when-i-was',
  '(ever) since|when|until|till|before|while|as|after|because|from I was|turned|became',
  '(ever) since|when|until|before I had|have turned|been|become',
  'by|from|since the time|moment|day|age I was|turned',
  'the year|day|summer|winter|spring|autumn|morning|night|week I was|turned',
  'I was|turned',
  'I must|could|may|might (~1) have been',
)

/** School before any medical school. */
export const atSchool = phrases(
  'childhood/school',
  'in|at|since|from|during|through (my|the) kindergarten|preschool',
  'in|at|since|from|during (my|the) (~1) primary|elementary|middle|grade|nursery|grammar|secondary|high|junior school',
  'in (the) first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh grade',
  'in grade|class one|two|three|four|five|six|seven|eight|nine|ten|eleven',
  'as (a|an) (~1) primary|elementary|middle|high school student|pupil|kid|girl|boy',
)

/** Times of life that are childhood whoever speaks; whose it is has to be asked. */
export const childTime = spellings('childhood/time', {
  anyone: [
    '(ever) since|from|in|during|throughout|through (~1) (early|earliest) childhood|boyhood|girlhood|infancy|adolescence',
    '(ever) since|from|at|by a|an|my|such (a|an) (~1) young|early|tender|small age',
    '(ever) since|from|at|by the (very) (~1) young|early|tender age',
    'childhood dream|ambition|wish|fascination|hero|passion|vow',
  ],
  mine: [
    'my (~1) childhood|boyhood|girlhood|adolescence',
    'my teenage|adolescent years',
    'my (very) earliest (~1) memory|memories|recollection|recollections|years',
    'my (very) first (childhood) memory|memories|recollection|recollections',
    'before I could (even) (~1) read|walk|talk|spell|write|pronounce|tie',
    'one of my earliest|first memories|recollections',
    'I (~1) remember being (a|only|just) (~1) child|kid|boy|girl',
    'my younger|childhood|teenage self',
    'the (~1) boy|girl|child|kid I was|once',
    'in my (~1) pigtails|crib|cradle',
    'as far back as I can|could (~1) remember|recall|think',
  ],
  others: [
    'while|when|where|whereas (the|most|all) other|my (little) children|kids|girls|boys|friends|classmates (~2) played|playing|play|wanted|dreamed|dreamt|dreaming',
  ],
  toy: [
    'toy|plastic|play|pretend stethoscope|syringe|syringes',
    'toy|play|pretend doctor|medical (~1) kit|set|bag|case',
    'doctor|medical play|toy set|kit',
    'doctor kit',
    'played|playing|play doctor|doctors|hospital',
    'bandaged|bandaging|bandage|injected|operated (on) (~3) dolls|doll|teddy|teddies',
    'my dolls|doll|teddy',
  ],
})

/** Growing up, told by the one who grew. */
export const growingUp = phrases(
  'childhood/growing',
  'growing up',
  'raised in|by|on',
  'born and raised',
  'having grown up',
)

/** The same with its subject. */
export const iGrewUp = phrases(
  'childhood/grew',
  'I|we (~1) grew up',
  'I|we was|were (~1) growing up',
  'I|we was|were (~2) raised',
  'I was (a|an) (~2) brought up',
)

/** Wishes that a negation takes back: “I did not dream of medicine as a child”. */
export const childhoodWish = phrases(
  'childhood/wish',
  'want|wanted|dream|dreamed|dreamt|dreaming|plan|planned|imagine|imagined|intend|intended|aspire|aspired|play|played|consider|considered|grow|grew|aim|aimed|wish|wished|picture|pictured|expect|expected',
  'think|thought of|about',
  'see|saw myself',
)

/** Studies: “I grew up and studied in Lima” gives a background, it does not tell a childhood. */
export const schooling = phrases(
  'childhood/schooling',
  'medical school|college|student|degree',
  'studied|graduated|trained|graduate|completed|MBBS|MD|MBChB',
)
