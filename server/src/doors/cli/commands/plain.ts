import {type AddCommand, refuse} from '../command.ts'
import {plain} from '../plain.ts'

/** Adds `plain`. */
export const addPlain: AddCommand = (root, io, end) => {
  root
    .command('plain')
    .description('print a draft as the plain text that the ERAS form would receive')
    .argument('<file>', 'a draft in Markdown')
    .option('--changes', 'say on standard error what is different from the file')
    .action(async (file: string, {changes}: {readonly changes?: true}) => {
      const read = await plain(io.cwd, file)
      if ('refusal' in read) {
        end(refuse(io, read.refusal))
        return
      }
      io.out(read.text)
      if (read.note) io.err(`${read.note}\n`)
      if (changes) io.err(read.changes)
    })
}
