import type {Page} from 'playwright-core'
import {launchBrowser} from './browser.ts'
import {within} from './limit.ts'
import {newTranscript, type Outcome} from './outcome.ts'
import {reasonOf} from './reason.ts'

/** A page that runs the suite as soon as it is opened. */
export interface SuitePage {
  readonly address: string
  /** Milliseconds after which the run counts as hung. */
  readonly limit: number
  /** Called before the page is opened. */
  prepare?(page: Page): Promise<void>
}

/**
 * Opens a workbench that was told to run the suite and waits for its exit code, which it hands to a function of the
 * page. Rejects when the page crashes, cannot be opened or passes its limit.
 */
export async function runInPage({address, limit, prepare}: SuitePage): Promise<Outcome> {
  const transcript = newTranscript((line) => console.log(`  ${line}`))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    let onExit: (code: number) => void = () => undefined
    const ended = new Promise<number>((resolve, reject) => {
      onExit = resolve
      page.once('crash', () => reject(new Error('The page with VS Code crashed.')))
      browser.once('disconnected', () => reject(new Error('The browser ended while the suite was running.')))
    })
    // Awaited below; until then a rejection (the browser gone while the page loads) must not count as unhandled.
    ended.catch(() => undefined)
    await page.exposeFunction('codeAutomationExit', onExit)
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      transcript.add(
        args.map((argument) => (typeof argument === 'string' ? argument : JSON.stringify(argument))).join(' '),
      )
    })
    await prepare?.(page)
    await page.goto(address, {timeout: limit})
    const code = await within(ended, limit, `The suite did not end within ${limit / 1000} seconds.`)
    return transcript.outcome(code)
  } catch (error) {
    const {log} = transcript.outcome(1)
    throw new Error([reasonOf(error), ...log.slice(-15)].join('\n    '))
  } finally {
    await browser.close()
  }
}
