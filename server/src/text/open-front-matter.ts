import {frontMatterKeys} from '../lexicon/kinds.ts'

const fence = /^---[ \t]*$/
const entry = /^(?:[\w-]+:|[ \t]+\S|[ \t]*- |#)/
const firstEntry = new RegExp(`^(?:${frontMatterKeys.join('|')}):`)

/**
 * Front matter whose closing fence was forgotten: the opening fence and the `key: value` lines below it, the first key
 * being one of ours, up to the first empty line. Empty where there is none. A rule over an email's header lines is
 * none, and neither is front matter with an empty line in it; a fence beyond the first paragraph is a rule of the text.
 */
export const openFrontMatter = (body: string): string => {
  if (!body.startsWith('---')) return ''
  let taken = ''
  let wasGap = false
  for (const [index, line] of lines(body)) {
    const text = line.trimEnd()
    if (index === 0 ? !fence.test(text) : index === 1 && !firstEntry.test(text)) return ''
    if (index > 0 && fence.test(text)) return ''
    if (index > 0 && text !== '' && !entry.test(text)) return wasGap ? taken : ''
    wasGap ||= text === ''
    if (!wasGap) taken += line
  }
  return taken.includes('\n') ? taken : ''
}

const lines = function* (body: string): Generator<readonly [number, string]> {
  let index = 0
  for (let start = 0; start < body.length; index += 1) {
    const feed = body.indexOf('\n', start)
    const end = feed < 0 ? body.length : feed + 1
    yield [index, body.slice(start, end)]
    start = end
  }
}
