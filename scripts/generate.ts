import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {everything, independent, isFresh, notices, proofs, type Wanted} from './generate/everything.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

if (process.argv.includes('--check')) {
  const stale = [...(await everything(root)), proofs(root), notices(root)].filter((wanted) => !isFresh(root, wanted))
  for (const [path, content] of stale)
    console.error(content === undefined ? `${path} belongs to no rule.` : `${path} is not what the generator writes.`)
  if (stale.length > 0) {
    console.error('`npm run generate` mends this.')
    process.exitCode = 1
  }
} else {
  for (const wanted of independent(root)) write(wanted)
  for (const wanted of await everything(root)) write(wanted)
  write(proofs(root))
  write(notices(root))
}

function write(wanted: Wanted): void {
  if (isFresh(root, wanted)) return
  const [path, content] = wanted
  const file = resolve(root, path)
  if (content === undefined) {
    rmSync(file)
    console.log(`removed ${path}`)
    return
  }
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  console.log(`wrote ${path}`)
}
