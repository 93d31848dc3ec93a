import {expect, it} from 'vitest'
import {bundle} from '../support/bundles.ts'
import {ChildServer} from '../support/child-server.ts'

const uri = 'file:///drafts/a.md'
const head = '---\nkind: personal-statement\n---\n\n'

it('a report of more than 16 KiB arrives whole, and so does the next', {timeout: 60_000}, async () => {
  const server = new ChildServer(await bundle('server.cjs'))
  await server.hello()
  const paragraph = 'I utilize the the numbers of that ward. Write to [Program Name] and call me at 555-010-0199, TODO.'
  await server.open(uri, `${head}${`${paragraph}\n\n`.repeat(120)}`)
  const found = await server.diagnostics(uri)
  expect(JSON.stringify(found).length).toBeGreaterThan(16 * 1024)
  expect(found.filter(({code}) => code === 'prose/repeated-word')).toHaveLength(120)
  const range = {start: {line: 4, character: 0}, end: {line: 4, character: 0}}
  await server.client.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{range, text: 'It it began. '}],
  })
  const next = await server.diagnostics(uri)
  expect(next.filter(({code}) => code === 'prose/repeated-word')).toHaveLength(121)
  server.child.kill()
})
