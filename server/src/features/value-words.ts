import {kindLabels} from '../lexicon/kinds.ts'
import {trackLabels} from '../lexicon/specialties.ts'

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...kindLabels,
    ...trackLabels,
    'pre-match': 'before Match Week',
    soap: 'in Match Week, from Monday to the end of SOAP',
    'post-soap': 'after SOAP has ended',
    reapplying: 'for the season to come',
    img: 'graduate of a medical school abroad',
    us: 'graduate of a medical school in the US',
    off: 'the rule is silent',
    certified: 'the certificate is there',
    passed: 'the result is there',
  }),
)

/** What a word of front matter or `residency.yaml` means; undefined where it says itself. */
export const meaningOf = (word: string): string | undefined => {
  const meaning = meanings.get(word)
  return meaning === word ? undefined : meaning
}
