import {execFileSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {root} from './project.ts'

const changed = (path: string): number => statSync(root + path, {throwIfNoEntry: false})?.mtimeMs ?? 0

/** Builds the bundles before the tests of the doors, unless they are newer than everything they are made of. */
export const setup = (): void => {
  const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts', 'esbuild.mjs', 'package-lock.json'], {
    cwd: root,
  })
  const newest = Math.max(...sources.map(changed))
  const bundles = globSync('dist/*.{js,cjs}', {cwd: root})
  if (changed('dist/cli.js') > 0 && bundles.every((bundle) => changed(bundle) > newest)) return
  try {
    execFileSync(process.execPath, ['esbuild.mjs'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  } catch {
    // The tests of the bundles will say so; all others can still run.
    console.error('The bundles could not be built.')
  }
}
