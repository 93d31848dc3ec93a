import {onceFor} from '../text/once.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Draft} from './draft.ts'
import {headerOf} from './email.ts'

/** Lower-case words of the names of those a draft is written to, and of the programs and directors it may speak of. */
export const addressedNames = (draft: Draft): ReadonlySet<string> => {
  const {email, workspace, brief, program} = draft
  const to = email && ['to', 'cc', 'bcc', 'from'].flatMap((name) => headerOf(email, name as 'to')?.value ?? [])
  const greeting = email?.salutation ? draft.text.slice(email.salutation.start, email.salutation.end) : ''
  const own = nameWords([...(to ?? []), greeting, ...namesOf(program), brief.value.contacted ?? ''].join(' ; '))
  if (!workspace) return own
  const known = workspaceNames(workspace)
  return [...own].every((name) => known.has(name)) ? known : new Set([...known, ...own])
}

const namesOf = (program: Partial<Program> | undefined): readonly string[] =>
  program ? [program.name ?? '', program.director ?? '', ...(program.aliases ?? [])] : []

const workspaceNames = onceFor(({file, programs}: Workspace): ReadonlySet<string> => {
  const letters = (file.applicant?.letters ?? []).map(({from}) => from ?? '')
  return nameWords([...programs.flatMap(namesOf), ...letters].join(' ; '))
})

/** Lower-case words of the applicant's own name, as the workspace file or the signature gives it. */
export const ownNames = onceFor(({email, workspace, text}: Draft): ReadonlySet<string> => {
  const signature = email?.signature ? text.slice(email.signature.start, email.signature.end) : ''
  const lines = signature.split('\n').slice(1, 4).join(' ; ')
  return nameWords([workspace?.file.applicant?.name ?? '', lines].join(' ; '))
})

/** The capitalised words of a text that are not titles or initials. */
const nameWords = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)]
      .map(([word]) => word.toLowerCase())
      .filter((word) => !titleWords.has(word)),
  )

const titleWords = new Set(
  'dr drs mr mrs ms mx miss prof professor dear program hospital center medical md mbbs aamc'.split(' '),
)
