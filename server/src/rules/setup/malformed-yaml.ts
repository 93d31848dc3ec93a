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
  why: 'What stands here cannot be read, so the kind, the target or the program it declares may be unknown to every rule. The prose is still read. Only the first place is reported: what follows it is often a consequence.',
  instead: 'Put quotation marks round a value with a colon in it, close brackets, and end the front matter with a line of three hyphens.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nkind: personal-statement\ntarget: [pediatrics\n«---»\n\nI counted the moons she had drawn.'.replace(
          '«---»',
          '---',
        ),
      },
    ],
    clean: [{text: '---\nkind: personal-statement\ntarget: [pediatrics]\n---\n'}],
  },
  check(draft, report) {
    for (const trouble of draft.brief.troubles.filter(isMine)) report(trouble.span, trouble)
  },
  checkWorkspace(workspace, report) {
    for (const trouble of workspace.troubles.filter(isMine)) report(trouble.span, trouble)
  },
})
