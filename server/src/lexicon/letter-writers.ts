import {phrases} from './phrases.ts'

/** Words to somebody who has taught the writer or written for them: work they shared, the letter, how it all ended. */
export const sharedPast = phrases(
  'email/shared-past',
  'you ~2 wrote|write|written|writing for me',
  'you ~2 wrote|written me ~1 letter|reference',
  'letter|reference (that|which) you ~2 wrote|write|sent|send|uploaded|upload',
  'thank|thanks you|again|so|much|for ~4 your|the letter|reference',
  'your letter did|opened|was|made|came|helped|got',
  'upload link|links',
  'letter request|portal',
  'we ~1 worked|rounded|scrubbed|published|presented|operated ~4 together',
  'i ~1 worked|rotated|rounded|trained|scrubbed|studied|was ~2 with|under you',
  'on|in|from|after your service|rounds|lab|laboratory|course|class|seminar|lectures',
  'you ~2 know me|my well|work',
  'you ~1 taught|trained|supervised|advised|mentored|encouraged me',
  'you ~1 said|told|asked (me|us) once',
  'you once said|told|asked|wrote',
  'before you hear|read it|of|about|this',
  'hear it|this (first) from me',
  'i ~1 matched in|into|at',
  'i|we matched to',
  'tell you ~3 how it|this|that ends|ended|goes|went',
)
