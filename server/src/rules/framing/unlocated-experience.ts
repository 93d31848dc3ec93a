import {defineRule} from '../../lint/rule.ts'
import {unlocatedWork} from '../../questions/framing/ages.ts'

/** Clinical work that never says with whom or where. */
export const unlocatedExperience = defineRule({
  id: 'framing/unlocated-experience',
  title: 'Clinical work without age group or setting',
  severity: 'information',
  kinds: ['personal-statement', 'experience'],
  message: () =>
    'This clinical work names neither adults nor children nor a setting, so a reader in either specialty cannot place it.',
  why: 'In a shared application every entry is read by somebody who treats adults and by somebody who treats children. Each looks for what they can count as theirs.',
  instead: 'Add two words: the ward or clinic, and whose it was.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\nkind: experience\n---\n«I examined patients and presented them on rounds every morning.» I wrote the notes.\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: experience\n---\nI examined patients on the adult ward and presented them on rounds every morning.\n',
      },
    ],
  },
  check(draft, report) {
    if (draft.targets.length < 2 && !draft.targets.includes('med-peds')) return
    for (const sentence of unlocatedWork(draft)) report(sentence.span, undefined)
  },
})
