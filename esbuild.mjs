import {chmod, mkdir, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {analyzeMetafile, build} from 'esbuild'
import {bare} from './scripts/build/examples.mjs'
import {offline} from './scripts/build/offline.mjs'

const usage = `node esbuild.mjs [options]
  --dev        readable bundles with source maps, for debugging
  --metafile   print how many bytes of each bundle come from which input
  --inputs     build nothing; print which files each bundle is made of, as JSON`

const folder = 'dist'

const {values} = parseArgs({
  options: {
    dev: {type: 'boolean', default: false},
    metafile: {type: 'boolean', default: false},
    inputs: {type: 'boolean', default: false},
    help: {type: 'boolean'},
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

/** The bundled files know where they are as CommonJS does; their sources ask as modules do. */
const nodeModuleUrl = {
  banner: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;",
  define: {'import.meta.url': 'bundleUrl'},
}
const node = {platform: 'node', format: 'cjs', target: 'node20.19', define: nodeModuleUrl.define}
// Without `worker` the parser's entity decoder would be the one that asks the page's DOM, which a worker has not.
const browser = {platform: 'browser', target: 'es2022', conditions: ['worker', 'browser']}

/** Each bundle: what goes in, what comes out, and for which machine. */
const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: `${folder}/client.cjs`,
    external: ['vscode'],
    banner: {js: nodeModuleUrl.banner},
  },
  {
    ...browser,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: `${folder}/client.web.js`,
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['server/src/doors/main.ts'],
    outfile: `${folder}/server.cjs`,
    banner: {js: nodeModuleUrl.banner},
  },
  {...browser, entryPoints: ['server/src/doors/browser.ts'], outfile: `${folder}/server.web.js`, format: 'iife'},
  {
    ...node,
    entryPoints: ['server/src/doors/cli.ts'],
    outfile: `${folder}/cli.js`,
    banner: {js: `#!/usr/bin/env node\n${nodeModuleUrl.banner}`},
    executable: true,
  },
]

const shared = {
  bundle: true,
  minify: !values.dev,
  sourcemap: values.dev ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  metafile: true,
  plugins: [offline, bare],
  write: false,
  // write-good assigns a variable it never declares, which strict mode forbids: no bundle may begin with "use strict",
  // and with `strict` in a tsconfig esbuild would write that.
  tsconfigRaw: {compilerOptions: {target: 'es2023', verbatimModuleSyntax: true, alwaysStrict: false}},
}

if (values.inputs) {
  const all = await Promise.all(bundles.map(async (bundle) => [basename(bundle.outfile), await inputsOf(bundle)]))
  await new Promise((done) => process.stdout.write(JSON.stringify(Object.fromEntries(all)), done))
  process.exit(0)
}

await mkdir(folder, {recursive: true})
// Whatever the package around them says, the bundles are CommonJS.
const made = await Promise.all([
  replace(`${folder}/package.json`, `${JSON.stringify({type: 'commonjs'})}\n`),
  ...bundles.map(make),
]).catch(() => {
  // The messages have been printed as they came.
  process.exit(1)
})
const kept = new Set(made.flat())
for (const name of await readdir(folder)) if (!kept.has(name) && !isDraft(name)) await rm(`${folder}/${name}`)

/** Makes one bundle and gives the names of its files. */
async function make({executable = false, ...options}) {
  const [entry] = options.entryPoints
  if (!(await exists(entry))) {
    console.log(`${options.outfile} is left out: there is no ${entry} yet.`)
    return []
  }
  const {metafile, outputFiles} = await build({...shared, ...options})
  const {bytes} = metafile.outputs[options.outfile]
  console.log(`${options.outfile.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(5)} KiB`)
  if (values.metafile) console.log(await analyzeMetafile(metafile))
  const mode = executable ? 0o755 : 0o644
  const names = outputFiles.map(({path, contents}) => replace(`${folder}/${basename(path)}`, contents, mode))
  return (await Promise.all(names)).flat()
}

/** The paths of the files of which something is left in a bundle. */
async function inputsOf({executable: _, outfile, ...options}) {
  const {metafile} = await build({...shared, ...options, outfile, minify: false})
  const {inputs} = metafile.outputs[outfile]
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)
}

/** Puts a whole file in the place of the old one, so that an editor or test that starts meanwhile never sees half of it. */
async function replace(path, contents, mode = 0o644) {
  const draft = `${path}.${process.pid}.new`
  await writeFile(draft, contents)
  await chmod(draft, mode)
  await rename(draft, path)
  return [basename(path)]
}

function isDraft(name) {
  return name.endsWith('.new')
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  )
}
