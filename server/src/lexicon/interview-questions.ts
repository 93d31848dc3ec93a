import {phrases, spellings, wordSet} from './phrases.ts'

/** A question for one thing that happened. */
export const asksMoment = phrases(
  'interview/asks-moment',
  'a|an|one|any|the|last (single|recent|specific|particular|difficult|stressful) time|situation|occasion|instance|moment|incident|event',
  'have|did you ever',
  'how did|have you handle|handled|deal|dealt|manage|managed|react|reacted|respond|responded|resolve|resolved|solve|solved|cope|coped|approach',
  'when did|have|had you (last) have|had to',
  'when were you',
  'of|about when you',
)

/** A question that wants to be told something. */
export const asksTelling = phrases(
  'interview/asks-telling',
  'tell|tells|telling (me|us) (something) about|of',
  'describe|recall|recount|name',
  'give|share|provide (me|us|with) (an|one) example|story|case',
  'an example of',
  'think|speak|talk of|about',
)

/** A question for what one does, would do, or has ever done as a matter of record. */
export const asksHabit = phrases(
  'interview/asks-habit',
  'how do|would|will|should you',
  'what do|would|will|should|could you do|say|think',
  'do|would|will you',
  'if a|an|your|one|another|someone|somebody|two',
  'have you ever been|applied|taken|worked|lived|visited|considered|thought|published|used|trained',
)

/** A question for why there was no match, or for what was `done` since. */
export const asksUnmatched = spellings<'cause' | 'done'>('interview/asks-unmatched', {
  cause: [
    'unmatched',
    'not you match|matched|get|find|secure|succeed',
    'why|how|what ~5 in (the) SOAP',
    'without|no (a|any) position|spot|seat|place|residency|program|match',
    'went|gone|was|is ~2 wrong',
    'missing|lacking|weak|weakest|wrong|lacked|missed in|from|with|about your|the',
    'weakness|weaknesses|problem|problems in|of|with your application|file',
    'what happened ~4 match|Match|season|cycle|september|march|year',
    'still available|unplaced|free|looking|unfilled',
    'applying|reapplying|apply again|anew',
    'reapplicant|reapplying',
    'no program|programs|one|interviews rank|ranked|chose|took|interview',
    'kept|keeps|prevented|stopped|stops|held|holds you (back) from|in|this|last',
    'not (have) (get|got|receive|received|have|enough) ~2 interviews|invitations|offers',
  ],
  done: ['what|how (has|have|did|is) ~2 changed|change|done|do|improved|different ~3 since'],
})

/** What it is done since, where no match is meant: not a diploma, and not a year. Lower case. */
export const sinceNoMatch = wordSet(
  'match matching unmatched matched apply applying applied application season cycle then last rejection rejected result results soap march',
)

/** Words of a question that supposes: what would be, and not what was. Lower case. */
export const supposing = wordSet('if should unless suppose supposing')

/** Verbs that ask for what would be done. Lower case. */
export const conditionals = wordSet('would will could')

/** Verbs by which a question with “if” speaks of what was. Lower case. */
export const settledVerbs = wordSet('did was were went had have has')

/** Things that an applicant has or has not, as a matter of record: “Any experience with adults?” Lower case. */
export const recordNouns = wordSet(
  'experience project projects rotation shift night day case cases patient patients initiative',
)

/** A question for what the applicant brings. */
export const asksStrengths = phrases(
  'interview/asks-strengths',
  'strength|strengths',
  'strong|strongest point|points|suit|side|sides|qualities',
  'you|img|graduate|imgs bring|offer|contribute|add (to)',
  'img|graduate ~3 bring|brings|offer|offers|contribute|contributes|add|adds',
  'you ~3 give us',
  'how ~6 help|benefit|serve|enrich|strengthen us|our',
  'you ~2 do for us',
  'sets|set|makes|make you (a) ~1 apart|different|special|unique|stand|distinctive',
  'makes|make you a|an|the',
  'stand|stands out',
  'why should|would|must|do we|i|anyone|somebody (really) take|choose|pick|rank|hire|select|accept|want|prefer|invite|offer',
  'why you',
  'advantage|advantages|asset|assets',
  'added value',
  'your contribution|contributions|value|best|top|main quality|qualities|skill|skills|contribution|contributions',
  'your qualities|skills',
)

/** A question for the years ahead. “As a career” names the field. */
export const asksCareer = spellings<'ahead' | 'field'>('interview/asks-career', {
  ahead: [
    'career|careers',
    'see|picture|imagine|envision yourself',
    'see|picture|imagine|envision|plan ~3 path|future|life|years|work|practice',
    'in|within (the) (next) five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years',
    'five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years from now|today|here',
    'five|ten|two|three|four|fifteen|twenty|5|10|2|3|15|20 years on|ahead|later',
    'long|short term (plan|plans|goal|goals)',
    'your future',
    'your (professional|career|life|own|clinical) goal|goals|plan|plans|ambition|ambitions|aspirations|dream|dreams',
    'plans for (the|your) future',
    'after|beyond (the|your|this|our) residency|training|year|graduation',
    'your (professional|working) life',
    'where ~4 lead|take|leads|takes you',
    'where will|would|do|are you ~3 be|go|end|heading|want|going',
    'what kind|sort|type of doctor|physician|pediatrician|internist',
    'five|ten|5|10 year plan|plans',
  ],
  field: ['as a|your|my career', 'career so far'],
})

/** A question for the person. */
export const asksSelf = phrases(
  'interview/asks-self',
  'about|introduce|present yourself',
  'introduction|self introduction',
  'who are you',
  'walk|take|talk|guide ~1 through your',
  'your (life) story|background|biography|path|cv|resume',
)

/** A question for a reason. */
export const asksWhy = phrases(
  'interview/asks-why',
  'why',
  'reason|reasons',
  'how come',
  'what (has|have) draws|attracts|brings|interests|made|makes|drew|attracted|brought|led|interested|appeals|excites|makes',
  'interested|interest in',
  'do|did you like|know|choose|chose|pick about|our|us',
  'look|looking|hope|hoping|want|expect for|from|in',
  'are you sure|serious|committed',
  'would you be happy|satisfied|content',
  'convince|persuade us|me',
  'fit|right for you|us',
)

/** A question for a change of specialty; `contrast` sets one thing against another. */
export const asksSwitch = spellings<'change' | 'contrast'>('interview/asks-switch', {
  change: [
    'the|your|this|a|that|explain|about|why switch|switching|pivot|shift|turn|change of|from|in|to',
    'switch|switching|switched|pivot|pivoting|pivoted',
    'change|changed|changing|shift ~2 specialty|specialties|mind|direction|field|plan|plans|heart',
    'the|your|this|a change from|to|of',
    'no longer',
    'give|gave|giving up',
  ],
  contrast: ['instead (of)', 'rather than', 'and not'],
})

/** Words by which a question speaks of what was wanted first. */
export const namesFormer = phrases(
  'interview/asks-former',
  'you|your|file|application|cv (have|had|was|were|is) (been|first|initially|originally) applied|wanted|looked|aimed|planned|hoped|showed|interviewed|started|intended|aspired|going|built|interested|says|said|say|seems|speaks|reads',
  'you ~2 going|interested|set|oriented|headed|aiming for|in|on|to|toward|towards',
  'after|having|following applying|aiming|wanting|trying|rotating|preparing',
  'after you|your ~2 applied|wanted|aimed|tried|interest|application|applications',
  'initially|originally|at first|previously|first choice',
  'now',
  'first interest|interests|plan|wish|goal',
  'background|experience|training|cv (is|was) in both',
)

/** A question for whether the applicant will stay. */
export const asksLeaving = phrases(
  'interview/asks-leaving',
  'leave|transfer|reapply|re-apply|return|quit|stay',
  'go|move|switch|apply back|away|elsewhere|again|later|next',
  'still want|hope|plan|reapply|apply|leave|interested',
)

/** Words for what is asked about: the program, the specialty, the town. */
export const namesPlace = phrases(
  'interview/asks-place',
  'us|our|here',
  'this|the|a|that|your (teaching|community|university|county|rural|small|big|safety-net) program|hospital|specialty|field|city|town|state|area|region|place|residency|institution|center|country|year|track|department',
  'residency|residencies|program|programs|city|town|state|specialty|hospital',
)

/** Nouns of things that happened once: a question for one of them asks for a story. Lower case. */
export const eventNouns = wordSet(`
  mistake mistakes error errors conflict conflicts disagreement disagreements argument dispute failure failures setback crisis dilemma
  emergency complaint accomplishment accomplishments achievement achievements patient patients case cases feedback criticism night shift
  teamwork leadership adaptability adaptation challenge challenges resuscitation death success initiative adversity
  encounter diagnosis decision conversation regret project experience experiences day rotation moment difficulty obstacle problem colleague
`)

/** Of these only those that need no article to be a story: “Mistake”, “Teamwork”. Lower case. */
export const eventThemes = wordSet(`
  mistake mistakes error conflict conflicts disagreement failure failures setback crisis dilemma teamwork leadership adaptability feedback
  criticism complaint accomplishment achievement challenge
`)

/** Words that single out one thing: “the hardest patient”, “a memorable night”. Lower case. */
export const singling = wordSet(`
  hardest biggest worst best toughest proudest greatest longest strangest saddest happiest scariest most memorable unforgettable difficult
  challenging complex hard tough interesting ethical stressful proud
`)

/** Words that make a heading a question or an order, and no label. Lower case. */
export const askingHeads = wordSet(
  'why how what where who which when do does did is are can could would will should have has if',
)
