import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {literalPhrases} from '../../server/src/lexicon/prose.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {cliche} from '../../server/src/rules/prose/cliche.ts'
import {type Check, readRemarks} from '../../server/src/text/write-good.ts'
import {printMarks} from '../support/marks.ts'
import {root} from '../support/project.ts'

const marked = (text: string, check: Check): string => {
  const draft = readDraft({text, path: 'draft.md'})
  const spans = draft.blocks.flatMap((block) => readRemarks(block.reading, check).map((remark) => block.at(remark)))
  return printMarks(text, spans)
}

describe('the prose engine', () => {
  it.each<[string, Check, string]>([
    ['finds a passive', 'passive', 'The list «was made» in May.'],
    ['finds one across a soft line break', 'passive', 'The list «was\nmade» in May.'],
    ['finds one across markup', 'passive', 'The list «was **made»** in May.'],
    ['finds one behind an entity', 'passive', 'Tea &amp; bread «was made» there.'],
    ['finds one behind a picture of several units', 'passive', '👩‍⚕️ It «was made» there.'],
    ['is not put off by two blanks', 'so', 'It rained.  «So» I left.'],
    ['is not put off by three', 'thereIs', 'It rained.   «There is» mud.'],
    ['finds an opening without a full stop', 'so', '«So» I left'],
    ['takes no abbreviation for an end', 'so', 'I saw Dr. So at noon.'],
    ['takes a curly apostrophe for a straight one', 'cliches', 'He took the «lion’s share» there.'],
    ['compares words, not punctuation', 'illusion', 'It was a lamp «lamp».'],
    ['keeps words apart that a comma parts', 'illusion', 'It was very, very late.'],
    ['does not look into code and addresses', 'weasel', 'I typed `very` at https://example.org/very/many.'],
    ['never reports half a word', 'weasel', 'Manyness and a few-ish evening.'.replace('few-ish', 'fewer')],
  ])('%s', (_claim, check, text) => {
    expect(marked(text.replace(/[«»]/g, ''), check)).toBe(text)
  })

  it('reports every remark at the words it names', () => {
    const text = 'So there is  a very *very* many-sided list; it was\nmade in order to be  read. "There are" two.'
    const draft = readDraft({text, path: 'draft.md'})
    for (const check of ['passive', 'weasel', 'adverb', 'tooWordy', 'so', 'thereIs', 'illusion'] as const) {
      for (const block of draft.blocks) {
        for (const remark of readRemarks(block.reading, check)) {
          const {start, end} = block.at(remark)
          expect(text.slice(start, end).replace(/[\s*]+/g, ' ')).toBe(remark.text)
        }
      }
    }
  })

  it('is asked once for a block', () => {
    const [block] = readDraft({text: 'It was made.', path: 'draft.md'}).blocks
    expect(block && readRemarks(block.reading, 'passive')).toBe(block && readRemarks(block.reading, 'passive'))
  })

  it('cuts a run without punctuation into windows, at blanks', () => {
    const run = 'word '.repeat(1500)
    expect(marked(`${run}was made ${run}was made ${run}was made`, 'passive').match(/«was made»/g)).toHaveLength(3)
  })

  it('is given every sentence that holds one of its worn phrases', {timeout: 60_000}, () => {
    const source = readFileSync(`${root}node_modules/no-cliches/cliches.js`, 'utf8')
    const list = [...source.slice(0, source.indexOf('];')).matchAll(/^\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"),$/gm)].map(
      ([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'"),
    )
    expect(list.length).toBeGreaterThan(600)
    const missed = list.filter((phrase) => {
      if (literalPhrases.has(phrase) || /[,?]|\s$/.test(phrase)) return false
      const draft = readDraft({text: `We said ${phrase} there.`, path: 'draft.md', kind: 'personal-statement'})
      return cliche.run(draft, circumstancesAt(0)).length === 0
    })
    expect(missed).toEqual([])
  })
})
