import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as chai from 'chai'

/** As much of vitest as the tests of pure functions need, in one process that ends with the first failure. */
type Body = () => unknown
type Each = (rows: readonly unknown[]) => (title: string, ...rest: readonly unknown[]) => void

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** The `expect` of vitest without a runner behind it. */
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect)
setState({...getState(expect as never), assertionCalls: 0}, expect as never)
Object.assign(globalThis, {[GLOBAL_EXPECT]: expect})
Object.assign(expect, (globalThis as Record<PropertyKey, unknown>)[ASYMMETRIC_MATCHERS_OBJECT])
const extend: unknown = Reflect.get(chai.expect, 'extend')
if (typeof extend === 'function') extend(expect, customMatchers)

const queue: Array<{readonly title: string; readonly body: Body}> = []
const before: Body[] = []
const wanted = new RegExp(process.env['MUTATE_TITLES'] ?? '')
let path: readonly string[] = []

const bodyOf = (rest: readonly unknown[]): ((...row: unknown[]) => unknown) =>
  rest.find((one): one is (...row: unknown[]) => unknown => typeof one === 'function') ?? (() => undefined)

/** Notes a test. */
export const it = (title: string, ...rest: readonly unknown[]): void => {
  const full = [...path, title].join(' > ')
  if (wanted.test(full)) queue.push({title: full, body: bodyOf(rest) as Body})
}
/** Notes the tests in it. */
export const describe = (title: string, ...rest: readonly unknown[]): void => {
  const outer = path
  path = [...path, title]
  bodyOf(rest)()
  path = outer
}
const eachOf =
  (note: (title: string, body: Body) => void): Each =>
  (rows) =>
  (title, ...rest) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      note(title.replace('%s', String(values[0])), () => bodyOf(rest)(...values))
    }
  }
it.each = eachOf(it)
describe.each = eachOf(describe)
describe.runIf = (isSo: boolean) => (isSo ? describe : () => undefined)
/** Runs before the tests. */
export const beforeAll = (body: Body): number => before.push(body)
/** Nothing is cleaned up: the process ends. */
export const afterEach = (): void => undefined
/** Nothing is cleaned up: the process ends. */
export const afterAll = (): void => undefined

setImmediate(async () => {
  for (const body of before) await body()
  for (const {title, body} of queue) {
    try {
      await body()
    } catch (error) {
      console.log(`${title}\n${error instanceof Error ? error.message.slice(0, 300) : String(error)}`)
      process.exit(1)
    }
  }
  console.log(`${queue.length} tests`)
})
