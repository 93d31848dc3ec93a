import {phrases} from './phrases.ts'

/** Stub. */
export const rankWords = phrases('match/rank', 'rank|ranking')
