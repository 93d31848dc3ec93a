import {phrases} from './phrases.ts'

/** Stub. */
export const praiseStub = phrases('praise/stub', 'zzzzpraise')
