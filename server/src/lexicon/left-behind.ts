import {phrases, wordSet} from './phrases.ts'

/** Words by which a choice of earlier is told as one that holds no more. */
export const leftBehind = phrases(
  'framing/left-behind',
  'walk|walked|walking|move|moved|moving|turn|turned|turning|step|stepped|drift|drifted|back|backed|grew away|back|on',
  'give|gave|given|giving up',
  'give|gave|given|giving it|them|that up',
  'let|letting go',
  'let|letting it|them|that go',
  'leave|left|leaving behind',
  'leave|left|leaving it|them|that behind',
  'no longer',
  'not any more|anymore|longer',
  'not again',
  'stop|stopped wanting|hoping|thinking|applying|looking',
  'close|closed|closing|shut|turned the|that|this ~2 chapter|book|page',
  'is|was|are ~1 history',
  'out of habit|caution|fear|loyalty|politeness',
  'i was wrong|mistaken',
  'used to',
  'close|closed|closing|shut|shutting that|the|this door',
  'change|changed|changing my mind|course|direction',
  'outgrew|outgrown',
  'set|put aside|away',
  'set|put it|that|them aside|away',
  'wrong reason|reasons',
  'a|my|the mistake',
  'hedged|hedging|hedge',
  'first|initial|original choice|application|plan ~2 was wrong|mistaken|hasty',
)

/** Who practises a specialty, behind its name: “a Med-Peds physician” is met on the way. */
export const practitioners = wordSet(
  'physician physicians doctor doctors attending attendings resident residents colleague colleagues mentor mentors hospitalist hospitalists faculty graduate graduates trained',
)
