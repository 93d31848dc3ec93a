import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {type Season, seasons} from '../../server/src/lexicon/seasons.ts'
import {appliedPrograms} from '../../server/src/questions/match/applied.ts'
import {staleTimes} from '../../server/src/questions/match/schedule.ts'
import {readUnmatched} from '../../server/src/questions/match/unmatched.ts'

const [confirmed] = seasons.filter(({status}) => status === 'confirmed')

/** The times of a text that contradict a season. */
const staleIn = (text: string, season: Season | undefined = confirmed): readonly string[] =>
  season ? staleTimes(readDraft({text, path: 'x.md', kind: 'criteria'}), season).map(({words}) => words) : []

describe('times against the calendar of a season', () => {
  it.each([
    ['Offers go out on Wednesday at noon.', ['Wednesday']],
    ['Round two starts at 1:00 pm ET.', ['1:00 pm ET']],
    ['Round two starts at noon ET.', []],
    ['Match Day is on Friday.', []],
    ['SOAP ends on Thursday at 21:00 ET.', []],
    ['The fourth round ends at 8:00 pm ET.', []],
    ['Offer rounds are on 2026-03-18.', ['2026-03-18']],
    ['On Tuesday I wrote a SOAP note at 7:30 am.', []],
    ['I can talk on Wednesday before the first round.', []],
  ])('%s', (text, expected) => {
    expect(staleIn(text)).toEqual(expected)
  })
  it('takes days and hours from the season alone', () => {
    if (!confirmed) throw new Error('no confirmed season')
    const moved: Season = {
      ...confirmed,
      events: confirmed.events.map((event) => ({...event, at: event.at.replace('2026-03-19', '2026-03-18')})),
    }
    expect(staleIn('Offers go out on Wednesday.', moved)).toEqual([])
    expect(staleIn('Offers go out on Thursday.', moved)).toEqual(['Thursday'])
  })
})

describe('programs marked applied', () => {
  it('counts entries, rows and columns, one for each program', () => {
    const text =
      '- Alder, applied\n- Birch, not applied\n\n| Program | Applied |\n| --- | --- |\n| Cedar | yes |\n| Dune | no |\n\n### Elm\n\n- Status: applied\n'
    const draft = readDraft({text, path: 'x.md', kind: 'criteria'})
    expect(appliedPrograms(draft).map(({start, end}) => text.slice(start, end))).toEqual([
      'Alder, applied',
      'Cedar',
      'Status: applied',
    ])
  })
})

describe('the passage about not matching', () => {
  it.each([
    ['A boy came in.\n\nI did not match. I learned to ask.', 1],
    ['A boy came in.\n\nI did not match. It was hard. I had two interviews. A girl came in.', 3],
    ['The two films did not match.', undefined],
  ])('%s', (text, expected) => {
    expect(readUnmatched(readDraft({text, path: 'x.md', kind: 'personal-statement'}))?.sentences).toBe(expected)
  })
})
