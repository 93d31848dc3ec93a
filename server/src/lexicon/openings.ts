import {phrases} from './phrases.ts'

/** Stub. */
export const openingsStub = phrases('openings/stub', 'zzzzopenings')
