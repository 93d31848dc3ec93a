import {phrases, spellings} from './phrases.ts'

/** What a program is called, as the head of a phrase. */
export const programNouns: ReadonlySet<string> = new Set(
  (
    'program programs programme institution institutions hospital hospitals department departments residency center centre ' +
    'university college school organization organisation clinic establishment faculty team institute place selves self ' +
    'training track system division'
  ).split(' '),
)

/** Words by which the applicant tells of a place of the past, by verb or by the noun for the time there. */
export const ownPlaceWork = spellings<'verb' | 'noun'>('places/own-work', {
  verb: [
    'rotated|trained|worked|studied|served|volunteered|graduated|practiced|practised|interned|shadowed|observed|taught|learned|learnt|started|lived',
    'completed|finished|did|spent|held|followed|treated|saw|admitted|covered|ran|led|joined|carried|kept|wrote|met|gave|took|cared|delivered|assisted|presented|built|began|transferred|referred|sent',
    'was|am|were (a|an|the) ~2 intern|resident|student|officer|physician|doctor|observer|extern|volunteer|graduate|researcher|scribe|nurse',
    'after|while|when|by|of|from working|training|rotating|studying|volunteering|observing|serving|shadowing',
  ],
  noun: [
    'my|an|a|our ~2 rotation|rotations|clerkship|clerkships|elective|electives|observership|observerships|externship|internship|subinternship|training|residency|fellowship|studies|degree|housejob|years|months|weeks|time|stay at|in|with',
    'my|our ~2 attending|attendings|mentor|mentors|supervisor|preceptor|professor|teacher|dean|school|college|university|colleague|colleagues|letter|letters|hospital|clinic|ward|former',
    'graduate|graduates|alumnus|alumna|student|doctor|physician|observer of|at|from',
    'letter|letters|recommendation from|by',
    'weeks|months|years|year of|at|in|on',
  ],
})

/** Words right before the name of an institution that make it where the applicant wants to go. */
export const towards = phrases(
  'places/towards',
  'apply|applying|applied|application|applications|reapply to|at|for|with',
  'interested|interest|interests in',
  'drawn|attracted|committed|loyal|suited to|by',
  'join|joining',
  'train|training|work|working|learn|learning|be|stay|start|live|match|matching|practice|thrive|grow|fit|interview|interviewing at|with|in|into|for',
  'residency|resident|program|position|positions|spot|seat|place|opportunity|training|internship|interview|year|intern|invitation at|with|in|of|from',
  'part of (the)',
  'contribute|contributing|contribution|asset|addition|fit to|for|at',
  'rank|ranking|choose|choosing|chose|prefer|preferring|picked|love|admire|like|liked',
  'home at|in',
  'found|find time|a place at|in',
  'come|coming|move|moving|return|returning to',
  'why',
  'reason|reasons for',
)

/** Words right after the name of an institution that make it a program somebody applies to. */
export const programAfter = phrases(
  'places/program-after',
  '(categorical|preliminary|combined|medicine|pediatric|pediatrics|internal) (medicine|pediatrics) residency|residents|program|programs|training',
  'family',
  'is|was|will|would be ~3 my|where|the|a place|best|first|perfect|ideal',
  'is|was my|where|the',
  'would be|give|offer|allow|let|suit',
  'attracts|attracted|appeals|interests|draws|drew|impresses|impressed|found|invited',
  'as|because|for its|my|it|of',
)

/** States and regions: “your program in Ohio” is true of a program in any of its towns. */
export const regions: ReadonlySet<string> = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa ' +
    'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia ' +
    'washington wisconsin wyoming america usa us appalachia midwest midwestern northeast northwest southeast southwest england ' +
    'delta bay valley coast plains rockies downtown northern southern eastern western upstate greater united'
  ).split(' '),
)

/** Words by which an email speaks of the program or the position it is about, without its track. */
export const programSpokenOf = phrases(
  'places/program-spoken-of',
  'your (esteemed|prestigious|excellent|training|residency|whole) (residency|training) program|programs|programme|residency',
  'your (residency) program director',
  'a|the|any|one|open|first residency|training|PGY|resident program|programme|position|positions|spot|seat',
  'PGY 1 position|spot|seat|year',
  'residency|training position|spot|seat|training at|in|with your',
)

/** Words by which the applicant tells where else they applied: programs named there are meant, not pasted. */
export const elsewhereApplied = phrases(
  'places/elsewhere-applied',
  'also ~3 applied|applying|interviewed|interviewing|waiting',
  'applied|apply|applying|interviewed ~6 as well|too',
  'other|another|several|few|two|three|four|five|many program|programs|hospitals|applications|interviews|places|offers',
  'applications|interviews|invitations|offers to|at|from|with|in|out',
  'interviewed|interviewing at|with',
  'among them',
  'as well as',
  'i (have|had) (an|another) interview|invitation|offer at|from|with',
)
