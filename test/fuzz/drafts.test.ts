import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mend} from '../../server/src/doors/cli/fix.ts'
import {type Kind, kinds} from '../../server/src/lexicon/kinds.ts'
import {askDraft} from '../support/everything.ts'
import {anything, caseDrafts, mangled, patience, runs, wholeDrafts, workspaceTexts, yamlish} from '../support/fuzz.ts'
import {lintText} from '../support/lint-text.ts'
import {markdownish} from '../support/markdownish.ts'

const kind = fc.constantFrom<Kind | undefined>(...kinds, undefined)
const path = fc.constantFrom('draft.md', 'statements/a.md', 'emails/deep/b.markdown', 'samples/c.md', 'README.md')
const workspace = fc.option(fc.constantFrom(...workspaceTexts), {nil: undefined})
const frontMatter = yamlish.map((yaml) => `---\n${yaml}`)
const kindOf = (text: string): Kind | undefined => kinds.find((one) => text.includes(`kind: ${one}`))

describe('a draft of any text', () => {
  it.each([
    ['any characters', anything, 60],
    ['bits of Markdown', markdownish, 120],
    ['half-written front matter', fc.tuple(frontMatter, markdownish).map((parts) => parts.join('')), 80],
    ['rule cases after accidents', mangled(caseDrafts), 120],
    ['whole drafts after accidents', mangled(wholeDrafts), 40],
  ] as const)(
    'made of %s hurts nothing',
    (_, texts, usual) => {
      fc.assert(
        fc.property(texts, kind, path, workspace, (text, given, where, yaml) => {
          askDraft({text, path: where, kind: given}, yaml)
        }),
        runs(usual),
      )
    },
    patience,
  )

  it(
    'hurts nothing beside others of its folder',
    () => {
      const file = fc.record({path, text: fc.oneof(mangled(caseDrafts), mangled(wholeDrafts))})
      const others = fc.uniqueArray(file, {minLength: 1, maxLength: 3, selector: (one) => one.path})
      fc.assert(
        fc.property(others, fc.constantFrom(...workspaceTexts), ([first, ...rest], yaml) => {
          if (first) askDraft(first, yaml, [...rest, {path: 'twin.md', text: first.text}])
        }),
        runs(25),
      )
    },
    patience,
  )
})

describe('mechanical fixes', () => {
  it.each([
    ['bits of Markdown', markdownish, 60],
    ['rule cases after accidents', mangled(caseDrafts), 60],
    ['whole drafts after accidents', mangled(wholeDrafts), 15],
  ] as const)(
    'leave nothing to fix in %s, and what they did stays done',
    async (_, texts, usual) => {
      await fc.assert(
        fc.asyncProperty(texts, kind, async (text, given) => {
          const findingsIn = (now: string) => Promise.resolve(lintText(now, {kind: given}))
          const once = await mend(text, 'hint', findingsIn)
          const left = await mend(once.text, 'hint', findingsIn)
          expect(left.text).toBe(once.text)
        }),
        runs(usual),
      )
    },
    patience,
  )
})

describe('the kind in front matter', () => {
  it('is read however the rest is broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseDrafts), (text) => {
        const declared = kindOf(text)
        if (declared) askDraft({text: `${text.slice(0, text.indexOf('\n---', 4))}\nbroken: [\n`, path: 'a.md'})
      }),
      runs(20),
    )
  })
})
