import {kinds} from '../../lexicon/kinds.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Trouble} from '../../text/yaml.ts'

const isMine = ({kind}: Trouble): boolean => kind === 'malformed-yaml'

export const malformedYaml = defineRule({
  id: 'setup/malformed-yaml',
  title: 'Front matter that cannot be read',
  severity: 'error',
  kinds,
  message: ({message}: Trouble) => message,
  why: 'What stands here cannot be read, so the kind, the target or the program it declares may be unknown to every rule. The prose is still read. Only the first place is reported: what follows it is often a consequence. Front matter without its closing line is taken to end at the first empty line.',
  instead:
    'Put quotation marks round a value that has a colon in it, close what is open, and end the front matter with a line of three hyphens.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nkind: personal-statement\n«program: Saint Odile: the big one»\n---\n\nI counted the moons she drew.',
      },
      {text: '«---»\nkind: personal-statement\ntarget: pediatrics\n\nI counted the moons she drew.'},
    ],
    clean: [{text: '---\nkind: personal-statement\ntarget: [pediatrics]\nprogram: "Saint Odile: the big one"\n---\n'}],
  },
  check(draft, report) {
    for (const trouble of draft.brief.troubles.filter(isMine).slice(0, 1)) report(trouble.span, trouble)
  },
  checkWorkspace(workspace, report) {
    for (const trouble of workspace.troubles.filter(isMine)) report(trouble.span, trouble)
  },
})
