import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import type {Catalogue} from '../../lint/catalogue.ts'
import {families, familyOf} from '../../lint/families.ts'
import {ruleHelp} from '../../lint/rule-page.ts'
import type {YamlPlace} from '../yaml-place.ts'
import type {CompletionClient, CompletionPlace, CompletionProvider} from './asked.ts'
import {itemFor, markup, type Offer} from './item.ts'
import {valueItems} from './values.ts'

/** Rules after `allow:` in front matter, under `rules:` in `residency.yaml`, and in a comment that allows. */
export const completeRuleIds: CompletionProvider = (place) => {
  const {yaml} = place
  if (yaml?.of === 'front matter') return yaml.cursor.path[0] === 'allow' ? valueItems(place, offersIn(place)) : []
  if (yaml) return isRuleKey(yaml) ? ruleKeys(place, yaml) : []
  return place.isWorkspaceFile ? [] : inComment(place)
}

const isRuleKey = ({cursor}: YamlPlace): boolean => cursor.path.join('.') === 'rules' && cursor.writes !== 'value'

const ruleKeys = (place: CompletionPlace, {cursor}: YamlPlace): readonly CompletionItem[] => {
  const {from, to, beside, lead} = cursor
  const isDone = /^[ \t]*:/.test(place.document.getText().slice(to, to + 20))
  const free = offersIn(place).filter(({label}) => !beside.includes(label))
  return free.map((offer) => {
    const insert = `${lead}${offer.label}${isDone ? '' : ': '}`
    return itemFor(place, {start: from, end: to}, {...offer, insert, goesOn: !isDone})
  })
}

/** What the comment is for, then the ids; none behind the colon, where the reason stands. */
const inComment = (place: CompletionPlace): readonly CompletionItem[] => {
  const {document, offset} = place
  const text = document.getText()
  const line = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestComment)
  const before = text.slice(line, offset)
  const open = before.lastIndexOf('<!--')
  const said = before.slice(open + 4).trimStart()
  if (open < 0 || /[>:]/.test(said)) return []
  const from = idStart(text, offset)
  const behind = /^[\w/*]+(?:-\w+)*/.exec(text.slice(offset, offset + 80))?.[0].length ?? 0
  const offers = /^allow(?:-file)?\s/.test(said)
    ? offersIn
    : said === text.slice(from, offset)
      ? directivesIn
      : undefined
  if (!offers || !place.draft().kind) return []
  return offers(place).map((offer) => itemFor(place, {start: from, end: offset + behind}, offer))
}

const idStart = (text: string, offset: number): number => {
  let at = offset
  while (at > 0 && /[\w/*-]/.test(text.charAt(at - 1)) && !text.startsWith('!--', at - 3)) at -= 1
  return at
}

/** Comments that allow are shorter than this. */
const longestComment = 400

const directives: readonly Offer[] = [
  {
    label: 'allow',
    help: 'Lets what a rule finds in the paragraph that follows stand: `<!-- allow tone/hedge: the reason -->`.',
  },
  {label: 'allow-file', help: 'Lets what a rule finds in the whole draft stand.'},
].map(({label, help}, order) => ({
  label,
  help,
  order,
  kind: CompletionItemKind.Keyword,
  insert: `${label} `,
  goesOn: true,
}))

const directivesIn = (): readonly Offer[] => directives

/** Rules that found something here come first; those that never read such a draft are left out. */
const offersIn = (place: CompletionPlace): readonly Offer[] => {
  const {catalogue, findings, isWorkspaceFile} = place
  const kind = isWorkspaceFile ? undefined : place.draft().kind
  const found = new Set(findings.map(({rule}) => rule))
  const rules = catalogue.rules.filter(({id, kinds}) => familyOf(id) !== 'setup' && (!kind || kinds.includes(kind)))
  const names = [...new Set(rules.map(({id}) => familyOf(id)))]
  return [
    ...rules.map(({id, title}, order) => ({
      label: id,
      kind: CompletionItemKind.Value,
      detail: found.has(id) ? `found here: ${title}` : title,
      order: found.has(id) ? order : order + rules.length,
      data: {rule: id},
    })),
    ...names.map((name, order) => ({
      label: `${name}/*`,
      kind: CompletionItemKind.Module,
      detail: `every rule of the family: ${families[name].title}`,
      order: order + rules.length * 2,
    })),
  ]
}

/** Adds the help of a rule once its offer is looked at: the help of all rules at once is more than anybody reads. */
export const withRuleHelp = (
  item: CompletionItem,
  catalogue: Catalogue,
  client: Pick<CompletionClient, 'markdown'>,
): CompletionItem => {
  const data: {readonly rule?: unknown} = item.data ?? {}
  const rule = typeof data.rule === 'string' ? catalogue.rule(data.rule) : undefined
  return rule && item.documentation === undefined ? {...item, documentation: markup(ruleHelp(rule), client)} : item
}
