import {execFile} from 'node:child_process'
import {mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {parseArgs, promisify} from 'node:util'
import {launchBrowser} from '../test/editor/hosts/browser.ts'
import {buildExtension, examplesFolder, projectFolder} from '../test/editor/hosts/project.ts'
import {reasonOf} from '../test/editor/hosts/reason.ts'
import {scratchCopy} from '../test/editor/hosts/scratch.ts'
import {startServer} from '../test/editor/hosts/server.ts'
import {Hands} from './visit/hands.ts'
import {ways} from './visit/ways.ts'

const usage = `npm run visit -- [options]
Uses every feature in a running editor by keyboard, as an applicant would, and takes pictures to be looked at.
  --out DIR      the folder for the pictures (default: out/visit)
  --theme NAME   colour theme (default: "Default Dark Modern")
  --vsix FILE    install this package instead of loading the project
  --only TEXT    only the ways whose names hold this text`

const startLimit = 60_000

const {values} = parseArgs({
  options: {
    out: {type: 'string', default: join(projectFolder, 'out', 'visit')},
    theme: {type: 'string', default: 'Default Dark Modern'},
    vsix: {type: 'string'},
    only: {type: 'string', default: ''},
    help: {type: 'boolean', default: false},
  },
})

/** Walks every way; gives how many led nowhere. */
async function visit(): Promise<number> {
  if (values.vsix === undefined) await buildExtension()
  const out = resolve(values.out)
  await mkdir(out, {recursive: true})
  const folder = await scratchCopy(examplesFolder)
  const server = await startServer(values.theme, values.vsix && resolve(values.vsix))
  const browser = await launchBrowser()
  let failed = 0
  try {
    const page = await browser.newPage({viewport: {width: 1400, height: 900}})
    await page.goto(server.address(values.vsix === undefined ? {folder, extension: projectFolder} : {folder}))
    await page.locator('.monaco-workbench .part.statusbar').waitFor({timeout: startLimit})
    const hands = new Hands(page, out, killServer)
    for (const {name, go} of ways.filter((way) => way.name.includes(values.only))) {
      try {
        await go(hands)
        console.log(`✓ ${name}`)
      } catch (error) {
        failed += 1
        console.log(`✗ ${name}: ${reasonOf(error)}`)
        await hands.picture(`lost-${name.replaceAll(' ', '-')}`)
        await hands.closeAll().catch(() => undefined)
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  console.log(`Pictures are in ${out}.`)
  return failed
}

/** Ends the language servers of this kind of visit; those of other windows have other paths. */
async function killServer(): Promise<void> {
  const path =
    values.vsix === undefined ? join(projectFolder, 'dist', 'server.cjs') : 'drafts-server-.*/dist/server.cjs'
  await promisify(execFile)('pkill', ['-KILL', '-f', `${path} --node-ipc`])
}

if (values.help) {
  console.log(usage)
  process.exit(0)
}
try {
  process.exit((await visit()) > 0 ? 1 : 0)
} catch (error) {
  console.error(reasonOf(error))
  process.exit(1)
}
