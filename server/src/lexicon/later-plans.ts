import {phrases} from './phrases.ts'

/** Words by which the applicant tries once more what was tried already. */
export const retryWords = phrases(
  'later-plans/retry',
  'try|trying|ask|asking|knock|knocking|apply|applying|attempt|compete|interview|enter|audition|submit|present|go|return|come (myself) again|anew|back|once|a|another|one (more|second|last|final) (time)',
  'reapply|reapplying|re-apply|re-applying|retry',
  'give ~2 another|second|new try|chance|attempt|go',
  'second|another|new|next attempt|try|chance at|for|with',
)

/** What the applicant first tried for, named by that alone. */
export const firstGoal = phrases(
  'later-plans/first-goal',
  'the|that|those|these ~1 path|road|route|door|doors|gate|gates|specialty|field|program|programs|training|place|places|career|list (that|which) (for) i ~3 prepared|knocked|applied|asked|wanted|wished|hoped|tried|chose|aimed|dreamed|missed|love|loved|want',
  'what i ~2 asked|applied|prepared|wished|hoped|aimed|tried|wanted (for) (the|at|in|from) first|before|beginning|start|september|fall|autumn|year',
  'what i ~2 asked|applied|prepared|trained|aimed for',
  'the same door|doors|gate|programs|specialty|path|training|road',
  'my first|original|real|true choice|love|wish|specialty|path|plan|goal|field',
  'combined|dual (training) program|programs|training|residency|residencies|path|track|specialty|position|positions',
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
  'even|only|just|if only (for) (a|one|the|single) (single|first|intern|pgy1) year with|in|at|among|on you|your|this',
  'at least|even|only|if only for|during|through|in the|my|one|a first|intern|single|year (year)',
  'finish|complete|do|serve|give|honor|stay ~3 first|intern|internship|pgy1|one|single (year) before ~1 i ~3 consider|think|look|ask|apply|decide|request|try',
  'first|intern|one|pgy1 year ~1 (and|then|after) (which) ~2 consider|see|decide|reconsider|reapply',
)

/** Words of a transfer of one's own. */
export const transferThoughts = phrases(
  'later-plans/transfer',
  'consider|considering|think|thinking|ask|asking|request|requesting|seek|seeking|look|looking|explore|exploring (of|about|for|into) ~1 transfer|transferring|switch|switching',
)

/** A second training behind the reader's. */
export const secondTraining = phrases(
  'later-plans/second-training',
  'add|adding|get|getting|obtain|obtaining|earn|earning|do|doing|take|taking|complete|completing|pursue|pursuing the|a|my|another second|other|another ~1 board|boards|residency|certification|specialty|half',
  'a|another second|more residency after|afterwards|behind',
)
