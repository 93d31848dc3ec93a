import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {FILLER} from '../../server/src/text/mask.ts'
import {markdownish} from '../support/markdownish.ts'
import {page} from '../support/read.ts'

describe('a page', () => {
  it.each(['', '\uFEFF'])('has its front matter at its place (byte order mark: %j)', (mark) => {
    const text = `${mark}---\r\nkind: email\r\n---\r\n\r\nHello.\r\n`
    const {frontMatter, blocks} = page(text)
    expect(frontMatter?.text).toBe('kind: email\r\n')
    expect(text.slice(frontMatter?.span.start, frontMatter?.span.end)).toBe('kind: email\r\n')
    expect(text.slice(blocks[0]?.span.start, blocks[0]?.span.end)).toBe('Hello.')
  })

  it('has no front matter where the fence is not first', () => {
    expect(page('\n---\nkind: email\n---\n').frontMatter).toBeUndefined()
    expect(page('---\n---\n').frontMatter?.text).toBe('')
  })

  it('keeps comments, inside a paragraph too, with their places', () => {
    const text = '\uFEFFa <!-- b --> c\n\n<!-- d -->\n'
    const comments = page(text).pieces.filter(({kind}) => kind === 'html')
    expect(comments.map(({span}) => text.slice(span.start, span.end))).toEqual(['<!-- b -->', '<!-- d -->'])
  })

  it('knows how deep a block stands', () => {
    const containers = page('# a\n\n> > b\n\n- - c\n').blocks.map(({container}) => container)
    expect(containers).toEqual([
      {quote: 0, list: 0, depth: 1},
      {quote: 2, list: 0, depth: 0},
      {quote: 0, list: 2, depth: 0},
    ])
  })

  it('gives every part of any text a place inside the text, and every word its own letters', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const {blocks, pieces, tops} = page(text)
        for (const {start, end} of [...tops, ...pieces.map(({span}) => span), ...blocks.map(({span}) => span)])
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        for (const {kind, span, text: kept} of pieces)
          if (kind !== 'html') expect(text.slice(span.start, span.end)).toBe(kept)
        for (const {reading, span} of blocks) {
          expect(text.slice(span.start, span.end)).toBe(reading.source)
          expect(reading.mask.length).toBe(reading.source.length)
          let before = 0
          for (const word of reading.words) {
            expect(word.from).toBeGreaterThanOrEqual(before)
            expect(word.to).toBeGreaterThan(word.from)
            before = word.to
            const letters = reading.mask.slice(word.from, word.to).replaceAll(FILLER, '')
            if (/^[\p{L}\p{N}\p{M}]+$/u.test(letters)) expect(word.raw).toBe(letters)
          }
          let last = 0
          for (const sentence of reading.sentences) {
            expect(sentence.from).toBeGreaterThanOrEqual(last)
            expect(sentence.to).toBeGreaterThan(sentence.from)
            last = sentence.to
          }
          expect(last).toBeLessThanOrEqual(reading.mask.length)
        }
      }),
      {numRuns: 400},
    )
  })
})
