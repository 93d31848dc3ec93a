import {defineRule} from '../../lint/rule.ts'
import {webAddresses} from '../../questions/eras/web-addresses.ts'

/** An address of the web, of mail or of a paper in the text. */
export const link = defineRule<'eras/link', string>({
  id: 'eras/link',
  title: 'Web address in the text',
  severity: 'information',
  kinds: ['personal-statement', 'experience'],
  message: (what) => `This ${what} cannot be opened from the form’s plain text, and few readers will type it.`,
  why: 'A program reads the statement as a printed page. An address takes a line, cannot be followed there, and sends the reader away from your own words; publications have their own place in the application.',
  instead: 'Say in words what would be found there, and list publications where the form asks for them.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'The protocol is at «www.example.org/protocol» and the nurses use it.'},
      {text: 'The audit was printed («10.1056/NEJMoa2034577») in spring.'},
    ],
    clean: [{text: 'The audit was printed in spring, and the nurses use the protocol.'}],
  },
  check(draft, report) {
    for (const {item: block, answer} of webAddresses(draft.blocks, undefined))
      for (const one of answer) report(block.at(one), one.is)
  },
})
