import {existsSync} from 'node:fs'
import {join, relative} from 'node:path'
import {families} from '../../lint/families.ts'
import {rulePagePath, ruleText} from '../../lint/rule-page.ts'
import {catalogue} from '../../rules/catalogue.ts'
import type {Io} from './io.ts'
import {paragraph} from './table.ts'

/** What there is to say about an id: an explanation, or why there is none. */
export type Explanation = {readonly text: string} | {readonly refusal: string}

/** A line is no longer, however wide the window; and where nothing tells, it fits most. */
const widths = {least: 40, most: 100, unknown: 100}

/** Explains a rule, a family or the end of a rule. */
export const explain = (id: string, io: Pick<Io, 'cwd' | 'columns' | 'project'>): Explanation => {
  const known = catalogue.look(id)
  switch (known.is) {
    case 'rule': {
      const width = Math.min(widths.most, Math.max(widths.least, io.columns ?? widths.unknown))
      const page = `Examples, and how to switch it off: ${pagePath(known.rule.id, io)}`
      const parts = [...ruleText(known.rule), page].map((part) => wrapped(part, width))
      return {text: `${parts.join('\n\n').replace(/\n\n(?=- )/g, '\n')}\n`}
    }
    case 'family': {
      const rules = catalogue.rules.filter((rule) => rule.id.startsWith(`${known.family}/`))
      const list = rules.map((rule) => `- ${rule.id}: ${rule.title}`)
      return {text: `${[families[known.family].about, '', ...list].join('\n')}\n`}
    }
    case 'retired': {
      const {now, reason} = known.retired
      return {text: `${now ? `${id} is now ${now}` : `${id} is no more`}. ${reason}\n`}
    }
    case 'unknown': {
      const near = known.nearest ?? withoutFamily(id)
      return {refusal: `There is no rule ${id}.${near ? ` Did you mean ${near}?` : ''}`}
    }
  }
}

/** An address or a path is longer than many a line, and is copied whole. */
const wrapped = (text: string, width: number): string =>
  [...paragraph(text, Math.max(width, ...text.split(' ').map(({length}) => length)))].join('\n')

/** Where the page is on this machine, as it can be opened from the current folder; else where the project keeps it. */
const pagePath = (id: string, {cwd, project}: Pick<Io, 'cwd' | 'project'>): string => {
  const page = project === undefined ? undefined : join(project, rulePagePath(id))
  if (page === undefined || !existsSync(page)) return rulePagePath(id)
  const short = relative(cwd, page)
  return short.startsWith('..') ? page : short
}

/** “desperation” is one of tone. */
const withoutFamily = (name: string): string | undefined =>
  catalogue.rules.map(({id}) => id).find((id) => id.slice(id.indexOf('/') + 1) === name)
