import {phrases} from './phrases.ts'

/** Words that make a short first line the title of a file. */
export const titleMarks = phrases(
  'eras/title',
  'personal statement|essay',
  'statement of purpose',
  '(my) statement for',
  'PS|SOP',
  'draft|version|final',
  'title',
  'ERAS',
  'internal medicine|med pediatrics|peds|IM|categorical|preliminary (residency|program|ps|statement)',
)

/** Words that may stand in a greeting beside names; lower case. */
export const greetingWords: ReadonlySet<string> = new Set(
  (
    'dear respected esteemed greetings hello hi hey good morning afternoon evening day to whom it may concern sir madam ' +
    'sirs mr mrs ms dr drs prof professor doctor program programme director directors coordinator residency selection ' +
    'admissions admission committee committees member members of the and or all team colleagues everyone everybody reader ' +
    'readers faculty chair chairman'
  ).split(' '),
)

/** Words of a line that takes leave; lower case. */
export const leaveWords: ReadonlySet<string> = new Set(
  (
    'sincerely yours respectfully best regards kind kindest warm warmest warmly wishes thanks thank you gratefully ' +
    'cordially with gratitude appreciation many truly faithfully all the very my and for your time consideration'
  ).split(' '),
)

/** Words one of which such a line has; lower case. */
export const leaveMarks: ReadonlySet<string> = new Set(
  'sincerely yours respectfully regards best warmly wishes thanks thank gratefully cordially gratitude appreciation faithfully'.split(
    ' ',
  ),
)

/** Degrees behind a name; lower case, without points. */
export const degrees: ReadonlySet<string> = new Set('md mbbs mbchb mbbch do phd mph msc mba bds ms ma facp'.split(' '))

/** The last part of a host’s name that makes it one without a scheme. */
export const hostEndings: ReadonlySet<string> = new Set('com org net edu gov info'.split(' '))

/** Endings that make a host only with a path after them: `bit.ly/x`. */
export const pathHostEndings: ReadonlySet<string> = new Set('ly be io me co gl uk in de ng pk eg'.split(' '))

/** Words by which a last paragraph looks ahead: the statement has come to its end. */
export const outlook = phrases(
  'eras/outlook',
  'I want|hope|plan|intend|aim|wish to',
  'I am ready|eager|prepared|looking|applying|seeking',
  'I look forward',
  'I would like|love|welcome|be',
  'I bring|offer|seek',
  'I will',
  'my aim|goal|plan|hope|purpose',
  'residency|residencies|program|programs',
  'training|train',
)

/** Names of HTML tags; what else stands between angle brackets waits to be filled in. */
export const htmlTags: ReadonlySet<string> = new Set(
  (
    'a b i u s em strong br p div span font center h1 h2 h3 h4 h5 h6 ul ol li table tr td th thead tbody img hr sub sup small ' +
    'big blockquote code pre mark del ins q section article header footer o'
  ).split(' '),
)

/** Characters that one page of the printed form holds, as applicants have counted them; nobody official says. */
export const charactersPerPage = 3500
