import {describe, expect, it} from 'vitest'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const workspaceOf = (glob: string): Workspace =>
  new Workspace('residency.yaml', `drafts:\n  email: [${JSON.stringify(glob)}]\n`)

describe('a glob of drafts', () => {
  it.each([
    ['emails/*.md', ['emails/a.md', 'emails/.a.md'], ['emails/a.txt', 'emails/b/a.md', 'a.md']],
    ['**/mail-?.md', ['mail-1.md', 'a/b/mail-2.md'], ['mail-12.md']],
    ['{soap,after}/*.md', ['soap/a.md', 'after/a.md'], ['before/a.md']],
    ['./emails/*', ['emails/a.md'], ['a.md']],
    ['emails\\*.md', ['emails/a.md'], ['emails/b/a.md']],
    ['old (2025)/*.md', ['old (2025)/a.md'], ['old 2025/a.md']],
    ['[a]+b.md', ['[a]+b.md'], ['ab.md', 'aab.md']],
    ['(a+)+b', ['(a+)+b'], ['aab']],
    ['a|b.md', ['a|b.md'], ['a', 'b.md']],
  ])('%s means what it says', (glob, meant, others) => {
    const workspace = workspaceOf(glob)
    expect(workspace.troubles).toEqual([])
    expect(meant.filter((path) => workspace.kindOf(path)?.kind !== 'email')).toEqual([])
    expect(others.filter((path) => workspace.kindOf(path))).toEqual([])
  })

  it.each([
    ['', 'A path belongs here, such as emails/*.md.'],
    [' ', 'A path belongs here, such as emails/*.md.'],
    ['!emails/old.md', 'This list says which files are meant; a “!” in front of one leaves none out.'],
    [`${'a/'.repeat(120)}*.md`, 'This path is longer than 200 characters.'],
    ['*a*a*a*a*a*b.md', 'This path has too many of * and {: at most 3 in one name and 8 in all.'],
    ['{a,a}/'.repeat(9), 'This path has too many of * and {: at most 3 in one name and 8 in all.'],
  ])('%j is refused at its place, and the rest is read', (glob, message) => {
    const text = `drafts:\n  email: [${JSON.stringify(glob)}, emails/*.md]\n`
    const workspace = new Workspace('residency.yaml', text)
    expect(workspace.troubles).toMatchObject([{kind: 'bad-value', message}])
    const [trouble] = workspace.troubles
    expect(trouble && text.slice(trouble.span.start, trouble.span.end)).toBe(JSON.stringify(glob))
    expect(workspace.kindOf('emails/a.md')?.kind).toBe('email')
  })

  it('costs little where nothing fits', () => {
    const workspace = workspaceOf('*a*a*a{b,b}{b,b}c/*a*a/**/d')
    expect(workspace.kindOf(`${'a'.repeat(200)}/${'a'.repeat(200)}`)).toBeUndefined()
  })
})
