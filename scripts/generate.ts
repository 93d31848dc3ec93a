import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {printCatalogue} from './generate/catalogue.ts'

const generated: ReadonlyMap<string, string> = new Map([['server/src/rules/catalogue.ts', printCatalogue()]])

const checkOnly = process.argv.includes('--check')
let stale = 0
for (const [path, content] of generated) {
  const before = readOrEmpty(path)
  if (before === content) continue
  stale += 1
  if (checkOnly) {
    console.error(`${path} is not what \`npm run generate\` writes.`)
  } else {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
    console.log(`wrote ${path}`)
  }
}
if (checkOnly && stale > 0) process.exitCode = 1

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
