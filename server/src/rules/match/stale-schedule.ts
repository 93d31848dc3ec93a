import {seasonOf} from '../../lint/circumstances.ts'
import {defineRule} from '../../lint/rule.ts'
import {staleTimes} from '../../questions/match/schedule.ts'

/** A time that contradicts the confirmed calendar of the season. */
export const staleSchedule = defineRule({
  id: 'match/stale-schedule',
  title: 'Time that contradicts the calendar of Match Week',
  severity: 'information',
  kinds: ['email', 'criteria'],
  message: ({words, season, instead}: {words: string; season: number; instead: string}) =>
    `“${words}”: the calendar of ${season} says ${instead}. Check it before you plan by it.`,
  why: 'The hours of Match Week have moved more than once, and many pages still show the grid of an earlier year, or offers on Tuesday and Wednesday. Who plans by them misses a round.',
  instead:
    'Take days and hours from the calendar of your own season, in Eastern Time. Seasons whose calendar is not published are not judged here.',
  sources: ['nrmp-match-week', 'aamc-soap', 'soap-hours', 'nrmp-2026-dates'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nkind: criteria\nseason: 2026\n---\n## Must have\n\n- sponsors J-1\n\n## Flexible\n\n- city\n\nThe first offer round is on «Tuesday» at noon.\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: criteria\nseason: 2026\n---\n## Must have\n\n- sponsors J-1\n\n## Flexible\n\n- city\n\nThe first offer round is on Thursday at 9:00 am ET.\n',
      },
    ],
  },
  check(draft, report, circumstances) {
    const declared = draft.brief.value.season ?? draft.workspace?.file.season
    const season = seasonOf(declared, circumstances)
    if (season?.status !== 'confirmed') return
    for (const {span, words, instead} of staleTimes(draft, season))
      report(span, {words, season: season.season, instead})
  },
})
