import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {broken, type Tally} from '../run/tally.ts'
import {findBrowser, launchBrowser} from './hosts/browser.ts'
import {runChild} from './hosts/child.ts'
import {HostMissing} from './hosts/host.ts'
import {examplesFolder, projectFolder} from './hosts/project.ts'
import {reasonOf} from './hosts/reason.ts'
import {scratchCopy, scratchFolder} from './hosts/scratch.ts'
import {startServer} from './hosts/server.ts'

const limit = 40_000

/** What a person sees who has installed the package and opened an email, each with the place in the page to wait for. */
const sights: ReadonlyArray<readonly [claim: string, selector: string, text: RegExp]> = [
  ['an error is underlined', '.editor-instance .squiggly-error', /^/],
  ['the status bar says what the draft is', '.statusbar-item', /email → Pediatrics · \d+ findings/],
  ['the problems are counted', '.statusbar-item[id="status.problems"]', /[1-9]/],
]

/**
 * Packs the extension, installs the package in VS Code's server as a person would, without a folder under development,
 * opens an example and looks at the window. Gives the tally, or undefined where there is no such VS Code.
 */
export async function runInstalled(): Promise<Tally | undefined> {
  console.log('\nInstalled package')
  try {
    await findBrowser()
    const vsix = join(await scratchFolder('package'), 'residency-drafts.vsix')
    const script = join(projectFolder, 'scripts', 'package.ts')
    await runChild(process.execPath, ['--import', 'tsx', script, vsix, '--no-build'], {cwd: projectFolder})
    return await look(vsix)
  } catch (error) {
    if (error instanceof HostMissing) {
      console.log(`  not here: ${error.message}`)
      return undefined
    }
    console.log(`  ✗ ${reasonOf(error)}`)
    return broken(`Installed package: ${reasonOf(error)}`)
  }
}

async function look(vsix: string): Promise<Tally> {
  const folder = await scratchCopy(examplesFolder)
  const server = await startServer(undefined, vsix)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const file = join(folder, 'emails', 'wrenfield-unsolicited.md')
    await page.goto(server.address({folder, file}), {timeout: limit})
    const failures: string[] = []
    for (const [claim, selector, text] of sights) {
      const isSeen = await sees(page, selector, text)
      console.log(`  ${isSeen ? '✓' : '✗'} ${claim}`)
      if (!isSeen) failures.push(`Installed package: ${claim}`)
    }
    if (failures.length > 0) await keepPicture(page)
    return {passed: sights.length - failures.length, failures}
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function sees(page: Page, selector: string, hasText: RegExp): Promise<boolean> {
  return page
    .locator(selector, {hasText})
    .first()
    .waitFor({state: 'attached', timeout: limit})
    .then(
      () => true,
      () => false,
    )
}

async function keepPicture(page: Page): Promise<void> {
  const path = join(projectFolder, 'out', 'test', 'editor', 'installed.png')
  await page.screenshot({path})
  console.log(`  how the window looked: ${path}`)
}
