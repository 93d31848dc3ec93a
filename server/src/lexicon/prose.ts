import {phrases, spellings} from './phrases.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Participles that tell a state or an event without an actor: nothing is hidden by “was born” or “was tired”. */
export const innocentParticiples = words(`
  abandoned advanced aged amazed annoyed armed ashamed astonished attached attired
  based become been beloved blessed bored born bothered bound certified challenged
  closed come committed complicated concerned confused connected convinced cost crowded
  cut dated deceased dedicated delighted depressed destined detailed determined devastated disabled
  disappointed discouraged displaced divided divorced drawn drunk educated embarrassed employed
  encouraged engaged enrolled equipped excited exhausted experienced fascinated finished fit focused
  frightened frustrated gifted gone grounded ground grown heated hidden honored humbled hundred
  hurt impressed inclined indeed informed inspired interested intrigued isolated
  kindred known left licensed limited located lost loved married matched meant mixed motivated moved naked
  named needed opposed organized overcome overwhelmed passed pleased positioned practiced
  prepared privileged qualified quit raised related relaxed relieved renowned reserved respected
  retired rooted rushed sacred satisfied scared scattered seasoned seated shocked situated skilled
  split stuck supposed surprised surrounded suited swollen talented tempted terrified thrilled tired touched
  trained troubled unmatched untrained unemployed uninsured unprepared unsettled upset used varied
  wed worn worried wound wounded
  admitted affected ambulated anticoagulated arrested assigned biopsied clubbed colonized
  compromised crossmatched cured dehydrated delayed delivered diagnosed dialyzed discharged distended
  elevated evacuated examined extubated fractured hospitalized immunized imaged
  incarcerated induced infected inflamed injected injured inoculated intubated isolated jaundiced
  malnourished medicated monitored operated orphaned paralyzed perforated prescribed quarantined readmitted
  referred rehydrated resected resuscitated ruptured screened sedated sensitized stabilized stented
  transferred transfused transplanted treated triaged vaccinated ventilated weaned
  accepted accredited appointed awarded elected employed granted hired invited paired posted promoted
  published recruited registered selected stationed supervised 
`)

/** Verbs whose participle the engine takes for a name or the other way round, and nouns that end like one. */
export const notParticiples = words(
  'bed bleed breed creed deed feed hundred indeed kindred need red reed seed shed speed weed',
)

/** What the engine calls an adverb and is a noun, an adjective, a time, a measure or a word of medicine. */
export const innocentAdverbs = words(`
  approximately bubbly closely correctly crinkly crumbly cuddly currently deadly early equally especially eventually
  exactly fatally finally giggly healthily hourly irritably jiggly justly kindly lately likely lonely many mentally
  mildly mortally normally occasionally only openly orally patiently poorly presumably previously promptly quarterly
  rapidly rarely recently regularly repeatedly roughly safely severely shortly smelly sparkly things timely usually
  wavery worldly wrinkly consequently additionally alternatively immediately
`)

/** Words the engine reports as weak adverbs and as weasel words: they are weasel words here. */
export const weaselAdverbs = words(`
  clearly completely exceedingly extremely fairly interestingly largely mostly obviously quite relatively remarkably
  significantly substantially surprisingly very
`)

/** Words before “many” or “few” that make a comparison or a question of them. */
export const beforeQuantity = words('a as how not so that the these those too very')

/** Words after “very” that make a term of medicine of it: “very low birth weight”. */
export const afterVery = words('high long low old preterm premature short young')

/** Words after an opening “So” that make another word of it: “So far”, “So that”, “So did I”. */
export const afterSo = words(`
  am are as be can could did do does few far had has have is long many might much must should saying soon that too was were what will would
  called help
`)

/** Shorter words for the wordy phrases of the engine that always have one. */
export const shorterWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'adjacent to': 'next to',
    'along the lines of': 'like',
    'already existing': 'existing',
    'as a matter of fact': 'in fact',
    'as of yet': 'yet',
    'as yet': 'yet',
    ascertain: 'find out',
    'at the present time': 'now',
    'attributable to': 'due to',
    'because of the fact that': 'because',
    'by means of': 'by',
    'by virtue of': 'by',
    'by virtue of the fact that': 'because',
    cease: 'stop',
    commence: 'begin',
    'due to the fact that': 'because',
    'during the course of': 'during',
    'each and every': 'each',
    elucidate: 'explain',
    'first and foremost': 'first',
    'for all intents and purposes': 'in effect',
    'for the duration of': 'during',
    'for the most part': 'mostly',
    'for the purpose of': 'for',
    'have a tendency to': 'tend to',
    'honest truth': 'truth',
    'if and when': 'when',
    'in a timely manner': 'on time',
    'in accordance with': 'by',
    'in all likelihood': 'probably',
    'in an effort to': 'to',
    'in excess of': 'more than',
    'in lieu of': 'instead of',
    'in light of the fact that': 'since',
    'in many cases': 'often',
    'in order to': 'to',
    'in regard to': 'about',
    'in some instances': 'sometimes',
    'in the course of': 'during',
    'in the event that': 'if',
    'in the final analysis': 'in the end',
    'in the near future': 'soon',
    irregardless: 'regardless',
    'make an effort': 'try',
    'not unlike': 'like',
    notwithstanding: 'despite',
    'null and void': 'void',
    'of late': 'lately',
    'off of': 'off',
    optimum: 'best',
    'outside of': 'outside',
    'owing to the fact that': 'because',
    'pertaining to': 'about',
    'point in time': 'moment',
    'previous to': 'before',
    'prior to': 'before',
    'readily apparent': 'clear',
    'refer back': 'refer',
    'should you wish': 'if you wish',
    'sooner rather than later': 'soon',
    'span across': 'span',
    'successfully complete': 'complete',
    sufficient: 'enough',
    'time period': 'period',
    'until such time as': 'until',
    'various different': 'various',
    'with respect to': 'about',
    'with the exception of': 'except',
  }),
)

/** Wordy phrases of this genre that the engine does not know, by the words that do the same. */
export const wordyPhrases = spellings('prose/wordy', {
  although: ['despite|notwithstanding the fact that', 'in spite of the fact that', 'regardless of the fact that'],
  because: ['on account of the fact that', 'in view of the fact that', 'for the reason that', 'given the fact that'],
  daily: ['on a daily basis'],
  weekly: ['on a weekly basis'],
  monthly: ['on a monthly basis'],
  regularly: ['on a regular basis', 'on regular basis'],
  for: ['for a period of', 'for a duration of'],
  after: ['subsequent to'],
  about: ['with regard to', 'with regards to', 'in relation to', 'in connection with', 'in reference to'],
  near: ['in close proximity to'],
  until: ['up until', 'up till'],
  together: ['together with each other', 'collaborate together'],
  most: ['the vast majority of'],
})

/** Worn phrases of this genre that the engine does not know, or not in every form. */
export const wornPhrases = phrases(
  'prose/worn',
  'go|goes|going|went|gone the extra mile',
  'going|went|goes above and beyond',
  'think|thinks|thinking|thought outside the box',
  'hit|hitting the ground running',
  'give|gave|giving|gives 110 percent',
  'thirst for knowledge',
  'step|stepping|stepped out of my comfort zone',
  'wear|wore|wearing|wears many hats',
  'burn|burned|burnt|burning the midnight oil',
  'roller coaster of emotions',
  'emotional roller coaster|rollercoaster',
  'the rest is history',
  'only time will tell',
  'pushed|pushing|push me to my limits',
  'with open arms',
  'stepping stone',
  'a dream come true',
  'all in a day work',
  'make|made|makes my day',
  'good time|times was|were had by all',
  'broaden|broadened|broadening|widen|widened|widening|expand|expanded my|our horizon|horizons',
)

/** Worn phrases that as often mean just what they say: on a ward, “out of the woods” is a prognosis. */
export const literalPhrases: ReadonlySet<string> = new Set([
  'in a word',
  'live and learn',
  'on the spot',
  'on the nose',
  'out of pocket',
  'hand to mouth',
  'facts of life',
  'pain in the',
  'off the wall',
  'on the wagon',
  'off the wagon',
  'trial and error',
  'under the same roof',
  'keep an eye on',
  'crack of dawn',
  'benefit of the doubt',
  'broken record',
  'out of the woods',
  'pain and suffering',
  'tired but happy',
  'warm welcome',
  'eye for an eye',
  'in a pinch',
  'give and take',
  'law of the land',
  'to the best of my knowledge',
  'on the rocks',
  'on the money',
  'old hat',
  'scared to death',
  'rank and file',
  'case of mistaken identity',
  'hour of need',
  'in the gutter',
  'on a roll',
  'better half',
  'down and out',
  'like the plague',
  'high and dry',
  'crash course',
  'vested interest',
  'in a jam',
  'in hot water',
  'for all intents and purposes',
])

/** Words that may stand twice in a row: “had had”, “that that”, “gave her her tablets”, and doubled terms. */
export const doubledWords = words(`
  baba beri bora bye cha chop dada dik dub fifty had ha her hush knock lub mama no papa pom same so that tuk twenty walla yo
`)

/** Prepositions that follow a verb and open the next phrase at once: “came in in March”. */
export const doubledAfterVerb = words('in on')

/** The verbs they follow. */
export const verbsWithPreposition = words(`
  bring brings brought call called calls came carried carries carry check checked checks come comes coming flew flown flying
  gave give given gives going hold holds kept log logged move moved moves sent settled signed step stepped turned walk walked
  walking went wheeled
`)

/** Words whose repetition is a slip even where both are capitals. */
export const functionWords = words(`
  a an and as at be but by for from i if in is it my of on or our the their they this to was we were when which with you your
`)
