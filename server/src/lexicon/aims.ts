import {phrases} from './phrases.ts'

/** Stub. */
export const aimCues = phrases('aim/cue', 'goal')
