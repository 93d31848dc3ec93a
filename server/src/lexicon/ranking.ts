import {phrases} from './phrases.ts'

/** The reader ranks the applicant. */
export const ranksApplicant = phrases(
  'rank/of-applicant',
  'rank|ranks|ranked|ranking (your) me|us|mine',
  'list|lists|listed|put|puts|place|places|placed|include|includes|move|moves|have|keep|want me|us (in|at|on|as|among|up) (the|your|a|very) ~1 first|top|high|higher|highly|number|where|list|upper|rank|position|safe',
  'me|us first|highly|high (enough|too)',
  'list|lists|put me in|on|at your|the ~2 first|top|list|five|three|ten',
  'i am|was|will|be|being (be) ranked|in|on|high (to) (your) (match|top|first|list)',
  'my (name|application) is|be|will ~2 ranked|first|high|on',
  'top|high|fair|good|first|safe|place|position|rank|ranking (place|position|rank) on|in|of yours',
  'position|place|rank|ranking|spot ~2 on|in your (rank|preference) list',
  'in your top|first',
  'do|does|did|doing|return|returning the (very) same|favor',
  'do|does so|likewise|too',
  'i am|be|was|will|would (be) on|in|within|high|near|at your (rank|preference)',
  'being|getting|be ranked (to|in|high|highly|first)',
  'your (high|own|first) ranking|rank of|for me',
  'your first|top|high place|rank|spot|ranking|list for my|mine|me',
  'keep|save|hold|reserve|find a|one|the|my place|seat|spot|position for|to me',
  'that i match|will|would|matched|am ranked|match|high|in|on',
  'a|the promise|guarantee|assurance|word of|on|for a|the|my seat|place|spot|position|rank',
  'me to the top',
  'rank|list|put|place each other|another',
  'one another|other (first|highly|high|on)',
  'me|us where i|we can match',
  'yours is mine',
  'your list|ranking|yours has|have|opens|starts|begins|shows|puts (with) me',
  'spot|seat|place for me (high) on|in your',
  'let me be|stand|come (very) high|first|near|on|in',
  'return the favor|favour',
)

/** The applicant ranks the reader. */
export const ranksReader = phrases(
  'rank/of-reader',
  'rank|ranking|list|put|place|putting|placing|move|moving you|it|yours|them (at|as|to|on|very|in|up) (the|my) (very) ~1 first|top|number|one|highly|high|above|ahead|rank|1|higher|list',
  'rank|ranking|list|put|place|putting|placing|move|moving your|this program|residency|hospital|department|side|place|team (at|as|to|on|very|in|up) (the|my) (very) ~1 first|top|number|one|highly|high|above|ahead|rank|1|higher|list',
  'my ranking|rank of you|your',
  'you|it (would|will) go|goes|move|moves|rise|jump to the (very) top',
  'the top|head|first place|line|spot of|on my list|ranking',
  'my (own) first|top|number|highest place|rank|one|spot|choice',
  'rank you|your|it|them',
  'you|it|program|yours|this|hospital (will|would|is|are|shall|can) (be|become|stay|go|stand) (the|my|at|to|a) (number|very) ~1 first|one|top|1|my',
  'first|top|high|highest|number (one|of|1) (on|in|of) my|mine (rank) (list)',
  'my first|number|top|rank|number-one (one|rank|choice|place|spot|1)',
  'you (at|to|as|in|on|go|be) (the|my) (very) first|top|number (one|of|1)',
  'at the (very) top of mine|my',
  'top of mine|my',
  'do the same for|with|to you|your',
  'the same (for|with|to) you|your',
  'each|one other|another (first|highly|on|high|at)',
  'mine for yours',
  'my list|ranking|mine has|have|opens|starts|begins|shows|puts (with) you|your',
  'number|no one|1 for you',
  'for you on mine',
)

/** What makes a ranking a trade. */
export const bargainWords = phrases(
  'rank/condition',
  'if|unless|provided|providing|assuming|supposing (that)',
  'should you|your|i',
  'were you|your|i to',
  'the|one condition that|of',
  'for my|mine|yours|a',
  'in exchange|return|turn',
  'exchange|trade|swap for',
  'as|so long as',
  'on (the|one) condition',
  'only|once|when|whenever|after you|your|i (have|know|am|hear|confirm|get)',
  'so please rank|put|list|place',
  'depends|depending on',
  'tell|promise|assure|confirm|give|rank|place|put|list|include me|us|my',
  'each|one other|another',
)

/** What a bargain asks of the reader, beside a rank. */
export const bargainAsks = phrases(
  'rank/asked',
  'promise|promises|guarantee|guarantees|assure|assures|confirm|confirms|tell|tells|offer|offers|give|gives|grant|save|keep|hold|reserve me|us|that',
  'your word|promise|assurance|guarantee|confirmation|sign',
  'interview|invite|call|take|accept|choose|pick|consider me',
  'promise|promises|guarantee|confirm|agrees|agree me|to|that|a',
)
