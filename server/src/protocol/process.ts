/**
 * What the process of the server is started with; an engine that did not know one of these would not start, so they are
 * options that Node documents. Young memory of at most 4 MB: with Node's own 16 the server holds some 20 MB more between
 * two letters, and answers no sooner (`npm run bench`).
 */
export const nodeFlags: readonly string[] = ['--max-semi-space-size=4']
