import {describe, expect, it} from 'vitest'
import {hasFindings, type InFront, totalWords, whyPage} from '../../client/src/status-words.ts'
import type {Counts, LintedStatus, SilentStatus} from '../../server/src/protocol/status.ts'

const none: Counts = {error: 0, warning: 0, information: 0, hint: 0}
const linted = (counts: Partial<Counts>): LintedStatus => ({
  is: 'linted',
  uri: 'file:///w/a.md',
  version: 1,
  kind: {id: 'email', label: 'email'},
  kindReason: 'front matter says so',
  targets: [{id: 'pediatrics', label: 'Pediatrics'}],
  targetReason: 'front matter says so',
  counts: {...none, ...counts},
  words: 81,
})
const silent = (reason: string): SilentStatus => ({is: 'silent', uri: 'file:///w/README.md', version: 1, reason})
const why = (known: Partial<InFront>): string =>
  whyPage({name: 'README.md', isRead: true, status: undefined, hasFailed: false, ...known})

describe('the count in the status bar', () => {
  it.each([
    [{}, 'no findings'],
    [{warning: 1}, '1 finding'],
    [{error: 3, warning: 9, information: 5, hint: 1}, '17 findings'],
    [{hint: 2}, '2 hints'],
  ])('of %j is %s: hints are not among the problems', (counts, said) => {
    expect(totalWords({...none, ...counts})).toBe(said)
  })
})

describe('the page that says why there are no findings', () => {
  it('is not needed where there are some', () => {
    expect(hasFindings(linted({information: 1}))).toBe(true)
    expect([undefined, silent('small'), linted({}), linted({hint: 1})].map(hasFindings)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('gives the reason, what would make a draft of the file, and the names that are reserved', () => {
    const page = why({status: silent('`kind: email` & <more>')})
    expect(page).toContain('<h1>Nothing is said about README.md</h1>')
    expect(page).toContain('Why: <code>kind: email</code> &amp; &lt;more&gt;.')
    expect(page).toContain('README, CHANGELOG, CONTRIBUTING and LICENSE are reserved names')
    expect(page).toContain('<a href="command:residencyDrafts.declareShown">')
  })

  it.each([
    ['a clean draft', {name: 'a.md', status: linted({})}, 'Nothing was found in a.md'],
    ['a draft with hints alone', {name: 'a.md', status: linted({hint: 2})}, 'Only 2 hints in a.md'],
    ['a file of another language', {name: 'a.txt', isRead: false}, 'a.txt is not Markdown'],
    ['a file that waits', {}, 'README.md has not been read yet'],
    ['a window without a file', {name: undefined, isRead: false}, 'No file is in front'],
    ['a server that is down', {hasFailed: true}, 'The language server is not running'],
    ['a name that is markup', {name: '<b>.md', isRead: false}, '&lt;b&gt;.md is not Markdown'],
  ])('has an answer for %s', (_, known, title) => {
    expect(why(known)).toMatch(new RegExp(`^<h1>${title}</h1>\\n<p class="lead">\\S`))
  })
})
