import {describe, expect, it} from 'vitest'
import {readPhones} from '../../server/src/draft/phones.ts'
import {draftOf} from '../support/read.ts'

/** The numbers of an email that is signed with some lines. */
const numbersOf = (lines: string): readonly string[] =>
  readPhones(draftOf(`Dear Dr. Lee,\n\nI send my dates.\n\nBest regards,\nAmara Obi\n${lines}\n`, {kind: 'email'})).map(
    ({text}) => text,
  )

describe('a telephone number under the name', () => {
  it.each([
    ['419-555-0162', '419-555-0162'],
    ['+677 24856', '+677 24856'],
    ['Phone 24 85 67', undefined],
    ['Phone 248 5670', '248 5670'],
    ['248 5670', undefined],
    ['AAMC ID 12345678', undefined],
  ])('is told from other numbers: %s', (line, expected) => {
    expect(numbersOf(line)).toEqual(expected === undefined ? [] : [expected])
  })
})
