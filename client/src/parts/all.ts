import type {Part} from '../part.ts'
import {files} from './files.ts'
import {matchWeek} from './match-week.ts'
import {server} from './server.ts'

/** Everything the extension does in the window, each in a file of its own. */
export const parts: readonly Part[] = [files, matchWeek, server]
