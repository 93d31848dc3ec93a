import {describe, expect, it} from 'vitest'
import {matchWeekAt} from '../../server/src/features/match-week.ts'
import {viewMatchWeek} from '../../server/src/features/match-week-page.ts'
import type {MatchWeekView} from '../../server/src/protocol/match-week.ts'

const viewAt = (moment: string, timeZone?: string, season = 2026): MatchWeekView => {
  const week = matchWeekAt(Date.parse(moment), season)
  if (!week) throw new Error('no season')
  return viewMatchWeek(week, timeZone)
}

describe('the stretch of Match Week', () => {
  it.each([
    ['2026-03-16T09:59:59-04:00', 'before'],
    ['2026-03-16T10:00:00-04:00', 'status'],
    ['2026-03-16T11:00:00-04:00', 'applications'],
    ['2026-03-17T07:59:59-04:00', 'applications'],
    ['2026-03-17T08:00:00-04:00', 'review'],
    ['2026-03-19T09:00:00-04:00', 'round'],
    ['2026-03-19T11:00:00-04:00', 'between'],
    ['2026-03-19T12:00:00-04:00', 'round'],
    ['2026-03-19T19:59:59-04:00', 'round'],
    ['2026-03-19T20:00:00-04:00', 'closing'],
    ['2026-03-19T20:59:59-04:00', 'closing'],
    ['2026-03-19T21:00:00-04:00', 'free'],
    ['2026-03-20T12:00:00-04:00', 'over'],
  ])('at %s is %s', (moment, stretch) => {
    expect(matchWeekAt(Date.parse(moment), 2026)?.stretch.id).toBe(stretch)
  })

  it('forbids first contact from the hour of status to the end of SOAP, and at no other time', () => {
    const forbids = (at: number): boolean =>
      matchWeekAt(at, 2026)?.stretch.mayNot.some((line) => line.includes('has not contacted')) ?? false
    const hours = Array.from({length: 7 * 24}, (_, hour) => Date.parse('2026-03-14T00:00:00-04:00') + hour * 3_600_000)
    const forbidden = hours.filter(forbids)
    expect(new Date(Math.min(...forbidden)).toISOString()).toBe('2026-03-16T14:00:00.000Z')
    expect(new Date(Math.max(...forbidden)).toISOString()).toBe('2026-03-20T00:00:00.000Z')
    expect(forbidden.length).toBe((Date.parse('2026-03-20T01:00:00Z') - Date.parse('2026-03-16T14:00:00Z')) / 3_600_000)
  })
})

describe('the clock', () => {
  it('is told unasked from two weeks before to a day after', () => {
    expect(viewAt('2026-03-02T08:59:59-05:00').isNear).toBe(false)
    expect(viewAt('2026-03-02T09:00:00-05:00').isNear).toBe(true)
    expect(viewAt('2026-03-21T11:00:00-04:00').isNear).toBe(true)
    expect(viewAt('2026-03-21T12:00:00-04:00').isNear).toBe(false)
  })

  it('goes to the coming season when none is asked for', () => {
    expect(matchWeekAt(Date.parse('2026-11-22T12:00:00Z'))?.season.season).toBe(2027)
    expect(matchWeekAt(Date.parse('2026-03-21T11:00:00-04:00'))?.season.season).toBe(2026)
    expect(matchWeekAt(Date.parse('2040-01-01T00:00:00Z'))?.season.season).toBe(2027)
  })

  it('gives both times to a reader elsewhere, and one to a reader in the East', () => {
    const kathmandu = viewAt('2026-03-17T07:00:00-04:00', 'Asia/Kathmandu')
    expect(kathmandu.tooltip[1]).toMatch(
      /^Tue, Mar 17, 8:00\sAM Eastern \(Tue, Mar 17, 5:45\sPM where you are\): Programs see/,
    )
    expect(kathmandu.html).toContain('<th scope="col">Asia/Kathmandu</th>')
    for (const zone of ['America/New_York', undefined, 'Nowhere/Land'])
      expect(viewAt('2026-03-17T07:00:00-04:00', zone).html).not.toContain('where you are')
  })

  it('says when the next thing happens: the end of an open round, the start of the next', () => {
    expect(viewAt('2026-03-19T09:30:00-04:00').changesAt).toBe(Date.parse('2026-03-19T11:00:00-04:00'))
    expect(viewAt('2026-03-19T11:30:00-04:00').changesAt).toBe(Date.parse('2026-03-19T12:00:00-04:00'))
    expect(viewAt('2026-03-20T13:00:00-04:00').changesAt).toBeNull()
  })

  it('says that dates are expected where nobody announced them, and always to check the calendar', () => {
    expect(viewAt('2027-03-15T10:00:00-04:00', undefined, 2027).html).toContain('expected, not announced')
    expect(viewAt('2026-03-16T10:00:00-04:00').html).not.toContain('expected, not announced')
    expect(viewAt('2026-03-16T10:00:00-04:00').html).toContain('Check the official calendar')
  })
})
