import {readFileSync} from 'node:fs'
import {basename, isAbsolute, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {Locator, Page} from 'playwright-core'
import {launchBrowser} from '../test/editor/hosts/browser.ts'
import {buildExtension, examplesFolder, projectFolder} from '../test/editor/hosts/project.ts'
import {reasonOf} from '../test/editor/hosts/reason.ts'
import {startServer} from '../test/editor/hosts/server.ts'

const usage = `npm run screenshot -- OUT.png --file FILE [--file FILE ...] [options]
  --file FILE      a file to open, relative to the folder; the last one is in front
  --folder DIR     the folder to open (default: examples)
  --extension DIR  the extension to load (default: this project, which is built first)
  --theme NAME     colour theme (default: "Default Dark Modern")
  --problems       open the Problems panel
  --line N         put the cursor on this line of the last file
  --command NAME   run a command at the end: an id of this extension, or a title of the command palette; may be repeated
  --hover TEXT     rest the pointer on this text of the last file
  --width, --height  size in pixels (default: 1400 and 900)`

const startLimit = 30_000
const findingLimit = 20_000
/** How long the number of findings has to stay the same, in milliseconds, to be taken as final. */
const calm = 700

/** What the picture shows; paths are absolute, sizes in pixels. */
interface Shot {
  readonly out: string
  readonly folder: string
  readonly extension: string
  readonly files: readonly string[]
  readonly theme: string
  readonly problems: boolean
  readonly line: string | undefined
  readonly commands: readonly string[]
  readonly hover: string | undefined
  readonly viewport: {readonly width: number; readonly height: number}
}

async function take(shot: Shot): Promise<void> {
  if (shot.extension === projectFolder) await buildExtension()
  const server = await startServer(shot.theme)
  const browser = await launchBrowser()
  const page = await browser.newPage({viewport: shot.viewport})
  try {
    const window = {folder: shot.folder, extension: shot.extension}
    const [first] = shot.files
    await page.goto(server.address(first === undefined ? window : {...window, file: first}))
    await arrange(page, shot)
  } catch (error) {
    await page.screenshot({path: shot.out})
    throw new Error(`${reasonOf(error)}\n${shot.out} shows how far it came.`)
  }
  await page.screenshot({path: shot.out})
  console.log(shot.out)
  await browser.close()
  await server.stop()
}

async function arrange(page: Page, shot: Shot): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({timeout: startLimit})
  const [first, ...others] = shot.files
  if (first !== undefined) await arrangeFiles(page, shot, first, others)
  for (const command of shot.commands) await runCommand(page, command)
  if (shot.commands.length > 0) await waitForPage(page)
}

async function arrangeFiles(page: Page, shot: Shot, first: string, others: readonly string[]): Promise<void> {
  await waitForTab(page, first)
  for (const file of others) await openFile(page, file)
  if (shot.line !== undefined) await goTo(page, `:${shot.line}`, `line ${shot.line}`)
  await waitForFindings(page)
  if (shot.problems) {
    await page.keyboard.press('Control+Shift+M')
    await page.locator('.markers-panel').waitFor()
    // The keyboard focus back to the draft, as a person would have it.
    await page.keyboard.press('Control+1')
  }
  if (shot.hover !== undefined) await rest(page, shot.hover)
}

async function openFile(page: Page, file: string): Promise<void> {
  await goTo(page, file, basename(file))
  await waitForTab(page, file)
}

/** Waits for what a page of the extension shows in its `main`, if a command has opened one. */
async function waitForPage(page: Page): Promise<void> {
  const webview = page.locator('iframe.webview').first()
  if (!(await appears(webview, startLimit / 3))) return
  await appears(webview.contentFrame().frameLocator('iframe').locator('main > *').first(), findingLimit)
}

/** Runs a command as a person would, by its title, and gives it the time to draw. */
async function runCommand(page: Page, command: string): Promise<void> {
  const title = titleOf(command)
  const input = page.locator('.quick-input-widget input.input')
  const row = page.locator('.quick-input-list .monaco-list-row:first-child', {hasText: title})
  // A palette that was opened before an extension told its commands does not show them.
  for (const deadline = Date.now() + startLimit; ; ) {
    await page.keyboard.press('F1')
    await input.waitFor()
    await input.fill(`>${title}`)
    if (await appears(row, calm)) break
    if (Date.now() > deadline) throw new Error(`The command palette has no "${title}".`)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Enter')
  await input.waitFor({state: 'hidden'})
  await page.waitForTimeout(4 * calm)
}

async function appears(place: Locator, timeout: number): Promise<boolean> {
  return place.waitFor({timeout}).then(
    () => true,
    () => false,
  )
}

function titleOf(command: string): string {
  const {contributes} = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest
  const own = contributes.commands.find((one) => one.command === command)
  return own ? `${own.category}: ${own.title}` : command
}

interface Manifest {
  readonly contributes: {
    readonly commands: ReadonlyArray<{readonly command: string; readonly category: string; readonly title: string}>
  }
}

/** Types into quick open and takes its first row once that shows what is expected, not what it listed before. */
async function goTo(page: Page, text: string, expected: string): Promise<void> {
  await page.keyboard.press('Control+P')
  const input = page.locator('.quick-input-widget input.input')
  await input.waitFor()
  await input.fill(text)
  await page.locator('.quick-input-list .monaco-list-row:first-child', {hasText: expected}).waitFor()
  await page.keyboard.press('Enter')
  await input.waitFor({state: 'hidden'})
}

async function waitForTab(page: Page, file: string): Promise<void> {
  await page.locator('.tab.active', {hasText: basename(file)}).waitFor({timeout: startLimit})
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor()
}

/** Waits until squiggles are there and their number has settled; a file without findings is shown after the limit. */
async function waitForFindings(page: Page): Promise<void> {
  const squiggles = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
  const deadline = Date.now() + findingLimit
  try {
    await squiggles.first().waitFor({state: 'attached', timeout: findingLimit})
  } catch {
    console.log(`No finding was shown within ${findingLimit / 1000} seconds.`)
    return
  }
  let last = -1
  while (Date.now() < deadline) {
    const count = await squiggles.count()
    if (count === last) return
    last = count
    await page.waitForTimeout(calm)
  }
}

async function rest(page: Page, text: string): Promise<void> {
  const place = await page.evaluate(placeOf, text)
  if (!place) throw new Error(`The text "${text}" is not in sight.`)
  await page.mouse.move(place.x - 2, place.y)
  await page.mouse.move(place.x, place.y)
  await page.locator('.monaco-hover .hover-contents').first().waitFor()
  await page.waitForTimeout(calm)
}

/** Runs in the page: gives the middle of the first place in the editor that shows the text on one line. */
function placeOf(text: string): {x: number; y: number} | undefined {
  for (const line of Array.from(document.querySelectorAll('.editor-instance .view-line'))) {
    // The editor draws spaces as no-break spaces.
    let at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text)
    if (at < 0) continue
    at += Math.floor(text.length / 2)
    // A line is drawn in pieces, one for each colour or decoration.
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
      const length = piece.textContent?.length ?? 0
      if (at < length) {
        const range = document.createRange()
        range.setStart(piece, at)
        range.setEnd(piece, at + 1)
        const box = range.getBoundingClientRect()
        return {x: box.x + box.width / 2, y: box.y + box.height / 2}
      }
      at -= length
    }
  }
  return undefined
}

function readShot(): Shot | undefined {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      file: {type: 'string', multiple: true, default: []},
      folder: {type: 'string', default: examplesFolder},
      extension: {type: 'string', default: projectFolder},
      theme: {type: 'string', default: 'Default Dark Modern'},
      problems: {type: 'boolean', default: false},
      line: {type: 'string'},
      command: {type: 'string', multiple: true, default: []},
      hover: {type: 'string'},
      width: {type: 'string', default: '1400'},
      height: {type: 'string', default: '900'},
      help: {type: 'boolean', default: false},
    },
  })
  const [out] = positionals
  if (values.help || out === undefined) return undefined
  const folder = resolve(values.folder)
  return {
    out: resolve(out),
    folder,
    extension: resolve(values.extension),
    files: values.file.map((file) => (isAbsolute(file) ? file : join(folder, file))),
    theme: values.theme,
    problems: values.problems,
    line: values.line,
    commands: values.command,
    hover: values.hover,
    viewport: {width: Number(values.width), height: Number(values.height)},
  }
}

try {
  const shot = readShot()
  if (shot) await take(shot)
  else console.log(usage)
  process.exit(shot ? 0 : 1)
} catch (error) {
  console.error(reasonOf(error))
  process.exit(1)
}
