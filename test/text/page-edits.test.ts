import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {matcher} from '../../server/src/draft/vocabulary.ts'
import type {Page} from '../../server/src/text/page.ts'
import {readPage} from '../../server/src/text/page.ts'
import {effort} from '../support/chance.ts'
import {drafts, edited, edits} from '../support/edits.ts'

const runs = 500 * effort

const plain = ({text, blocks, pieces, tops, frontMatter, unclosed}: Page): string =>
  JSON.stringify({
    text,
    pieces,
    tops,
    frontMatter,
    unclosed,
    blocks: blocks.map(({kind, container, start, reading}) => ({
      kind,
      container,
      start,
      source: reading.source,
      mask: reading.mask,
      markup: reading.markup,
      words: reading.words,
      quotes: reading.quotes,
      sentences: reading.sentences.map(({from, to, prose: {source, mask, markup, words: own, quotes}}) => ({
        from,
        to,
        source,
        mask,
        markup,
        words: own,
        quotes,
      })),
    })),
  })

const prose = ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.'].join('\n\n')

describe('a page read by its edits', () => {
  it('is the page that is read afresh', {timeout: 3_600_000}, () => {
    fc.assert(
      fc.property(drafts, edits, (draft, sequence) => {
        let text = draft
        let page = readPage(text, matcher)
        for (const edit of sequence) {
          text = edited(text, edit)
          page = readPage(text, matcher, page)
          expect(plain(page)).toBe(plain(readPage(text, matcher)))
        }
      }),
      {numRuns: runs},
    )
  })

  it('is the same whether a long text is parsed piece by piece or, as where brackets are defined, as a whole', {
    timeout: 3_600_000,
  }, () => {
    const end = '\n\nx ]:'
    fc.assert(
      fc.property(drafts, drafts, drafts, fc.integer({min: 0, max: 99}), (first, second, third, count) => {
        const long = [first, ...Array<string>(count).fill(second), 'One is here. '.repeat(330), third].join('\n\n')
        const text = long.repeat(2).replaceAll(']:', '];')
        const [pieces, whole] = [readPage(text + end.replace(':', ';'), matcher), readPage(text + end, matcher)]
        const tell = ({blocks, tops, pieces: others}: Page): string =>
          JSON.stringify([
            blocks.slice(0, -1).map(({start, reading}) => [start, reading.mask]),
            tops.slice(0, -1),
            // What is open to the end of the file holds the end, in which the two differ.
            others.map(({kind, span, text: own}) => [kind, span, own.replace(/x \]:$/, 'x ];')]),
          ])
        expect(tell(pieces)).toBe(tell(whole))
      }),
      {numRuns: Math.ceil(runs / 60)},
    )
  })

  it('is afresh where a heading begins where the definition above it does', () => {
    const before = readPage('One.\n\n[a]:---\nkind: email\n---\n\nTwo.', matcher)
    const text = 'One.\n\n[\n\na]:---\nkind: email\n---\n\nTwo.'
    expect(plain(readPage(text, matcher, before))).toBe(plain(readPage(text, matcher)))
  })

  it('keeps the blocks before an edit, and what was read of those behind it', () => {
    const before = readPage(prose, matcher)
    const after = readPage(prose.replace('Two is', 'Two was'), matcher, before)
    expect(after.blocks.map((block, index) => block === before.blocks[index])).toEqual([true, false, false, false])
    expect(after.blocks.map(({reading}, index) => reading === before.blocks[index]?.reading)).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('keeps what was read of every block while front matter is typed', () => {
    const before = readPage(`---\nkind: email\n---\n\n${prose}`, matcher)
    const after = readPage(`---\nkind: criteria\n---\n\n${prose}`, matcher, before)
    expect(after.frontMatter?.text).toBe('kind: criteria\n')
    expect(after.blocks.every(({reading}, index) => reading === before.blocks[index]?.reading)).toBe(true)
  })
})
