import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {root} from '../../test/support/project.ts'

/** A draft to be typed in. */
export interface BenchText {
  readonly name: string
  readonly text: string
}

const head = '---\nkind: personal-statement\ntarget: med-peds\n---\n\n'

const paragraphs = (): readonly string[] =>
  globSync(['test/corpus/personal-statement/*.md'], {cwd: root})
    .sort()
    .flatMap((path) => readFileSync(root + path, 'utf8').split(/\n{2,}/))
    .filter((paragraph) => /^[A-Z]/.test(paragraph) && paragraph.length > 150)

/** Statements of some lengths, made of the paragraphs of the corpus; the longest repeats them. */
export const benchTexts = (names: readonly string[]): readonly BenchText[] => {
  const all = paragraphs()
  const lengths: Readonly<Record<string, number>> = {
    '200 words': 1200,
    '750 words': 4500,
    '28,000 characters': 28_000,
    '1 MB': 1_000_000,
  }
  return Object.entries(lengths)
    .filter(([name]) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)))
    .map(([name, length]) => {
      let body = ''
      for (let at = 0; body.length < length; at += 1) body += `${all[at % all.length]}\n\n`
      return {name, text: head + body.slice(0, length - head.length)}
    })
}
