import {
  type ImportMistake,
  type ImportProgramsAnswer,
  type ImportProgramsParams,
  importProgramsRequest,
} from '../../protocol/import-programs.ts'
import {type Imported, importPrograms, type KnownProgram, type Mistake} from '../../workspace/import-programs.ts'
import type {Ability} from '../session.ts'

/** Says what would be added to a `residency.yaml` from a table of programs; writes nothing itself. */
export const importProgramsAbility: Ability = {
  capabilities: () => ({}),
  serve({connection, guard}) {
    connection.onRequest(
      importProgramsRequest,
      guard.request('importPrograms', null, (params: ImportProgramsParams | null): ImportProgramsAnswer | null => {
        if (typeof params?.csv !== 'string' || typeof params.workspace !== 'string') return null
        const outcome = importPrograms({...params, skipsBadRows: params.skipsBadRows === true})
        if (outcome.is === 'refused') return {is: 'refused', mistakes: outcome.mistakes.map(told)}
        const {insertion, added, known, skipped} = outcome
        return {
          is: 'proposed',
          edit: insertion ? {at: insertion.span, text: insertion.text} : null,
          added: added.map(({program}) => program.name ?? ''),
          known: known.length,
          remarks: remarksOn(outcome),
          skipped: skipped.map(told),
        }
      }),
    )
  },
}

const told = ({in: where, span, column, message}: Mistake): ImportMistake => ({
  in: where,
  at: span,
  message: column === undefined ? message : `Column ${column}: ${message}`,
})

const remarksOn = ({notes, known}: Imported): readonly string[] => [
  ...notes.map(({column, message}) => (column === undefined ? message : `Column ${column}: ${message}`)),
  ...known.flatMap(differences),
]

const differences = ({name, first, differences}: KnownProgram): readonly string[] =>
  differences.map(({key, kept, read}) => {
    const there = first ? 'an earlier row' : 'residency.yaml'
    return `${name}, ${key}: ${there} has ${kept === undefined ? 'nothing' : `“${kept}”`}, the table has “${read}”.`
  })
