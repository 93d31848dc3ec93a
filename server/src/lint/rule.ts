import type {Draft} from '../draft/draft.ts'
import type {Paragraph} from '../draft/paragraph.ts'
import type {Kind, Severity} from '../lexicon/kinds.ts'
import type {SourceId} from '../lexicon/sources.ts'
import type {Local, Span} from '../text/span.ts'
import type {Thresholds} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Circumstances} from './circumstances.ts'
import type {RuleId, SeverityFor} from './families.ts'
import type {Related} from './finding.ts'
import type {Fix, FixKind} from './fix.ts'

/** A list with at least one entry. */
export type NonEmpty<T> = readonly [T, ...T[]]

/**
 * A draft that shows what a rule does. `«` and `»` mark the exact spans it must report; a clean one has none and must be
 * clean under every rule. Front matter stands in the text; without `kind:` the first of the rule's kinds is meant.
 */
export interface Example {
  readonly text: string
  /** The content of a `residency.yaml` beside it. */
  readonly workspace?: string
  /** Other files of the folder, by path; only where there is a `residency.yaml`. */
  readonly beside?: Readonly<Record<string, string>>
  /** ISO moment; a quiet day outside Match Week without it. */
  readonly now?: string
}

/** An example the rule flags; where the rule fixes, also what the text becomes. */
export type Flagged<Fixes extends FixKind> = Example & (Fixes extends 'none' ? unknown : {readonly becomes: string})

/** What a rule may add to a report. */
export interface More<Id extends RuleId, Fixes extends FixKind> {
  readonly related?: readonly Related[]
  /** For a rule with a second severity. */
  readonly severity?: SeverityFor<Id>
  readonly fix?: Fixes extends 'none' ? never : Fix
}

/** Says that something was found at a span. */
export type Report<Id extends RuleId, Fact, Fixes extends FixKind> = (
  at: Span,
  fact: Fact,
  more?: More<Id, Fixes>,
) => void

/** Says that something was found in a paragraph, relative to its block. */
export type LocalReport<Fact> = (at: Local, fact: Fact) => void

interface Described<Id extends RuleId, Fact, Fixes extends FixKind> {
  readonly id: Id
  /** A noun phrase in sentence case. */
  readonly title: string
  readonly severity: SeverityFor<Id>
  /** A second severity, and when it applies: “when the draft is in SOAP”. */
  readonly also?: {readonly severity: SeverityFor<Id>; readonly when: string}
  readonly kinds: NonEmpty<Kind>
  /** What is on the page and what it does there: at most 160 characters, a full stop, no scolding. */
  message(fact: Fact): string
  /** One paragraph of Markdown: what this reader makes of it. */
  readonly why: string
  /** What to do, or when to leave it. */
  readonly instead: string
  /** Where advisers disagree: both sides in a sentence. */
  readonly disputed?: string
  readonly sources: NonEmpty<SourceId>
  /** The number of `thresholds:` the rule goes by. */
  readonly threshold?: keyof Thresholds
  readonly fixes: Fixes
  /** Rules that are more particular: where one of them speaks about the same words, this one is silent. */
  readonly yieldsTo?: readonly RuleId[]
  readonly examples: {readonly flagged: NonEmpty<Flagged<Fixes>>; readonly clean: NonEmpty<Example>}
}

/** A rule that looks at the draft as a whole. */
interface DraftRule<Id extends RuleId, Fact, Fixes extends FixKind> extends Described<Id, Fact, Fixes> {
  check(draft: Draft, report: Report<Id, Fact, Fixes>, circumstances: Circumstances): void
  /** For a rule that also reads `residency.yaml` itself; spans are offsets in that file. */
  checkWorkspace?(workspace: Workspace, report: Report<Id, Fact, Fixes>, circumstances: Circumstances): void
}

/** A rule whose findings depend on one paragraph alone; they may be kept while the paragraph is unchanged. */
interface ParagraphRule<Id extends RuleId, Fact> extends Described<Id, Fact, 'none'> {
  checkParagraph(paragraph: Paragraph, report: LocalReport<Fact>): void
}

/** What a rule has said, before severity settings. */
export interface Said {
  readonly at: Span
  readonly message: string
  readonly severity: Severity | undefined
  readonly fix: Fix | undefined
  readonly related: readonly Related[]
}

/** A rule as everybody but its author sees it: its documentation, and the findings it makes. */
export interface Rule {
  readonly id: RuleId
  readonly title: string
  readonly severity: Severity
  readonly also: {readonly severity: Severity; readonly when: string} | undefined
  readonly kinds: NonEmpty<Kind>
  readonly why: string
  readonly instead: string
  readonly disputed: string | undefined
  readonly sources: NonEmpty<SourceId>
  readonly threshold: keyof Thresholds | undefined
  readonly fixes: FixKind
  readonly yieldsTo: readonly RuleId[]
  readonly examples: {
    readonly flagged: NonEmpty<Example & {readonly becomes?: string}>
    readonly clean: NonEmpty<Example>
  }
  /** Runs the rule. May throw; the runner answers for that. */
  run(draft: Draft, circumstances: Circumstances): readonly Said[]
  /** Runs what the rule has to say about `residency.yaml` itself. May throw too. */
  runWorkspace(workspace: Workspace, circumstances: Circumstances): readonly Said[]
}

/** Seals a rule: checks its types against its family, and hides its facts. */
export const defineRule = <Id extends RuleId, Fact = undefined, Fixes extends FixKind = 'none'>(
  rule: DraftRule<Id, Fact, Fixes> | ParagraphRule<Id, Fact>,
): Rule & {readonly id: Id} => ({
  id: rule.id,
  title: rule.title,
  severity: rule.severity,
  also: rule.also,
  kinds: rule.kinds,
  why: rule.why,
  instead: rule.instead,
  disputed: rule.disputed,
  sources: rule.sources,
  threshold: rule.threshold,
  fixes: rule.fixes,
  yieldsTo: rule.yieldsTo ?? [],
  examples: rule.examples,
  run(draft, circumstances) {
    const said: Said[] = []
    if ('check' in rule) {
      rule.check(draft, reportInto(said, rule), circumstances)
      return said
    }
    for (const paragraph of draft.paragraphs) {
      rule.checkParagraph(paragraph, (local, fact) => {
        said.push({
          at: paragraph.block.at(local),
          message: rule.message(fact),
          severity: undefined,
          fix: undefined,
          related: [],
        })
      })
    }
    return said
  },
  runWorkspace(workspace, circumstances) {
    const said: Said[] = []
    if ('check' in rule) rule.checkWorkspace?.(workspace, reportInto(said, rule), circumstances)
    return said
  },
})

const reportInto =
  <Id extends RuleId, Fact, Fixes extends FixKind>(
    said: Said[],
    rule: Described<Id, Fact, Fixes>,
  ): Report<Id, Fact, Fixes> =>
  (at, fact, {related = [], severity, fix} = {}) => {
    said.push({at, message: rule.message(fact), severity, fix, related})
  }
