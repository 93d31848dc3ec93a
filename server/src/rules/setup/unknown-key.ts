import {kinds} from '../../lexicon/kinds.ts'
import {changeTo, type Fix} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Trouble} from '../../text/yaml.ts'

const isMine = ({kind}: Trouble): boolean => kind === 'unknown-key'

const fixOf = ({span, nearest}: Trouble, text: string): {readonly fix?: Fix} =>
  nearest === undefined ? {} : {fix: changeTo(nearest, span, text)}

export const unknownKey = defineRule({
  id: 'setup/unknown-key',
  title: 'Key that nothing reads',
  severity: 'warning',
  kinds,
  message: ({message}: Trouble) => message,
  why: 'A key that is spelled otherwise is read by no rule, so what it says is not known: a draft with `targets: pediatrics` is read as one without a target.',
  instead: 'Use the key that is meant, or take the line out.',
  sources: ['house'],
  fixes: 'suggestion',
  yieldsTo: ['setup/malformed-yaml'],
  examples: {
    flagged: [
      {
        text: '---\nkind: personal-statement\n«targets»: pediatrics\n---\n',
        becomes: '---\nkind: personal-statement\ntarget: pediatrics\n---\n',
      },
    ],
    clean: [{text: '---\nkind: personal-statement\ntarget: pediatrics\nseason: 2027\n---\n'}],
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
