import {type AddCommand, refuse} from '../command.ts'
import {importTable} from '../import.ts'

interface ImportFlags {
  readonly workspace?: string
  readonly dryRun?: boolean
  readonly skipBadRows?: boolean
}

const whole = 100

/** Adds `import`. */
export const addImport: AddCommand = (root, io, end) => {
  root
    .command('import')
    .description('add the programs of a CSV file to residency.yaml; nothing that is there is changed')
    .argument('<csv>', 'a file with a row of headers and a row for each program')
    .option('--workspace <file>', 'the residency.yaml to add to; the nearest one upwards without it')
    .option('--dry-run', 'say what would be added, and write nothing')
    .option('--skip-bad-rows', 'leave rows with a mistake out; without it nothing is added when there is one')
    .action(async (csv: string, {workspace, dryRun = false, skipBadRows = false}: ImportFlags) => {
      const report = await importTable({
        cwd: io.cwd,
        csv,
        workspace,
        isDryRun: dryRun,
        skipsBadRows: skipBadRows,
        hasColor: io.hasColor,
        width: io.columns ?? whole,
      })
      io.out(report.text)
      for (const refusal of report.refusals) refuse(io, refusal)
      end(report.isDone ? 0 : 2)
    })
}
