import {phrases} from './phrases.ts'

/** Words by which an experience is about adults. Ages in years are read as numbers. */
export const adultWords = phrases(
  'age/adult',
  'adult|adults',
  'older man|woman|patient|patients|people|couple',
  'elderly',
  'geriatric|geriatrics',
  'man|men|woman|women',
  'grandmother|grandmothers|grandfather|grandfathers|grandparents',
  'farmer|widow|widower|pensioner|retiree|veteran|veterans|worker|workers|driver|carpenter|teacher|husband|wife',
  'internal medicine',
  'internist|internists',
  'heart failure|attack',
  'COPD',
  'cirrhosis',
  'dementia',
  'MICU|CCU',
  'nursing home',
  'pregnant',
  'stroke|strokes',
  'his|her|their thirties|forties|fifties|sixties|seventies|eighties|nineties',
  'medicine ward|wards|floor|service',
  'male|female (medical|medicine) ward|wards',
  'hypertension',
  'type 2 diabetes',
)

/** Ages in words. Of “seventy-eight” the first word says the group. */
export const ageNames: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, index) => [name, (index + 2) * 10] as const),
])

/** Words by which an experience is about children. */
export const childWords = phrases(
  'age/child',
  'child|children|kid|kids',
  'boy|boys|girl|girls',
  'infant|infants|infancy',
  'baby|babies',
  'newborn|newborns',
  'neonat*',
  'toddler|toddlers',
  'pediatric|paediatric|pediatrics|paediatrics|peds',
  'pediatrician|pediatricians',
  'teen|teens|teenager|teenagers',
  'adolescent|adolescents|adolescence',
  'NICU|PICU',
  'nursery',
  'school|schools',
  'preterm|premature',
  'bronchiolitis',
  'well child',
  'grade school',
  'kindergarten',
  'parents',
  'vaccination|vaccinations',
)

/** Words that say where care is given. */
export const settingWords = phrases(
  'age/setting',
  'ward|wards',
  'clinic|clinics',
  'ICU|ICUs|MICU|CCU|NICU|PICU',
  'intensive care',
  'emergency department|room|unit|medicine',
  'outpatient|inpatient|ambulatory',
  'floor|floors',
  'operating room|theater|theatre',
  'health post|center|centre|camp|unit',
  'hospital|hospitals',
  'village|villages|district',
  'nursing home',
  'hospice',
  'dispensary',
  'delivery|labor room|ward',
  'dialysis unit|center|centre',
  'ambulance',
  'school|schools',
  'prison',
  'shelter|shelters',
  'van|bus',
  'night shift|shifts',
  'home visit|visits',
)

/** Words that show a sentence is about clinical work. */
export const clinicalWords = phrases(
  'age/clinical',
  'patient|patients',
  'rotation|rotations|clerkship|clerkships|elective|electives|observership|externship|internship',
  'physical exam|examination|examinations',
  'history taking',
  'treated|treating|examined|examining|admitted|diagnosed|managed|managing|assessed|evaluated|counseled',
  'rounds|rounding',
  'case|cases',
  'age/clinical',
)
