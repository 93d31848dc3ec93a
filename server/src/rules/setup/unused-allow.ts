import {kinds} from '../../lexicon/kinds.ts'
import {defineRule} from '../../lint/rule.ts'

export const unusedAllow = defineRule({
  id: 'setup/unused-allow',
  title: 'Allow that silences nothing',
  severity: 'hint',
  kinds,
  message: ({id}: {id: string}) => `Nothing here is found by “${id}”, so this allow can go.`,
  why: 'An allow that silences nothing today silences something tomorrow, unseen: a later sentence that the rule would have caught.',
  instead: 'Take the allow out. If it is meant for one block, put it right above that block.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [{text: '---\nkind: personal-statement\nallow: [«setup/unknown-key»]\n---\n'}],
    clean: [{text: '---\nkind: personal-statement\nallow: [setup/unknown-key]\ntargett: pediatrics\n---\n'}],
  },
  check(_draft, report, {unused = []}) {
    for (const {id, span} of unused) report(span, {id})
  },
})
