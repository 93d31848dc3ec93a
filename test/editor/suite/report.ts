/** Stands before the counts of a run, a JSON object `{"passed":N,"failures":["title", ...]}` on one line, wherever an editor writes them. */
export const countsMark = 'residency-drafts-tests '

/** Stands before each line of a run that is meant for people. */
export const lineMark = 'residency-drafts-tests: '
