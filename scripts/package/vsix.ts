import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {createVSIX} from '@vscode/vsce'
import {vsixContents} from './contents.ts'

/** The day every file of the package carries, in seconds: the same bytes whenever it is made. */
const day = Date.UTC(2026, 0, 1) / 1000

/** What only this folder needs: an installed extension has neither scripts nor libraries nor a command line. */
const leftOut = new Set(['private', 'bin', 'files', 'scripts', 'devDependencies'])

/** The manifest of the installed extension. */
export const vsixManifest = (manifest: string): string => {
  const entries = Object.entries(JSON.parse(manifest) as Readonly<Record<string, unknown>>)
  return `${JSON.stringify(Object.fromEntries(entries.filter(([key]) => !leftOut.has(key))), null, 2)}\n`
}

/** Packs the extension as it is built in `dist/` into a file; nothing is asked of the network. */
export const packVsix = async (root: string, out: string): Promise<void> => {
  const stage = mkdtempSync(join(tmpdir(), 'residency-drafts-vsix-'))
  try {
    for (const path of [...vsixContents(root), '.vscodeignore']) copy(resolve(root, path), join(stage, path))
    const manifest = join(stage, 'package.json')
    writeFileSync(manifest, vsixManifest(readFileSync(manifest, 'utf8')))
    const readme = join(stage, 'README.md')
    writeFileSync(readme, withoutPictures(readFileSync(readme, 'utf8')))
    // The times inside a zip file are local ones.
    process.env['TZ'] = 'UTC'
    process.env['SOURCE_DATE_EPOCH'] = String(day)
    await createVSIX({
      cwd: stage,
      packagePath: out,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    })
  } finally {
    rmSync(stage, {recursive: true, force: true})
  }
}

/** The page of an extension shows pictures from the network only, and there should be no gap where ours would be. */
const withoutPictures = (readme: string): string => readme.replace(/^!\[[^\]\n]*\]\([^)\n]*\)\n\n/gm, '')

/** Whatever the machine's habits: readable by all, run by none. */
const copy = (from: string, to: string): void => {
  mkdirSync(dirname(to), {recursive: true})
  cpSync(from, to)
  chmodSync(to, 0o644)
}
