import type {Target} from './specialties.ts'

/** How tables of programs write the specialty of a track: words without signs, “and” and what is in `trackFiller`. */
export const trackSpellings: Partial<Readonly<Record<Target, readonly string[]>>> = {
  'internal-medicine': ['internal medicine', 'im', 'medicine', 'int med', 'internal med', 'intmed'],
  pediatrics: ['pediatrics', 'pediatric', 'peds', 'ped', 'paediatrics', 'paediatric', 'paeds', 'pediatric medicine'],
  'med-peds': [
    'med peds',
    'meds peds',
    'medpeds',
    'medicine peds',
    'medicine pediatrics',
    'internal medicine pediatrics',
    'internal medicine pediatric',
    'internal medicine peds',
    'pediatrics internal medicine',
    'im pediatrics',
    'im peds',
    'peds im',
    'impeds',
  ],
  'transitional-year': ['transitional', 'ty'],
}

/** Words by which a year is preliminary, whatever it is in. */
export const preliminaryWords: ReadonlySet<string> = new Set(['preliminary', 'prelim', 'prelims'])

/** Words that say nothing of the specialty of a track. */
export const trackFiller: ReadonlySet<string> = new Set(
  (
    'and residency residencies program programs programme training track categorical primary care combined year years position ' +
    'positions specialty pgy pgy1 1 one only internship intern community university based affiliated'
  ).split(' '),
)

/** How tables say yes and no; lower case. */
export const answers: Readonly<Record<'yes' | 'no' | 'unknown', ReadonlySet<string>>> = {
  yes: new Set([
    'yes',
    'y',
    'x',
    'true',
    't',
    '1',
    '✓',
    '✔',
    '✔️',
    '☑',
    '☑️',
    '✅',
    '☒',
    'applied',
    'sent',
    'submitted',
    'done',
    'ja',
    'sí',
    'si',
    'oui',
  ]),
  no: new Set([
    'no',
    'n',
    'false',
    'f',
    '0',
    '✗',
    '✘',
    '✕',
    '☐',
    '❌',
    'not applied',
    'not yet',
    'not sent',
    'no application',
    'nein',
    'non',
  ]),
  unknown: new Set([
    '',
    '?',
    '-',
    '–',
    '—',
    'n/a',
    'na',
    'unknown',
    'not sure',
    'unclear',
    'tbd',
    'not stated',
    'not listed',
    'not specified',
  ]),
}

/** Words by which a cell about visas refuses what stands beside them; lower case, without signs. */
export const visaRefusals: ReadonlySet<string> = new Set(
  (
    'no not none never neither nor without doesnt dont wont cannot false n refuses refused excluded stopped ended discontinued ' +
    'suspended unavailable'
  ).split(' '),
)

/** Words by which it is plain that what stands beside them is sponsored. */
export const visaConsents: ReadonlySet<string> = new Set('yes y x true only also ✓ ✔ ✅'.split(' '))

/** Words that say nothing by themselves in a cell about visas. */
export const visaFiller: ReadonlySet<string> = new Set(
  (
    'visa visas we they it does do is are any all the for of at this program and or both sponsor sponsors sponsored sponsorship ' +
    'sponsoring available accept accepts accepted offer offers offered'
  ).split(' '),
)

/** How the visas that tables name are written, by their letters and digits in lower case. */
export const visaSpellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    j1: 'J-1',
    h1b: 'H-1B',
    h1: 'H-1B',
    f1: 'F-1',
    o1: 'O-1',
    e3: 'E-3',
    tn: 'TN',
    opt: 'OPT',
    ead: 'EAD',
    greencard: 'green card',
  }),
)

/** Words of institutions that do not tell one from the other, left out of the short names made from theirs. */
export const commonInstitutionWords: ReadonlySet<string> = new Set(
  (
    'the of at for and in a hospital hospitals medical medicine center centre centers clinic health healthcare system systems ' +
    'university college school institute institution regional county general community memorial children childrens residency ' +
    'residencies program programs training internal pediatrics pediatric peds im med department consortium education graduate ' +
    'foundation campus branch affiliated affiliate teaching inc llc'
  ).split(' '),
)
