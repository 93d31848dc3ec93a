const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that name what a form leaves open: in brackets they ask to be replaced. */
export const slotWords = words(`
  aamc achievement activity address adjective adverb affiliation age award background blank board candidate career case
  center certificate city clerkship clinic code community company condition contact coordinator country county course
  curriculum date dates day degree department describe description detail details director disease duration elective email
  enter example exam experience faculty feature fellowship field fill goal goals hobby hospital id initiative insert
  institution interest interests interview job language last letter link location medical mentor mission month months name
  names noun number organization outcome paragraph patient people person phone phrase place population position program
  programme project purpose quality question quote reason reasons region relevant research residency resident role
  salutation school score season sentence setting signature skill skills something specialty specialities specialties
  specific specifics state story subject target team text thing time title topic track trait university value verb visa
  ward week weeks word words xx xxx year years your my-name
`)

/** What people put in brackets and mean: editors' marks, stage directions, answers in a list. */
export const bracketedRemarks = words(`
  sic added mine original redacted emphasis laughs laughter laughing smiles smile pause pauses applause crying cries coughs inaudible translated
  translation applied done draft final high low medium maybe no none ok omitted pending optional sent unknown unsure wait yes
  a an he her him his i it its me my our she that the their them they this those us was we were who you
`)

/** Names of HTML elements: what stands between angle brackets and is none of them is a slot. */
export const htmlElements = words(`
  a abbr article aside audio b bdi bdo big blockquote body br button caption center cite code col colgroup dd del
  details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input
  ins kbd legend li main mark meta nav ol option p picture pre q s samp script select small span
  strike strong style sub summary sup svg table tbody td template textarea tfoot th thead tr track tt u ul var video
  wbr o:p
`)

/** Verbs and words that open an instruction between angle brackets or braces. */
export const instructionWords = words(`
  add choose complete describe edit enter explain fill give insert list mention name pick put replace select specify state
  write your
`)

/** Marks of unfinished work, as written. */
export const unfinishedMarks = words('TBD TBA TODO FIXME tbd')

/** Words after “XX” that make a chromosome or a number of it. */
export const afterPairOfX = words(
  'chromosome chromosomes dsd female genotype gonadal individuals karyotype male xy century centuries',
)
