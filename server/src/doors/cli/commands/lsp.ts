import type {AddCommand} from '../command.ts'

/** Adds `lsp`. */
export const addLsp: AddCommand = (root, io) => {
  root
    .command('lsp')
    .description('speak the Language Server Protocol with an editor')
    .requiredOption('--stdio', 'over standard input and output')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => io.serve())
}
