import {kinds} from '../../lexicon/kinds.ts'
import {changeTo, type Fix} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Trouble} from '../../text/yaml.ts'

const isMine = ({kind}: Trouble): boolean => kind === 'bad-value'

const fixOf = ({span, nearest}: Trouble, text: string): {readonly fix?: Fix} =>
  nearest === undefined ? {} : {fix: changeTo(nearest, span, text)}

export const badValue = defineRule({
  id: 'setup/bad-value',
  title: 'Value that cannot be meant',
  severity: 'error',
  kinds,
  message: ({message}: Trouble) => message,
  why: 'The value decides which rules read the draft and what they expect of it. One that is not known counts as absent, and findings about the target or the phase then miss.',
  instead: 'Use one of the values named in the message.',
  sources: ['house'],
  fixes: 'suggestion',
  yieldsTo: ['setup/malformed-yaml', 'specifics/placeholder'],
  examples: {
    flagged: [
      {
        text: '---\nkind: personal-statement\ntarget: «pediatric»\n---\n',
        becomes: '---\nkind: personal-statement\ntarget: pediatrics\n---\n',
      },
      {
        text: '---\nkind: personal-statement\nseason: «next year»\n---\n',
        becomes: '---\nkind: personal-statement\nseason: next year\n---\n',
      },
    ],
    clean: [{text: '---\nkind: personal-statement\ntarget: [internal-medicine, pediatrics]\napplicant: img\n---\n'}],
  },
  check(draft, report) {
    for (const trouble of draft.brief.troubles.filter(isMine)) {
      report(trouble.span, trouble, fixOf(trouble, draft.text))
    }
  },
  checkWorkspace(workspace, report) {
    for (const trouble of workspace.troubles.filter(isMine)) {
      report(trouble.span, trouble, fixOf(trouble, workspace.text))
    }
  },
})
