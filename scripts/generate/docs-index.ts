import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {withMarked} from './marked.ts'

/** The index of the pages with those it does not name itself, by their titles, between its marks. */
export const withPages = (root: string, index: string): string => {
  const [own = index] = index.split('<!-- pages -->')
  const others = globSync(['*.md', 'decisions/*.md'], {cwd: resolve(root, 'docs')})
    .sort()
    .filter((path) => path !== 'README.md' && !own.includes(`(${path})`))
  const rows = others.map((path) => `- [${titleOf(readFileSync(resolve(root, 'docs', path), 'utf8'))}](${path})`)
  return withMarked(index, 'pages', rows.join('\n'))
}

/** `# 6. What libraries cost` is called “What libraries cost”. */
const titleOf = (page: string): string => /^# (?:\d+\. )?(.*?)\r?$/m.exec(page)?.[1] ?? ''
