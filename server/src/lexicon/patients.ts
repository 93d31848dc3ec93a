import {phrases} from './phrases.ts'

/** Stub. */
export const patientsStub = phrases('patients/stub', 'zzzzpatients')
