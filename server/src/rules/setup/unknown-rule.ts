import {kinds} from '../../lexicon/kinds.ts'
import {readAllows} from '../../lint/allow.ts'
import type {Lookup} from '../../lint/catalogue.ts'
import {changeTo, type Fix} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Span} from '../../text/span.ts'

/** An id and what it was taken for. */
interface Doubt {
  readonly id: string
  readonly known: Lookup
}

const clip = (word: string): string => (word.length > 40 ? `${word.slice(0, 39)}…` : word)

const meant = (known: Lookup): string | undefined =>
  known.is === 'retired' ? known.retired.now : known.is === 'unknown' ? known.nearest : undefined

const isDoubtful = ({known}: Doubt): boolean => known.is === 'unknown' || known.is === 'retired'

const fixOf = (span: Span, known: Lookup, text: string): {readonly fix?: Fix} => {
  const insert = meant(known)
  return insert === undefined ? {} : {fix: changeTo(insert, span, text)}
}

export const unknownRule = defineRule({
  id: 'setup/unknown-rule',
  title: 'Name of a rule that does not exist',
  severity: 'warning',
  kinds,
  message: ({id, known}: Doubt) => {
    const instead = meant(known)
    if (known.is === 'retired') {
      return instead
        ? `“${clip(id)}” is now “${instead}”. ${known.retired.reason}`
        : `“${clip(id)}” is no longer a rule. ${known.retired.reason}`
    }
    return instead
      ? `No rule is called “${clip(id)}”. Did you mean “${instead}”?`
      : `No rule is called “${clip(id)}”; a name looks like “tone/hedge” or “tone/*”.`
  },
  why: 'A name that belongs to no rule allows nothing and sets nothing: the finding it was meant for comes back, or the rule keeps its old weight.',
  instead: 'Use the name that is shown with the finding, or take this one out.',
  sources: ['house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: '---\nkind: personal-statement\nallow: [«setup/unknown-kee»]\ntargett: pediatrics\n---\n',
        becomes: '---\nkind: personal-statement\nallow: [setup/unknown-key]\ntargett: pediatrics\n---\n',
      },
    ],
    clean: [{text: '---\nkind: personal-statement\nallow: [setup/unknown-key]\ntargett: pediatrics\n---\n'}],
  },
  check(draft, report, {look}) {
    if (!look) return
    for (const {id, span} of readAllows(draft)) {
      const doubt = {id, known: look(id)}
      if (isDoubtful(doubt)) report(span, doubt, fixOf(span, doubt.known, draft.text))
    }
  },
  checkWorkspace(workspace, report, {look}) {
    if (!look) return
    for (const {id, span} of workspace.ruleKeys) {
      const doubt = {id, known: look(id)}
      if (isDoubtful(doubt)) report(span, doubt, fixOf(span, doubt.known, workspace.text))
    }
  },
})
