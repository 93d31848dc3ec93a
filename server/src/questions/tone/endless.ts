import type {Sentence} from '../../text/sentence.ts'

const longest = 600

/** Whether a sentence is a file without full stops: nobody means one thing with so many words. */
export const isEndless = (sentence: Sentence): boolean => sentence.last - sentence.first > longest
