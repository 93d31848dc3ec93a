import {phrases} from './phrases.ts'

/** A person in care, by a common noun. */
export const patientNouns: ReadonlySet<string> = new Set(
  (
    'patient patients man woman men women boy girl boys girls child children infant infants baby babies toddler toddlers ' +
    'newborn newborns neonate gentleman lady teenager adolescent widow widower mother father grandmother grandfather son ' +
    'daughter wife husband farmer fisherman male female kid twin twins preemie youngster tailor retiree veteran refugee'
  ).split(' '),
)

/** Kin of somebody. */
export const kinNouns: ReadonlySet<string> = new Set(
  (
    'mother father mom mum dad son daughter wife husband brother sister grandmother grandfather grandma grandpa grandson ' +
    'granddaughter aunt uncle niece nephew cousin parents parent widow fiance fiancee spouse baby child twin sibling ' +
    'siblings children mother-in-law'
  ).split(' '),
)

/** People one works with or learns from. */
export const workRoles: ReadonlySet<string> = new Set(
  (
    'teacher teachers professor tutor headmaster headmistress principal instructor lecturer coach mentor mentors supervisor ' +
    'attending preceptor director coordinator administrator manager boss chief chair chairman chairwoman dean colleague ' +
    'colleagues coworker classmate friend friends roommate neighbor neighbour nurse nurses matron pharmacist physiotherapist ' +
    'therapist dietitian nutritionist midwife paramedic interpreter translator driver porter technician secretary clerk ' +
    'assistant intern resident fellow surgeon physician doctor consultant registrar advisor adviser counselor librarian ' +
    'landlord landlady chaplain priest imam pastor minister president senator author writer poet scientist researcher ' +
    'volunteer student registrar officer worker recruiter host sponsor partner instructor employer caseworker sister'
  ).split(' '),
)

/** Those of them who work in health care: beside their names a ward is a workplace. */
export const healthWorkers: ReadonlySet<string> = new Set(
  (
    'nurse nurses matron pharmacist physiotherapist therapist dietitian nutritionist midwife paramedic interpreter porter ' +
    'technician intern fellow surgeon physician doctor consultant registrar attending preceptor supervisor coordinator ' +
    'director manager administrator chaplain volunteer mentor colleague caseworker tech scribe dispatcher sonographer radiographer clerk'
  ).split(' '),
)

/** Verbs of one who leads or teaches; their object is the applicant. */
export const leadingVerbs: ReadonlySet<string> = new Set(
  (
    'taught teaches teach supervised mentored hired employed trained coached tutored recommended introduced encouraged ' +
    'inspired wrote advised invited interviewed emailed assigned guided evaluated promoted lent drove showed'
  ).split(' '),
)

/** Titles that make the next name a person’s, whatever the land; as written. */
export const titles: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Miss Mister Missus Master Baby Madame Madam Monsieur Mme Mlle Herr Frau Señor Señora Señorita Senor ' +
    'Senora Sr Sra Srta Signor Signora Smt Shri Sri Shrimati Begum Pak Ibu Kun Khun Daw Dona Doña Don'
  ).split(' '),
)

/** Titles that are words as well: with these a common noun after them is no name. */
export const looseTitles: ReadonlySet<string> = new Set('Master Baby Miss Don Begum Kun Sri Sr'.split(' '))

/** Titles of physicians and teachers. */
export const learnedTitles: ReadonlySet<string> = new Set(
  'Dr Drs Doctor Prof Professor Sir Dame Rev Reverend Father Fr Sister Sgt Capt Captain Lt Col Colonel Gen General Major President Senator Pope Saint St Dean Judge Nurse Matron Coach'.split(
    ' ',
  ),
)

/** Small words inside a surname: “van der Berg”, “al Masri”, “bint Khalid”. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von der den de het ten ter te la las los le du da das do dos di del della dello d al el ul ur bin ibn bint binti ben bat abu umm ap af av zu zum y e san st st. ter thi'.split(
    ' ',
  ),
)

/** Words that open a capitalised run without being part of a name; lower case. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'i january february march april may june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday internal medicine pediatrics pediatric family emergency surgery surgical neurology psychiatry ' +
    'radiology obstetrics preliminary transitional categorical step usmle ecfmg eras soap match icu nicu picu ed er ward ' +
    'room bed covid spanish english american nepali arabic hindi french german african asian indian pakistani mexican chinese ' +
    'nigerian european hispanic latino latina black white south north east west central new old upper lower good great dear ' +
    'thank thanks please yes no not nobody everyone someone another other any all both many most some few several every each ' +
    'even only also still just once later then today tomorrow yesterday tonight now here there soon never always often ' +
    'sometimes meanwhile finally eventually first second third last next when while where why how who what which whose whether ' +
    'although though because since unless until if as like unlike despite during after before between among within without ' +
    'with by from to for of in on at over under above below near against through into onto upon about around beside behind ' +
    'across along and but or nor so yet my our your his her its their this that these those the a an he she it we they you ' +
    'him them us me one two three four five six seven eight nine ten eleven twelve is was were are be been had has have did do ' +
    'does can could will would shall should may might must let seeing treating caring watching meeting being having god lord ' +
    'jesus christ mother father baby doctor nurse professor patient patients director program residency university hospital ' +
    'med peds pgy img md mbbs do phd ii iii iv hg hb mg rx dx tx hx ' +
    'turkish russian ukrainian portuguese italian japanese korean vietnamese tagalog swahili urdu farsi persian dari pashto punjabi ' +
    'bengali tamil telugu malayalam gujarati marathi yoruba igbo hausa amharic somali kurdish armenian georgian polish romanian ' +
    'greek hebrew quechua creole thai burmese khmer indonesian malay sinhala uzbek kazakh mandarin cantonese dutch swedish'
  ).split(' '),
)

/** Words that make the capitalised words before them the name of an institution, place, award or disease. */
export const institutionWords: ReadonlySet<string> = new Set(
  (
    'hospital hospitals clinic clinics center centre medical university college school institute institution foundation ' +
    'society association street avenue road lane drive boulevard square park county city town village district province ' +
    'state island islands valley river lake harbor harbour bay mountain house home hall building tower church temple mosque ' +
    'cathedral program programme residency fellowship award prize scholarship fund grant lecture lectureship chair library ' +
    'museum laboratory lab department syndrome disease sign test score scale criteria classification maneuver manoeuvre ' +
    'procedure reflex murmur nodes spots triad palsy tumor tumour lymphoma sarcoma anemia catheter tube ring forceps stain ' +
    'agar solution lactate method technique approach project initiative trust memorial regional general health healthcare ' +
    'children hospice pharmacy bridge airport station hotel friendly boomer boomers shark universe nepal america india world ' +
    'rounds day week act law bill nursing camp outpost post canyon hill hills point heights trial study protocol'
  ).split(' '),
)

/** People everybody knows, by surname, with the given name or names that make them so; lower case. */
export const publicPeople: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    osler: ['william'],
    nightingale: ['florence'],
    seuss: [],
    teresa: ['mother'],
    farmer: ['paul'],
    gawande: ['atul'],
    kalanithi: ['paul'],
    angelou: ['maya'],
    gandhi: ['mahatma', 'mohandas'],
    mandela: ['nelson'],
    king: ['luther'],
    einstein: ['albert'],
    curie: ['marie'],
    pasteur: ['louis'],
    fleming: ['alexander'],
    salk: ['jonas'],
    blackwell: ['elizabeth'],
    apgar: ['virginia'],
    lacks: ['henrietta'],
    schweitzer: ['albert'],
    sacks: ['oliver'],
    keller: ['helen'],
    rogers: ['fred'],
    semmelweis: ['ignaz'],
    parkinson: ['james'],
    snow: ['john'],
    saunders: ['cicely'],
    frankl: ['viktor'],
    tolstoy: ['leo'],
    chekhov: ['anton'],
    ilyich: ['ivan'],
    roosevelt: ['theodore', 'eleanor', 'franklin'],
    lincoln: ['abraham'],
    ronaldo: ['cristiano'],
    doe: ['john', 'jane', 'baby'],
    bloggs: ['joe'],
    public: ['john'],
  }),
)

/** What somebody who works beside the applicant does. */
export const workerVerbs: ReadonlySet<string> = new Set(
  (
    'run interpreted interprets translated translates assisted assists scrubbed handed dispensed triaged chaired arranged ' +
    'scheduled organized organised ran runs managed manages led leads directed directs headed supervised worked works taught ' +
    'founded owned cleaned cooked coordinated coordinates'
  ).split(' '),
)

/** Words that make the capitalised word after them a place. */
export const placeStarts: ReadonlySet<string> = new Set(
  'lake mount mt port cape fort camp villa rio san santa santo sao saint st river glen'.split(' '),
)

/** What colleagues do together. */
export const sharedWork: ReadonlySet<string> = new Set(
  (
    'audited wrote presented built designed organized organised ran led started collected reviewed published developed ' +
    'trained worked covered shared rewrote created founded planned drove taught rounded'
  ).split(' '),
)

/** Names that stand for nobody. */
export const unnamed: ReadonlySet<string> = new Set([
  'doe',
  'president',
  'chairman',
  'bloggs',
  'anonymous',
  'someone',
  'so',
  'nobody',
  'right',
  'wonderful',
  'bean',
  'fix',
  'potato',
])

/** What is done to a person in care: “was admitted”, “has been diagnosed”. */
export const careParticiples: ReadonlySet<string> = new Set(
  (
    'admitted readmitted diagnosed misdiagnosed referred transferred discharged treated intubated extubated resuscitated ' +
    'hospitalized hospitalised vaccinated examined operated ventilated dialyzed sedated transfused brought rushed wheeled ' +
    'carried lying unconscious unresponsive dying septic febrile hypotensive hypoxic cyanotic jaundiced pregnant bedridden ' +
    'sick ill breathless confused paralyzed breathing bleeding vomiting suffering recovering deteriorating pale stable weak ' +
    'afraid dead born homeless septic delirious comatose seizing coughing wheezing'
  ).split(' '),
)

/** What a person in care does: “came with chest pain”, “died”, “developed”. */
export const careVerbs: ReadonlySet<string> = new Set(
  (
    'died dies presented presents arrived collapsed suffered suffers developed survived recovered relapsed deteriorated coded ' +
    'seized bled vomited refused declined needed required lost passed improved responded returned walked came comes arrested ' +
    'delivered miscarried underwent received complained denied coughed fainted fell stopped weighed'
  ).split(' '),
)

/** The same that need no clinical word beside them. */
export const firmCareVerbs: ReadonlySet<string> = new Set(
  'died collapsed relapsed deteriorated coded seized bled vomited miscarried fainted presented underwent'.split(' '),
)

/** What one does for a person in care and for nobody else; past, present and -ing. */
export const treatingVerbs: ReadonlySet<string> = new Set(
  (
    'treated treat treating examined examine examining admitted admit admitting readmitted intubated intubating resuscitated ' +
    'resuscitating discharged discharging diagnosed diagnosing vaccinated operated operating managed managing stabilized ' +
    'stabilizing sedated ventilated dialyzed auscultated evaluated assessed assessing monitored monitoring counseled ' +
    'counselled counseling nursed delivered reassured comforted'
  ).split(' '),
)

/** What one does with a person in care, and with others too. */
export const meetingVerbs: ReadonlySet<string> = new Set(
  (
    'saw see seeing met meet meeting visited visiting followed following called calling told asked remember remembered ' +
    'knew lost helped helping watched watching sat listened spoke talked explained gave brought carried taught held cared ' +
    'rode wheeled accompanied greeted thank thought consulted presented phoned telephoned'
  ).split(' '),
)

/** What belongs to a person in care: “Mrs. Gurung’s blood pressure”. */
export const clinicalNouns: ReadonlySet<string> = new Set(
  (
    'blood pressure pulse fever temperature breathing breath oxygen saturation saturations sodium potassium creatinine glucose ' +
    'insulin hemoglobin a1c hba1c chart charts file record records diagnosis prognosis symptoms symptom pain cough bed bedside ' +
    'room monitor catheter ventilator tube medication medications medicine medicines pills prescription surgery operation ' +
    'biopsy scan ct mri ecg ekg xray ray labs lab results result tumor tumour cancer diabetes asthma copd stroke heart lungs ' +
    'lung kidney kidneys liver abdomen belly chest wound foot leg legs arm rash seizures seizure illness disease condition ' +
    'case treatment chemotherapy dialysis recovery death discharge admission readmission family iv line murmur airway vitals ' +
    'respiratory rate weight swelling edema infection sepsis delirium dementia depression pregnancy delivery labor labour ' +
    'rehabilitation physical exam examination history hand hands eyes face skin palms'
  ).split(' '),
)

/** Marks of care in a sentence: something clinical is happening to somebody. */
export const careMarks = phrases(
  'people/care',
  'patient|patients',
  'year|month|week|day old',
  'years of age',
  'diagnosis|diagnoses|diagnosed|misdiagnosed|prognosis',
  'admitted|admission|readmitted|hospitalized|hospitalised|discharged|discharge|referred',
  'ward|wards|bedside|ICU|NICU|PICU|triage|stretcher|ventilator|monitor|wheelchair',
  'emergency room|department',
  'intensive care',
  'labor|labour|operating|delivery|dialysis room|theatre|unit',
  'outpatient|inpatient|outpatients|inpatients',
  'bed|room|bay 1*|2*|3*|4*|5*|6*|7*|8*|9*',
  'clinic|hospital with|because|after|for',
  'came|brought|presented|arrived|rushed|carried (~2) (to|into|in|back) (our|the|my|with) clinic|hospital|ward|emergency|ED|ER|office',
  'came|presented|arrived|returned (in|back) with (a|an|his|her|severe|new) (~1)',
  'treated|treating|treatment|examined|intubated|resuscitated|operated',
  'cared for',
  'took care of',
  'blood pressure|sugar|glucose|count|test|sample|culture|transfusion',
  'heart rate|failure|attack|disease|rhythm|murmur',
  'his|her|their bed|bedside|chart|wound|pain|breathing|lungs|tablets|dialysis|appetite|dentures|eyes|skin',
  'glucose|oxygen|saturation|hemoglobin|creatinine|potassium|sodium|biopsy|ultrasound|CT|MRI|radiograph|echocardiogram|EKG|ECG',
  'chest film|pain|tube|tightness',
  'insulin|antibiotic|antibiotics|furosemide|heparin|dialysis|chemotherapy|transfusion|morphine|metoprolol|inhaler|palliative|hospice',
  'medication|medications|medicines|tablets|pills|injections',
  'stroke|cancer|tumor|tumour|sepsis|septic|shock|pneumonia|diabetes|diabetic|cirrhosis|asthma|COPD|tuberculosis|dementia|HIV|AIDS',
  'seizure|seizures|epilepsy|edema|stenosis|fibrillation|leukemia|lymphoma|meningitis|malaria|hypertension|fever|cough|wound|metastatic|metastases|terminal',
  'kidney|renal|liver|respiratory failure|disease|injury',
  'shortness of breath',
  'syndrome|anemia|lupus|arthritis|jaundice|preeclampsia|bronchiolitis|croup|dengue|cholera|COVID|delirium|depression|ketoacidosis',
  'symptoms|symptom|illness|complication|complications|infection',
  'died|dying|death',
  'passed away',
  'survived|recovered|relapsed',
  'goals of care',
  'home visit',
  'widow|widower',
  'pregnant|postpartum|contractions',
)

/** Words by which a sentence turns to school or work: a title there is a teacher’s or an employer’s. */
export const schoolMarks = phrases(
  'people/school',
  'school|classroom|chemistry|physics|mathematics|math|biology|homework|lesson|lessons|grade',
  'hired|employed|reference|coordinator|office|interview|application|email|position|badge|paperwork|schedule',
  'letter of',
  'residency program',
  'coached|choir|orchestra|church',
)

/** Word that a name was changed, or made up. */
export const declaredPseudonym = phrases(
  'people/pseudonym',
  'name|names (~3) changed|altered|fictional|fictitious|invented|withheld|disguised|replaced',
  'changed|altered (~2) name|names',
  'not (~1) real|true|actual name',
  'not his|her|their|its name|names',
  'pseudonym|pseudonyms|pseudonymous|alias',
  'fictitious|fictional|invented|different|false|borrowed|other name|names',
  'made up name|names',
)
/** A note about names that speaks of all of them. */
export const allPseudonyms = phrases(
  'people/pseudonyms',
  'names (~5) changed|altered|fictional|fictitious|invented|disguised|replaced|pseudonyms',
  'other|different|false|borrowed names',
  'names are|were not (~3) (real|true|own|theirs|names)',
  'changed|altered (~2) names',
  'pseudonyms',
)
