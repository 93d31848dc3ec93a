import {readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {root} from './project.ts'

/** A source file and what it imports: paths from the project's folder, and packages as they are written. */
export interface Imports {
  readonly file: string
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/** Every source file of server and client, from the project's folder. */
export const sourceFiles: readonly string[] = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], {cwd: root}).sort()

/** What a source file imports. */
export const importsOf = (file: string): Imports => {
  const names = ts.preProcessFile(readFileSync(root + file, 'utf8')).importedFiles.map(({fileName}) => fileName)
  const isLocal = (name: string): boolean => name.startsWith('.')
  return {
    file,
    files: names.filter(isLocal).map((name) => posix.join(posix.dirname(file), name)),
    packages: names.filter((name) => !isLocal(name)),
  }
}
