import {spawn} from 'node:child_process'
import {stat} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import {type Desktop, findDesktop, hasDisplay, openDesktop} from '../test/editor/hosts/desktop.ts'
import {HostMissing} from '../test/editor/hosts/host.ts'
import {buildExtension, examplesFolder, projectFolder} from '../test/editor/hosts/project.ts'
import {reasonOf} from '../test/editor/hosts/reason.ts'
import {scratchCopy} from '../test/editor/hosts/scratch.ts'
import {startServer} from '../test/editor/hosts/server.ts'

/** What the window shows. */
interface Shown {
  readonly folder: string
  /** A draft to begin with: in a folder of one's own nothing is opened unasked. */
  readonly file?: string
}

/** Opens a folder of drafts (a copy of the examples, unless one is named) in a VS Code with the extension built and loaded. */
async function start(): Promise<void> {
  const shown = await whatToShow(process.argv[2])
  await buildExtension()
  const desktop = await chooseDesktop()
  if (desktop) await inDesktop(desktop, shown)
  else await inBrowser(shown)
}

async function whatToShow(named: string | undefined): Promise<Shown> {
  if (named !== undefined) return {folder: await readFolder(named)}
  const folder = await scratchCopy(examplesFolder)
  console.log('The drafts are a copy of examples/, to be tried on; it goes when this ends.')
  return {folder, file: join(folder, 'emails', 'wrenfield-unsolicited.md')}
}

async function readFolder(named: string): Promise<string> {
  const folder = resolve(named)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new Error(`${folder} is not a folder.`)
  return folder
}

async function chooseDesktop(): Promise<Desktop | undefined> {
  if (!hasDisplay()) {
    console.log('Not in the desktop VS Code: there is no display.')
    return undefined
  }
  try {
    return await findDesktop()
  } catch (error) {
    if (!(error instanceof HostMissing)) throw error
    console.log(`Not in the desktop VS Code: ${error.message}.`)
    return undefined
  }
}

async function inDesktop(desktop: Desktop, {folder, file}: Shown): Promise<void> {
  const child = await openDesktop(desktop, file === undefined ? [folder] : [folder, file], projectFolder)
  console.log(
    `Opened ${nameOf(folder)} in the desktop VS Code (${desktop.origin}). Close its window or press Ctrl+C to end.`,
  )
  console.log(whatToPress)
  await child.exited
}

async function inBrowser({folder, file}: Shown): Promise<void> {
  const server = await startServer()
  const address = server.address({folder, extension: projectFolder, ...(file === undefined ? {} : {file})})
  console.log(`Serving ${nameOf(folder)} in VS Code from npm, for any browser of this machine. Press Ctrl+C to end.\n`)
  console.log(`  ${address}\n`)
  console.log(`${whatToPress}\nMessages wait behind the bell in the lower right corner of this kind of window.`)
  if (hasDisplay()) openAddress(address)
  throw new Error(`VS Code ended by itself (exit code ${await server.exited}).`)
}

const whatToPress =
  'Rest the pointer on an underlined word. F1 opens the command palette: type “Residency Drafts” for all that it can do.'

function nameOf(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path.startsWith('..') ? folder : path
}

/** Leaves the browser alone once it is told: it is the person's own and outlives this process. */
function openAddress(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  }
  const [command, ...args] = commands[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...args, address], {detached: true, stdio: 'ignore'})
  // Without a browser to open, the address on the screen is what there is.
  opener.on('error', () => undefined)
  opener.unref()
}

try {
  await start()
  process.exit(0)
} catch (error) {
  console.error(reasonOf(error))
  process.exit(1)
}
