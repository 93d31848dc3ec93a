import {type Browser, chromium} from 'playwright-core'
import {commandOnPath, isExecutable} from './command.ts'
import {HostMissing} from './host.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Gives the absolute path of a Chromium or Chrome; rejects with `HostMissing`, which says how to get one. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['PLAYWRIGHT_CHROMIUM']
  if (chosen) {
    if (await isExecutable(chosen)) return chosen
    throw new HostMissing(`PLAYWRIGHT_CHROMIUM is ${chosen}, which is not an executable file`)
  }
  for (const name of names) {
    const path = await commandOnPath(name)
    if (path) return path
  }
  for (const path of [...places, chromium.executablePath()]) {
    if (await isExecutable(path)) return path
  }
  throw new HostMissing(
    'there is no Chromium or Chrome: install one (Debian: apt-get install chromium; anywhere: ' +
      'npx playwright-core install chromium) or set PLAYWRIGHT_CHROMIUM to the path of its executable',
  )
}

/** Starts the browser without a window; it is closed with this process at the latest. Rejects as `findBrowser` does. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: flags,
    // Signals are answered in one place (exit.ts); playwright still ends its browser when this process exits.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
