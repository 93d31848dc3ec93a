import {phrases} from './phrases.ts'

/** Words after which a sentence gives what draws the applicant to a program. */
export const programReason = phrases(
  'praise/reason',
  'drawn|attracted|pulled to',
  'attract|attracts|draw|draws|appeal|appeals|excite|excites|impress|impresses|interest|interests me|to',
  'attracted|drew me',
  'impressed|inspired|excited|intrigued|fascinated|captivated|moved by|with|about',
  'interested in',
  'interest in',
  'excited|thrilled|eager about|to|at',
  'admire|admired|appreciate|love|loved|like|liked|value|respect',
  'because (of)',
  'for its|your|the|their',
  'due to',
  'known|famous|recognized|regarded for',
  'stands|stood out',
  'reason|reasons (why)',
  'chose|choose|selected|picked',
  'applied|applying to',
  'perfect|ideal|great|good|excellent|right|best fit|match|place|choice',
  'offers|offer|provides|provide|has|have|with|gives|boasts',
  'would like|love to join|train',
)

/** Business that is not a reason, though it may use the same words: “thank you for your interest”. */
export const otherBusiness = phrases(
  'praise/other-business',
  'thank|thanks|question|questions|contact|call|email|attached|available',
)

/** How a sentence begins that gives the case in point. */
export const caseInPoint = phrases(
  'praise/case-in-point',
  'in particular',
  'especially|specifically',
  'for example|instance',
  'above all',
  'the',
  'i saw|read|met|spent|was|heard|visited',
)

/**
 * Words that fit any program. A reason made of these alone could be sent anywhere; one word from outside (a clinic, a
 * population, a town, a person, a number) makes it particular. Lower case, one word each.
 */
export const anywhereWords: ReadonlySet<string> = new Set(
  `a an and the of in on at to for with by from as is are was were be been being am has have had do does its your their our my this that these those which who what where when how
  it you they we i me us them not only but also so very really truly well both all any every each such more most many much some other others than too just even
  can could will would may might shall should must would like love want wish hope believe feel think know see find get give gives given make makes made help helps
  draw drawn draws drew attract attracts attracted attractive appeal appeals appealed appealing impress impressed impresses impressive interest interested interests interesting admire admired admirable appreciate appreciated value valued values respect respected
  excite excited excites exciting thrilled eager keen inspired inspires inspiring motivated intrigued fascinated captivated amazed
  because due since reason reasons why therefore particularly especially specifically highly deeply extremely greatly strongly sincerely particular special specific
  program programs programme residency residencies hospital hospitals institution institutions department departments center centre centers center's facility facilities place environment atmosphere culture setting settings community team teams staff faculty attendings attending physicians doctors residents resident fellows mentors mentorship mentor mentoring teachers people colleagues leadership leaders director directors coordinator graduates alumni
  training education educational teaching curriculum academic academics academia scholarly learning learn learned learners lectures didactics conferences didactic rounds knowledge skills skill experience experiences experienced exposure opportunity opportunities research clinical medicine medical internal pediatrics pediatric specialty categorical preliminary care cares caring patient patients patient-centered population populations case cases pathology pathologies disease diseases variety range mix volume spectrum breadth depth
  excellent excellence outstanding exceptional superb great good best better top amazing wonderful fantastic incredible unique rich robust strong stronger strength strengths solid rigorous comprehensive broad wide balanced well-rounded rounded diverse diversity vast extensive high quality highest level standard standards world class world-class renowned prestigious esteemed reputable reputation reputed respected recognized famous known leading cutting edge cutting-edge innovative advanced modern state art state-of-the-art first rate
  supportive support supports friendly welcoming collegial collaborative collaboration collaborate nurturing warm inclusive inclusion inclusiveness equity positive healthy family like-minded kind close knit close-knit wellness balance work life
  commitment committed commit commits dedication dedicated dedicate emphasis emphasizes emphasize focus focused focuses mission vision values goals goal dreams dream passion passionate compassion compassionate compassionately empathy professional professionalism integrity
  provide provides provided providing offer offers offered offering boast boasts foster fosters fostering promote promotes promoting encourage encourages prepare prepares preparing train trains trained produce produces ensure ensures allow allows enable enables serve serves serving service services deliver delivers
  underserved needy vulnerable multicultural multiethnic cultural cultures backgrounds background socioeconomic complex challenging different various numerous large big small city urban suburban rural
  grow growth develop development developing become becoming physician doctor career careers future success successful succeed potential best fit fits perfect ideal match right next step steps join joining part contribute contributing contribution work working worked hard apply applied applying application choose chose chosen position positions
  hands hands-on autonomy independence independent supervision feedback early graded responsibility responsibilities evidence evidence-based based practice practices holistic quality improvement fellowship fellowships subspecialty subspecialties subspecialists rates rate board pass match matching
  year years long time always never now today here there into within among about through throughout during while over between across under up out again
  website web site page online internet read reading
  everything anything something nothing lot lots kind kinds type types aspect aspects area areas field fields way ways things thing needs need`
    .split(/\s+/)
    .filter(Boolean),
)

/** Ends of names of institutions; a capitalised name that ends so names a particular place. */
export const institutionWords: ReadonlySet<string> = new Set([
  'hospital',
  'hospitals',
  'medical',
  'center',
  'centre',
  'clinic',
  'university',
  'college',
  'institute',
  'infirmary',
  'health',
  'healthcare',
  'children',
  'memorial',
  'general',
  'system',
  'school',
  'foundation',
  'mercy',
  'methodist',
  'presbyterian',
  'baptist',
  'regional',
  'community',
  'county',
  'consortium',
  'network',
])
