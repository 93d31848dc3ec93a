const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Past forms that do not end in “ed”. */
export const irregularPasts: ReadonlySet<string> = words(`
  arose ate became began bent bet bit bled blew bought bred broke brought built burnt came caught chose clung crept cut
  dealt did dove drank drew drove dug fed fell felt fled flew forgot forgave fought found gave got grew had heard held
  hid hit hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met oversaw overcame paid put quit
  ran rang read rebuilt redrew rewrote rode rose said sang sank sat saw sent set sewed shook shot shut slept slid sold
  sought spent split spoke spread stood stole struck stuck swam swept swore taught took thought threw told tore undertook
  understood upheld wept went withdrew woke won wore wound wrote written given seen taken done spoken drawn driven gone
  known shown begun run come become chosen grown ridden risen sworn
`)

/** Past forms of mind and state: nobody sees them done. */
export const innerPasts: ReadonlySet<string> = words(`
  admired adored appreciated aspired assumed became become believed cared considered decided desired doubted dreamed
  dreamt enjoyed expected fascinated feared felt found grew grown had hoped imagined intended knew known learned learnt
  liked longed loved matured meant needed planned preferred realized realised recognised
  regarded remained seemed strived struggled thought thrived understood valued wanted wished wondered
  lived continued tended tried used got
`)

/** Adjectives of character and state that look like past forms: “I am motivated”. */
export const stateAdjectives: ReadonlySet<string> = words(`
  accomplished advanced aged amazed balanced bored blessed certified committed compelled concerned confident
  convinced dedicated delighted detailed determined devoted driven drawn eager engaged excited experienced exposed
  fascinated focused fulfilled gifted grounded honored honoured hundred humbled inclined indeed inspired interested intrigued
  involved limited minded motivated natured needed open oriented organized organised passionate pleased
  prepared privileged qualified rounded satisfied seasoned skilled so-called spirited suited surprised talented tempered thrilled
  tired underserved united unmatched
`)

/** Past forms that only tell of an action when their object is more than a quality of the applicant. */
export const growthPasts: ReadonlySet<string> = words(`
  acquired built cultivated deepened demonstrated developed displayed embraced enhanced enriched excelled exhibited expanded
  exposed fostered gained garnered gave honed improved ignited instilled maintained nurtured obtained polished possessed
  proved proven received refined reinforced sharpened shaped showed shown solidified strengthened
  made brought taught led ingrained discovered recognized recognised
`)

/** What an applicant says to have gained when nothing was done. */
export const inwardObjects: ReadonlySet<string> = words(`
  ability abilities adaptability admiration affinity appreciation aptitude attitude awareness character commitment communication
  compassion competence confidence curiosity decision dedication desire diligence discipline drive empathy endurance enthusiasm
  ethic experience experiences expertise exposure faith familiarity foundation grasp growth humility insight insights integrity
  interest interests knowledge leadership life lifestyle love maturity me mindset motivation myself passion patience perseverance personality
  perspective professionalism proficiency qualities quality resilience resolve respect sense skill skills strength strengths teamwork
  understanding value values view views wisdom
`)

/** Words that may stand between a subject and its verb. */
export const beforeVerb: ReadonlySet<string> = words(`
  also always then still just even first later once often sometimes never only rarely ever already soon again thus therefore
  now myself ourselves both all each together alone too so usually next finally eventually twice simply there
`)

/** Numbers in letters; “one” is as often a pronoun. */
export const quantityWords: ReadonlySet<string> = words(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half third quarter
  twice thrice tripled doubled halved couple
`)

/** Nouns of the places where care is given or learned. */
export const settingNouns: ReadonlySet<string> = words(`
  ward wards clinic clinics unit units icu nicu picu ccu micu er ed department hospital hospitals camp nursery dispensary
  emergency office village district province ambulance theater theatre laboratory lab school orphanage prison shelter post
  barrio slum settlement island valley hospice outpatient casualty rotation elective electives observership externship internship clerkship
  subinternship housejob project audit registry study trial rounds conference night shift call
`)

/** Words that end like a past form and are none. */
export const notVerbs: ReadonlySet<string> = words(
  'hundred indeed need speed seed feed bed red deed breed weed kindred',
)
