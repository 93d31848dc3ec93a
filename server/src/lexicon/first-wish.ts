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
