import type {Part} from '../part.ts'
import {copying} from './copying.ts'
import {files} from './files.ts'
import {matchWeek} from './match-week.ts'
import {server} from './server.ts'

/** Everything the extension does in the window, each in a file of its own. */
export const parts: readonly Part[] = [copying, files, matchWeek, server]
