import type {Kind} from '../lexicon/kinds.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Template} from '../lexicon/template.ts'
import {templates} from '../lexicon/templates.ts'

/** The template of an id (`emails/soap-reply`), a name (`soap-reply`) or a prefix (`rd-soap-reply`). */
export const findTemplate = (name: string): Template | undefined => {
  const wanted = name.trim().toLowerCase()
  return (
    templates.find(({id, prefix}) => id === wanted || prefix === wanted) ??
    templates.find(({id, prefix}) => id.endsWith(`/${wanted}`) || prefix === `rd-${wanted}`)
  )
}

/** The templates that make a whole file of a kind, in the order in which they are offered; those of a target first. */
export const templatesFor = (kind: Kind, target?: Target): readonly Template[] => {
  const all = templates.filter((template) => template.kind === kind && template.file !== undefined)
  const fits = ({targets}: Template): boolean => target !== undefined && (targets?.includes(target) ?? false)
  return [...all.filter(fits), ...all.filter((template) => !fits(template))]
}

/** The templates that can be put into a draft of a kind; into a file that is no draft yet, those that make one. */
export const templatesInto = (kind: Kind | undefined): readonly Template[] =>
  templates.filter((template) => (kind === undefined ? template.into === undefined : template.into === kind))
