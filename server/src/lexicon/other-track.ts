import {phrases, spellings, wordSet} from './phrases.ts'

/** Training of so many years that the applicant would do with the reader; by the number of years. */
export const trainingYears = spellings('other-track/years', {
  3: [
    'your ~1 three|3 year program|residency|training|curriculum|track',
    'three|3 years (~1) (of|in) ~2 your ~1 program|residency|training|hospital|department|wards',
    'three|3 years (~2) with|beside|among|under you|your',
    'three|3 years of ~1 residency|training|medicine',
    'your ~1 three|3 years',
  ],
  4: [
    'your ~1 four|4 year program|residency|training|curriculum|track',
    'four|4 years (~1) (of|in) ~2 your ~1 program|residency|training|hospital|department|wards',
    'four|4 years (~2) with|beside|among|under you|your',
    'four|4 years of ~1 residency|training',
    'your ~1 four|4 years',
    'a|the|this four|4 year program|residency|training',
  ],
})

/** The reader's program, named as a categorical one. */
export const readerCategorical = phrases(
  'other-track/categorical',
  'your ~2 categorical (~2) program|residency|training|track|position|positions|place|seat|spot',
  'categorical (~2) program|residency|training|track|position|place|seat|spot ~1 with|at|in|of you|your',
)

/** Words by which the applicant would become one of the reader's residents. */
export const joiningWords = phrases(
  'other-track/joining',
  'join|joining|enter|entering|begin|start|starting|complete|completing|finish|finishing',
  'train|training|learn|learning|grow|growing|work|working at|in|with|under|within',
  'part|member|resident|intern|trainee of|in|at|with',
  'considered|candidate|applicant|application|apply|applying for|to|in|at',
  'place|position|spot|seat|home in|at|with|within',
  'look|looking forward to',
  'contribute|contributing|belong|come to',
)

/** What a program would do for the applicant. */
export const servingWords = wordSet('make give teach train prepare help let allow turn shape ground offer show')

/** Words by which the applicant looks ahead. */
export const aheadWords = phrases(
  'other-track/ahead',
  'i ~2 want|wish|hope|hoping|plan|intend|aim|aspire|mean|promise|expect',
  'i ~1 will|shall',
  'i ~1 would ~1 like|love|be',
  'i ~3 looking|look forward|for|to',
  'i ~2 ready|eager|prepared|determined|happy|glad|able to',
  'my ~1 wish|goal|hope|plan|dream|ambition to|of',
  'what i ~1 look|looking|search|hope|want|wish (for)',
  'my ~3 goal|dream|aim|wish|hope|plan|ambition|purpose|vocation ~2 is|remains|are|has',
  'goal|dream|aim|wish|hope|plan|ambition ~2 is|remains|stays',
  'i ~5 in order to (become|be|practice|practise|work|train)',
  'in five|ten|fifteen|twenty|5|10 years',
  'see|picture|imagine myself',
)

/** Care as a life's work, up to whom it is for. */
export const caringWords = phrases(
  'other-track/caring',
  'care|caring for|of',
  'take|taking care of',
  'treat|treating',
  'look|looking after',
  'life|career|practice|work|future with|for|among',
  'doctor|physician for|of|to',
  'lead|leading|run|running|direct|directing|head|heading|staff|staffing a|an|the|my|your',
)

/** Children, as those who are cared for. */
export const youngPatients = phrases(
  'other-track/young',
  '(the) (sick|small|young|ill|little|poor|chronically) (sick|small|young|ill|little) children|kids|babies|infants|newborns|toddlers',
  'pediatric|children|neonatal|newborn ward|wards|unit|floor|clinic|service|icu',
)

/** Adults, as those who are cared for. */
export const grownPatients = phrases(
  'other-track/grown',
  '(the) (sick|old|ill|poor|older|elderly|chronically) (sick|ill|old) adults',
  '(the) elderly',
  '(the) old|older|elderly people|men|women|patients',
  'geriatric|adult patients|ward|wards|unit|floor|clinic|service|icu',
)

/** Patients from one end of life to the other. */
export const wholeLife = phrases(
  'other-track/whole-life',
  'patients|people|persons|those|everyone|everybody|all|somebody|someone of|at any|all|every|whatever age|ages',
  'any|every|all age|ages (group|groups)',
  'both ~1 children|kids|adults and ~2 adults|children|kids|elderly',
  'children|kids|babies|infants|newborns and ~2 adults|elderly|grandparents|grandmothers|grandfathers|old',
  'adults|elderly|grandparents|grandmothers|grandfathers and ~2 children|kids|babies|infants|newborns|grandchildren',
  'baby|newborn|infant|child and|or ~2 (great) grandmother|grandfather|grandparent|elder',
  'grandmother|grandfather|grandparent|elder and|or ~2 (great) baby|newborn|infant|child|grandchild',
  'from ~2 newborn|newborns|birth|infancy|cradle|baby|babies|babyhood|delivery ~5 to|until|till|through ~4 old|grave|adulthood|elderly|death|grandmother|grandfather|grandparents|hospice|end|nineties|coffin|retirement|funeral',
  'from ~2 cradle|birth|newborn|infancy (age) on|onward|onwards|forward|up',
  'cradle to (the) grave',
  'birth|newborn to (the) death|hospice|old|elderly',
  'when she|he|they stops|stop being ~1 child|children|baby|babies',
  'no matter ~1 how old|young',
  'whom no age',
  'no age is|will|would',
  'never ~3 send|hand|refer|pass ~7 birthday|eighteen|18',
)

/** A combined certificate. */
export const bothBoards = phrases(
  'other-track/both-boards',
  'both|two|double|dual ~1 boards|certifications|certificates|specialties|disciplines',
  'both|two|dual|double|doubly board certified|certification|certifications|boards|eligible',
  'certified in both',
)

/** Both halves, as something to be kept. */
export const keptHalves = phrases(
  'other-track/kept-halves',
  'keep|keeping|practice|practicing|practise|live|living|remain|stay (in|on|with) both|two (of the) halves|sides|worlds|floors',
  'rotate|rotating|alternate|alternating|split|splitting|divide|dividing|share|sharing ~6 between|among',
  'half ~4 adults|children|kids|grown|medicine|pediatrics ~2 half ~4 children|kids|adults|grown|medicine|pediatrics',
)

/** A career with one of two alone, as something that is missing half. */
export const oneOfTwo = phrases(
  'other-track/one-of-two',
  'career|life|work|practice|training|future with|in|of only|just one (of) (the|them|these|those|half) (two|both|halves|them)',
)

/** A life without some patients, as one that cannot be pictured. */
export const neverWithout = spellings('other-track/never-without', {
  young: [
    'can|could not ~2 imagine|picture|see|think|bear ~8 without (a|an|the|any|some|my) child|children|kids|babies|baby|newborns|infants',
    'can|could not ~2 be|is imagine|picture|see|think ~8 without (a|an|the|any|some|my) child|children|kids|babies|baby|newborns|infants',
  ],
  grown: [
    'can|could not ~2 imagine|picture|see|think|bear ~8 without (a|an|the|any|some|my) adult|adults|elderly|grandparents|grandmothers',
    'can|could not ~2 be|is imagine|picture|see|think ~8 without (a|an|the|any|some|my) adult|adults|elderly|grandparents|grandmothers',
  ],
})

/** Words that want both. */
export const towardBoards = phrases(
  'other-track/toward-boards',
  'toward|towards|for|in|to|into|between|of|learn|learning|master|mastering|sit|sitting|pass|passing|earn|earning|obtain|hold|holding|certified|train|trained|have|get|be|become',
)
