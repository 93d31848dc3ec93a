import {specialtyLabels, type Target} from '../../../lexicon/specialties.ts'
import {readTarget} from '../arguments.ts'
import {type AddCommand, program, refuse} from '../command.ts'
import {type Begun, begin, listTemplates} from '../new.ts'

interface NewOptions {
  readonly program?: string
  readonly target?: Target
  readonly list?: true
}

/** Adds `new`. */
export const addNew: AddCommand = (root, io, end) => {
  root
    .command('new')
    .description('begin a draft from a template, with the facts of residency.yaml in it')
    .argument('[template]', 'a kind, such as email, or a template, such as emails/soap-reply')
    .argument('[file]', 'where to write it; without one it is printed')
    .option('--program <program>', 'the program it goes to: an id from residency.yaml, or any name')
    .option('--target <target>', 'what it is written for', readTarget)
    .option('--list', 'list the kinds and templates')
    .action(async (name: string | undefined, file: string | undefined, {program: to, target, list}: NewOptions) => {
      if (list) {
        io.out(listTemplates())
        return
      }
      if (name === undefined) {
        end(refuse(io, 'A kind or a template is missing; `new --list` lists them.'))
        return
      }
      const begun = await begin({cwd: io.cwd, name, file, program: to, target})
      if ('refusal' in begun) end(refuse(io, begun.refusal))
      else io.out(begun.written ? `${writtenWords(file ?? '', begun)}\n` : begun.text)
    })
}

/** What was taken for granted, and the next step; the name is quoted where a shell would break it. */
const writtenWords = (file: string, {target, unlisted}: Exclude<Begun, {refusal: string}>): string =>
  [
    `${file} is written${target ? `, for ${specialtyLabels[target]}: --target or \`target:\` in it says otherwise` : ''}.`,
    ...(unlisted === undefined
      ? []
      : [`residency.yaml does not have “${unlisted}”; what you add below \`programs:\` there fills the next draft.`]),
    `Fill in its placeholders, which stand in square brackets; \`${program} check ${/^[\w./\\:-]+$/.test(file) ? file : JSON.stringify(file)}\` lists those that are open.`,
  ].join('\n')
