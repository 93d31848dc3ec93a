import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'

const found = (text: string) => {
  const draft = readDraft({text, path: 'draft.md'})
  return [draft.kind, draft.text.slice(draft.bodyStart).trim(), draft.blocks.map((block) => block.text())]
}

describe('front matter that is never closed', () => {
  it.each([
    ['ends at the first empty line', '---\nkind: email\nseason: 2027\n\nDear Dr. Lee,', 'Dear Dr. Lee,'],
    [
      'ends there although a rule follows',
      '---\nkind: email\n\nDear Dr. Lee,\n\n---\n\nA rule.',
      'Dear Dr. Lee,\n\n---\n\nA rule.',
    ],
    ['is read behind a byte order mark', '\uFEFF---\r\nkind: email\r\n\r\nDear Dr. Lee,', 'Dear Dr. Lee,'],
    ['may be all there is', '---\nkind: email', ''],
  ])('%s', (_claim, text, body) => {
    expect(found(text).slice(0, 2)).toEqual(['email', body])
  })

  it('is not what a closed one with an empty line is', () => {
    expect(found('---\nkind: email\n\nseason: 2027\n---\n\nDear Dr. Lee,')).toEqual([
      'email',
      'Dear Dr. Lee,',
      ['Dear Dr. Lee,'],
    ])
  })

  it('is not what a rule above other lines is', () => {
    expect(found('---\n\nkind: email\n')[0]).toBeUndefined()
    expect(found('---\nNotes: kind: email\n')[0]).toBeUndefined()
  })
})
