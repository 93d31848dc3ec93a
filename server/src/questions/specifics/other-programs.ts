import type {Draft} from '../../draft/draft.ts'
import type {Paragraph, Sighting} from '../../draft/paragraph.ts'
import type {NamedProgram} from '../../portfolio/view.ts'
import type {Span} from '../../text/span.ts'
import {programOf, programsGiven} from '../concrete.ts'
import {type Naming, namings, type Telltale} from './program-namings.ts'
import {comparedWith} from './program-profiles.ts'

/** Another program than the reader's, where the draft names it first, and the places where it does so again. */
export interface Stranger {
  /** As it stands in the draft. */
  readonly text: string
  /** By what it is recognised; `shared` where the draft is for it and for others. */
  readonly what: Telltale | 'shared'
  /** The program it belongs to, as the workspace file names it. */
  readonly of: string | undefined
  readonly span: Span
  readonly again: readonly Span[]
}

/**
 * Programs a draft speaks of that are not the one it goes to.
 *
 * @param elsewhere programs that other drafts of the folder are written to, which need not stand in `residency.yaml`
 */
export const strangersIn = (draft: Draft, elsewhere: readonly NamedProgram[] = []): readonly Stranger[] => {
  const compared = comparedWith(draft, elsewhere)
  if (namings(draft.paragraphs, compared).length === 0) return []
  return scopesOf(draft).flatMap((paragraphs) => gather(draft, namings(paragraphs, compared)))
}

/** Answers for several programs may stand in one file: then each question is by itself. */
const scopesOf = (draft: Draft): ReadonlyArray<readonly Paragraph[]> =>
  draft.kind === 'interview-answers' && !draft.program
    ? draft.sections.map(({paragraphs}) => paragraphs)
    : [draft.paragraphs]

const gather = (draft: Draft, found: ReadonlyArray<Sighting<Naming>>): readonly Stranger[] => {
  const byKey = new Map<string, Array<Sighting<Naming>>>()
  for (const naming of found) {
    const group = byKey.get(naming.value.key)
    if (group) group.push(naming)
    else byKey.set(naming.value.key, [naming])
  }
  const groups = [...byKey.values()].filter(
    (group) => group.some(({value}) => value.isSought) && !group.some(({value}) => value.isOwn),
  )
  // With no program given, the first one named is the one it goes to.
  const isHome = programOf(draft) === undefined && programsGiven(draft).length === 0
  return groups.slice(isHome ? 1 : 0).flatMap((group) => {
    const [first, ...again] = group
    if (!first) return []
    const {sentence, value} = first
    const {what, of} = value
    return {
      text: sentence.block.text(value),
      what: what === 'program' && programsGiven(draft).some(({name}) => name === of) ? 'shared' : what,
      of,
      span: sentence.block.at(value),
      again: again.map((naming) => naming.sentence.block.at(naming.value)),
    }
  })
}
