import {mkdir, readdir, realpath, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {downloadAndUnzipVSCode} from '@vscode/test-electron'
import {type Child, type ChildOptions, runChild, startChild} from './child.ts'
import {commandOnPath, isExecutable} from './command.ts'
import {type Host, HostMissing} from './host.ts'
import {within} from './limit.ts'
import {newTranscript} from './outcome.ts'
import {cacheFolder} from './project.ts'
import {reasonOf} from './reason.ts'
import {scratchFolder} from './scratch.ts'
import {userSettings} from './settings.ts'

const answerLimit = 12_000

/** The desktop VS Code: the one on PATH, else one downloaded through `@vscode/test-electron`. */
export const desktopHost: Host = {
  name: 'desktop VS Code',
  async prepare() {
    const screen = await findScreen()
    const {executable, origin} = await findDesktop()
    return {
      description: `desktop VS Code (${origin}), Node extension host`,
      async run({extension, suite, workspace, limit}) {
        const transcript = newTranscript((line) => console.log(`  ${line}`))
        const arguments_ = [...(await windowArguments([workspace], extension)), `--extensionTestsPath=${suite}`]
        const child = startDesktop([...screen, executable, ...arguments_], (line) => transcript.add(line))
        try {
          const sentence = `The suite did not end within ${limit / 1000} seconds.`
          return transcript.outcome(await within(child.exited, limit, sentence))
        } finally {
          await child.stop()
        }
      },
    }
  },
}

/** A desktop VS Code found or downloaded. */
export interface Desktop {
  readonly executable: string
  /** Where it came from, for people. */
  readonly origin: string
}

/** Opens a folder, and files of it, in a desktop window of its own with the extension loaded; the child ends with it. */
export async function openDesktop({executable}: Desktop, paths: readonly string[], extension: string): Promise<Child> {
  return startDesktop([executable, ...(await windowArguments(paths, extension))], () => undefined)
}

/** Says whether windows can be shown to a person here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Gives a desktop VS Code; rejects with `HostMissing`, at the latest some 15 seconds after a server stopped answering. */
export async function findDesktop(): Promise<Desktop> {
  const found = await findOnPath()
  const desktop = found ?? {executable: await download(), origin: 'downloaded through @vscode/test-electron'}
  await runChild(desktop.executable, ['-e', '0'], {env: {ELECTRON_RUN_AS_NODE: '1'}}).catch((error: unknown) => {
    throw new HostMissing(`the desktop VS Code does not start here: ${reasonOf(error)}`)
  })
  return desktop
}

/** Gives the command and arguments that have to stand before an editor's own for its windows to have a screen. */
async function findScreen(): Promise<readonly string[]> {
  if (hasDisplay()) return []
  const virtual = await commandOnPath('xvfb-run')
  if (virtual) return [virtual, '-a']
  throw new HostMissing('there is no display and no xvfb-run')
}

function startDesktop(words: readonly string[], onLine: NonNullable<ChildOptions['onLine']>): Child {
  const [command = '', ...rest] = words
  const env: Record<string, undefined> = {ELECTRON_RUN_AS_NODE: undefined, NODE_OPTIONS: undefined}
  // A terminal inside VS Code hands its windows' own variables on, which would tie the new window to that one.
  for (const key of Object.keys(process.env)) if (key.startsWith('VSCODE_')) env[key] = undefined
  return startChild(command, rest, {env, onLine})
}

async function windowArguments(paths: readonly string[], extension: string): Promise<readonly string[]> {
  const data = await scratchFolder('code')
  await mkdir(join(data, 'User'))
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(userSettings()))
  return [
    ...paths,
    `--extensionDevelopmentPath=${extension}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    '--new-window',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-telemetry',
    '--disable-updates',
    '--disable-workspace-trust',
    '--skip-release-notes',
    '--skip-welcome',
  ]
}

/**
 * Finds the editor itself behind the `code` command, which is a script that starts it and returns at once: only the
 * editor can be waited for and ended. A script that hides it (a snap, WSL) counts as no `code`.
 */
async function findOnPath(): Promise<Desktop | undefined> {
  const command = await commandOnPath('code')
  if (!command) return undefined
  const bin = dirname(await realpath(command))
  const mac = resolve(bin, '../../../MacOS')
  const inBundle = process.platform === 'darwin' ? await readdir(mac).catch(() => []) : []
  const places = [join(bin, '..', 'code'), join(bin, '..', 'Code.exe'), ...inBundle.map((name) => join(mac, name))]
  for (const executable of places) {
    if (await isExecutable(executable)) return {executable, origin: 'code on PATH'}
  }
  return undefined
}

async function download(): Promise<string> {
  let isGivenUp = false
  let onAnswer: () => void
  const answered = new Promise<void>((resolve_) => {
    onAnswer = resolve_
  })
  const reporter = {
    report({stage}: {readonly stage: string}) {
      if (isGivenUp || stage === 'retrying') throw new Error('the download broke off')
      if (stage === 'downloading' || stage === 'foundMatchingInstall') onAnswer()
    },
    error: () => undefined,
  }
  const done = downloadAndUnzipVSCode({cachePath: cacheFolder, version: 'stable', timeout: answerLimit, reporter})
  try {
    await within(Promise.race([answered, done]), answerLimit, 'the server did not answer')
    return await done
  } catch (error) {
    isGivenUp = true
    done.catch(() => undefined)
    throw new HostMissing(`the desktop VS Code could not be downloaded (${reasonOf(error)})`)
  }
}
