import {writeFile} from 'node:fs/promises'
import {basename, delimiter, dirname, join} from 'node:path'
import {runChild} from './child.ts'

/** Takes a folder and the packages it should hold (name to version) and installs them; rejects with npm's last lines. */
export async function installPackages(folder: string, packages: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({private: true, dependencies: packages}, undefined, 2))
  await npmInstall(folder)
}

/** Takes a folder with a `package.json` and installs what that asks for to run, without any package's scripts. */
export async function npmInstall(folder: string): Promise<void> {
  const args = ['install', '--prefix', folder, '--omit=dev', '--omit=optional', '--ignore-scripts']
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const [command, ...first] = npmCommand()
  await runChild(command, [...first, ...args, ...quiet], {cwd: folder})
}

/**
 * Takes a folder, the names of native packages installed in it and the Node they are for (its executable and the folder
 * that holds its `include/`), and compiles them; rejects with the last lines of the compiler, which may not be there.
 */
export async function npmRebuild(
  folder: string,
  packages: readonly string[],
  node: string,
  home: string,
): Promise<void> {
  const [command, ...first] = npmCommand(node)
  const env = {PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`, npm_config_nodedir: home}
  await runChild(command, [...first, 'rebuild', '--prefix', folder, ...packages], {cwd: folder, env})
}

function npmCommand(node = process.execPath): readonly [string, ...string[]] {
  const running = process.env['npm_execpath']
  if (running && basename(running) === 'npm-cli.js') return [node, running]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}
