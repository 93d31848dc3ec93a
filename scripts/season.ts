import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {loadRules} from './generate/rules.ts'
import {printStale, staleFor, startOf} from './season/stale.ts'

const usage = `npm run season -- YEAR [options]
  YEAR            the year of the Match Week, such as 2027
  --since DAY     take sources for stale that were read before this day (default: June 1 of the year before)`

const root = fileURLToPath(new URL('..', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {since: {type: 'string'}, help: {type: 'boolean', default: false}},
})
const season = Number(positionals[0])

if (values.help) {
  console.log(usage)
} else if (!Number.isInteger(season) || season < 2000 || !/^\d{4}-\d{2}-\d{2}$/.test(values.since ?? startOf(season))) {
  console.error(usage)
  process.exitCode = 2
} else {
  const since = values.since ?? startOf(season)
  process.stdout.write(printStale(season, since, staleFor(season, since, await loadRules(root), root)))
}
