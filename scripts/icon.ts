import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {iconSize, renderPng} from './icon/render.ts'

const usage = `tsx scripts/icon.ts [SIZE OUT.png]
  Renders media/icon.svg to media/icon.png, or to another file in another size, to look at.`

const root = fileURLToPath(new URL('..', import.meta.url))
const [size = String(iconSize), out = resolve(root, 'media/icon.png')] = process.argv.slice(2)
if (/^\d{1,4}$/.test(size)) {
  writeFileSync(out, await renderPng(root, 'media/icon.svg', Number(size)))
  console.log(out)
} else {
  console.log(usage)
  process.exitCode = 1
}
