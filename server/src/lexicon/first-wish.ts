import {phrases} from './phrases.ts'

/** A combined training by what it is, where its name is not given. */
export const combinedTraining = phrases(
  'framing/combined-training',
  'combined|dual|double (~1) training|program|programs|specialty|route|path|road|track|residency|residencies|board|boards|certification',
  'four year program|programs|training|residency|path|route',
)

/** The same by its patients or its halves. */
export const originDescribed = phrases(
  'framing/origin-described',
  'all|every|both|any age|ages (groups|group)',
  'both|two worlds|halves|sides|boards',
  'both|two kinds|sorts of doctor|doctors|physician|physicians|medicine|training',
  'young and (the) old',
  'old and (the) young',
  'adults|children and|with|alongside|beside (the) children|adults',
  'more than (just|only) children|adults|kids',
  'never|ever|no|nobody ~2 too old|young',
  'no matter ~1 how old|young',
  'grandparents|grandmothers|parents and|with (their) grandchildren|children|babies',
)

/** What the applicant first wished for. */
export const earlierWish = phrases(
  'framing/earlier-wish',
  'my ~1 heart|hope|hopes|wish|wishes|plan|plans|dream|dreams|aim was|were|had|lay (been) (set|fixed) (on|with|in)',
  'i ~1 first|once|originally|initially hoped|wished|wanted|planned|dreamed|pictured|imagined|applied|aimed|meant',
  'i ~1 had|have (first|once) prepared|hoped|wished|wanted|planned|dreamed|pictured|imagined|aimed|set',
  'the ~1 plan|hope|idea|dream was|had (been) (always) to|for',
  'i ~1 hoped|wished|planned|dreamed|applied|aimed ~1 for|to|of',
  'having ~1 hoped|wished|planned|dreamed|applied|aimed|wanted|prepared for|to|of',
)

/** What came of it, where a whole field is closed. */
export const shutDoor = phrases(
  'framing/shut-door',
  'door|doors ~3 stayed|remained|were|was|is|are ~1 shut|closed|locked',
  'had|have|has|was|were|is|are|found ~1 no|not (a|any|enough) room|place|places|seat|seats|position|positions ~2 for|left|me',
  'shorter|fewer|smaller|narrower than ~3 hoped|expected|thought|needed|planned|wished',
  'given|got|received|won|granted|offered neither|none|nothing',
  'was not to be',
  'decided|willed otherwise|differently',
  'fate|life|god|match|season|fortune ~1 had|has other|different plans|ideas',
  'did not work|come|happen|open ~1 out|true|about|for',
  'turned|sent me|us away|down',
)

/** A choice put off: of whom a specialty is said to be for, that is indecision too. */
export const deferredChoice = phrases(
  'framing/deferred-choice',
  'postpone|postpones|postponed|delay|delays|delayed|defer|avoid|avoids|avoided|escape|dodge ~2 decision|choice|choosing|deciding',
  'put|puts|putting off ~2 decision|choice|choosing|deciding',
  'had not|never ~1 chosen|decided',
)

/** Proverbs of those who take what there is. */
export const settlingProverbs = phrases(
  'framing/settling-proverb',
  'bird in the|my hand',
  'beggars ~1 choosers',
  'beggars are|can not ~2 choose|choosers',
  'half a loaf|bread',
  'half ~3 better than nothing|none|no',
  'between this|it|that|you and going|staying|returning|sitting ~1 home',
  'life gives|gave|hands|handed|sends ~1 lemons',
  'something|anything is ~1 better than',
  'better than staying|sitting|waiting|remaining (at) ~1 home|unemployed|year',
  'if you can not get|have what ~2 want|like|love',
)

/** One door closes; the proverb has another one open. */
export const closingDoor = phrases(
  'framing/closing-door',
  'when|where|if|as|after one|a door closes|shuts',
  'when|where|if|as|after one|a door is closed|shut',
)

/** Words of those who cannot choose, where the sentence speaks of training. */
export const unchoosing = phrases(
  'framing/unchoosing',
  'take|accept whatever|what i|we can get',
  'take|accept whatever|what is|was offered|given',
  'can not ~1 be picky|choosy|selective',
  'in no|a position to choose|be',
)

/** What would have been better than the reader's program: the wish that was, in the conditional. */
export const betterElsewhere = phrases(
  'framing/better-elsewhere',
  'categorical|combined|dual|longer|four|permanent|full ~1 position|place|program|seat|spot|one|residency|training|match ~1 would|might have been|suited|fit|made|given ~1 better|more|ideal|easier|nicer|preferable|best|me|my|safer',
  'my|our ~1 heart|eyes|hopes (was|were) (set|fixed) on another|other|different|something|elsewhere ~2 match|path|program|specialty|field|door|else|place|training|list|road|kind|residency',
  'i ~1 would|might have been|felt ~1 happier|better|stronger ~3 in|with|at another|other|different|combined ~1 specialty|field|program|path',
  'closed|shut|locked ~1 door|doors|gate (that) i ~2 wanted|wished|knocked|hoped|chose|chosen|prepared',
  'door|doors|gate (that) i ~2 wanted|wished|knocked|hoped|chose|chosen|prepared ~2 was|were|is|are|stayed|remained closed|shut|locked',
  'my ~1 heart|hope|hopes|wish|soul remains|remain|stays|stay|is|lies|belongs|belong with|in|to ~2 combined|dual',
  'my|our ~1 heart|hopes was|were|is|are ~1 elsewhere',
)

/** Words by which the choice is left open, or to others. */
export const openEnded = phrases(
  'framing/open-ended',
  'open to|for ~1 whichever|whatever|either|any ~2 track|specialty|program|side|department|field|one|path|half',
  'whichever|whatever track|specialty|side|half|path|field|one (that|of) ~6 fits|fit|needs|need|wants|suits|takes|offers|chooses|has',
  'happy|content|glad in|with both|either',
  'ready|prepared|happy for|with|in one|either|any of the two|both|them',
  'no|not ~2 preference',
  'not|never ~2 closed|made (up) my mind',
  'not ~3 say|claim|pretend ~2 i have decided|chosen',
  'i ~1 leave|let ~3 to the years|time|god|fate|future|match|program|you|committee',
  'not the person|one to say|decide|choose ~1 which|whether|what',
  'perhaps|maybe|finally|hopefully ~2 know|decide|see|find|discover (out) whether|which|if ~1 i|adult|children|medicine|pediatrics',
  'let|see ~1 which|whether ~3 i belong|fit|am',
  'work|serve|train ~1 in|at either department|track|half',
  'keep|leave|leaving|keeping it|this|that open',
)

/** What the applicant would not be doing, had the first wish come true. */
export const otherwiseAbsent = phrases(
  'framing/otherwise-absent',
  'i would not ~1 be|have (been) writing|written|applying|applied|knocking',
  'i would not ~1 be asking you|for',
  'i would ~1 be|have (been) ~5 another|other|different city|program|specialty|residency|field|place',
  'you would not ~1 be|have reading|received|heard|read',
)
