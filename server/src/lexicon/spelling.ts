import type {PhraseList} from './phrases.ts'

/** A British stem, the US one, and the endings both take; `+` in a table stands for the bare stem. */
const table = (list: string): ReadonlyArray<readonly [british: string, american: string]> =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [british = '', american = '', ...endings] = line.trim().split(/\s+/)
      const forms = endings.length === 0 ? ['+'] : endings
      return forms.map((ending) => {
        const tail = ending === '+' ? '' : ending
        return [british + tail, american + tail] as const
      })
    })

/** Verbs in -ise that end in -ize in the US, without their ending; “advise”, “exercise” and “rise” are none. */
const verbs = `
  agon anaesthet antagon apolog author capital categor catheter central character civil colon computer
  conceptual context contextual critic crystall custom decentral demoral destabil digital digit emphas energ epitom equal external familiar fertil
  final formal fratern galvan general harmon hospital hypothes ideal immobil immun individual industrial institutional internal item jeopard
  legal local lyophil marginal material maxim mechan medical memor mesmer metabol minim mobil modern monopol national natural neutral
  normal optim organ oxid pasteur patron personal philosoph polar popular prior privat public random rational real recogn
  rehospital reorgan revital revolution scrutin sensit social special stabil standard steril stigmat subsid summar symbol sympath
  empath synchron synthes systemat tantal theor traumat trivial urban vapor verbal victim visual vocal western
  unrecogn unauthor disorgan
`
  .trim()
  .split(/\s+/)

const american = (verb: string): string => verb.replace('anaesthet', 'anesthet')

const inIse = verbs.flatMap((verb) =>
  ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations'].map(
    (ending) => [`${verb}is${ending}`, `${american(verb)}iz${ending}`] as const,
  ),
)

/** What every reader in the US reads as British, not as a slip; forms that both countries write are not here. */
const others = table(`
  behaviour behavior + s al ally
  colour color + s ed ful ing less
  demeanour demeanor + s
  endeavour endeavor + s ed ing
  favour favor + s ed ing able ably ite ites
  fervour fervor
  flavour flavor + s ed ing
  harbour harbor + s ed ing
  honour honor + s ed ing able
  humour humor + s ed
  labour labor + s ed ing er ers
  neighbour neighbor + s ing hood hoods
  odour odor + s
  rigour rigor + s
  rumour rumor + s
  savour savor + ed ing
  splendour splendor
  tumour tumor + s
  vapour vapor + s
  vigour vigor
  armour armor + ed
  candour candor
  analys analyz e ed er ers ing
  catalys catalyz e ed ing
  dialys dialyz e ed ing
  haemolys hemolyz e ed ing
  paralys paralyz e ed ing
  practis practic e es ed ing
  centre center + s d
  centring centering
  calibre caliber
  fibre fiber + s
  litre liter + s
  millilitre milliliter + s
  metre meter + s
  centimetre centimeter + s
  kilometre kilometer + s
  millimetre millimeter + s
  meagre meager
  sombre somber
  spectre specter
  manoeuvre maneuver + s
  manoeuvring maneuvering
  manoeuvred maneuvered
  programme program + s
  anaem anem ia ias ic
  anaesthe anesthe sia tic tics tist tists siology siologist siologists
  bacteraem bacterem ia ic
  caecum cecum
  caecal cecal
  caesarean cesarean + s
  coeliac celiac
  diarrhoea diarrhea + l
  gonorrhoea gonorrhea
  amenorrhoea amenorrhea
  dysmenorrhoea dysmenorrhea
  dyspnoea dyspnea
  dyspnoeic dyspneic
  apnoea apnea + s
  orthopnoea orthopnea
  tachypnoea tachypnea
  tachypnoeic tachypneic
  faec fec es al
  foet fet us uses al
  gynaecolog gynecolog y ist ists ical
  glycaem glycem ia ic
  hypoglycaem hypoglycem ia ic
  hyperglycaem hyperglycem ia ic
  haemat hemat ology ologist ologists ological oma omas uria emesis ocrit
  haemo hemo globin globins globinopathy globinopathies philia philiac rrhage rrhages rrhaging rrhagic rrhoid rrhoids dialysis dynamic dynamics dynamically lysis lytic ptysis stasis stat thorax filtration
  hyperkalaem hyperkalem ia ic
  hypokalaem hypokalem ia ic
  hyponatraem hyponatrem ia ic
  hypernatraem hypernatrem ia ic
  hypocalcaem hypocalcem ia ic
  hypercalcaem hypercalcem ia ic
  hypoxaem hypoxem ia ic
  hypovolaem hypovolem ia ic
  ischaem ischem ia ic
  leukaem leukem ia ias ic
  dyslipidaem dyslipidem ia ic
  hyperlipidaem hyperlipidem ia ic
  polycythaem polycythem ia ic
  septicaem septicem ia ic
  thalassaem thalassem ia ias ic
  toxaem toxem ia ic
  uraem urem ia ic
  viraem virem ia ic
  oedema edema + s tous
  oesophagus esophagus
  oesophageal esophageal
  oesophagitis esophagitis
  oestrogen estrogen + s
  paediatric pediatric + s ian ians
  paeds peds
  aetiolog etiolog y ies ical
  encyclopaedi encyclopedi a c
  palaeo paleo ntology
  counsell counsel ed ing or ors
  dialled dialed
  enrol enroll + s ment ments
  fuell fuel ed ing
  fulfil fulfill + s ment
  funnell funnel ed ing
  initiall initial ed ing
  instil instill + s
  jewellery jewelry
  labell label ed ing
  levell level ed ing
  marvell marvel ed ing ous
  modell model ed ing
  quarrell quarrel ed ing
  signall signal ed ing
  skilful skillful + ly
  totall total ed ing
  travell travel ed ing er ers
  tunnell tunnel ed ing
  wilful willful + ly
  defence defense + s
  licence license + s
  offence offense + s
  pretence pretense
  ageing aging
  aeroplane airplane + s
  aluminium aluminum
  artefact artifact + s
  cheque check + s
  cosy cozy
  enquir inquir e ed es ing y ies
  grey gray + s ed ing
  kerb curb
  learnt learned
  mould mold + s y ed ing
  moustache mustache + s
  orientated oriented
  plough plow + s ed ing
  pyjamas pajamas
  sceptic skeptic + s al ally ism
  smoulder smolder + ed ing
  speciality specialty
  specialities specialties
  spoilt spoiled
  storeys stories
  sulphate sulfate
  sulphur sulfur
  sulphonylurea sulfonylurea + s
  tyre tire + s
  whilst while
  amongst among
  draught draft + s y
`)

/** British spellings by the US ones; one word each. */
export const britishSpellings: PhraseList = {
  name: 'spelling/british',
  entries: [...new Map([...inIse, ...others, ['per cent', 'percent'] as const])],
}

/** Words in front of a capital that make a name of what follows: “Department of Paediatrics”. Lower case. */
export const beforeOwnName: ReadonlySet<string> = new Set(['of', 'for'])
