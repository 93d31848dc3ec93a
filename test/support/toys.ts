import type {Draft} from '../../server/src/draft/draft.ts'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {defineRule} from '../../server/src/lint/rule.ts'
import type {Span} from '../../server/src/text/span.ts'

const everyKind = ['personal-statement', ...kinds.slice(1)] as const

const described = {
  kinds: everyKind,
  why: 'It is a toy of the tests.',
  instead: 'Leave it.',
  sources: ['house'],
} as const

const findAll = (draft: Draft, pattern: RegExp): readonly Span[] =>
  [...draft.text.matchAll(pattern)].map(({0: word, index}) => ({start: index, end: index + word.length}))

/** Finds words in capitals; its fix writes them small. */
export const shouting = defineRule<'tone/shouting', string, 'mechanical'>({
  ...described,
  id: 'tone/shouting',
  title: 'A word in capitals',
  severity: 'warning',
  message: (word) => `“${word}” is loud.`,
  fixes: 'mechanical',
  examples: {flagged: [{text: '«LOUD»', becomes: 'loud'}], clean: [{text: 'soft'}]},
  check(draft, report) {
    for (const at of findAll(draft, /\b[A-Z]{4,}\b/g)) {
      const expected = draft.text.slice(at.start, at.end)
      report(at, expected, {
        fix: {title: 'Write it small', edits: [{span: at, expected, insert: expected.toLowerCase()}]},
      })
    }
  },
})

/** Finds the word “gap”; its fix inserts a word behind it, and the workspace file is a related place. */
export const gap = defineRule<'prose/gap', undefined, 'suggestion'>({
  ...described,
  id: 'prose/gap',
  title: 'A gap',
  severity: 'information',
  message: () => 'There is a gap here.',
  fixes: 'suggestion',
  examples: {flagged: [{text: '«gap»', becomes: 'gap filled'}], clean: [{text: 'full'}]},
  check(draft, report) {
    for (const at of findAll(draft, /\bgap\b/g)) {
      const behind = {start: at.end, end: at.end}
      const {workspace} = draft
      report(at, undefined, {
        fix: {title: 'Fill it', edits: [{span: behind, expected: '', insert: ' filled'}]},
        related: workspace ? [{message: 'The facts are here.', span: {start: 0, end: 6}, path: workspace.path}] : [],
      })
    }
  },
})

/** Says which season the draft's workspace file names. */
export const season = defineRule<'match/season', number>({
  ...described,
  id: 'match/season',
  title: 'A season',
  severity: 'information',
  message: (year) => `The season is ${year}.`,
  fixes: 'none',
  examples: {flagged: [{text: '«season»'}], clean: [{text: 'year'}]},
  check(draft, report) {
    const year = draft.workspace?.file.season
    if (year !== undefined) for (const at of findAll(draft, /\bseason\b/g)) report(at, year)
  },
})

/** Throws, with words of the draft in its message. */
export const broken = defineRule({
  ...described,
  id: 'tone/broken',
  title: 'A rule that throws',
  severity: 'warning',
  message: () => 'Never said.',
  fixes: 'none',
  examples: {flagged: [{text: '«»'}], clean: [{text: ''}]},
  check(draft) {
    throw new Error(`cannot read: ${draft.text}`)
  },
})

/** Reports an allow that silenced nothing. */
export const unusedAllow = defineRule({
  ...described,
  id: 'setup/unused-allow',
  title: 'An allow that silences nothing',
  severity: 'hint',
  message: (id: string) => `${id} finds nothing here.`,
  fixes: 'none',
  examples: {flagged: [{text: '«»'}], clean: [{text: ''}]},
  check(_draft, report, {unused = []}) {
    for (const {span, id} of unused) report(span, id)
  },
})

/** Passes on what is wrong in YAML. */
export const mistake = defineRule({
  ...described,
  id: 'setup/mistake',
  title: 'A mistake in YAML',
  severity: 'warning',
  message: (said: string) => said,
  fixes: 'none',
  examples: {flagged: [{text: '«»'}], clean: [{text: ''}]},
  check: () => undefined,
  checkWorkspace(workspace, report) {
    for (const {span, message} of workspace.troubles) report(span, message)
  },
})

/** A catalogue small enough to know by heart. */
export const toys = new Catalogue([shouting, gap, season, unusedAllow, mistake], {
  'tone/yelling': {now: 'tone/shouting', reason: 'It found the same words.'},
})
