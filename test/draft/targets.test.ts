import {describe, expect, it} from 'vitest'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {draftOf} from '../support/read.ts'

const workspace = 'programs:\n  - {id: lake, name: Lakeshore Children’s, aliases: [LCH], track: pediatrics}\n'
const head = (kind: Kind, more = ''): string => `---\nkind: ${kind}\n${more}---\n`

describe('what a draft is written for', () => {
  it.each([
    [
      'the front matter',
      `${head('email', 'target: [med-peds, pediatrics]\nprogram: lake\n')}Hello.`,
      ['med-peds', 'pediatrics'],
      true,
    ],
    ['the program’s track', `${head('email', 'program: lake\n')}Hello.`, ['pediatrics'], true],
    ['the program by an alias, in any case', `${head('email', 'program: lch\n')}Hello.`, ['pediatrics'], true],
    [
      'all shared targets of a statement',
      `${head('personal-statement')}Hello.`,
      ['med-peds', 'internal-medicine', 'pediatrics'],
      false,
    ],
    [
      'the track the text gives the program',
      `${head('email')}I apply to your Internal Medicine program. I rotated in Pediatrics.`,
      ['internal-medicine'],
      false,
    ],
    [
      'the track that “your” stands before',
      `${head('email')}I rotated in Internal Medicine. I would be glad to be part of your Pediatrics.`,
      ['pediatrics'],
      false,
    ],
    [
      'the subject line',
      `${head('email')}Subject: Pediatrics position\n\nDear Dr. Lee,\n\nHello.`,
      ['pediatrics'],
      false,
    ],
    [
      'the only track named',
      `${head('interview-answers')}## Why?\n\nI chose Internal Medicine on a ward.`,
      ['internal-medicine'],
      false,
    ],
    [
      'nothing, where two are named alike',
      `${head('interview-answers')}I like Internal Medicine and I like Pediatrics.`,
      [],
      false,
    ],
    ['nothing, where none is', `${head('email')}Hello.`, [], false],
  ])('is known from %s', (_name, text, targets, declared) => {
    const {targeting} = draftOf(text, {workspace})
    expect(targeting.targets).toEqual(targets)
    expect(targeting.declared).toBe(declared)
    expect(targeting.reason).not.toBe('')
  })
})
