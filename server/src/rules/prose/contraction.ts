import {defineRule} from '../../lint/rule.ts'
import {contractions} from '../../questions/prose/contractions.ts'

export const contraction = defineRule({
  id: 'prose/contraction',
  title: 'Contraction',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({text, others}: {text: string; others: number}) =>
    others === 0
      ? `“${text}” is how one speaks; in an application most readers expect both words.`
      : `“${text}” and ${others} more ${others === 1 ? 'contraction' : 'contractions'} are how one speaks; most readers expect both words here.`,
  why: 'An application is a formal text in an old-fashioned trade. A contraction offends nobody, and written out it costs one blank. One finding stands for the whole draft. Quoted speech keeps its contractions, and so do answers that will be said aloud.',
  instead: 'Write both words, or use the fix, which writes out every one of them that can mean only one thing.',
  disputed: 'Some advisers find that a statement with a contraction or two sounds more like a person.',
  sources: ['house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: "I «don't» know why she waited. We can't ask her, and they won't say.",
        becomes: 'I do not know why she waited. We cannot ask her, and they will not say.',
      },
    ],
    clean: [{text: "I do not know. She said, \"I don't sleep when he's on the ward.\" The child's mother nodded."}],
  },
  check(draft, report) {
    const found = contractions(draft.paragraphs).map(({sentence, value}) => ({
      ...value,
      span: sentence.block.at(value),
    }))
    const [first, ...rest] = found
    if (!first) return
    const edits = found.flatMap(({span, full}) =>
      full === undefined ? [] : [{span, expected: draft.text.slice(span.start, span.end), insert: full}],
    )
    const related = rest.map(({span, text}) => ({message: `Another: “${text}”.`, span}))
    const more = edits.length > 0 ? {related, fix: {title: 'Write the words out', edits}} : {related}
    report(first.span, {text: first.text, others: rest.length}, more)
  },
})
