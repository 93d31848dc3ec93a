import {phrases} from './phrases.ts'

/** Words by which the applicant tries once more what was tried already. */
export const retryWords = phrases(
  'later-plans/retry',
  'try|trying|ask|asking|knock|knocking|apply|applying|attempt|compete|interview|enter|audition|submit|present|go|return|come (myself) again|anew|back|once|a|another|one (more|second|last|final) (time)',
  'try|ask|knock|apply|interview ~7 a|another|one second|more|last|final time',
  'reapply|reapplying|re-apply|re-applying|retry',
  'sit|sitting|enter|entering|join|joining|run|running|face|facing ~4 again|anew',
  'sit|sitting|enter|entering|join|joining|run|running|face|facing ~4 once more',
  'give ~4 another|second|new try|chance|attempt|go',
  'second|another|new|next attempt|try|chance at|for|with',
)

/** What the applicant first tried for, named by that alone. */
export const firstGoal = phrases(
  'later-plans/first-goal',
  'the|that|those|these ~1 path|road|route|door|doors|gate|gates|specialty|field|program|programs|training|place|places|career|list (that|which) (for) i ~3 prepared|knocked|applied|asked|wanted|wished|hoped|tried|aimed|dreamed|missed',
  'what i ~2 asked|applied|prepared|wished|hoped|aimed|tried|wanted (for) (the|at|in|from) first|before|beginning|start|september|fall|autumn|year',
  'what i ~2 asked|applied|prepared|trained|aimed for',
  'the same door|doors|gate|programs|specialty|path|training|road',
  'my first|original|real|true choice|wish|specialty|path|plan|goal|field',
  'combined|dual (training) program|programs|training|residency|residencies|path|track|specialty|position|positions|match|list|seat|seats',
)

/** The next season, in the words of the calendar. */
export const nextTime = phrases(
  'later-plans/next-time',
  'next|following|coming year|season|cycle|match|fall|autumn|september|october|march|application|applications',
  'a year later|after|on',
  'in a|one|two year|years',
  'the second time',
)

/** Words by which the applicant turns to somebody for a place. */
export const turningWords = phrases(
  'later-plans/turning',
  'see|find|hear|ask|learn ~1 what|whether|if|where',
  'speak|talk|write|turn|contact|approach|knock|look ~1 to|with|at|on|for|into',
  'try|apply|reapply|return|interview|enter|compete|visit',
)

/** To be let go in the middle of it. */
export const releaseWords = phrases(
  'later-plans/release',
  'ask|beg|request|expect|hope|trust ~5 release|releasing me|my',
  'ask|request ~4 released from',
  'hope|trust|ask|think|expect ~5 let|letting|allow me go|leave',
  'understand|forgive ~2 if i (then) followed|follow|left|leave|went|go|accepted|accept|took|take|chose|choose',
  'follow|followed|take|took|accept|accepted it|that ~2 if|should ~6 free|vacated|open|available|offered',
)

/** A stay of one year, offered as one that is enough. */
export const oneYearOnly = phrases(
  'later-plans/one-year',
  'even|only|just (for) (a|one|the|single) (single|first|intern|pgy) (1) year with|in|at|among|on you|your|this',
  'at least|most for|during|through|in the|my|one|a (first|intern|single) year',
  'at least|only|just until|till the|my next|following|coming (application|match) season|cycle|match',
  'even|only|just for|during|through the|my|one|a (first|intern|single) year',
  'finish|complete|do|serve|give|honor|stay ~3 first|intern|internship|pgy|one|single (1) (year) before ~1 i ~3 consider|think|look|ask|apply|decide|request|try',
  'first|intern|one|pgy (1) year ~1 (and|then|after) (which) ~2 consider|see|decide|reconsider|reapply',
)

/** Words of a transfer of one's own. */
export const transferThoughts = phrases(
  'later-plans/transfer',
  'i ~6 consider|considering|think|thinking|ask|asking|request|requesting|seek|seeking|look|looking|explore|exploring (of|about|for|into) ~1 transfer|transferring|switch|switching',
  'i ~5 go|move|leave|transfer|switch to|for another|different|other program|specialty|residency|field',
  'i ~3 transfer|switch|leave|move after|before|during ~2 intern|first|pgy|second (1|2|one|two) year',
)

/** A second training behind the reader's. */
export const secondTraining = phrases(
  'later-plans/second-training',
  'add|adding|get|getting|obtain|obtaining|earn|earning|do|doing|take|taking|complete|completing|pursue|pursuing the|a|my|another second|other|another ~1 board|boards|residency|certification|specialty|half',
  'sit|take|do|pass|add|earn|start the|a|my other|second|pediatric|pediatrics|medicine ~1 board|boards|residency|training|certificate after|behind yours|your|this|it',
  'my second certificate|certification|board',
  'a|another second|more residency after|afterwards|behind',
)

/** A door that the applicant waits for. */
export const awaitedDoor = phrases(
  'later-plans/awaited-door',
  'until|till|once the|that|an|my other|another|combined|first|real|right|own ~1 door|doors|gate|gates|road|path|window|track|way (is|are) ~1 open|opens|unlock|unlocks|unlocked|opened|free|clear',
  'until|till another door|gate|road|path|window|track|way (is) open|opens|unlocked|opened|free|clear',
)

/** The application after this one, as one that will be stronger. */
export const strongerNext = phrases(
  'later-plans/stronger-next',
  'my next|future|second ~1 application|candidacy|file|attempt ~3 stronger|better|improved|competitive|chances|chance',
)

/** A better place, as one that would be taken. */
export const betterPlace = phrases(
  'later-plans/better-place',
  'if|should|when|once|unless ~1 better|combined|dual place|position|offer|seat|spot|one|opening ~8 comes|come|opens|open|appears|arrives|arrive|offered|calls|call|found',
)
