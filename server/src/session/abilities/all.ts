import type {Ability} from '../session.ts'
import {codeActionsAbility} from './code-actions.ts'
import {copying} from './copying.ts'
import {diagnostics} from './diagnostics.ts'
import {hover} from './hover.ts'
import {matchWeek} from './match-week.ts'

/** Everything the server can do for a client, each in a file of its own. */
export const abilities: readonly Ability[] = [diagnostics, hover, codeActionsAbility, copying, matchWeek]
