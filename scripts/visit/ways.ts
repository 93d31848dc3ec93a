import type {Hands} from './hands.ts'

/** Something an applicant wants, and the way there by keyboard; rejects where it does not lead. */
export interface Way {
  readonly name: string
  go(hands: Hands): Promise<void>
}

const bad = 'wrenfield-unsolicited.md'
const good = 'st-brendan-reply.md'

/** Every feature as a person uses it, in the order of a first hour. */
export const ways: readonly Way[] = [
  {
    name: 'findings',
    async go(hands) {
      await hands.open(bad)
      await hands.statusSays(/email → Pediatrics · \d\d findings/)
      await hands.sees('an error underlined', hands.page.locator('.squiggly-error'))
      await hands.sees(
        'the length of the email',
        hands.page.locator('.codelens-decoration', {hasText: /words of the 170/}),
      )
      await hands.picture('findings')
    },
  },
  {
    name: 'explanation',
    async go(hands) {
      await hands.open(bad)
      await hands.line(15)
      await hands.press('Control+K', 'Control+I')
      await hands.sees('why it matters', hands.page.locator('.monaco-hover', {hasText: /Instead|first contact/}))
      await hands.picture('hover')
      await hands.press('Escape', 'Escape')
    },
  },
  {
    name: 'quick fix',
    async go(hands) {
      await hands.open(bad)
      await hands.line(15)
      await hands.press('Control+.')
      const menu = hands.page.locator('.action-widget')
      await hands.sees(
        'the offer to note the contact',
        menu.locator('.monaco-list-row', {hasText: 'They contacted me'}),
      )
      await hands.sees(
        'the offer to allow it',
        menu.locator('.monaco-list-row', {hasText: 'Allow match/uncontacted-program'}),
      )
      await hands.picture('quick-fix')
      await hands.press('Escape')
    },
  },
  {
    name: 'next placeholder',
    async go(hands) {
      await hands.open(bad)
      await hands.line(1)
      await hands.press('Alt+]')
      await hands.statusSays(/\(13 selected\)/)
      await hands.statusSays(/2 words, 13 characters/)
    },
  },
  {
    name: 'templates by slash',
    async go(hands) {
      await hands.open('answers.md')
      await hands.press('Control+End', 'Enter', 'Enter')
      await hands.type('/')
      await hands.sees('the list of templates', hands.page.locator('.suggest-widget .monaco-list-row'))
      await hands.picture('slash')
      await hands.press('Escape')
      await hands.command('File: Revert File')
    },
  },
  {
    name: 'practice',
    async go(hands) {
      await hands.open('answers.md')
      await hands.press('Control+Home')
      await hands.sees('seconds aloud', hands.page.locator('.codelens-decoration', {hasText: /aloud of 2:00/}))
      await hands.line(12)
      await hands.command('Residency Drafts: Practice This Answer')
      await hands.statusSays(/0:0\d of 2:00 · Stop/)
      await hands.picture('practice')
      await hands.command('Residency Drafts: Stop Practicing')
      await hands.isTold(/That took 0:\d\d/)
    },
  },
  {
    name: 'plain text',
    async go(hands) {
      await hands.open('pediatrics.md')
      await hands.command('Residency Drafts: Copy as ERAS Plain Text')
      await hands.isTold(/Copied as plain text: [\d,]+ of 28,000 characters/)
    },
  },
  {
    name: 'email parts',
    async go(hands) {
      await hands.open(good)
      await hands.command('Residency Drafts: Copy Email Subject')
      await hands.isTold(/The subject is on the clipboard/)
      await hands.open(bad)
      await hands.command('Residency Drafts: Open Email in Mail Program')
      await hands.isTold(/not ready to be sent/)
    },
  },
  {
    name: 'program ids',
    async go(hands) {
      await hands.open(bad)
      await hands.line(4)
      await hands.press('End', 'F12')
      await hands.sees('residency.yaml', hands.page.locator('.tab.active', {hasText: 'residency.yaml'}))
      await hands.open(bad)
      await hands.line(4)
      await hands.press('End', 'F2')
      await hands.sees('the box for a new id', hands.page.locator('.rename-box'))
      await hands.press('Escape')
    },
  },
  {
    name: 'Match Week',
    async go(hands) {
      await hands.command('Residency Drafts: Show Match Week Clock')
      await hands.pageSays(/Check the official calendar/)
      await hands.picture('match-week')
      await hands.closeAll()
    },
  },
  {
    name: 'readiness',
    async go(hands) {
      await hands.open(good)
      await hands.command('Residency Drafts: Show Readiness')
      await hands.pageSays(/St\. Brendan/)
      await hands.picture('readiness')
      await hands.closeAll()
    },
  },
  {
    name: 'settings of a draft',
    async go(hands) {
      await hands.open(good)
      await hands.command('Residency Drafts: Explain Settings for This Draft')
      await hands.pageSays(/the rule itself/)
      await hands.picture('settings')
      await hands.closeAll()
    },
  },
  {
    name: 'check all',
    async go(hands) {
      await hands.open('criteria.md')
      await hands.command('Residency Drafts: Check All Drafts')
      await hands.isTold(/drafts checked/)
      await hands.sees('closed drafts in the Problems view', hands.page.locator('.markers-panel', {hasText: bad}))
      await hands.picture('check-all')
      await hands.closeAll()
    },
  },
  {
    name: 'side view',
    async go(hands) {
      await hands.command('Residency Drafts: Focus on')
      const rows = hands.page.locator('.pane-body .monaco-list-row')
      await hands.sees('a draft with its readiness', rows.filter({hasText: /wrenfield|Wrenfield/}))
      await hands.picture('side-view')
      await hands.command('File: Focus on Files Explorer')
    },
  },
  {
    name: 'new email',
    async go(hands) {
      await hands.command('Residency Drafts: New SOAP Email')
      await hands.pick('reply', 'reply')
      await hands.pick('St. Brendan', 'St. Brendan')
      await hands.statusSays(/email/)
      await hands.sees('slots to fill', hands.page.locator('.squiggly-error'))
      await hands.picture('new-email')
      await hands.closeAll()
    },
  },
  {
    name: 'new email for no program',
    async go(hands) {
      await hands.command('Residency Drafts: New SOAP Email')
      await hands.pick('reply', 'reply')
      await hands.pick('None of these', 'None of these')
      await hands.pick('Pediatrics', 'Pediatrics')
      await hands.sees(
        'the specialty in the subject',
        hands.page.locator('.view-line', {hasText: /AAMC\sID\s15920486\s-\sPediatrics/}),
      )
      await hands.picture('new-email-for-no-program')
      await hands.closeAll()
    },
  },
  {
    name: 'example',
    async go(hands) {
      await hands.open(good)
      await hands.command('Residency Drafts: Try the Example')
      await hands.sees('findings in the example', hands.page.locator('.squiggly-warning'))
      await hands.picture('example')
      await hands.command('Residency Drafts: Show Readiness')
      // New emails of the ways before it are unfinished; the example would be one more that is not ready.
      await hands.pageSays(/drafts: 4 ready, \d unfinished, 3 not ready/)
      await hands.picture('example-readiness')
      await hands.closeAll()
    },
  },
  {
    name: 'why there are none',
    async go(hands) {
      await hands.open('README.md')
      const item = hands.page.locator('.statusbar-item', {hasText: 'not a draft'}).first()
      await item.hover()
      await hands.sees('where to go on', hands.page.getByText('Click to see what would make it a draft.'))
      await hands.picture('why-hover')
      await item.click()
      await hands.pageSays(/README, CHANGELOG, CONTRIBUTING and LICENSE are reserved names/)
      await hands.picture('why')
      const frame = hands.page.frameLocator('iframe.webview').frameLocator('iframe')
      await frame.getByText('Say what it is').click()
      await hands.sees(
        'the kinds to choose from',
        hands.page.locator('.quick-input-list', {hasText: 'personal statement'}),
      )
      await hands.picture('why-kind')
      await hands.press('Escape')
      await hands.closeAll()
    },
  },
  {
    name: 'crash',
    async go(hands) {
      await hands.open(bad)
      await hands.sees('an error underlined', hands.page.locator('.squiggly-error'))
      await hands.killServer()
      // Typed into a draft whose server has gone: the next one is handed what the editor shows.
      await hands.press('Control+End', 'Enter')
      await hands.type('[Name of City] ')
      await hands.line(1)
      await hands.press('Alt+[')
      await hands.statusSays(/\(14 selected\)/)
      await hands.command('File: Revert File')
    },
  },
  {
    name: 'restart',
    async go(hands) {
      await hands.open(bad)
      await hands.command('Residency Drafts: Restart Language Server')
      await hands.sees('findings again', hands.page.locator('.squiggly-error'))
    },
  },
]
