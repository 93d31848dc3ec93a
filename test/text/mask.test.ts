import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {FILLER, legible, maskBlock, OBJECT} from '../../server/src/text/mask.ts'
import {markdownish} from '../support/markdownish.ts'
import {page, proseOf} from '../support/read.ts'

const maskOf = (text: string): string => page(text).blocks[0]?.reading.mask ?? ''
const shown = (mask: string): string => mask.replaceAll(FILLER, '·').replaceAll(OBJECT, '▢').replaceAll('\n', '⏎')

describe('the mask of a block', () => {
  it.each([
    ['emphasis', 'a *b* c', 'a ·b· c'],
    ['strong in emphasis', '***a***b', '···a···b'],
    ['an escape', 'a \\* b\\.', 'a ·* b·.'],
    ['an escaped backslash', 'a\\\\b', 'a·\\b'],
    ['an escaped entity', '\\&amp; a', '·&amp; a'],
    ['an entity', 'a &amp; b &eacute;t&eacute;', 'a &···· b é·······té·······'],
    ['an entity of two characters', '&NotEqualTilde; a', '≂̸············· a'],
    ['an entity beyond the first plane', '&#x1F600;a', '😀·······a'],
    ['what only looks like an entity', '&foo; &', '&foo; &'],
    ['an entity of an entity', '&amp;amp; a', '&····amp; a'],
    ['a zero byte', 'a\u0000b c', 'a\u0000b c'],
    ['inline code', 'a `b c` d', 'a ▢···· d'],
    ['a link', '[a b](https://x.org) c', '·a b················ c'],
    [
      'a bare address and the point after it',
      'See https://x.org/a. Then',
      'See ▢·············· . Then'.replace(' . ', '. '),
    ],
    ['an address in brackets', '<https://x.org> a', '▢·············· a'],
    ['an email address', 'a@b.org.', '▢······.'],
    ['an image', 'a ![b](c.png) d', 'a ▢·········· d'],
    ['inline HTML', 'a <b>c</b>', 'a ▢··c▢···'],
    ['a comment', 'a <!-- b --> c', 'a ▢········· c'],
    ['a soft line break', 'a\nb', 'a b'],
    ['a hard line break', 'a  \nb\\\nc', 'a  ⏎b ⏎c'],
    ['a Windows line break', 'a\r\nb', 'a  b'],
    ['a quote over two lines', '> a\n> b', 'a   b'],
    ['a lazy quote', '> a\nb', 'a b'],
    ['a list item over two lines', '- a\n  b', 'a   b'],
  ])('shows %s', (_name, source, expected) => {
    expect(shown(maskOf(source))).toBe(expected)
  })

  it('reads any block as the Markdown parser reads it, at its own length', () => {
    const parser = unified().use(remarkParse)
    const blanks = (text: string): string =>
      text
        .replace(/[\uFFFC\uFFFD\u0000\u2060]|\s+/g, (hit) => (hit.trim() === '' ? ' ' : ''))
        .replace(/ +/g, ' ')
        .trim()
    const plain = (node: Nodes): string => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return ' '
      return 'children' in node ? node.children.map(plain).join('') : ''
    }
    const compare = (text: string, node: Nodes): void => {
      if (node.type === 'paragraph' || node.type === 'heading') {
        const start = node.position?.start.offset ?? 0
        const source = text.slice(start, node.position?.end.offset)
        const {mask} = maskBlock(source, node, start)
        expect(mask.length).toBe(source.length)
        expect(blanks(legible(mask))).toBe(blanks(plain(node)))
      } else if ('children' in node) {
        for (const child of node.children) compare(text, child)
      }
    }
    const texts = markdownish.filter((text) => !/[@\uFEFF]|:\/\//.test(text))
    fc.assert(
      fc.property(texts, (text) => compare(text, parser.parse(text))),
      {numRuns: 400},
    )
  })
})

describe('the prose of a page', () => {
  it.each([
    ['nested lists', '- a\n  - b\n    1. c\n', ['a', 'b', 'c']],
    ['a table', '| a | *b* |\n| - | - |\n| c | d |\n', ['a', 'b', 'c', 'd']],
    ['headings of both kinds', '# a\n\nb\n=\n', ['a', 'b']],
    ['no code, comment, rule or definition', '    a\n\n```\nb\n```\n\n<!-- c -->\n\n***\n\n[d]: e\n\nf\n', ['f']],
    ['no front matter', '---\nkind: email\n---\n\na\n', ['a']],
  ])('is %s', (_name, source, expected) => {
    expect(proseOf(source)).toEqual(expected)
  })
})
