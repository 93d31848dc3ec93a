import {type Kind, kinds, type Phase, phases} from '../lexicon/kinds.ts'
import {seasons} from '../lexicon/seasons.ts'
import {type Target, targets} from '../lexicon/specialties.ts'
import type {Page} from '../text/page.ts'
import type {Span} from '../text/span.ts'
import {choice, count, list, type Place, readYaml, record, type Shape, type Trouble, text} from '../text/yaml.ts'

/** What the applicant declared at the top of a draft. */
export interface FrontMatter {
  readonly kind: Kind
  readonly target: readonly Target[]
  readonly program: string
  readonly phase: Phase
  readonly contacted: string
  readonly applicant: 'img' | 'us'
  readonly season: number
  readonly attachments: readonly string[]
  readonly allow: readonly string[]
}

/** How front matter must look. */
export const frontMatterShape: Shape<Partial<FrontMatter>> = record<FrontMatter>('Front matter of a draft.', {
  kind: choice('What the draft is.', kinds),
  target: list(
    'What the draft is written for; absent in a statement, it has to work for all that are shared.',
    choice('A track.', targets),
  ),
  program: text('The program it goes to: a name, or an id from `residency.yaml`.'),
  phase: choice('Where in the season it stands.', phases),
  contacted: text('The program’s own first contact: date, how, by whom. Absent means it has not made any.'),
  applicant: choice('International or US graduate.', ['img', 'us'] as const),
  season: count(
    'The year in which training begins.',
    seasons.map(({season}) => season),
  ),
  attachments: list('Files that go with it.', text('A file.')),
  allow: list('Rules switched off for this draft.', text('A rule id or `family/*`.')),
})

/** Front matter as it was read. */
export interface Brief {
  readonly value: Partial<FrontMatter>
  readonly troubles: readonly Trouble[]
  /** Where the key and value of a path stand. */
  place(path: string): Place | undefined
  /** The `key: value` line of a path as one span. */
  line(path: string): Span | undefined
}

/** Reads the front matter of a page; an absent one is an empty one. */
export const readBrief = (page: Page): Brief => {
  const reading = page.frontMatter
    ? readYaml<FrontMatter>(page.frontMatter.text, page.frontMatter.span.start, frontMatterShape)
    : undefined
  const place = (path: string): Place | undefined => reading?.places.get(path)
  return {
    value: reading?.value ?? {},
    troubles: [...unclosed(page), ...(reading?.troubles ?? [])],
    place,
    line: (path) => {
      const at = place(path)
      return at && {start: at.key.start, end: at.value.end}
    },
  }
}

const unclosed = (page: Page): readonly Trouble[] =>
  page.unclosed
    ? [
        {
          kind: 'malformed-yaml',
          span: page.unclosed,
          message: 'This front matter is never closed: a line of three hyphens has to end it.',
        },
      ]
    : []
