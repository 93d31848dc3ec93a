import {type AddCommand, refuse} from '../command.ts'
import {explain} from '../explain.ts'

/** Adds `explain`. */
export const addExplain: AddCommand = (root, io, end) => {
  root
    .command('explain')
    .description('say what a rule finds, why, and what to do instead')
    .argument('<rule>', 'a rule, such as tone/desperation, or a family, such as tone/*')
    .action((id: string) => {
      const explained = explain(id, io)
      if ('text' in explained) io.out(explained.text)
      else end(refuse(io, explained.refusal))
    })
}
