import * as vscode from 'vscode'
import {type OverviewMark, type OverviewRow, openDraftCommand} from '../../server/src/protocol/overview.ts'
import type {Application} from './application.ts'

/** The rows of the side view: drafts by kind, programs, and what is missing. */
export class DraftsTree implements vscode.TreeDataProvider<OverviewRow> {
  readonly #application: Application
  readonly onDidChangeTreeData: vscode.Event<void>

  constructor(application: Application) {
    this.#application = application
    this.onDidChangeTreeData = application.onDidChange
  }

  async getChildren(row?: OverviewRow): Promise<OverviewRow[]> {
    return [...(row?.rows ?? (await this.#application.overview())?.groups ?? [])]
  }

  getTreeItem(row: OverviewRow): vscode.TreeItem {
    const {id, label, description, tooltip, spoken, mark, opens, isDraft, next, rows, isOpen} = row
    const item = new vscode.TreeItem(label, rows.length === 0 ? none : isOpen ? expanded : collapsed)
    item.id = id
    item.description = description
    item.tooltip = tooltipOf(tooltip.length > 0 ? tooltip : [label, description])
    item.accessibilityInformation = {label: spoken}
    item.contextValue = [...(isDraft ? ['draft'] : []), ...(next ? ['mend'] : [])].join(' ')
    const icon = icons[mark]
    if (icon) item.iconPath = icon
    if (opens) item.command = {command: openDraftCommand, title: 'Open', arguments: [opens.uri, opens.range]}
    return item
  }
}

const {None: none, Expanded: expanded, Collapsed: collapsed} = vscode.TreeItemCollapsibleState

/** A shape of its own for each: nobody has to tell them by color. */
const icons: Readonly<Record<OverviewMark, vscode.ThemeIcon | undefined>> = {
  ready: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  unfinished: new vscode.ThemeIcon('edit', new vscode.ThemeColor('list.warningForeground')),
  'not-ready': new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  missing: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground')),
  note: undefined,
}

/** What stands in drafts is not to be read as Markdown. */
const tooltipOf = (lines: readonly string[]): vscode.MarkdownString => {
  const text = new vscode.MarkdownString()
  for (const [index, line] of lines.filter((one) => one !== '').entries()) {
    if (index > 0) text.appendMarkdown('\n\n')
    text.appendText(line)
  }
  return text
}
