import type {Retired} from '../lint/catalogue.ts'

/** Rules that are no more: settings and comments that name one get a friendly finding. */
export const retired: Readonly<Record<string, Retired>> = {}
