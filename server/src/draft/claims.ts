import type {Sentence} from '../text/sentence.ts'

/** Whether a sentence looks ahead: what the applicant wants, plans or asks for. */
export const isPlan = (sentence: Sentence): boolean =>
  /\b(?:I|we) (?:\p{L}+ )?(?:will|would|want|hope|plan|intend|wish|aim|look forward|am looking|am ready|am applying|apply|ask|need|expect)\b|\b(?:after|during) residency\b|\bmy (?:goal|aim|plan|hope)\b/iu.test(
    sentence.text,
  )
