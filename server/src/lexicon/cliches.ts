import {phrases, spellings} from './phrases.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words that stretch a wish over a whole life. `plain` ones need a wish beside them, `whole` ones only a medical life. */
export const lifelongTime = spellings('cliche/lifelong-time', {
  plain: ['always', 'forever', 'from the (very) beginning|start', 'long before I'],
  whole: [
    '(for|throughout) (all|most) (of) my (whole|entire|life) life',
    'as long|far (back) as I can|could (~1) remember|recall|think',
    'ever since I can|could remember|think',
    'since|from (the) birth|womb|cradle|forever',
    'since|from the day|moment|hour I was born',
    'since day one',
    'my|the one and only (dream|wish|goal)',
    'only (ever) (been) one career|profession|dream|path|thing for|in',
    'nothing else (~1) crossed|interested|appealed|mattered',
    'can|could|do not (~1) remember|recall a|any time when|before',
    'always going to be',
  ],
})

/** What one wishes or knows for so long. */
export const lifelongWish = phrases(
  'cliche/lifelong-wish',
  'want|wanted|wanting|dream|dreamed|dreamt|dreaming|know|knew|known|hope|hoped|wish|wished|wishing|imagined|pictured|aspired|longed|yearned|desired|felt|believed|envisioned|seen|saw|told',
  'dream|ambition|wish|goal|desire|aspiration|passion',
)

/** A medical life, as a wish speaks of it. */
export const medicalLife = phrases(
  'cliche/medical-life',
  'be|become|becoming|being|was|am|than (~3) doctor|doctors|physician|physicians|pediatrician|paediatrician|internist|healer|surgeon|clinician|hospitalist|neonatologist|cardiologist',
  'become|becoming doctor|physician|pediatrician|internist|surgeon',
  'medicine|pediatrics|paediatrics',
  '(wear|wearing|in) (a|the|that|my) (~1) white coat',
  'help|helping|heal|healing|serve|serving|treat|treating (the|other|sick) people|others|sick|patients|children|humanity|kids|suffering',
  'heal|healing',
  'care|caring for (the|other|sick) people|others|sick|patients|children|humanity|kids',
  'work|working in|at (a|the) medicine|hospital|hospitals|healthcare',
  'work|working with (sick) children|kids|patients',
  '(the) medical field|profession|career|school',
  'this|the profession',
  'operating room|theater|theatre',
)

/** A life that was decided elsewhere. `fate` needs a medical life behind it; `whole` says it all; `noun` is a name for it. */
export const fateWords = spellings('cliche/fate', {
  fate: [
    'born|destined|meant|made|created|fated to',
    'meant|fated|chosen for',
    'called to',
    'put|placed|sent on|to this|the earth|planet|world to',
    'put|placed|sent here to|for',
    'god given purpose|mission|task|duty',
    'born|destined|made for',
    'God|Allah|He has|had (~1) chosen|called|made|created|sent me',
    'God|Allah chose|called|made|created|sent me',
    'never|no (been) (any|a|the|in) (~1) doubt|question',
    'never wanted|considered|imagined|pictured|dreamed (~3) anything|something|nothing|anywhere (~1) else|other|but|except',
    'never wanted|considered|imagined|pictured (~2) any other',
    'never|not a choice for me',
    'in my blood|dna|genes|veins|bones',
  ],
  whole: [
    'medicine|pediatrics|surgery|it|God|destiny|fate chose|called|found|picked me',
    'what I am|was (~1) destined|meant|born|made|created for',
    'medicine|pediatrics (~3) my first love',
    'what I am|was (~1) destined|meant|born|made to do|be',
    'runs|run|flows|flow through|in my blood|veins',
    'written in my|the stars',
    'is|was|been|be written for me',
    'answer|answered|answering|heard|hear|felt|feel|follow|followed the|my|this call|calling (of|to)',
  ],
  noun: [
    'my (~2) calling|vocation|destiny',
    'a (true|higher|lifelong|real|sacred|divine) calling|vocation',
    'the|my true|higher|lifelong|real|sacred|divine calling|vocation',
    '(my) lifelong|life (long) dream|ambition|aspiration|wish|desire|calling|passion',
  ],
})

/** Words after “my calling” that make it a telephone call. */
export const calledObjects = wordSet('the a an him her them his their every each all for back out in on card and')

/** Those whose maxims stand at the head of speeches; known by one name. */
export const wellKnown = wordSet(`
  hippocrates osler gandhi aristotle plato socrates confucius rumi voltaire paracelsus galen avicenna maimonides einstein
  mandela angelou churchill nietzsche seneca buddha emerson thoreau tagore coelho goethe shakespeare tolstoy chekhov
  nightingale schweitzer pasteur gawande kalanithi goodall dostoevsky camus picasso nouwen feynman fauci aurelius epictetus
  lao ambedkar kalam vivekananda roosevelt virchow laennec semmelweis
`)

/** Those whose surname alone could be a patient’s, with the given names that make them known; lower case. */
export const knownInFull: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    frost: ['robert'],
    jobs: ['steve'],
    king: ['luther', 'martin'],
    lincoln: ['abraham'],
    twain: ['mark'],
    franklin: ['benjamin', 'rosalind'],
    frankl: ['viktor'],
    brown: ['brené', 'brene'],
    obama: ['barack', 'michelle'],
    kennedy: ['john', 'robert'],
    disney: ['walt'],
    jordan: ['michael'],
    ford: ['henry'],
    edison: ['thomas'],
    newton: ['isaac'],
    darwin: ['charles'],
    sagan: ['carl'],
    hawking: ['stephen'],
    peabody: ['francis'],
    cushing: ['harvey'],
  }),
)

/** Books that are quoted as nobody’s words. */
export const holyBooks = phrases(
  'cliche/holy-book',
  'the (holy) Bible|Quran|Koran|Gita|Torah|Talmud|Scripture|Scriptures',
)

/** A saying that belongs to nobody. */
export const sayings = phrases(
  'cliche/saying',
  'proverb|adage|maxim|aphorism',
  '(the|this|a|my|favorite|favourite|famous) quote|quotation',
  'a|an|the|old|famous|popular|common|wise saying',
  'saying goes',
  'somebody|someone|man|woman|person (~1) once said|wrote',
  'it is (~1) said|known that',
  'this|these|those (~1) words|line|lines|quote|sentence|motto of|by|have|has|hung|guided|guide|accompany|accompanied|inspired|still|capture|sum|resonate|were|are|is|was|in|from',
  'these|those (~1) words|lines',
  'this (~1) line|quote|sentence|motto|verse|saying|proverb',
)

/** The bare saying: “they say that …”. */
export const theySay = phrases('cliche/they-say', 'they|people|some say (that)')

/** How a maxim is handed on. */
export const maximVerbs = phrases(
  'cliche/maxim-verb',
  'said|say|says|wrote|writes|observed|remarked|stated|declared|noted|believed|argued|proclaimed|put|called|quipped',
  'taught|teaches|reminds|reminded|told (us|me)',
  'words|quote|quotation|saying|advice|wisdom (of|from|by)',
  'according to',
  'by',
)

/** A book that defines. */
export const dictionaries = phrases(
  'cliche/dictionary',
  'dictionary|Webster|Merriam|Wikipedia|Google|encyclopedia',
  'Oxford|Cambridge English|Dictionary',
)

/** Something is defined; what, has to be asked. */
export const definitionWords = phrases(
  'cliche/definition',
  'is|are|can|may|be|been (~1) defined as|by',
  'as defined by',
  'by definition',
  'definition of (a|an|the)',
  'comes|come|derives|derived|stems|originates|descends (~1) from (the) ~3 Latin|Greek|Sanskrit|Arabic',
  'from the Latin|Greek|Sanskrit|Arabic',
  'Latin|Greek for',
)

/** Big words that an opening defines. */
export const definedThings = wordSet(`
  medicine physician doctor internist pediatrician healer compassion empathy resilience healing care health leadership courage
  perseverance success passion teamwork humanity kindness dedication service altruism patience humility vocation term word
  pediatrics medicina medicus docere integrity excellence hope determination curiosity happiness
`)

/** What stock motives promise to the world. `help` and `difference` are only stock where nothing particular follows. */
export const benefactions = spellings('cliche/benefaction', {
  help: [
    'help|helping|heal|healing (out) (other|sick) people|others|patients|everyone|humans',
    'help|helping|serve|serving|heal|healing|treat|treating|comfort|comforting (the|those|my|our) (~1) needy|poor|sick|suffering|vulnerable|underprivileged|unfortunate|ill',
    'give|giving (something|it) back',
    'be|being of service|help',
    'serve|serving the|my|our (~1) community|communities|country|nation|people',
    'help|helping|heal|healing|serve|serving those who suffer|struggle',
    'relieve|relieving|ease|easing|end the pain',
  ],
  difference: [
    'make|making|makes a (~2) difference',
    'have|having|make|making|leave an|a (~2) impact|mark',
    'be|being (~2) able to make a (~2) difference',
  ],
  whole: [
    'serve|serving|help|helping humanity|mankind|humankind|society',
    'help|helping|serve|serving (the|those|people) (who) (are) less fortunate|privileged',
    'help|helping|serve|serving (a|the|any|every) (~1) people|those|others|person|someone|anyone|patients in need',
    'make|making (~3) lives better|easier|brighter',
    'for (the) (good|benefit|betterment|service|sake) (of) humanity|mankind|humankind|society',
    'make|making|leave|leaving (~1) the|this|our world (~1) better (place|than)',
    'make|making (~1) the|this|our world a (~1) better place',
    'save|saving (~1) lives',
    'touch|touching|change|changing|transform|transforming|impact|impacting|improve|improving (~4) lives',
    'change|changing (someone|somebody|a|one) (~1) life',
    'change|changing the world',
    'heal|healing|cure|curing the world',
    'alleviate|alleviating|relieve|relieving|ease|easing|end (the) (~1) suffering (of)',
    'contribute|contributing|give|giving (back) to society|humanity|mankind',
    'lend|lending a (helping) hand',
  ],
})

/** Words by which a benefaction becomes a wish or a reason; `modal` ones need the applicant as their subject. */
export const motiveWords = spellings('cliche/motive', {
  wish: [
    'want|wanted|wanting|look|looking|seek|seeking|intend|plan|order|so|honor|honour|important|hope|hoping|hoped|wish|wished|aim|aspire|aspired|aspiration|desire|desired|strive|long|yearn|dream|dreamed|dreamt',
    'love|loved|like|liked|enjoy|enjoyed|live|eager|strong|driven|motivated|inspired|determined|committed|dedicated|rewarding',
    'goal|purpose|passion|mission|ambition|motivation|reason|calling|drive|vocation|objective',
    'joy|satisfaction|pleasure|happiness|fulfillment|fulfilment|reward|chance|opportunity|ability|privilege|power',
    'because|why|drawn|attracted|became|chose',
  ],
  modal: [
    'can|will|would|could|able|may',
    'allows|lets|enables|gives|enable|allow|let me',
    'as a|an (~1) doctor|physician|pediatrician|internist',
  ],
})

/** Words that may follow a stock motive without making it particular. */
export const afterBenefaction = wordSet(
  'and or as has through by when if get feel live recover become better every each daily one wherever whenever while because that which for is was drew brought led again something back',
)

/** What “in”, “to” or “on” may lead to there: “in the lives of others”. */
export const benefitted = wordSet(
  'lives life world community communities society people others need humanity country patients everyone families children homeland nation mankind those heart hearts health future',
)

const kids = 'kids|children|babies|kiddos|infants|newborns|toddlers|youngsters'

/** Children in general. */
export const childrenAtLarge = phrases(
  'cliche/children',
  kids,
  'little ones',
  'a|every|each (~1) child|baby|toddler|infant',
)

/** Words of affection and delight; beside children in general, and with the applicant in it, they are a stock motive. */
export const affection = phrases(
  'cliche/affection',
  'love|loved|loving|adore|adored|adoring|cherish|cherished|treasure|treasured',
  'affection|fondness|adoration|affinity|passion|passionate',
  'fond|crazy|mad of|about',
  'soft|weak spot',
  'enjoy|enjoyed|like|liked|love|loved (~1) being|working|playing|interacting|spending|caring',
  'get|got|gets|getting along',
  'joy|happiness|delight|adorable|cute|precious|beautiful',
  'make|makes|made me happy|smile|laugh',
  'special|big place',
  'my heart',
  'the best in me',
  'good|great|natural|gentle|way|talent|ease with|around',
  'drawn to me',
)

/** What is said of all children, whoever says it. */
export const childPraise = phrases(
  'cliche/child-praise',
  `${kids} are (all|the|our|like|so|truly) (~2) innocent|pure|angels|blessing|blessings|precious|gift|gifts|honest|miracles|miracle|treasure|joy|hope|flowers|resource`,
  `${kids} are (the|our) (~1) future|tomorrow`,
  `${kids} never|do (not) lie`,
  'those who are our|the future',
  'every|each child|baby|infant is (a|an) (~2) gift|blessing|angel|miracle|treasure|joy',
  'smile|smiles|laughter|laugh|giggle|giggles of|on (~1) a|children|kids|babies|every|each (~1) (child|baby|little|toddler|infant)',
  'smiles|laughter|giggles of children|kids|babies|infants',
  'a|every|each (~1) child|baby|infant|toddler smile|laughter|giggle',
  `see|seeing|watch|watching|make|making (~2) child|${kids} smile|smiling|laugh`,
  'innocence|purity of (a|the) (~1) child|children|childhood|kids|babies',
  'when a|the baby|child smiles (at)',
  'their innocence',
)

/** The same of “they”, behind a sentence about children. */
export const theirPraise = phrases('cliche/their-praise', 'they are (~3) innocent|pure|angels|precious|honest')

/** Words behind “children” that make them particular ones. */
export const particularChildren = wordSet('with who whose aged under over from at of on between in hospital ward')

/** Clinical company of an innocent word: “innocent murmur”, “bystanders”. */
export const clinicalInnocence = wordSet('murmur murmurs bystander bystanders until')

/** The word that may stand twice in a draft. */
export const passionWords = phrases('cliche/passion', 'passion|passions|passionate|passionately')

/** What makes of passion a plant or a play. */
export const otherPassions = wordSet('fruit fruits fruitful flower flowers vine play plays week sunday tide')

/** The word, metaphor or road. */
export const journeyWords = phrases('cliche/journey', 'journey|journeys')

/** Words before or behind a journey that nobody can ride: “my academic journey”, “journey of healing”. */
export const inwardJourney = phrases(
  'cliche/inward-journey',
  'medical|academic|professional|personal|career|educational|educative|residency|training|learning|healing|spiritual|clinical|research|usmle|life|life-long|lifelong|intellectual|unique|incredible|amazing|transformative|inspiring|rewarding|emotional|remarkable|match|img|immigrant journey|journeys',
  'journey|journeys to|toward|towards|into|in|through|of|as|is (~2) medicine|pediatrics|residency|becoming|become|doctor|physician|pediatrician|internist|profession|healing|self|growth|discovery|learning|excellence|life|medical|internal|career|specialty|healer|match|surgery|training',
  'embark|embarked|embarking|embarks (~3) journey|journeys',
  'life is a journey',
  'journey of a|one thousand|1000 miles|mile',
  'journey full of',
  'journey of (~2) ups|learning|growth|discovery|resilience|perseverance|hope|service|compassion',
  'part of my|this|our journey',
  'step|steps|chapter|phase|stage|milestone of|in|on (~1) my|this|the (~1) journey',
  'what a (~1) journey it',
  'is|was|been a (~2) journey',
  'journey (~2) health',
)

/** Wheels, hours and roads: a journey among them is one. */
export const travelWords = phrases(
  'cliche/travel',
  'hour|hours|minute|minutes|kilometer|kilometers|kilometre|kilometres|km|overnight|night',
  'bus|boat|train|ferry|ambulance|car|truck|motorcycle|motorbike|bicycle|van|plane|flight|canoe|camel|donkey|horse|taxi|road|roads|foot|river|rivers|bridge|mountain|fare|ticket|stretcher',
  'return|outward|homeward journey',
  'journey home|back',
  'journey to|from|between|across (the|our|a) (~1) clinic|hospital|village|city|town|capital|market|school|work|coast|ward|border|laboratory|lab',
  'for the journey',
  'made|make|making|makes the|this (~1) journey',
  'day|days|week|weeks journey',
  'rode|slept|drove|walked|carried|traveled|travelled|sailed|arrived|driver|fuel|luggage|money|oxygen|goats|stops|stopped|pass|tablets|home',
  'the journey of a (~1) sample|specimen|drug|molecule|cell|bolus|patient',
)

/** Verbs of fire that are said of a wish. */
export const kindlingVerbs = phrases(
  'cliche/kindling',
  'spark|sparks|sparked|sparking|ignite|ignites|ignited|igniting|reignited|kindle|kindles|kindled|rekindle|rekindled|fuel|fuels|fueled|fuelled|fueling|fuelling|stoke|stoked|awaken|awakened|awakens|awoke|lit|inflamed',
)

/** What they set alight. */
export const innerFires = wordSet(
  'interest interests passion curiosity desire love fascination ambition ambitions dream dreams drive enthusiasm determination imagination motivation hunger aspiration aspirations zeal thirst wonder pursuit soul inspiration calling commitment enthusiasms wish resolve',
)

/** What burns in earnest as often: it needs “within me”. */
export const realFires = wordSet('fire flame flames spark fires something')

/** Fire inside, whole. */
export const innerFire = phrases(
  'cliche/inner-fire',
  'was the|my (~1) spark',
  'the spark that|which|of',
  'spark of interest|curiosity|inspiration|passion',
  'burning desire|ambition|passion|curiosity|wish',
  'set|sets|setting my (~2) on fire|ablaze|alight',
  'set|sets|setting my (~2) ablaze|alight',
  'flame|fire|spark (~2) in|within|inside|of me|my|curiosity|passion',
  'inside|within|in me (~1) caught|catch fire',
  'my heart|soul (~1) caught fire',
  'fanned|fan the flame|flames',
  'lit|light the|a flame|spark (in|within)',
  'set me on fire|ablaze',
  'I felt a|the (~1) spark|fire',
  'fire|flame (~1) (began|started|continues) (to) burn|burning|burns|burned in|inside|within me',
  'fueled|fuelled|fuels|sparked|ignited|fires|fired me',
  'fueled|fuelled|ignited|sparked|fired by this|that|these|those|my (~1) experience|experiences|encounter|encounters|moment|passion|curiosity|desire|success|memory',
)

/** Sentences that say of a moment how great it was, and not what came of it. */
export const unforgettables = phrases(
  'cliche/unforgettable',
  'I|we (~1) will|shall|could|can|would never (ever) forget',
  'I|we can|could not (ever) forget',
  'goosebumps|goosebump',
  'I|we (~1) carry|keep ~3 with me forever|always|today',
  'nothing was|is (~1) the same (again|after)',
  'transformed me|us',
  'no|nobody|nothing (one) could have prepared me',
  'experience|moment|event|encounter was|is (~1) life changing|altering',
  'change|changes|changed|alter|altered the (~1) course|direction of my',
  'defining moment|moments',
  'turning point in|of my life',
  'vivid|vividly in my memory|mind',
  'I|we have|had never|not (ever) forgotten',
  'I|we will|shall always|forever remember|cherish|treasure|carry',
  'I|we will|shall remember ~4 forever|always',
  'never be forgotten',
  'etched|engraved|imprinted|ingrained|seared|burned|burnt|carved|stamped (~2) in|into|on|upon (~1) my|our mind|memory|heart|soul|brain',
  'left|leave|leaves|made an|a (~1) indelible|everlasting|permanent|lasting (~1) mark|impression|imprint|impact on|in|upon me|my|us',
  'remain|remains|remained|stay|stays|stayed|live|lives|be with|in me|my (heart|mind|memory) forever|always',
  'remain|remains|remained|stay|stays|stayed|be|carry (~2) with|in me|my|it (heart|mind|memory) for|until (the) (rest|end) of my',
  'as if|though it were|was|happened (just|only) yesterday',
  'like (it) (was|were) yesterday',
  'little did I|we (~1) know|realize|realise|imagine|suspect|expect|understand',
  'changed|change|changes|changing|transformed|altered|reshaped (~1) my (~1) life|world',
  'changed|transformed|altered|shaped the (~1) course|direction|trajectory of my',
  'changed|transformed|altered me|us (~1) forever|completely|profoundly',
  'forever changed (me|my)',
  'moment|day|night|experience|encounter|week (~4) changed|change everything',
  'life changing|altering (~1) experience|moment|event|encounter|week|night|day',
  'life (~2) was|be|been never|not the same',
  'never be the same',
  'unforgettable',
)

/** Words of wonder. `loud` ones say nothing else; `soft` ones are only loud in company. */
export const wonderWords = spellings('cliche/wonder', {
  loud: [
    'amazing|amazed|amazingly|incredible|incredibly|phenomenal|fantastic|breathtaking|mesmerizing|mesmerized|mesmerised|mesmerising|captivated|captivating|enthralled|enthralling|awed|awe|awestruck|astonishing|astounding|astounded|marvelous|marvellous|marveled|unparalleled|unbelievable|magnificent|spectacular|spellbound|exhilarating|indescribable|exhilarated|sublime|awesome',
    'awe inspiring',
    'most (~1) amazing|incredible|fantastic|unbelievable|awesome',
  ],
  soft: [
    'fascinated|fascinating|inspired|inspiring|rewarding|humbling|humbled|wonderful|extraordinary|invaluable|intrigued|thrilled|thrilling|fulfilling|enriching|immense|immensely|tremendous|tremendously|profoundly|exceptional|outstanding|stunning|eye-opening|enlightening|unique',
    'most (~1) beautiful|rewarding|wonderful|inspiring|fulfilling|memorable|meaningful|humbling|fascinating|exciting|extraordinary',
    'hardest|proudest|happiest|greatest|finest|noblest|richest|sweetest',
  ],
})

/** What “outstanding” or “amazing” leave sober: labs still to come, a number. */
export const soberCompany = wordSet(
  'results result labs lab tests test orders order cultures culture issues issue items tasks task studies study questions number amount bills payment forms documents',
)

/** Medicine in its Sunday clothes. */
export const nobleWords = phrases(
  'cliche/noble',
  'noble|nobler|noblest|sacred|holy (~1) profession|professions|calling|field|fields|art|vocation|career|cause|duty|oath|trust|specialty|specialties|mission|science|bond|task|responsibility|pursuit',
  'noblest of (all) (the) (~1) professions|specialties|fields|arts|sciences',
  'art and (the) science of',
  'the art and (the) science',
  'science and (the) art of',
  'the science and (the) art',
  'blend|marriage|union|mix|combination of art|science and|with art|science',
  'noble as',
  'nobility|sanctity of (this|the|our|my) (~1) profession|vocation|medicine|calling|work',
  'greatest|highest|ultimate|utmost privilege|honor|honour',
  'honored|honoured|privileged and honored|privileged|humbled (to)',
  '(merely|just|only) a science (~1) it is an art',
  'an art (~2) as (much) as (it) (is) a science',
  'is (both) (truly) an art (and|but|as) (~4) science',
  'both (an|the) art and (a) science',
  'not (only|just) a science but (~3) art',
  'not (merely|simply|just|only) a science',
  'the art of healing|medicine',
  'the healing arts|art',
  'privilege and (the|a|an|my) (~1) honor|honour',
  'honor|honour and (the|a|an|my) (~1) privilege',
)

/** Words of the corridor, not of a letter. */
export const slang = phrases(
  'cliche/slang',
  'gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|lol|lmao|omg|btw|thx|tbh|imo|imho|yeah|yep|yup|nope|dude|dudes|hiya|heya|cuz|coz|awesome|legit|vibe|vibes|rockstar|bestie|freaking|frickin|badass|lit|ya|yall|ur|pls|plz',
  'super|crazy|mega|insanely|hella|ridiculously excited|happy|busy|interesting|cool|nice|fun|grateful|thankful|helpful|motivated|interested|nervous|tired|hard|important|friendly|smart|close|proud|great|good|keen|pumped|enthusiastic',
  'pretty|super|really|how|totally|super-duper cool',
  'a (~1) cool guy|person|place|program|case|thing|experience|team|people',
  'totally|literally nailed|crushed|loved|love|killed|exhausted|blown|rocked|fell',
  'nailed|crushed|aced|killed|rocked|smashed it|the|my (exam|interview|test|step|boards)',
  'a (whole) ton|boatload|bazillion of fun|work|stuff|things|experience|people|time|cases|patients',
  'a (whole) bunch of fun|stuff|things',
  'tons|loads of fun|work|stuff|experience|cases|patients|people',
  'all (the|this|that) stuff',
  'lots of stuff',
  'stuff like',
  'you|these|those|nice|great guys',
  'nice|cool|great|bad|good guy',
  'am|be|so|really|feel|totally stoked|psyched|pumped|amped',
  'blew my mind',
  'blown away by',
  'hang|hanging|hung out with',
  'I can not wait to start|join|meet|work|learn|begin|hear|be|see|hang|train|get|show',
  'fingers crossed',
  'no brainer|biggie',
  'hit me up',
  'shoot|drop me an|a email|text|line|message',
  'like crazy',
  'big deal|fan of yours',
  'oh (my) god|gosh|boy|well|man',
  'hi|hello there|all|guys|team|everybody|folks|friends',
  'hey',
  'what is up',
  'in a jiffy',
  'my bad',
  'screwed up',
  'hell of a',
  'a lot of fun',
  'piece of cake',
  'a people person',
  'sucked|sucks|suck at',
  'I was|am|felt kind|sort of (a|an)',
  'goof|goofed|goofing (around|off)',
  'huge|big|massive fan of',
  'was|were|is|are insane|nuts|bananas|bonkers',
  'get|got|getting the hang of',
  'I am dying to',
  'haha|hahaha|hehe',
  'I have got a',
  'freak|freaked|freaking out',
)

/** Words with which slang is sober: the nail was crushed, the lamp was lit. */
export const soberSlang = wordSet('cuff bladder ventricle nail finger toe balloon bottle lamp room corridor candle')
