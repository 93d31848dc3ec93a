import {describe, expect, it} from 'vitest'
import {draftOf} from '../support/read.ts'

const about = 'I apply to a categorical pediatrics residency.\n'
const code = 'The build fails when the cache is cold.\n'

describe('what a file is', () => {
  it.each([
    ['front matter first', 'statements/a.md', `---\nkind: email\n---\n${about}`, undefined, 'email', /front matter/],
    [
      'then a glob of the workspace',
      'x/statement.md',
      about,
      'drafts: {criteria: ["x/*.md"]}',
      'criteria',
      /x\/\*\.md/,
    ],
    ['then the name, by its text', 'my-personal-statement.md', about, undefined, 'personal-statement', /name fits/],
    ['then the name, by its folder', 'my-statement-v2.md', code, 'season: 2027', 'personal-statement', /beside it/],
    ['a folder’s name', 'emails/lakeshore.md', about, undefined, 'email', /name fits/],
    ['a folder’s name, deep', 'a/b/interview/call.md', about, undefined, 'interview-answers', /name fits/],
    ['a checklist', 'SOAP-Checklist.md', about, undefined, 'criteria', /name fits/],
    ['certain shape', 'note.md', `Subject: Hello\n\nDear Dr. Lee,\n\n${about}`, undefined, 'email', /subject line/],
    [
      'on Windows',
      'note.md',
      `Subject: Hello\r\n\r\nDear Dr. Lee,\r\n\r\n${about}`,
      undefined,
      'email',
      /subject line/,
    ],
  ])('is decided by %s', (_name, path, text, workspace, kind, reason) => {
    const {decision} = draftOf(text, {path, ...(workspace ? {workspace} : {})})
    expect(decision.kind).toBe(kind)
    expect(decision.reason).toMatch(reason)
  })

  it.each([
    ['a problem statement in a code repository', 'docs/problem-statement.md', code],
    ['an email setup', 'email-setup.md', code],
    ['a README among drafts', 'statements/README.md', about],
    ['a note about residency', 'note.md', about],
    ['an email about something else', 'note.md', 'Subject: Hello\n\nDear Ann,\n\nThe build fails.\n'],
    ['an empty file', 'statement.md', ''],
    ['a file in a folder that is called like a part of every object', 'constructor/note.md', about],
  ])('is no draft: %s', (_name, path, text) => {
    const {decision} = draftOf(text, {path})
    expect(decision.kind).toBeUndefined()
    expect(decision.reason).not.toBe('')
  })

  it('is no draft in samples/, whatever its name', () => {
    expect(draftOf(about, {path: 'samples/statement.md', workspace: 'season: 2027'}).kind).toBeUndefined()
  })

  it('is what it was asked to be', () => {
    expect(draftOf(code, {kind: 'experience'}).decision).toEqual({kind: 'experience', reason: 'it was asked for'})
  })

  it('is misdeclared where the front matter is plainly meant for us', () => {
    expect(draftOf('---\nkind: emial\n---\n').isMisdeclared).toBe(true)
    expect(draftOf('---\nkind: letter\ntarget: pediatrics\n---\n').isMisdeclared).toBe(true)
    expect(draftOf('---\nkind: recipe\n---\n').isMisdeclared).toBe(false)
    expect(draftOf('---\ntitle: A blog\n---\n').isMisdeclared).toBe(false)
  })
})
