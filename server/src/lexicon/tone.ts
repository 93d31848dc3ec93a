import {phrases} from './phrases.ts'

/** Stub. */
export const toneStub = phrases('tone/stub', 'zzzztone')
