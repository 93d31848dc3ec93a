import type {Draft} from '../draft/draft.ts'
import type {Kind} from '../lexicon/kinds.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Span} from '../text/span.ts'
import type {Fact} from './fact.ts'
import {readFacts} from './facts.ts'
import {readStatement, type Statement} from './twins.ts'

/** What the folder remembers of a draft. */
export interface Entry {
  /** As the door names the file: an absolute path or a URI. */
  readonly file: string
  /** From the folder of `residency.yaml`, with `/`. */
  readonly path: string
  readonly text: string
  readonly kind: Kind
  readonly targets: readonly Target[]
  /** As its front matter names it. */
  readonly program: string | undefined
  /** Where it does. */
  readonly programSpan: Span | undefined
  readonly facts: readonly Fact[]
  /** What a statement is compared by; undefined for other kinds. */
  readonly statement: Statement | undefined
}

/** Reads what the folder has to remember of a draft; undefined for a file that is none. */
export const readEntry = (file: string, draft: Draft): Entry | undefined =>
  draft.kind && {
    file,
    path: draft.path,
    text: draft.text,
    kind: draft.kind,
    targets: draft.targets,
    program: draft.brief.value.program,
    programSpan: draft.brief.place('program')?.value,
    facts: readFacts(draft),
    statement: draft.kind === 'personal-statement' ? readStatement(draft) : undefined,
  }
