import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {startChild} from './child.ts'

/** Absolute path of the project's root folder, which is the extension's folder as well. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** Absolute path of the git-ignored folder that keeps the editors between runs. */
export const cacheFolder = join(projectFolder, '.vscode-test')

/** Absolute path of the drafts that ship with the project. */
export const examplesFolder = join(projectFolder, 'examples')

/** Builds the extension into `dist/`; rejects when the build fails, whose messages are on this process's output. */
export async function buildExtension(): Promise<void> {
  const code = await startChild(process.execPath, ['esbuild.mjs'], {cwd: projectFolder}).exited
  if (code !== 0) throw new Error(`The build (node esbuild.mjs) ended with exit code ${code}.`)
}
