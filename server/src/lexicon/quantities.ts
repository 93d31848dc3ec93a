import {phrases} from './phrases.ts'

/** Words that stand where a number belongs. */
export const vagueQuantities = phrases(
  'quantities/vague',
  'various|numerous|countless|innumerable|multiple|several|many|diverse',
  '(a) lot|lots|plenty|tons|loads|myriad|plethora|multitude|abundance|host of',
  '(a) (very) (large|great|good|huge|high|significant|considerable|vast|big|substantial) number|numbers|amount|deal|volume of',
  '(a) (very) wide|broad|vast|great|large|rich|diverse|huge|extensive (range|variety|array|spectrum|spectra|diversity|scope) of',
  'hundreds|thousands|dozens|scores of',
  'a great|good many',
  'different kinds|types|sorts of',
)

/** Experience with a size and no number. */
export const vagueExperience = phrases(
  'quantities/experience',
  'extensive|vast|ample|considerable|rich|broad|wide|significant|substantial|solid|abundant|immense|great|tremendous|enormous|extended|lengthy|long|strong|much (clinical|hands|on|practical|research|medical|professional|teaching|inpatient|outpatient|bedside|work) (on|clinical|medical|research) experience|experiences|exposure|background',
  'extensively|widely|vastly experienced|trained|exposed',
  'years of (extensive|vast|rich|clinical|hands|practical|medical|professional) (on) experience|practice|training|work|service',
)

/** What an applicant does so many of: behind a vague quantity these can be counted. */
export const countableWork: ReadonlySet<string> = new Set(
  (
    'patients patient cases case procedures procedure surgeries operations deliveries births admissions consultations consults visits ' +
    'children infants newborns babies adults families people women men shifts nights nightshifts calls rounds years months weeks days hours ' +
    'projects papers publications articles abstracts posters presentations studies trials audits workshops conferences seminars courses ' +
    'lectures classes talks students interns trainees residents juniors colleagues camps campaigns clinics hospitals wards departments rotations ' +
    'electives observerships specialties fields settings countries villages centers units languages lines intubations lumbar resuscitations ' +
    'codes emergencies injections vaccinations sutures ultrasounds examinations examination pathology pathologies diseases conditions opportunities occasions times'
  ).split(' '),
)

/** Before or after a quantity these make it a comparison, a question or a part of a known whole. */
export const comparing: ReadonlySet<string> = new Set('so too how as that these those not one the'.split(' '))
