import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {networkModules} from '../../scripts/build/offline.mjs'
import {bundle} from '../support/bundles.ts'
import {runProgram} from '../support/program.ts'
import {root} from '../support/project.ts'
import {exchange} from '../support/stdio.ts'

const bundles = ['client.cjs', 'client.web.js', 'server.cjs', 'server.web.js', 'cli.js']
const modules = [...networkModules, 'inspector', 'cluster', 'wasi', 'undici', 'ws']
const calls = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bserviceWorker\b/,
  /\bimportScripts\b/,
]

/** Loaded before the program: whatever of the network it touches ends it at once. */
const denied = {NODE_OPTIONS: `--require ${JSON.stringify(join(root, 'test', 'package', 'deny-network.cjs'))}`}
const now = ['--now', '2027-03-10T12:00:00Z']

describe.each(bundles)('the bundle %s', (name) => {
  let text = ''
  beforeAll(async () => {
    text = readFileSync(await bundle(name), 'utf8')
  }, 60_000)

  it('asks for no module that reaches the network', () => {
    const asked = [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
      ([, module = '']) => module,
    )
    expect(asked.filter((module) => modules.includes(module.replace(/^node:/, '')))).toEqual([])
  })

  it('calls nothing that reaches the network', () => {
    expect(calls.filter((call) => call.test(text))).toEqual([])
  })
})

describe('with the network denied', {timeout: 60_000}, () => {
  it('the denial works', async () => {
    for (const attempt of [
      "require('node:net').connect(9)",
      "require('node:https').get('https://example.org')",
      "require('node:dns').lookup('example.org', () => {})",
      "fetch('https://example.org')",
      "require('node:dgram').createSocket('udp4')",
    ]) {
      const {code, err} = await runProgram(process.execPath, ['-e', attempt], {env: denied})
      expect([code, err]).toEqual([86, expect.stringContaining('The network was touched')])
    }
  })

  it.each([
    [['check', 'examples', '--format', 'json', ...now]],
    [['report', 'examples', ...now]],
    [['plain', 'examples/statements/pediatrics.md']],
  ])('%j says the same', async (args) => {
    const cli = await bundle('cli.js')
    const [free, alone] = await Promise.all([
      runProgram(process.execPath, [cli, ...args]),
      runProgram(process.execPath, [cli, ...args], {env: denied}),
    ])
    expect(alone).toEqual(free)
    expect(free.out.length).toBeGreaterThan(100)
  })

  it('the server says the same', async () => {
    const server = await bundle('server.cjs')
    const text = readFileSync(join(root, 'examples', 'emails', 'wrenfield-unsolicited.md'), 'utf8')
    const answers = await Promise.all([{}, denied].map((env) => exchange([server, '--stdio'], text, {env})))
    expect(answers[0]?.diagnostics.length).toBeGreaterThan(3)
    expect(answers[1]).toEqual(answers[0])
  })
})

describe('a server that is asked to listen', () => {
  it.each(['--socket=4711', '--pipe=/tmp/residency-drafts'])('on %s refuses with a reason', async (word) => {
    const {code, err} = await runProgram(process.execPath, [await bundle('server.cjs'), word])
    expect([code, err]).toEqual([2, `residency-drafts: ${word} is not served; use --stdio or --node-ipc.\n`])
  })
})
