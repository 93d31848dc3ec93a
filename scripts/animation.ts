import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {encode} from 'modern-gif'
import type {Page} from 'playwright-core'
import {PNG} from 'pngjs'
import {launchBrowser} from '../test/editor/hosts/browser.ts'
import {buildExtension, examplesFolder, projectFolder} from '../test/editor/hosts/project.ts'
import {reasonOf} from '../test/editor/hosts/reason.ts'
import {scratchCopy, scratchFolder} from '../test/editor/hosts/scratch.ts'
import {startServer} from '../test/editor/hosts/server.ts'
import {Hands} from './visit/hands.ts'

const usage = `npm run animation -- OUT.gif
Types a sentence that pleads into an example email, rests on what is found, and writes a better one: a short moving picture.`

const size = {width: 920, height: 560}
/** More colours make the file bigger, and the letters no clearer. */
const colours = 48
/** How long a picture stays, in milliseconds. */
const stroke = 110
const glance = 900
const reading = 4200

/** The first leads to the end of the row on the screen, the second to that of the line. */
const toEnd = ['End', 'End'] as const

const plea = ' I will take any position, even without pay.'
const better = ' I can start on July 1.'

/** The frames in order, each with the time it stays. */
class Reel {
  readonly #frames: Array<{readonly data: Uint8ClampedArray<ArrayBuffer>; readonly delay: number}> = []

  constructor(readonly page: Page) {}

  async take(delay: number): Promise<void> {
    const {data} = PNG.sync.read(Buffer.from(await this.page.screenshot({caret: 'initial'})))
    this.#frames.push({data: new Uint8ClampedArray(data), delay})
  }

  /** Types a text and takes a picture of every few letters. */
  async type(text: string): Promise<void> {
    for (const part of text.match(/.{1,4}/g) ?? []) {
      await this.page.keyboard.type(part)
      await this.take(stroke)
    }
  }

  async write(path: string): Promise<number> {
    const gif = await encode({...size, maxColors: colours, frames: this.#frames})
    await writeFile(path, new Uint8Array(gif))
    return gif.byteLength
  }
}

async function film(out: string): Promise<void> {
  await buildExtension()
  const folder = await scratchCopy(examplesFolder)
  const server = await startServer('Default Dark Modern')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({viewport: size})
    await page.goto(server.address({folder, extension: projectFolder}))
    await page.locator('.monaco-workbench .part.statusbar').waitFor({timeout: 60_000})
    const hands = new Hands(page, await scratchFolder('pictures'), async () => undefined)
    await hands.open('st-brendan-reply.md')
    await hands.command('View: Close Primary Side Bar')
    await hands.line(22)
    await hands.press(...toEnd)
    const reel = new Reel(page)
    await play(hands, reel)
    console.log(`${out}: ${Math.round((await reel.write(out)) / 1000)} kB`)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function play(hands: Hands, reel: Reel): Promise<void> {
  await reel.take(glance)
  await reel.type(plea)
  await hands.sees('the plea underlined', hands.page.locator('.squiggly-warning'))
  await reel.take(glance)
  for (let step = 0; step < plea.length - 12; step += 1) await hands.page.keyboard.press('ArrowLeft')
  await hands.press('Control+K', 'Control+I')
  await hands.sees('why it matters', hands.page.locator('.monaco-hover', {hasText: 'Instead'}))
  await hands.page.waitForTimeout(glance)
  await reel.take(reading)
  await hands.press('Escape', 'Escape', ...toEnd)
  for (let step = 0; step < plea.length; step += 1) await hands.page.keyboard.press('Backspace')
  await reel.take(stroke)
  await reel.type(better)
  await hands.page.locator('.squiggly-warning').first().waitFor({state: 'detached'})
  await reel.take(reading / 2)
}

const {positionals, values} = parseArgs({allowPositionals: true, options: {help: {type: 'boolean', default: false}}})
const [out] = positionals
if (values.help || out === undefined) {
  console.log(usage)
  process.exit(values.help ? 0 : 1)
}
try {
  await film(resolve(out))
  process.exit(0)
} catch (error) {
  console.error(reasonOf(error))
  process.exit(1)
}
