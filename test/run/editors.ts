import {mkdir, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {bundleSuite, type SuiteBundles} from '../editor/bundle.ts'
import {desktopHost} from '../editor/hosts/desktop.ts'
import {type Host, HostMissing, type ReadyHost} from '../editor/hosts/host.ts'
import {examplesFolder, projectFolder} from '../editor/hosts/project.ts'
import {reasonOf} from '../editor/hosts/reason.ts'
import {scratchCopy} from '../editor/hosts/scratch.ts'
import {serverHost} from '../editor/hosts/server.ts'
import {webHost} from '../editor/hosts/web.ts'
import {broken, type Tally} from './tally.ts'

/** A kind of extension host. */
export type Kind = keyof SuiteBundles

const limit = 180_000
/** In the order in which they are tried. */
const candidates = {node: [desktopHost, serverHost], web: [webHost]} as const satisfies Record<Kind, readonly Host[]>
const titles = {node: 'Node extension host', web: 'web-worker extension host'} as const

/**
 * Runs the suite in the first VS Code of the wanted kind that can be had, on a copy of the examples, and gives its
 * tally, or undefined when none can be had. A crash and a hang count as one failure.
 */
export async function runEditor(kind: Kind, grep?: string): Promise<Tally | undefined> {
  console.log(`\n${titles[kind]}`)
  const host = await firstReady(candidates[kind])
  if (!host) return undefined
  console.log(`  running in: ${host.description}`)
  try {
    const suite = (await bundleSuite(grep))[kind]
    const workspace = await scratchCopy(examplesFolder)
    const outcome = await host.run({extension: projectFolder, suite, workspace, limit})
    const log = await keepLog(kind, outcome.log)
    if (outcome.reason !== undefined) console.log(`  ✗ ${outcome.reason}`)
    if (outcome.failures.length > 0) console.log(`  everything the editor wrote: ${log}`)
    return {passed: outcome.passed, failures: outcome.failures.map((failure) => `${titles[kind]}: ${failure}`)}
  } catch (error) {
    console.log(`  ✗ ${reasonOf(error)}`)
    return broken(`${titles[kind]}: ${reasonOf(error)}`)
  }
}

async function firstReady(hosts: readonly Host[]): Promise<ReadyHost | undefined> {
  for (const host of hosts) {
    try {
      return await host.prepare()
    } catch (error) {
      if (!(error instanceof HostMissing)) throw error
      console.log(`  not in ${host.name}: ${error.message}`)
    }
  }
  return undefined
}

async function keepLog(kind: Kind, lines: readonly string[]): Promise<string> {
  const folder = join(projectFolder, 'out', 'test', 'editor')
  const file = join(folder, `${kind}.log`)
  await mkdir(folder, {recursive: true})
  await writeFile(file, `${lines.join('\n')}\n`)
  return relative(projectFolder, file)
}
