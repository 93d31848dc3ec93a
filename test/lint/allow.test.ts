import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {type Allow, Allows} from '../../server/src/lint/allow.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {lint} from '../../server/src/lint/lint.ts'
import {defineRule} from '../../server/src/lint/rule.ts'
import type {Level} from '../../server/src/lint/settings.ts'
import {unknownRule} from '../../server/src/rules/setup/unknown-rule.ts'
import {unusedAllow} from '../../server/src/rules/setup/unused-allow.ts'
import {printMarks} from '../support/marks.ts'

/** Finds every “lamp”. */
const lamp = defineRule({
  id: 'tone/lamp',
  title: 'Lamps',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: () => 'A lamp.',
  why: 'Light.',
  instead: 'Leave it on.',
  sources: ['house'],
  fixes: 'none',
  examples: {flagged: [{text: '«lamp»'}], clean: [{text: 'light'}]},
  check(draft, report) {
    for (const {index} of draft.text.matchAll(/(?<!\/)lamp/g)) report({start: index, end: index + 4}, undefined)
  },
})

const catalogue = new Catalogue([lamp, unknownRule, unusedAllow], {
  'tone/candle': {now: 'tone/lamp', reason: 'Nobody has candles.'},
  'tone/torch': {reason: 'Nobody has torches.'},
})

const found = (text: string, levels: readonly Level[] = []) =>
  lint(readDraft({text, path: 'draft.md', kind: 'personal-statement'}), {
    catalogue,
    circumstances: circumstancesAt(0),
    levels,
  })

const marked = (text: string): string =>
  printMarks(
    text,
    found(text).map(({span}) => span),
  )

describe('an allow', () => {
  it.each([
    ['covers the block below its comment', '<!-- allow tone/lamp -->\n\nlamp\n\n«lamp»'],
    ['covers the block right below its comment', '<!-- allow tone/lamp: it is old -->\nlamp'],
    ['covers the block it stands in', 'lamp <!-- allow tone/lamp --> lamp\n\n«lamp»'],
    ['covers a whole list from inside it', '- lamp <!-- allow tone/lamp -->\n- lamp\n\n«lamp»'],
    ['skips comments on its way to the block', '<!-- allow tone/lamp -->\n\n<!-- a note -->\n\nlamp\n\n«lamp»'],
    ['adds up with others above the same block', '<!-- allow «tone/torch» -->\n\n<!-- allow tone/lamp -->\n\nlamp'],
    ['covers the file with allow-file', 'lamp\n\n<!-- allow-file tone/lamp -->\n\nlamp'],
    ['covers the file from the front matter', '---\nallow: [tone/lamp]\n---\n\nlamp\n\nlamp'],
    ['covers a family', '---\nallow: tone/*\n---\n\nlamp'],
    ['takes several ids', '<!-- allow tone/lamp, «tone/torch» -->\n\nlamp'],
    ['takes ids over several lines', '<!-- allow\n  tone/lamp\n  «tone/torch»\n-->\n\nlamp'],
    ['takes words without a slash after an id for its reason', '<!-- allow tone/lamp because it is old -->\n\nlamp'],
    ['is not meant by every comment that begins so', '<!-- allow me to explain -->\n\n«lamp»'],
    ['of another family covers nothing', '<!-- allow «match/*» -->\n\n«lamp»'],
    ['below its block covers nothing', '«lamp»\n\n<!-- allow «tone/lamp» -->'],
    ['in code is none', '«lamp»\n\n```\n<!-- allow tone/lamp -->\n```'],
    ['of a name that is no more is reported', '<!-- allow «tone/candle» -->\n\n«lamp»'],
  ])('%s', (_claim, text) => {
    expect(marked(text.replace(/[«»]/g, ''))).toBe(text)
  })

  it('is stronger than every level, whatever severity the level sets', () => {
    const levels = [{name: 'residency.yaml', rules: {'tone/lamp': 'error'}}] as const
    expect(found('---\nallow: [tone/lamp]\n---\n\nlamp', levels)).toEqual([])
    expect(found('lamp', levels).map(({severity}) => severity)).toEqual(['error'])
  })

  it('says what became of a rule that is no more, and offers its heir', () => {
    const [candle, torch] = found('<!-- allow-file tone/candle -->\n\n<!-- allow-file tone/torch -->')
    expect(candle?.message).toBe('“tone/candle” is now “tone/lamp”. Nobody has candles.')
    expect(candle?.fix?.edits.map(({insert}) => insert)).toEqual(['tone/lamp'])
    expect(torch?.message).toBe('“tone/torch” is no longer a rule. Nobody has torches.')
    expect(torch?.fix).toBeUndefined()
  })

  it('offers the nearest name', () => {
    const [wrong] = found('<!-- allow-file tone/lmap -->')
    expect(wrong?.message).toBe('No rule is called “tone/lmap”. Did you mean “tone/lamp”?')
    expect(wrong?.fixKind).toBe('suggestion')
  })

  it('is found among thousands', () => {
    const text = '<!-- allow tone/lamp -->\n\nlamp\n\n'.repeat(1000)
    expect(found(text)).toEqual([])
  })
})

it('allows cover what they are for in whichever order they are given', () => {
  const allow = (start: number, end: number, id = 'tone/lamp'): Allow => ({
    id,
    span: {start: 0, end: 0},
    scope: {start, end},
  })
  const [late, early, twin] = [allow(50, 60), allow(10, 20), allow(10, 30, 'tone/*')]
  const allows = new Allows([late, early, twin])
  expect(allows.silencing('tone/lamp', {start: 15, end: 16})).toEqual([early, twin])
  expect(allows.silencing('tone/lamp', {start: 50, end: 52})).toEqual([late])
  expect(allows.silencing('tone/lamp', {start: 40, end: 45})).toEqual([])
})
