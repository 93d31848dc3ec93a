import {phrases, spellings} from './phrases.ts'

/** The months as written; a capital tells “May” from “may”. */
export const months: ReadonlySet<string> = new Set(
  (
    'January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
  ).split(' '),
)

/** Days of a month in words; lower case. */
export const ordinalWords: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'
  ).split(' '),
)

/** What happens to a person in care on a day, what one does to such a person, and what the applicant did for himself. */
export const dayEvents = spellings<'patient' | 'treat' | 'noun' | 'own'>('care/day-event', {
  patient: [
    'died|dies|collapsed|born|arrived|presented|came|returned|survived|coded|seized|relapsed|arrested|fainted|walked|miscarried|underwent|received|fell|stopped|developed',
    'brought|carried|rushed|wheeled|flown|airlifted',
    'passed away',
    'gave birth',
    'went into labor|labour|arrest|shock',
    'left|went home',
  ],
  treat: [
    'admitted|readmitted|discharged|diagnosed|intubated|extubated|resuscitated|operated|transferred|referred|transfused|delivered|treated|vaccinated|examined|hospitalized|hospitalised|lost|saw|met|buried',
    'pronounced (~1) dead',
  ],
  noun: [
    'surgery|operation|biopsy|delivery|death|discharge|admission|seizure|transplant|miscarriage|birth',
    'cardiac arrest',
    'heart stopped',
  ],
  own: [
    'rotated|rotation|rotations|worked|graduated|passed|started|began|completed|finished|joined|moved|trained|volunteered|opened|published|interviewed|interview|matched|certified|certification|available|call|called|letter|meeting|conference|exam|examination|register|wrote|presented|start|visa|audit|lecture|workshop|elective|observership|clerkship|orientation|registered|application',
  ],
})

/** Where a person in care lies, before a number. */
export const careSpots = spellings<'bed' | 'room'>('care/spot', {
  bed: ['bed|Bed', 'bed number|no', 'cot|crib|incubator|gurney|stretcher'],
  room: ['room|ward|bay|cubicle|unit|suite|pavilion (number|no)'],
})

/** Small places by the word that says so; the name stands before or after. */
export const smallPlaces = phrases(
  'care/small-place',
  'village|hamlet|town|island|district|settlement|municipality|township|county|parish|borough|neighborhood|barrio|favela|camp|valley',
)

/** The last word of an address in a street. */
export const streetWords: ReadonlySet<string> = new Set(
  'Street St Avenue Ave Road Rd Lane Drive Boulevard Blvd Court Place'.split(' '),
)

/** Words that make a person or a case one of a kind. */
export const singularWords = phrases(
  'care/singular',
  'the only|sole|single|first|second|third|fourth|youngest|oldest|last|lone',
  'only the first|second|third|fourth|fifth',
  '(was|is|becoming|became|only|by) first',
  'one of (only|the) (only) two|three|four|five|six|seven|eight|nine|ten|few',
  'only|just two|three|four|five|six|seven|eight|nine|ten',
)

/** What is counted when a person in care is one of a kind. */
export const singularNouns: ReadonlySet<string> = new Set(
  (
    'case cases patient patients child children boy girl man woman person people infant baby survivor survivors recipient ' +
    'adult newborn teenager carrier victim family families'
  ).split(' '),
)

/** What is counted when nobody is: “the last years with children”. */
export const timesPassed: ReadonlySet<string> = new Set(
  'years months weeks days nights hours minutes decades time times year month week day night hour part half'.split(' '),
)

/** How far a person in care is the only one. */
export const singularReach = phrases(
  'care/reach',
  'in|of|from|within|across the|our|his|her|that|whole (whole) country|state|region|province|district|prefecture|county|world|nation|city|town|island|continent|village|literature',
  'in|at our|the|that hospital',
  'with that|this|the|his|her (same|rare|metabolic|genetic) disease|syndrome|condition|defect|mutation|disorder|illness',
  'of|with its|this|that kind',
  'of the accident|fire|crash|ferry|flood|attack|shipwreck|explosion|massacre',
  'of the ferry|ship|plane|bus|train|boat',
  'in|of worldwide|history',
)

/** Words by which a case is said to be counted anywhere. */
export const countedCases: ReadonlySet<string> = new Set(
  'documented reported recorded described known published registered'.split(' '),
)

/** A person in care who is known from the news. */
export const newsMarks = phrases(
  'care/news',
  'made|making|makes|hit (~2) headlines|news',
  'was|were|been|is|appeared|reported|shown|covered|later|aired in|on|by (all|every) (the|a|local|national|evening|our) (local|national|evening|city) newspaper|newspapers|news|television|media|TV|papers|press',
  'newspaper|newspapers|media|press|television|reporters wrote|reported|covered|called|printed|came',
  'went viral',
  'known (~4) as the boy|girl|man|woman|child|baby who',
)

/** “No one else in the country has it.” */
export const nobodyElse = phrases(
  'care/nobody-else',
  'no one else in',
  'nobody else in',
  'no other patient|person|child in',
)

/** Work that singles somebody out in a small place; with “the” before it, or with a place after it. */
export const singlingWork = phrases(
  'care/work',
  'mayor|imam|priest|pastor|rabbi|bishop|chief|judge|sheriff|governor|senator|minister|ambassador|headmaster|headmistress|midwife',
  'police|fire|tribal chief',
  'lighthouse keeper',
  'king|queen|prince|princess|sultan',
  'violinist|cellist|pianist|trombone|organist|conductor|composer|painter|sculptor|poet|novelist|singer|actor|actress|dancer|ballerina',
  'circus (acrobat|acrobats|clown)',
  'figure skater',
  'skater|boxer|gymnast|jockey|climber|mountaineer|sherpa|astronaut|pilot|diver|champion|Olympian|footballer',
  'blacksmith|beekeeper|watchmaker|falconer|puppeteer|gravedigger|undertaker',
  'only|last|first baker|teacher|barber|butcher|doctor|nurse|shopkeeper|fisherman|tailor|driver',
  'triplets|triplet|quadruplets|quintuplets|conjoined',
)

/** Ordinary work: one more thing by which somebody is known, never the one that singles out. */
export const commonWork = phrases(
  'care/common-work',
  'farmer|teacher|tailor|driver|fisherman|miner|carpenter|mechanic|nurse|soldier|baker|barber|shopkeeper|engineer|lawyer|student|widow|widower|refugee|veteran|waiter|cook|nun|monk|welder|electrician|accountant|cashier|painter|weaver|potter|shepherd|trucker|plumber',
)

/** Work by which a person in care is introduced with “a”: “a miner from Ogoja”; lower case. */
export const bedsideWork: ReadonlySet<string> = new Set(
  (
    'miner carpenter mechanic soldier baker barber shopkeeper engineer lawyer waiter cook nun monk welder electrician ' +
    'accountant cashier weaver potter shepherd trucker plumber judge keeper climber skater violinist musician priest imam ' +
    'pastor mayor laborer labourer seamstress butcher sailor gardener athlete dancer trombonist player'
  ).split(' '),
)

/** Where somebody comes from, as a people or a nation. */
export const origins = phrases(
  'care/origin',
  'Eritrean|Syrian|Somali|Nepali|Bolivian|Ethiopian|Afghan|Iraqi|Sudanese|Haitian|Honduran|Guatemalan|Salvadoran|Venezuelan|Colombian|Peruvian|Ecuadorian|Burmese|Rohingya|Hmong|Karen|Tibetan|Bhutanese|Ukrainian|Romani|Roma|Kurdish|Yazidi|Uyghur|Congolese|Rwandan|Nigerian|Ghanaian|Kenyan|Ugandan|Egyptian|Lebanese|Palestinian|Jordanian|Yemeni|Iranian|Pakistani|Bangladeshi|Indian|Chinese|Vietnamese|Cambodian|Laotian|Filipino|Filipina|Samoan|Tongan|Marshallese|Navajo|Apache|Lakota|Cherokee|Inuit|Amish|Mennonite|Hasidic|Maya|Mexican|Cuban|Dominican|Brazilian|Polish|Russian|Armenian|Georgian|Albanian|Bosnian|Greek|Turkish|Mongolian|Korean|Japanese',
  'from|fled Eritrea|Syria|Somalia|Nepal|Bolivia|Ethiopia|Afghanistan|Iraq|Sudan|Haiti|Honduras|Guatemala|Venezuela|Colombia|Burma|Myanmar|Tibet|Bhutan|Ukraine|Congo|Rwanda|Nigeria|Yemen|Iran|Pakistan|Bangladesh',
)

/** Countries and other names too large for a place; lower case. */
export const wideRegions: ReadonlySet<string> = new Set(
  (
    'eritrea syria somalia nepal bolivia ethiopia afghanistan iraq sudan haiti honduras guatemala venezuela colombia burma ' +
    'myanmar tibet bhutan ukraine congo rwanda nigeria yemen iran pakistan bangladesh india china egypt ghana kenya uganda ' +
    'tanzania malawi zambia zimbabwe mexico peru ecuador brazil argentina chile cuba jamaica philippines indonesia malaysia ' +
    'thailand vietnam cambodia laos korea japan mongolia russia georgia armenia turkey greece italy spain france germany ' +
    'poland romania bulgaria jordan lebanon israel palestine morocco tunisia algeria libya africa asia europe america states ' +
    'usa uk england ireland scotland canada australia english spanish arabic march april may june july august september ' +
    'october november december january february monday tuesday wednesday thursday friday saturday sunday icu er ed'
  ).split(' '),
)

/** What the applicant suffers from, when it is the applicant’s. */
export const conditions = phrases(
  'health/condition',
  'depression|anxiety|epilepsy|diabetes|asthma|lupus|cancer|leukemia|leukaemia|lymphoma|tuberculosis|HIV|hepatitis|anorexia|bulimia|schizophrenia|psychosis|insomnia|migraine|migraines|colitis|psoriasis|endometriosis|narcolepsy|PTSD|OCD|ADHD|autism|dyslexia|stammer|infertility|alcoholism|melanoma|thalassemia|hypothyroidism|arthritis|sarcoidosis|burnout',
  'bipolar (disorder)',
  'panic attack|attacks|disorder',
  'depressive|anxiety|eating|mood|personality|seizure|psychiatric|mental|stress|manic|obsessive disorder|illness|episode|breakdown',
  'mental health|illness',
  'major depressive disorder|episode',
  'type 1|2|I|II diabetes',
  'Crohn|Hodgkin|celiac|sickle|Graves|Addison (cell) disease',
  'multiple sclerosis',
  'brain tumor|tumour',
  'heart|kidney|liver|thyroid disease|failure|defect|transplant|condition',
  'substance|alcohol|drug|opioid abuse|addiction|dependence|use',
  'chronic pain|fatigue|illness|disease',
  'eating disorder',
)

/** Sentences in which the applicant’s own health is told; the condition is part of the phrase. */
export const ownHealth = phrases(
  'health/own',
  'I (was|am|have|had) (been) (~1) diagnosed with',
  'I (have|had|am) (been) suffer|suffered|suffering|struggle|struggled|struggling|live|lived|living|battled|battling|fought|recovered|recovering|cope|coped (~1) with|from',
  'I have|had|developed|got',
  'I (was|am|have|had) (been) (~1) hospitalized|hospitalised|treated|admitted for|with',
  'living|life with',
  'as a survivor of',
  'I am (a) (~1) survivor of',
  'my (own|severe|chronic|long|untreated|recent|past|ongoing) (own|severe|chronic|untreated)',
)

/** Own health that needs no name of a disease. */
export const plainHealth = phrases(
  'health/plain',
  'I was|am|became|got|fell|had|have (been|currently) pregnant|expecting',
  'my pregnancy|pregnancies|miscarriage|miscarriages|abortion|stillbirth|hysterectomy|mastectomy|chemotherapy|colostomy|psychiatrist|therapist|antidepressant|antidepressants|overdose',
  'I had|suffered a|an|two|three miscarriage|miscarriages|abortion|stillbirth|overdose',
  'I attempted|considered|contemplated suicide',
  'I (~3) tried to kill|harm myself',
  'I saw|see|visited|consulted a|my psychiatrist|therapist|psychologist',
  'I began|started|entered|underwent (in) therapy|psychotherapy|counseling|rehab|dialysis|chemotherapy|IVF',
  'I (~1) take|took|started|began|use|was|am (~2) (on) sertraline|fluoxetine|escitalopram|citalopram|lithium|levetiracetam|lamotrigine|bupropion|venlafaxine|methylphenidate|Adderall|Prozac|Zoloft|Lexapro|antidepressant|antidepressants|insulin|methotrexate|risperidone|quetiapine|alprazolam|warfarin',
)

/** Words after the name of a disease that make it somebody else’s, or a subject; lower case. */
export const notOwnAfter: ReadonlySet<string> = new Set(
  (
    'patient patients clinic clinics program programs research project projects study studies rotation lecture ward wards ' +
    'unit care cases case screening camp group groups education outcomes register registry center centre management service ' +
    'services talk talks workshop course courses poster paper trial trials awareness'
  ).split(' '),
)

/** Words for people of ninety and more. */
export const veryOld = phrases('care/very-old', 'centenarian|nonagenarian|supercentenarian')

/** Physicians whose names are on devices, signs and diseases; lower case. */
export const eponyms: ReadonlySet<string> = new Set(
  (
    'foley doppler glasgow apgar parkinson down hodgkin crohn graves addison cushing kussmaul babinski murphy mcburney osler ' +
    'alzheimer huntington wilson marfan turner bell hashimoto kawasaki koplik moro ortolani barlow tanner bishop trendelenburg ' +
    'valsalva heimlich ringer holter wright gram seldinger yankauer swan hickman broviac ryle ewing tourette raynaud sjogren ' +
    'meniere charcot virchow chagas ebola zika pfizer moderna'
  ).split(' '),
)
