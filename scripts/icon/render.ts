import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {initWasm, Resvg} from '@resvg/resvg-wasm'

/** Width and height of the icon: twice what the Marketplace shows, for screens of double density. */
export const iconSize = 256

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
let ready: Promise<void> | undefined

/** A drawing as PNG; WebAssembly draws the same bytes on every machine. */
export const renderPng = async (root: string, path: string, width: number): Promise<Buffer> => {
  ready ??= initWasm(readFileSync(wasm))
  await ready
  const drawing = new Resvg(readFileSync(resolve(root, path), 'utf8'), {fitTo: {mode: 'width', value: width}})
  return Buffer.from(drawing.render().asPng())
}
