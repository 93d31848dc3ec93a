import {defineRule} from '../../lint/rule.ts'
import {type PleaKind, pleasIn} from '../../questions/tone/pleas.ts'

const said: Readonly<Record<PleaKind, string>> = {
  begging: 'This pleads. A program weighs what you can do; state one thing that helps it decide, and ask plainly.',
  'any-position':
    'This says that any position would do, so nothing here says why this one. Name what fits and leave the rest out.',
  unpaid:
    'An offer to work unpaid cannot be accepted by a program and makes the reader uneasy. Offer what you would do on the wards.',
  'last-hope':
    'This hangs your future on the reader, who cannot weigh that. Say what you are ready to do on the first day instead.',
}

/** Begging and any-position language aimed at a program. */
export const desperation = defineRule<'tone/desperation', PleaKind>({
  id: 'tone/desperation',
  title: 'Begging or any-position language',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: (kind) => said[kind],
  why: 'Faculty choose a colleague for hard nights. A plea asks them to decide out of pity, and “any position” tells them that theirs was not chosen; both make a sound application look weaker than it is.',
  instead:
    'Ask once and plainly: “I would welcome an interview.” Replace openness to everything by one reason for this track and one thing you can do in it. Flexibility about dates or places can be said as a fact.',
  sources: ['copy-paste-messages', 'soap-email-etiquette', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«I am begging» the committee to look at my file once more.'},
      {text: '«I am willing to take any position» in any state.'},
      {text: 'This is «my last chance» before I turn forty.'},
      {text: '«I would work without pay» until you are satisfied.'},
    ],
    clean: [
      {text: 'I begged the laboratory to rerun the sample, and the potassium was normal.'},
      {text: 'I would welcome an interview for the preliminary position at any time this week.'},
      {text: 'His mother was desperate, and I stayed until she had slept.'},
    ],
  },
  check(draft, report) {
    for (const {item, answer} of pleasIn(draft.paragraphs, undefined))
      for (const plea of answer) report(item.block.at(plea), plea.kind)
  },
})
