import {withMarked} from './marked.ts'

interface Manifest {
  readonly contributes: {
    readonly commands: ReadonlyArray<{readonly command: string; readonly title: string}>
    readonly menus: {readonly commandPalette: ReadonlyArray<{readonly command: string; readonly when: string}>}
    readonly keybindings?: ReadonlyArray<{readonly command: string; readonly key: string; readonly mac?: string}>
  }
}

/** Where a command is offered, said for people. */
const places: Readonly<Record<string, string>> = {
  'editorLangId == markdown': 'in a Markdown file',
  'residencyDrafts.isDraft': 'in a draft',
}

/** A README with the commands of the palette, as the manifest contributes them, between its marks. */
export const withCommandTable = (readme: string, manifest: string): string => {
  const {commands, menus, keybindings = []} = (JSON.parse(manifest) as Manifest).contributes
  const rows = commands.flatMap(({command, title}) => {
    const when = menus.commandPalette.find((entry) => entry.command === command)?.when
    if (when === 'false') return []
    const keys = keybindings.find((entry) => entry.command === command)
    const press =
      keys === undefined ? '' : `\`${keys.key}\`${keys.mac === undefined ? '' : `, on a Mac \`${keys.mac}\``}`
    return [`| ${title} | ${when === undefined ? 'always' : (places[when] ?? 'where it fits')} | ${press} |`]
  })
  return withMarked(readme, 'commands', ['| Command | Offered | Keys |', '| --- | --- | --- |', ...rows].join('\n'))
}
