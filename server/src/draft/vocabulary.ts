import {vocabulary} from '../lexicon/vocabulary.ts'
import {compile} from '../text/matcher.ts'

/** The one matcher over the whole lexicon, built when the program starts. */
export const matcher = compile(vocabulary)
