import {phrases, spellings, wordSet} from './phrases.ts'

/** Examinations whose result the application carries. */
export const examinations = phrases(
  'choices/examination',
  'step 1|2|3|i|ii|iii|one|two|three (ck)',
  'step1|step2|step3|step2ck',
  'usmle|usmles|comlex|steps',
  'ielts|toefl|oet|mcat|plab|mrcp|amc',
  'in training exam|examination',
  'mbbs|md|my|university finals',
  'board|boards|licensing|professional|final|finals|shelf|entrance ~1 exam|exams|examination|examinations',
)

/** Results given as a figure whatever the figure looks like. */
export const averages = phrases(
  'choices/average',
  'gpa|cgpa',
  'grade point average',
  'cumulative ~1 grade|average|gpa|score',
  'ielts|toefl|oet|mcat ~4 score|of|is|was|with|in|on',
  'in|on|with ielts|toefl|oet|mcat',
)

/** A place in a class. */
export const classRanks = phrases(
  'choices/class-rank',
  'class rank|ranking',
  'i ~1 ranked|stood|placed|finished|came ~3 out of',
  'i|we ~3 first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|top|topper|valedictorian ~1 in|of|at my|our|the ~2 class|batch|year|university|college|school|cohort',
  'i ~1 ranked|rank|placed ~4 class|batch|cohort',
  'i ~4 top ~2 percent|of|in ~2 my|our|the ~1 class|batch|cohort|year|university|college|students',
  'top of my|our|the ~1 class|batch|cohort',
  'top 1|2|3|5|10|15|20|25|five|ten|one|two ~2 of|in my|our|the ~1 class|batch|cohort|year|university',
)

/** Words by which a number is the applicant's result. */
export const scoring = phrases(
  'choices/scoring',
  'i|we ~2 scored|score',
  'my ~4 score|scores|result|results|marks',
  'score|scores of',
  'strong|good|high|low|great|excellent|competitive ~2 score|scores|results',
  'i ~2 with|earned|secured|obtained ~2 distinction|honors|honours',
  'i ~2 passed ~3 with',
  'passed ~2 with (a|an)',
  'i ~2 secured|obtained|achieved|got|received|earned ~5 marks|score|percentile|scores|percent',
)

/** Words that may follow a number that is a result. */
export const afterScore = wordSet(
  'on in at and which as for but or to from with is was shows show points respectively the percentile a i are were that marks score',
)

/** Signs that a choice was made by striking out the rest. */
export const eliminations = phrases(
  'choices/elimination',
  'process|method of elimination|exclusion',
  'by ~1 elimination|exclusion|eliminating|excluding',
  'ruled|crossed|struck out|off',
  'excluded|eliminated|discarded',
  'ruling|crossing|striking|crossed|struck ~3 out|off',
  'excluding|eliminating',
)

/** What was struck out, where no specialty is named. */
export const struckThings = phrases(
  'choices/struck',
  'specialties|specialty|rotations|fields|branches|options|disciplines|surgical',
  'rotation|one after another',
  'everything else',
  'the rest',
  'all the others',
  'what i',
)

/** What was left, and why no other would do. */
export const remainders = phrases(
  'choices/remainder',
  'only|last ~1 specialty|field|branch|rotation|one|discipline (that|which) ~3 left|open|remained|dislike|hate|bored|available|accept|liked|tolerate|stand|bearable',
  'none|neither of the other|others ~1 specialties|fields|rotations|branches|specialty|disciplines ~2 appealed|interested|suited|attracted|fit|me',
  'no other specialty|field|branch|rotation ~2 appealed|interested|suited|attracted|fit|seemed',
  'all|every other|others ~1 rotations|specialties|fields|rotation|specialty ~1 left|bored|felt|seemed|were',
  'nothing else interested|appealed|suited|attracted|fit|excited',
  'least|less bad|boring|worst|evil|unpleasant ~2 of|rotation|specialty|field|option',
  'the ones that stayed|remained',
  'what was|is|remained ~1 left over|after|for|when',
  'until|and only|one|two|medicine|pediatrics ~2 was|were left',
  'what i ~1 hated|disliked|minded least',
  'hated|disliked|bored me least',
  'other|surgical specialties|rotations|fields|branches ~2 bored|tired|repelled|disgusted|did',
  'tried everything|all ~1 else|others',
)

/** Other specialties, by name, people or place. */
export const otherCrafts = phrases(
  'choices/other-craft',
  'surgery|surgeon|surgical|neurosurgery',
  'radiology|radiologist',
  'psychiatry|psychiatrist',
  'obstetrics|gynecology|obstetrician',
  'dermatology|dermatologist',
  'pathology|pathologist',
  'anesthesia|anesthesiology|anesthesiologist',
  'orthopedics|ophthalmology|urology|neurology|ent|oncology',
  'emergency|family medicine',
  'operating|dark room',
  'laboratory|microscope',
)

/** That something did not please the applicant. */
export const dislikes = phrases(
  'choices/dislike',
  'i ~2 do|did not ~1 enjoy|like|want|love|fit|care|feel',
  'i ~3 hated|disliked|detested|hate|dislike',
  'hated it|that|them',
  'i ~2 could|can not ~2 imagine|picture|see|be|stand|bear',
  'i ~3 not ~1 made|meant|cut|built|suited|interested for|out|in|to',
  'i ~2 bored',
  'i found ~3 boring|dull|slow|rough|monotonous|dry|tedious|repetitive|depressing',
  'too ~1 loud|proud|rough|slow|boring|dry|stressful|monotonous|hard|busy|sad|quiet|bloody|technical|narrow|repetitive|loud|mechanical',
  'did|does|do not ~1 suit|appeal|interest|attract|excite|move|fit',
  'was|is|were not ~1 for me',
  'not ~1 my thing|cup|calling|style',
  'left me cold|bored|empty|unmoved|indifferent',
  'bored me',
  'made|make|makes me sad|tired|sick|nervous|anxious|sleepy|faint|unhappy',
  'i never ~1 liked|enjoyed|loved|wanted|cared',
  'i ~1 am|was not a|an|the',
  'i found ~5 draining|superficial|empty|shallow|cold|mechanical|sad|unrewarding',
  'neither|none|nothing ~3 held|hold|kept|interested|appealed|fit|suited|excited|attracted',
  'was|were out',
  'has|have|had no patients',
)

/** Words that show that a choice is one of a career. */
export const careerChoice = wordSet(
  'chose choose choosing choice specialty specialties field fields branch branches discipline career rotation rotations residency arrived',
)

/** Words of a diagnosis. */
export const diagnosisWords = wordSet('diagnosis diagnosed diagnose differential disease allergy food allergen')

/** A stay in the United States that does not end. */
export const settling = spellings('choices/settling', {
  staying: [
    'settle|settling ~1 down|in|here|permanently|there|with',
    'stay|remain|live|reside|practice|practise|work|staying|living|remaining ~7 permanently|forever|indefinitely',
    'stay|remain|live|reside|practice|staying|living|remaining|be ~7 for good|life|ever|always',
    'stay|remain|live|spend|practice|work|staying|living|serve ~7 rest|remainder of my|our life|lives|days',
    'permanently ~1 live|stay|settle|remain|reside|relocate|move',
    'spend ~1 my|our ~1 life|future',
    'build|start|starting|building|begin|make|create ~3 life|future|home',
    'new life',
    'my|our ~2 future',
    'make|making|made|call|calling ~4 permanent|forever|new|second|final|own home',
    'call america|this|the home',
    'bring my|our ~3 parents|family|wife|husband|children|siblings',
    'grow up ~1 as|in|here',
    'make|making my|our ~1 life|lives',
    'all my|our life|lives',
    'until i die',
    'remain|stay|live here',
  ],
  papers: [
    'green card|cards',
    'permanent residency|resident|residence|status',
    'american|us|united citizen|citizenship|citizens',
    'citizenship',
    'citizen of|in|as',
    'naturalized|naturalised|naturalization',
    'immigrant visa|status',
    'become|becoming ~1 american|americans|citizen|citizens',
  ],
  leaving: [
    'immigrate|immigrating|emigrate|emigrating|migrate|migrating',
    'relocate|move|moving|relocating ~5 permanently|forever',
    'relocate|move|moving|emigrate for good',
    'not|never ~3 go|going|return|returning|move|moving|come|coming|back ~1 back|to|home',
    'no ~2 intention|plan|plans|wish|desire|reason of|to ~1 return|returning|go|going|leave|leaving',
    'nothing|nobody for me ~2 my ~1 country',
    'not|never ~1 leave|leaving ~1 america|this|the|united',
  ],
})

/** The United States, as a place to be. */
export const unitedStates = phrases(
  'choices/united-states',
  'america|usa|USA|americans',
  'the us|states|usa',
  'united states',
  'in|to US|USA',
  'here',
  'this|your ~1 country|land|nation',
  'american soil|dream|society',
)

/** Home, as the country one would not go back to. */
export const homeland = phrases(
  'choices/homeland',
  'my|our ~1 country|home|homeland|land|nation|hometown|origin',
  'return|returning|go|going|move|moving|come ~1 home',
  'back|return|returning (to) home',
)

/** Words by which the applicant wants or plans something. */
export const wanting = wordSet(
  'want wants wanted hope plan plans intend wish will would shall goal dream aim like decided desire looking forward intention apply see soon once long plans planning hoping wishing going comes future',
)

/** Words for the exchange visa, as its own applicants write it. */
export const exchangeVisa = phrases('choices/exchange-visa', 'j 1', 'j1', 'exchange visitor visa')

/** A visa named as the applicant's own. */
export const visaNeed = wordSet(
  'need require requires seek request sponsorship visa hold on status sponsor needs requiring',
)
