/** One claim of a literate case file: a draft and the spans the rule must report in it. */
export interface Case {
  readonly claim: string
  /** The draft with `«»` round the exact spans; without marks the rule must be silent. */
  readonly marked: string
  readonly workspace: string | undefined
  readonly now: string | undefined
  /** Other files of the folder, by path. */
  readonly beside: Readonly<Record<string, string>>
  /** Line of the case in its file, 1-based, for people. */
  readonly line: number
}

/** A literate case file as it was read. */
export interface CaseFile {
  /** What stands after `# `: a rule id. */
  readonly title: string
  readonly cases: readonly Case[]
}

interface Fence {
  readonly language: string
  readonly info: string
  readonly content: string
  readonly line: number
}

const opening = /^(`{3,})(\w+)[ \t]*(.*)$/

/**
 * Reads `test/rules/<family>/<rule>.md`: a title, then per claim a `## ` heading, optional prose, an optional `yaml`
 * fence with the `residency.yaml`, optional fences `markdown beside=statements/im.md` with other files of the folder, and
 * a `markdown` fence with a whole draft. Throws where a claim has no draft.
 */
export const readCases = (source: string): CaseFile => {
  const lines = source.split(/\r?\n/)
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1]?.trim() ?? ''
  const cases: Case[] = []
  let claim: {readonly text: string; readonly line: number; count: number} | undefined
  let workspace: string | undefined
  let beside: Record<string, string> = {}
  const close = (): void => {
    if (claim && claim.count === 0) throw new Error(`line ${claim.line}: “${claim.text}” has no markdown block.`)
  }
  for (let at = 1; at < lines.length; at += 1) {
    const heading = /^## (.+)$/.exec(lines[at] ?? '')?.[1]?.trim()
    if (heading !== undefined) {
      close()
      claim = {text: heading, line: at + 1, count: 0}
      workspace = undefined
      beside = {}
      continue
    }
    const fence = readFence(lines, at)
    if (!fence) continue
    at = fence.line
    if (fence.language === 'yaml') workspace = fence.content
    if (fence.language !== 'markdown') continue
    if (!claim) throw new Error(`line ${at + 1}: a draft stands before the first claim.`)
    const path = /\bbeside=(\S+)/.exec(fence.info)?.[1]
    if (path !== undefined) {
      beside = {...beside, [path]: fence.content}
      continue
    }
    claim.count += 1
    const now = /\bnow=(\S+)/.exec(fence.info)?.[1]
    const suffix = claim.count > 1 ? ` (${claim.count})` : ''
    cases.push({claim: claim.text + suffix, marked: fence.content, workspace, now, beside, line: claim.line})
  }
  close()
  return {title, cases}
}

/** The fence that opens at a line, with the index of the line that closes it. */
const readFence = (lines: readonly string[], at: number): Fence | undefined => {
  const [, ticks, language, info] = opening.exec(lines[at] ?? '') ?? []
  if (ticks === undefined || language === undefined) return undefined
  const end = lines.findIndex((line, index) => index > at && line.trimEnd() === ticks)
  if (end < 0) throw new Error(`line ${at + 1}: the block is never closed.`)
  return {language, info: info ?? '', content: `${lines.slice(at + 1, end).join('\n')}\n`, line: end}
}
