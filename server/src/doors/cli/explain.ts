import {families} from '../../lint/families.ts'
import {ruleHelp, rulePagePath} from '../../lint/rule-page.ts'
import {catalogue} from '../../rules/catalogue.ts'

/** What there is to say about an id: an explanation, or why there is none. */
export type Explanation = {readonly text: string} | {readonly refusal: string}

/** Explains a rule, a family or the end of a rule. */
export const explain = (id: string): Explanation => {
  const known = catalogue.look(id)
  switch (known.is) {
    case 'rule':
      return {text: `${ruleHelp(known.rule)}\n\nExamples and how to switch it off: ${rulePagePath(known.rule.id)}\n`}
    case 'family': {
      const rules = catalogue.rules.filter((rule) => rule.id.startsWith(`${known.family}/`))
      const list = rules.map((rule) => `- ${rule.id}: ${rule.title}`)
      return {text: `${[families[known.family].about, '', ...list].join('\n')}\n`}
    }
    case 'retired': {
      const {now, reason} = known.retired
      return {text: `${now ? `${id} is now ${now}` : `${id} is no more`}. ${reason}\n`}
    }
    case 'unknown':
      return {refusal: `There is no rule ${id}.${known.nearest ? ` Did you mean ${known.nearest}?` : ''}`}
  }
}
