import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {packVsix} from './package/vsix.ts'

const usage = `npm run package -- [OUT.vsix] [options]
  --no-build   pack the bundles that are there`

const root = fileURLToPath(new URL('..', import.meta.url))
const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {name: string; version: string}
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {'no-build': {type: 'boolean', default: false}, help: {type: 'boolean', default: false}},
})

if (values.help) {
  console.log(usage)
} else {
  if (!values['no-build']) execFileSync(process.execPath, ['esbuild.mjs'], {cwd: root, stdio: 'inherit'})
  await packVsix(root, resolve(positionals[0] ?? join(root, `${name}-${version}.vsix`)))
}
