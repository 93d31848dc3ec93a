import type {Draft} from '../draft/draft.ts'
import {type Allow, covers, readAllows} from '../lint/allow.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import {families, familyOf} from '../lint/families.ts'
import type {Rule} from '../lint/rule.ts'
import {effective, type Level} from '../lint/settings.ts'
import {counted} from '../text/counted.ts'
import {escapeHtml} from './html.ts'

/** By what a draft is linted. */
export interface SettingsAsked {
  readonly draft: Draft
  readonly catalogue: Catalogue
  /** Strongest first. */
  readonly levels: readonly Level[]
}

interface Row {
  readonly rule: Rule
  /** “warning”, “off”, “off in 2 places”. */
  readonly setting: string
  readonly decidedBy: string
  readonly isChanged: boolean
}

/** A page that says of each rule how grave it is in a draft, and which of the four places decided that. */
export const settingsPage = ({draft, catalogue, levels}: SettingsAsked): string => {
  const {kind} = draft
  const allows = readAllows(draft)
  const rows = catalogue.rules
    .filter((rule) => kind !== undefined && rule.kinds.includes(kind))
    .map((rule) => decide(rule, draft, allows, levels))
  const changed = rows.filter(({isChanged}) => isChanged)
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1)
  const said = changed.length === 0 ? 'each as it comes' : `${counted(changed.length, 'rule')} set by you`
  return `<h1>Rules for ${escapeHtml(name)}</h1>
<p class="lead">${counted(rows.length, 'rule')} read this draft, ${said}.</p>
<p class="note">The first of these that names a rule decides: a comment in the draft, <code>allow:</code> in its front matter, <code>residency.yaml</code>, the editor’s settings, the rule itself.</p>
${changed.length > 0 ? section('Set by you', '', changed) : ''}
${Object.entries(families)
  .map(([family, {title, about}]) => {
    const own = rows.filter(({rule}) => familyOf(rule.id) === family)
    return own.length > 0 ? section(title, about, own) : ''
  })
  .join('\n')}`
}

const decide = (rule: Rule, draft: Draft, allows: readonly Allow[], levels: readonly Level[]): Row => {
  const own = allows.filter((allow) => covers({...allow, scope: undefined}, rule.id, {start: 0, end: 0}))
  const whole = own.find(({scope}) => scope === undefined)
  if (whole) {
    const isFrontMatter = whole.span.start < draft.bodyStart
    const decidedBy = isFrontMatter ? '`allow:` in the front matter' : 'an allow-file comment in the draft'
    return {rule, setting: 'off', decidedBy, isChanged: true}
  }
  const {setting, decidedBy} = effective(rule, levels)
  const usual = rule.also ? `${rule.severity}, or ${rule.also.severity}` : rule.severity
  if (own.length > 0 && setting !== 'off') {
    const rest = `${setting ?? usual} elsewhere, by ${decidedBy}`
    return {
      rule,
      setting: `off in ${counted(own.length, 'place')}; ${rest}`,
      decidedBy: 'a comment in the draft',
      isChanged: true,
    }
  }
  return {rule, setting: setting ?? usual, decidedBy, isChanged: setting !== undefined}
}

const section = (title: string, about: string, rows: readonly Row[]): string => `<h2>${escapeHtml(title)}</h2>
${about === '' ? '' : `<p class="note">${escapeHtml(about)}</p>`}
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Finds</th><th scope="col">Is</th><th scope="col">Decided by</th></tr></thead>
<tbody>
${rows
  .map(({rule, setting, decidedBy}) => {
    const cells = [rule.title, setting, decidedBy].map((cell) => `<td>${escapeHtml(cell)}</td>`)
    return `<tr><td><code>${escapeHtml(rule.id)}</code></td>${cells.join('')}</tr>`
  })
  .join('\n')}
</tbody>
</table>`
