import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {build} from 'esbuild'
import {projectFolder} from './hosts/project.ts'

/** Absolute paths of the bundled suite, one for each kind of extension host. */
export interface SuiteBundles {
  readonly node: string
  readonly web: string
}

/**
 * Bundles every `*.test.ts` of `suite/` with mocha into one file for each kind of extension host; takes a pattern that
 * the titles of the tests to run must match, if not all are to run. Rejects with esbuild's messages.
 */
export async function bundleSuite(grep?: string): Promise<SuiteBundles> {
  const folder = join(projectFolder, 'test', 'editor', 'suite')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort()
  const loaders = files.map((name) => `() => import(${JSON.stringify(`./${name}`)})`)
  const contents = [
    `import {runSuite} from './index.ts'`,
    `export const run = () => runSuite([${loaders.join(', ')}], ${JSON.stringify(grep)})`,
  ].join('\n')
  const bundles = {node: outFile('node'), web: outFile('web')}
  const platforms = [
    ['node', bundles.node],
    ['browser', bundles.web],
  ] as const
  for (const [platform, outfile] of platforms) {
    await build({
      stdin: {contents, resolveDir: folder, sourcefile: 'suite.ts', loader: 'ts'},
      bundle: true,
      outfile,
      platform,
      format: 'cjs',
      target: 'es2022',
      external: ['vscode'],
      // The build for browsers runs in Node as well, and unlike mocha's own entry it needs no files at run time.
      alias: {mocha: 'mocha/mocha.js'},
      sourcemap: 'inline',
      logLevel: 'warning',
    })
  }
  return bundles
}

function outFile(host: string): string {
  return join(projectFolder, 'out', 'test', 'editor', `${host}.cjs`)
}
