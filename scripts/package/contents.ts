import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'

/** What every package holds without being named. */
const always = ['package.json', 'README.md']

/** The files of the extension's package, from the project's folder: what `.vscodeignore` takes back from leaving out. */
export const vsixContents = (root: string): readonly string[] => {
  const lines = readFileSync(resolve(root, '.vscodeignore'), 'utf8').split(/\r?\n/)
  const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  return globSync([...always, ...patterns], {cwd: root}).sort()
}
