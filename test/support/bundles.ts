import {execFile} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {root} from './project.ts'

const sources = ['server/src', 'client/src', 'esbuild.mjs', 'package-lock.json']
let building: Promise<unknown> | undefined

/** The path of a built bundle; builds first, at most once, if one is missing or older than its sources. */
export const bundle = async (name: string): Promise<string> => {
  const path = join(root, 'dist', name)
  if (timeOf(path) < Math.max(...sources.map((source) => newest(join(root, source))))) {
    building ??= promisify(execFile)(process.execPath, ['esbuild.mjs'], {cwd: root})
    await building
  }
  return path
}

const newest = (path: string): number => {
  if (!statSync(path).isDirectory()) return timeOf(path)
  const files = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map(({parentPath, name}) => timeOf(join(parentPath, name))))
}

const timeOf = (path: string): number => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0
