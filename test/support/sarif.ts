import {readFileSync} from 'node:fs'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type {Log, Run} from 'sarif'
import {root} from './project.ts'

/** The schema of SARIF 2.1.0, as Microsoft’s matchers for it bring it along. */
const schema = JSON.parse(
  readFileSync(`${root}node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json`, 'utf8'),
) as object

// A pattern of the schema has a bracket too many, which only old expressions let pass.
const ajv = new Ajv({allErrors: true, strict: false, unicodeRegExp: false})
addFormats(ajv)
const validate = ajv.compile(schema)

/** What the schema has against a log, a line for each. */
export const objectionsTo = (log: unknown): readonly string[] =>
  validate(log) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)

/** The only run of a log. Throws if there is another number of them. */
export const runOf = (log: Log): Run => {
  const [run, ...others] = log.runs
  if (!run || others.length > 0) throw new Error(`The log has ${log.runs.length} runs.`)
  return run
}
