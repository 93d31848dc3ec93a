import {describe, expect, it} from 'vitest'
import {viewEmail} from '../../server/src/features/email-parts.ts'
import {viewPlainText} from '../../server/src/features/plain-text.ts'
import type {EmailView} from '../../server/src/protocol/copying.ts'
import {lintText} from '../support/lint-text.ts'
import {draftOf} from '../support/read.ts'

const email = (text: string): EmailView => {
  const view = viewEmail(draftOf(text, {kind: 'email'}), lintText(text, {kind: 'email'}))
  if (!view) throw new Error('no email')
  return view
}

const reply = `---
kind: email
phase: soap
contacted: 2027-03-16 phone, Dr. Lee
target: pediatrics
---

To: Dr. Lee <lee@example.org>
Subject: SOAP reply, Amara Obi, AAMC ID 12345678, Pediatrics

Dear Dr. Lee,
Thank you for your call **this morning** about
the Pediatrics program.

I can speak until 6 pm ET.

Sincerely,
Amara Obi, MD
AAMC ID 12345678

> On Tuesday Dr. Lee wrote: call me
`

describe('an email for a mail program', () => {
  it('has its lines joined in paragraphs and kept in the signature, without markup and without the quoted reply', () => {
    expect(email(reply)).toMatchObject({
      to: 'Dr. Lee <lee@example.org>',
      subject: 'SOAP reply, Amara Obi, AAMC ID 12345678, Pediatrics',
      body: `Dear Dr. Lee,

Thank you for your call this morning about the Pediatrics program.

I can speak until 6 pm ET.

Sincerely,
Amara Obi, MD
AAMC ID 12345678`,
    })
  })

  it('may be sent when nothing in it is an error', () => {
    expect(email(reply).obstacles).toEqual([])
  })

  it('may not be sent first in SOAP; that is told before anything else', () => {
    const {obstacles} = email(
      reply
        .replace(/contacted:.*\n/, '')
        .replace('Thank you for your call **this morning** about', 'I am writing to [Program Name] about'),
    )
    expect(obstacles.length).toBeGreaterThan(1)
    expect(obstacles[0]).toContain('`contacted:`')
  })

  it('is nothing of a statement', () => {
    expect(viewEmail(draftOf('I write.', {kind: 'personal-statement'}), [])).toBeUndefined()
  })
})

describe('a draft for the form', () => {
  it('says how long it is, of how much, and what changes on the way', () => {
    const text = '---\nkind: personal-statement\n---\n\nI sat **with** her — all night.\n\n<!-- allow tone/hedge -->\n'
    expect(viewPlainText(draftOf(text)).fields).toEqual([
      {
        label: 'statement',
        text: 'I sat with her - all night.',
        count: '27 of 28,000 characters',
        isTooLong: false,
        changes: 4,
        changed: '2 Markdown marks, 1 character, 1 comment',
      },
    ])
  })

  it('fills two fields where an entry says what made it meaningful', () => {
    const text = '---\nkind: experience\n---\n\nI ran the clinic.\n\n## Meaningful\n\nIt taught me to listen.\n'
    expect(viewPlainText(draftOf(text)).fields.map(({label, count}) => `${label}: ${count}`)).toEqual([
      'experience entry: 17 of 750 characters',
      'what made it meaningful: 23 of 300 characters',
    ])
  })

  it('is one text without a limit where the form has no field for it', () => {
    expect(viewPlainText(draftOf('## Why?\n\nBecause.\n', {kind: 'interview-answers'})).fields).toMatchObject([
      {label: 'draft', isTooLong: false},
    ])
  })

  it('tells when it is too long', () => {
    const text = `---\nkind: personal-statement\n---\n\n${'word '.repeat(6000)}\n`
    expect(viewPlainText(draftOf(text)).fields[0]?.isTooLong).toBe(true)
  })
})
