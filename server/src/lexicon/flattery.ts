import {phrases} from './phrases.ts'

/** Words of standing and fame: praise of a name, with nothing behind it that one could visit. */
export const praiseOfStanding = phrases(
  'flattery/standing',
  'esteemed',
  'highly|most|well|so esteemed|respected|reputed|regarded|acclaimed|ranked|renowned|known|recognized|recognised|rated',
  'prestigious',
  'renowned',
  'world renowned|famous|class|leading|known',
  'nationally|internationally|globally|universally|widely|highly|well renowned|recognized|recognised|known|acclaimed|respected|famous|ranked',
  'reputable',
  'reputed',
  'respectable',
  'top tier|notch|ranked|rated|class|level',
  'first class|rate',
  'distinguished',
  'illustrious',
  'eminent',
  'venerable',
  'premier',
  'elite',
  'famous',
  'famed',
  'acclaimed',
  'celebrated',
  'exalted',
  'august',
  'honorable',
  'unparalleled',
  'unrivaled|unrivalled',
  'second to none',
  'cream of the crop',
  'gold standard',
  'among the (very) best|finest|top|leading|premier|strongest|greatest|elite',
  'among the most ~2 prestigious|renowned|respected|reputable|famous|esteemed|admired|distinguished',
  'one of the (very) best|finest|top|leading|premier|strongest|greatest|elite',
  'one of the most ~2 prestigious|renowned|respected|reputable|famous|esteemed|admired|distinguished',
  'the best|finest|greatest|top ~2 program|programs|residency|hospital|hospitals|institution|institutions in|of|on',
)

/** Praise that flatters only where it stands right on the program: “your amazing program”. */
export const praiseOfWonder = phrases(
  'flattery/wonder',
  'amazing|wonderful|outstanding|exceptional|incredible|fantastic|superb|magnificent|marvelous|awesome|glorious|excellent|great|noble|dream|stellar|phenomenal|remarkable|extraordinary|splendid',
)

/** Nouns of fame. */
export const fame = phrases(
  'flattery/fame',
  'prestige',
  'renown',
  'fame',
  'high|good|great|excellent|outstanding|stellar|strong|impressive|solid|remarkable|incredible|international|national|tremendous reputation|repute|standing|name',
  'reputation|repute|standing|caliber|calibre|stature',
)

/** Nouns that are praised in their own right: the phrase is about them. */
export const otherHeads: ReadonlySet<string> = new Set(
  (
    'journal conference award scholarship fellowship prize student teacher professor mentor cardiologist surgeon author book ' +
    'paper city town weather food lake bridge orchestra team-mate colleague friend'
  ).split(' '),
)
