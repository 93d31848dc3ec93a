import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {isEvidence, tellsEvent} from '../evidence.ts'

/** The paragraphs that are long enough to show something, and claim alone. */
export const unevidenced = wherever(
  oncePerParagraph(
    (paragraph): boolean =>
      paragraph.block.container.list === 0 &&
      isLong(paragraph) &&
      !paragraph.sentences.some((sentence) => isShown(sentence)) &&
      paragraph.sentences.filter(isPlan).length * 2 < paragraph.sentences.length,
  ),
)

const isShown = oncePerSentence(
  (sentence: Sentence): boolean =>
    isEvidence(sentence) || tellsEvent(sentence) || isClinical(sentence) || namesLanguage(sentence),
)

const isLong = ({sentences}: Paragraph): boolean =>
  sentences.length > 1 && sentences.reduce((sum, sentence) => sum + sentence.length, 0) >= 30

/** Whether a sentence looks ahead: what the applicant wants, plans or asks for. */
const isPlan = oncePerSentence((sentence: Sentence): boolean =>
  /\b(?:I|we) (?:\p{L}+ )?(?:will|would|want|hope|plan|intend|wish|aim|look forward|am looking|am ready|am applying|apply|ask|need|expect)\b|\b(?:after|during) residency\b|\bmy (?:goal|aim|plan|hope)\b/iu.test(
    sentence.text,
  ),
)

/** Whether the applicant names a language of their own: “I speak Spanish well enough to take a history”. */
const namesLanguage = oncePerSentence((sentence: Sentence): boolean =>
  /\bI (?:speak|read|write|understand|interpret) (?:\p{Ll}+ )?\p{Lu}\p{Ll}/u.test(sentence.text),
)

/** Whether a sentence names a disease, a drug or an organ's failing: it speaks of medicine and not of virtue. */
const isClinical = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some(({text}) => clinicalWords.has(text) || clinicalEnding.test(text)),
)

const clinicalEnding =
  /^\p{L}{3,}(?:itis|emia|aemia|pathy|cardia|oma|uria|penia|plegia|stenosis|cirrhosis|sclerosis|fibrosis|thrombosis|tuberculosis)$/u
const clinicalWords = new Set(
  'asthma sepsis stroke hypertension diabetes cancer leukemia pneumonia heart kidney lung liver insulin oxygen sickle cystic rheumatic seizure seizures epilepsy hiv malaria dengue cholera measles autism copd cirrhosis dialysis transplant fever dyspnea antibiotic antibiotics'.split(
    ' ',
  ),
)
