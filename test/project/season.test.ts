import {describe, expect, it} from 'vitest'
import {printStale, staleFor, startOf} from '../../scripts/season/stale.ts'
import {sources} from '../../server/src/lexicon/sources.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {root} from '../support/project.ts'

const stale = (season: number) => staleFor(season, startOf(season), catalogue.rules, root)

describe('what is stale for a season', () => {
  it('is its calendar alone, while the sources were read after it began', () => {
    const {sources: old, calendar, onCalendar} = stale(2027)
    expect(old).toEqual([])
    expect(calendar).toBe('inferred')
    expect(onCalendar).toEqual(
      expect.arrayContaining(['match/stale-schedule', 'match/too-many-applications', 'match/uncontacted-program']),
    )
  })

  it('is every source but our own judgement, once a year has gone by', () => {
    const later = stale(2099)
    expect(later.sources.length).toBe(Object.keys(sources).length - 1)
    expect(later.calendar).toBe('missing')
    const printed = printStale(2099, startOf(2099), later)
    expect(printed).toContain('There is no calendar of 2099')
    expect(printed).toMatch(/nrmp-soap: .*\n {4}https:.*\n {4}rules: .*match\/uncontacted-program/)
  })

  it('leaves a confirmed calendar alone', () => {
    const {calendar} = stale(2026)
    expect(printStale(2026, startOf(2026), stale(2026))).not.toContain('rules that ask it')
    expect(calendar).toBe('confirmed')
  })
})
