import type {Plugin} from 'esbuild'

/** A rule's source without its examples. */
export const withoutExamples: (source: string) => string
/** An esbuild plugin that leaves the examples of rules out of a bundle. */
export const bare: Plugin
