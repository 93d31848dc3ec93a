import {type ListFormat, listFormats, readListFormat} from '../arguments.ts'
import type {AddCommand} from '../command.ts'
import {printRules} from '../rules.ts'

/** Adds `rules`. */
export const addRules: AddCommand = (root, io) => {
  root
    .command('rules')
    .description('list every rule')
    .option('--format <format>', listFormats.join(' or '), readListFormat, 'text')
    .action(({format}: {readonly format: ListFormat}) => io.out(printRules(format)))
}
