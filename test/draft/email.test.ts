import {describe, expect, it} from 'vitest'
import {headerOf} from '../../server/src/draft/email.ts'
import type {Span} from '../../server/src/text/span.ts'
import {draftOf} from '../support/read.ts'

const source = `---
kind: email
---

To: Dr. Lee
**Subject:** A reply

Dear Dr. Lee,

I rounded on the ward. I called at four.

Best,

Amara Obi
AAMC ID 12345678

On Tuesday, Dr. Lee wrote:
> Please tell me more.
`

describe.each([
  ['as it stands', source],
  ['on Windows', source.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', `\uFEFF${source}`],
])('the parts of an email %s', (_name, text) => {
  const draft = draftOf(text)
  const {email} = draft
  const cut = (span: Span | undefined): string => text.slice(span?.start, span?.end).replaceAll('\r', '')
  if (!email) throw new Error('it is an email')

  it('are its headers, with their values', () => {
    expect(email.headers.map(({name, value}) => [name, value])).toEqual([
      ['to', 'Dr. Lee'],
      ['subject', 'A reply'],
    ])
    expect(cut(headerOf(email, 'subject')?.valueSpan)).toBe('A reply')
    expect(cut(email.headers[0]?.span)).toBe('To: Dr. Lee')
  })

  it('are salutation, message, signature and what is quoted below', () => {
    expect(cut(email.salutation)).toBe('Dear Dr. Lee,')
    expect(cut(email.body)).toBe('I rounded on the ward. I called at four.')
    expect(cut(email.signature)).toBe('Best,\n\nAmara Obi\nAAMC ID 12345678')
    expect(cut(email.reply)).toMatch(/^On Tuesday, Dr\. Lee wrote:\n> Please/)
  })

  it('leave the message alone to the rules that read prose', () => {
    expect(draft.sentences.map((sentence) => sentence.text)).toEqual(['I rounded on the ward.', 'I called at four.'])
    expect(draft.words).toBe(9)
  })
})

describe('the greeting of an email', () => {
  const greetingOf = (text: string): string | undefined => {
    const {email} = draftOf(text, {kind: 'email'})
    return email?.salutation && text.slice(email.salutation.start, email.salutation.end)
  }
  it.each([
    ['Dear Dr. Lee, thank you for your call.', 'Dear Dr. Lee,'],
    ['Dear Dr. Lee, Ms. Trammell, and members of the committee,', undefined],
    ['Respected Sir - I send the dates.', 'Respected Sir -'],
    ['Dr. Lee,', 'Dr. Lee,'],
    ['Dr. Lee called me on Monday.', ''],
    ['To whom it may concern:', 'To whom it may concern:'],
  ])('ends where the message begins: %s', (line, greeting) => {
    expect(greetingOf(`${line}\n\nI rounded on the ward.\n`)).toBe(greeting === '' ? undefined : (greeting ?? line))
  })

  it('leaves the rest of its line to the message', () => {
    const draft = draftOf('Dear Dr. Lee, thank you for your call.\n', {kind: 'email'})
    expect(draft.sentences.map(({text}) => text)).toEqual(['thank you for your call.'])
  })
})

describe('the end of an email', () => {
  const endOf = (tail: string): readonly (string | undefined)[] => {
    const text = `Dear Dr. Lee,\n\nI rounded on the ward.\n\n${tail}`
    const {email} = draftOf(text, {kind: 'email'})
    return [email?.signature, email?.reply].map((span) => span && text.slice(span.start, span.end).split('\n')[0])
  }
  it.each([
    ['cheers\nAmara\n', 'cheers', undefined],
    ['With my warmest regards and thanks,\nAmara\n', 'With my warmest regards and thanks,', undefined],
    ['Thanking you in anticipation,\nAmara\n', 'Thanking you in anticipation,', undefined],
    ['Best,  \nAmara\n', 'Best,  ', undefined],
    ['Amara Obi, MD  \n  \nAAMC ID 12345678\n', 'Amara Obi, MD  ', undefined],
    ['Thank you for your time.\n', undefined, undefined],
    ['From: Lee, Helen\nSent: Tuesday\n\nCan you talk?\n', undefined, 'From: Lee, Helen'],
    [
      'On Tue, Mar 16, 2027 at 9:12 AM Helen Lee\n<lee@example.org> wrote:\n\nCan you talk?\n',
      undefined,
      'On Tue, Mar 16, 2027 at 9:12 AM Helen Lee',
    ],
    ['-----Original Message-----\nCan you talk?\n', undefined, '-----Original Message-----'],
  ])('is told from the message: %s', (tail, signature, reply) => {
    expect(endOf(tail)).toEqual([signature, reply])
  })
})

describe('an email without some of its parts', () => {
  it.each([
    ['nothing at all', ''],
    ['a subject without a value', 'Subject:\n\nHello.\n'],
    ['a message alone', 'I rounded on the ward.\n'],
    ['a greeting alone', 'Dear Dr. Lee,\n'],
    ['no line break at the end', 'Subject: A\n\nDear Dr. Lee,\n\nHi'],
  ])('still has every span inside the text: %s', (_name, text) => {
    const email = draftOf(text, {kind: 'email'}).email
    const spans = [
      email?.body,
      email?.salutation,
      email?.signature,
      ...(email?.headers ?? []).flatMap((one) => [one.span, one.valueSpan]),
    ]
    for (const span of spans)
      if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
  })

  it('has no email parts in another kind', () => {
    expect(draftOf('Subject: A\n', {kind: 'criteria'}).email).toBeUndefined()
  })
})
