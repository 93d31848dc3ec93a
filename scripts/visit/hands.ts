import {basename, join} from 'node:path'
import type {Locator, Page} from 'playwright-core'

const limit = 20_000
const blink = 400

/** What a person can do with a keyboard in front of the editor, and what they can see. */
export class Hands {
  readonly page: Page
  readonly #pictures: string
  #count = 0

  /**
   * @param pictures the folder for pictures of the window
   * @param killServer ends the language server as a crash would
   */
  constructor(
    page: Page,
    pictures: string,
    readonly killServer: () => Promise<void>,
  ) {
    this.page = page
    this.#pictures = pictures
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      await this.page.waitForTimeout(blink / 4)
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, {delay: 20})
  }

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    await this.press('F1')
    await this.pick(`>${title}`, title)
  }

  /** Types into the open quick input and takes the row in front once that is what is expected. */
  async pick(text: string, expected: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    await input.waitFor({timeout: limit})
    await input.fill(text)
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', {hasText: expected})
      .first()
      .waitFor({timeout: limit})
    await this.press('Enter')
    await this.page.waitForTimeout(blink)
  }

  /** Opens a file by quick open and waits until it has been read. */
  async open(file: string): Promise<void> {
    await this.press('Control+P')
    await this.pick(file, basename(file))
    await this.sees(`the tab ${file}`, this.page.locator('.tab.active', {hasText: basename(file)}))
    await this.statusSays(/finding|not a draft/)
    await this.press('Control+1')
  }

  async line(number: number): Promise<void> {
    await this.press('Control+G')
    await this.pick(`:${number}`, `line ${number}`)
  }

  /** Waits until something is in sight; rejects with what was looked for. */
  async sees(what: string, where: Locator): Promise<void> {
    try {
      await where.first().waitFor({state: 'visible', timeout: limit})
    } catch {
      throw new Error(`${what} was not seen within ${limit / 1000} s`)
    }
  }

  /** Looks for a message among the notifications, and clears them away. */
  async isTold(text: RegExp): Promise<void> {
    // This kind of window keeps its messages behind the bell.
    await this.command('Notifications: Show Notifications')
    await this.sees(`the message ${text}`, this.page.locator('.notification-list-item', {hasText: text}))
    await this.command('Notifications: Clear All Notifications')
  }

  /** Waits for text in the status bar. */
  async statusSays(text: RegExp): Promise<void> {
    await this.sees(`${text} in the status bar`, this.page.locator('.statusbar-item', {hasText: text}))
  }

  /** Waits for text in the rendered page in front. */
  async pageSays(text: RegExp): Promise<void> {
    const frames = this.page.frameLocator('iframe.webview').frameLocator('iframe')
    await this.sees(`${text} in the page`, frames.locator('body', {hasText: text}))
  }

  async picture(name: string): Promise<void> {
    this.#count += 1
    await this.page.waitForTimeout(blink)
    await this.page.screenshot({path: join(this.#pictures, `${String(this.#count).padStart(2, '0')}-${name}.png`)})
  }

  async closeAll(): Promise<void> {
    await this.press('Escape', 'Escape')
    await this.command('View: Revert and Close Editor').catch(() => undefined)
    await this.command('View: Close All Editor Groups')
  }
}
