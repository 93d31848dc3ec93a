import {vocabulary} from '../lexicon/vocabulary.ts'
import {compile, type Matcher} from '../text/matcher.ts'

let compiled: Matcher | undefined

/** The one matcher over the whole lexicon. It is built with the first draft, so that starting up does not wait for it. */
export const matcher: Matcher = {
  find(words, mask, from, to) {
    compiled ??= compile(vocabulary)
    return compiled.find(words, mask, from, to)
  },
}
