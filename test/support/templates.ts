import {existsSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {Target} from '../../server/src/lexicon/specialties.ts'
import type {Template} from '../../server/src/lexicon/template.ts'
import type {Known} from '../../server/src/templates/facts.ts'
import {fileNameFor} from '../../server/src/templates/file-name.ts'
import {fillTemplate} from '../../server/src/templates/fill.ts'
import {parseSnippet, printPlain, stopsOf} from '../../server/src/templates/snippet.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {root} from './project.ts'

/** The facts of the examples, as text. */
export const exampleFacts = readFileSync(`${root}examples/residency.yaml`, 'utf8')

const workspace = new Workspace('residency.yaml', exampleFacts)

/** A slot in snippet syntax. */
export const slot = (number: number, label: string): string => `\${${number}:${label}}`

/** A slot with options, in snippet syntax. */
export const choice = (number: number, ...options: readonly string[]): string => `\${${number}|${options.join(',')}|}`

/** What an applicant writes into the slots of a template: `test/templates/filled/<id>.yaml`. */
interface Filling {
  readonly program?: string
  readonly target?: Target
  /** By slot; a list where the same slot stands more than once. */
  readonly slots?: Readonly<Record<string, string | number | readonly string[]>>
  /** Other than the first option, by the first option. */
  readonly choices?: Readonly<Record<string, string>>
  /** Templates whose fillings are used here too. */
  readonly of?: readonly string[]
}

/** A template as a draft. */
export interface Written {
  readonly text: string
  readonly path: string
}

/** The filling of a template, with those it uses. */
export const fillingOf = (id: string): Filling => {
  const path = `${root}test/templates/filled/${id}.yaml`
  const filling: Filling = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Filling) : {}
  const slots = [...(filling.of ?? []).map(fillingOf), filling].map((one) => one.slots ?? {})
  return {...filling, slots: Object.assign({}, ...slots) as NonNullable<Filling['slots']>}
}

/** What is known when a template is filled for the example applicant. */
export const knownOf = ({program, target}: Filling): Known => ({
  workspace,
  program: program === undefined ? undefined : workspace.program(program),
  target,
})

/** A template whose slots are open, as an editor inserts it; a part of a draft stands in one. */
export const unfilled = (template: Template, known: Known = {}): Written =>
  placed(template, fillTemplate(template, known).text, known)

/** A template filled with the example facts and the applicant’s words. Throws where a slot has none, or a word no slot. */
export const filled = (template: Template): Written => {
  const filling = fillingOf(template.id)
  const known = knownOf(filling)
  const {pieces} = parseSnippet(fillTemplate(template, known).snippet)
  const used = new Map<string, number>()
  const values = stopsOf(pieces)
    .filter(({number}) => number > 0)
    .map(({number, label, options}) => {
      if (options.length > 0) return [number, filling.choices?.[label] ?? label] as const
      const count = used.get(label) ?? 0
      used.set(label, count + 1)
      const given = filling.slots?.[label]
      const value = typeof given === 'object' ? given[count] : given
      if (value === undefined) throw new Error(`${template.id}: nothing is given for ${label}`)
      return [number, String(value)] as const
    })
  const unused = Object.keys(filling.slots ?? {}).filter((label) => !used.has(label))
  if (unused.length > 0) throw new Error(`${template.id} has no slot ${unused.join(' and no slot ')}`)
  return placed(template, printPlain(pieces, new Map(values)), known)
}

/** As a file of its own, or in a draft of the kind it is a part of. */
const placed = (template: Template, text: string, known: Known): Written => {
  if (!template.into) return {text, path: fileNameFor(template, known) ?? 'draft.md'}
  const head = [
    '---',
    `kind: ${template.into}`,
    ...(known.program?.id ? [`program: ${known.program.id}`] : []),
    '---',
    '',
  ]
  return {text: `${[...head, text].join('\n')}\n`, path: 'draft.md'}
}
