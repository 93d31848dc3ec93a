import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {templates} from '../../server/src/lexicon/templates.ts'
import {type Passage, Passages, type Source, templatePassages} from '../../server/src/portfolio/passages.ts'
import {markdownish} from '../support/markdownish.ts'
import {printMarks, readMarks} from '../support/marks.ts'
import {draftOf} from '../support/read.ts'

const sample = (text: string, file = 'samples/a.md'): Source => ({file, title: file, text})

const found = (text: string, passages: Passages, workspace?: string): readonly Passage[] =>
  passages.find(draftOf(text, {kind: 'personal-statement', ...(workspace === undefined ? {} : {workspace})}))

const said = 'On the third night I learned that a quiet child is the one to look at first.'

/** A statement with the words round which a passage is reported. */
const marksIn = (marked: string, kept: string | Source = said, workspace?: string): string => {
  const {text} = readMarks(marked)
  const passages = Passages.of([typeof kept === 'string' ? sample(kept) : kept])
  return printMarks(
    text,
    found(text, passages, workspace).map(({span}) => span),
  )
}

describe('a copied passage', () => {
  it.each([
    ['word by word', 'My brother is a baker. «I learned that a quiet child is the one to look at first.»'],
    ['with other capitals and stops', '«On the third night, I learned: that a QUIET child is the one»; so I did.'],
    ['in markup', 'There «I *learned* that a **quiet child** is [the one](x.md) to look at» again.'],
    ['over the lines of a paragraph', 'There «I learned\nthat a quiet\nchild is the one to look at» again.'],
    ['in a list', '- So «I learned that a quiet child is the one» we missed.\n'],
    ['with accents and ligatures', 'So «I leárned that a quiet child is the one to look at ﬁrst.»'],
    ['with invisible characters', 'So «I lear\u00ADned that a qui\u200Bet child is the one to look at first.»'],
    ['twice', 'So «I learned that a quiet child is the one».\n\nYes, «learned that a quiet child is the one to look».'],
  ])('is found %s', (_how, marked) => {
    const exact = marked.replaceAll('.»', '».')
    expect(marksIn(exact)).toBe(exact)
  })

  it.each([
    ['seven words', 'So I saw that a quiet child is the one I watch.'],
    ['a quotation', 'She wrote, “I learned that a quiet child is the one to look at first,” and left.'],
    ['a block quote', '> I learned that a quiet child is the one to look at first.\n'],
    ['a heading', '# I learned that a quiet child is the one to look at first\n\nText.\n'],
    [
      'code',
      'Text.\n\n    I learned that a quiet child is the one to look at first.\n\n`I learned that a quiet child is the one`\n',
    ],
    ['front matter', '---\nprogram: I learned that a quiet child is the one to look at first\n---\nText.\n'],
    ['a comment', '<!-- I learned that a quiet child is the one to look at first -->\n\nText.\n'],
    ['a question in bold', '**I learned that a quiet child is the one to look at first?**\n\nText.\n'],
    ['a slot', 'Text [I learned that a quiet child is the one to look at first].\n'],
    ['two halves round a quotation', 'I learned that a quiet “one two three” child is the one to look at.'],
  ])('is not %s', (_what, text) => {
    expect(marksIn(text)).toBe(text)
  })

  it('ends with its sentence where a word more is the same by chance', () => {
    const kept = 'I counted every tablet with her at the kitchen table. I left after an hour.'
    expect(marksIn('Then «I counted every tablet with her at the kitchen table». I went home.', kept)).toBe(
      'Then «I counted every tablet with her at the kitchen table». I went home.',
    )
  })

  it.each([
    [
      'an apostrophe',
      'I didn’t know what my grandfather’s doctor hadn’t said.',
      'I didn`t know what my grandfatherʼs doctor hadnt',
    ],
    [
      'a dash',
      'a follow-up visit — after ten years — changed what I do',
      'a follow‑up visit, after ten years, changed what',
    ],
    ['a short form', 'I did not know what the doctor had not told us', 'I didn’t know what the doctor hadn’t told us'],
  ])('is the same whatever %s looks like', (_what, kept, own) => {
    expect(found(`Once ${own}.`, Passages.of([sample(kept)])).length).toBe(own.includes('hadnt') ? 0 : 1)
  })

  it('is one that goes over the paragraphs of a sample', () => {
    const kept = 'The corridor was dark, and nobody\n\ncame when the alarm began to ring.'
    const marked = 'So «the corridor was dark and nobody came when the alarm began to ring» that day.'
    expect(marksIn(marked, kept)).toBe(marked)
  })

  it('is read from plain text as it stands', () => {
    const text = 'Dear reader,\n\n    I learned that a quiet child is\n    the one to look at first.\n'
    const marked = 'So «I learned that a quiet child is the one to look at first».'
    expect(marksIn(marked, sample(text, 'samples/a.txt'))).toBe(marked)
    expect(marksIn(marked, sample(text, 'samples/a.md'))).toBe(readMarks(marked).text)
  })

  it('says how many words it has, whose it is and where it stands there', () => {
    const text = `---\ntitle: Model\n---\n# Mine\n\nOnce, *on* ${said.slice(3)}`
    const [passage] = found(
      'So I learned that a quiet child isn’t the one. I learned that a quiet child is the one to look.',
      Passages.of([sample(text)]),
    )
    expect(passage).toMatchObject({title: 'samples/a.md', words: 11})
    expect(Passages.of([sample(text)]).textOf('samples/a.md')).toBe(text)
    const {start = 0, end = 0} = passage?.origin?.span ?? {}
    expect(text.slice(start, end)).toBe('I learned that a quiet child is the one to look')
  })

  it('counts contractions as one word', () => {
    const kept = 'We didn’t think that she couldn’t have slept'
    expect(found(`So ${kept} well.`, Passages.of([sample(kept)])).map(({words}) => words)).toEqual([8])
    expect(found('So we didn’t think that she couldn’t have been ill.', Passages.of([sample(kept)]))).toEqual([])
  })
})

describe('what has to be written so does not make a passage', () => {
  const workspace =
    'applicant: {name: Amara Okafor}\nprograms: [{name: Lakeshore Children’s Hospital, city: Toledo, director: Dr. Hana Lee}]\n'

  it.each([
    'I was certified by the Educational Commission for Foreign Medical Graduates in May.',
    'Ours is known to the Accreditation Council for Graduate Medical Education.',
    'I am ECFMG certified, have passed Step 3 and require J-1 visa sponsorship.',
    'I am ECFMG certified, passed Step 1 and Step 2 CK on the first attempt, and require J-1 sponsorship.',
    'From 8:00 am to 6:00 pm ET on March 16, 2027, and from 9:00 am to 1:00 pm ET on March 17.',
    'Thank you for your time and consideration. I look forward to hearing from you.',
    'Please let me know if you need any further information or documents.',
    'I was at the University of Larkfield School of Medicine in Port Harcourt, Rivers State.',
    'I am Amara Okafor, and I wrote to Dr. Hana Lee at Lakeshore Children’s Hospital in Toledo.',
    'My AAMC ID is 12345678 and my USMLE ID is 87654321, Amara Okafor, Toledo.',
  ])('%s', (text) => {
    expect(marksIn(text, text, workspace)).toBe(text)
  })

  it('but eight words beside it do', () => {
    const marked = '«I am ECFMG certified and keep a notebook of every patient whose pain I did not believe at first».'
    expect(marksIn(marked, readMarks(marked).text)).toBe(marked)
  })

  it('and whole sentences in capitals do', () => {
    const marked = '«I LEARNED THAT A QUIET CHILD IS THE ONE TO LOOK AT BEFORE THE ONE WHO CRIES ALOUD».'
    expect(marksIn(marked, readMarks(marked).text)).toBe(marked)
  })
})

describe('an email', () => {
  it('is compared without header lines, greeting, signature and what is quoted below', () => {
    const line = 'I saw that your residents follow their own panel of patients'
    const email = `Subject: ${line}\n\nDear Dr. Lee,\n\nI liked that.\n\nSincerely,\n${line}\n\nOn Tuesday Dr. Lee wrote:\n\n${line}\n`
    expect(Passages.of([sample(line)]).find(draftOf(email, {kind: 'email'}))).toEqual([])
    const own = email.replace('I liked that.', `${line}.`)
    expect(Passages.of([sample(line)]).find(draftOf(own, {kind: 'email'})).length).toBe(1)
  })
})

describe('the bundled templates', () => {
  it('are protected to the words inside their slots', () => {
    const slots = templates.flatMap(({body}) => body.match(/\[[^[\]]{60,}\]/g) ?? [])
    expect(slots.length).toBeGreaterThan(20)
    for (const slot of slots) {
      const left = `${slot.slice(1, -1)}.\n`
      const passages = found(left, templatePassages)
      expect(passages.length, left).toBeGreaterThan(0)
      expect(passages[0]?.origin).toBeUndefined()
    }
  })

  it('are no copies of themselves while their slots are open', () => {
    for (const {id, body, kind, into} of templates) {
      if (kind === undefined && into === undefined) continue
      const text = body.replace(/\$\{\d+:(\[[^\]]*\])\}/g, '$1').replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      const draft = draftOf(text, {kind: kind ?? into ?? 'email'})
      const copied = templatePassages.find(draft).map(({span}) => text.slice(span.start, span.end))
      if (draft.kind !== 'criteria') expect(copied, id).toEqual([])
    }
  })
})

describe('an index', () => {
  const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c. ', '*d*', '\n\n', '“x”'), {maxLength: 30}), {
    maxLength: 5,
  })
  const sources = texts.map((all) => all.map((words, at) => sample(words.join(' '), `samples/${at % 4}.md`)))
  const own = fc.array(fc.constantFrom('a', 'b', 'c. ', '*d*', '\n\n'), {maxLength: 60}).map((words) => words.join(' '))

  it('updated file by file is the one made afresh', () => {
    fc.assert(
      fc.property(sources, fc.nat({max: 4}), own, (all, gone, text) => {
        const grown = all.reduce((index, source) => index.with(source), Passages.of([]))
        const last = new Map(all.map((source) => [source.file, source]))
        const file = `samples/${gone}.md`
        last.delete(file)
        expect(found(text, grown.without(file))).toEqual(found(text, Passages.of([...last.values()])))
      }),
    )
  })

  it('is never changed, and is the same object where nothing is', () => {
    const before = Passages.of([sample(said)])
    const text = `So ${said}`
    const after = before.with(sample('Nothing.'))
    expect(found(text, before).length).toBe(1)
    expect(found(text, after)).toEqual([])
    expect(found(text, before.without('samples/a.md'))).toEqual([])
    expect(before.with(sample(said))).toBe(before)
    expect(before.without('samples/b.md')).toBe(before)
  })

  it('never throws, and names what stands in the draft', () => {
    fc.assert(
      fc.property(markdownish, markdownish, (kept, text) => {
        const draft = draftOf(text, {kind: 'personal-statement'})
        for (const {span, words} of Passages.of([sample(kept), sample(text, 'samples/b.md')]).find(draft)) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(words).toBeGreaterThanOrEqual(8)
        }
      }),
      {numRuns: 300},
    )
  })
})
