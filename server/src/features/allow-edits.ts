import type {Draft} from '../draft/draft.ts'
import {lineBreakOf} from '../draft/email.ts'
import type {RuleId} from '../lint/families.ts'
import type {Edit} from '../lint/fix.ts'
import type {Span} from '../text/span.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {insertion, setInFrontMatter} from './front-matter-edits.ts'

/** An edit, or why there is none: a few words. */
export type Allowing = {readonly edit: Edit} | {readonly reason: string}

/**
 * The edit that lets a rule's findings in one block stand: a comment on the line before it. None in front matter, and
 * none at the top of an email, where a comment would cut the header lines off.
 *
 * @param reason what the comment gives as its reason; none without it
 */
export const allowHere = (draft: Draft, rule: RuleId, at: Span, reason = ''): Allowing => {
  const top = draft.page.tops.find(({start, end}) => start <= at.start && at.start <= end)
  if (!top) return {reason: 'a comment has no place in front matter'}
  if (draft.email && top.start < draft.email.body.start)
    return {reason: 'a comment would cut the header lines of the email off'}
  const lineStart = draft.text.lastIndexOf('\n', top.start - 1) + 1
  const comment = `<!-- allow ${rule}${reason === '' ? '' : `: ${reason}`} -->${lineBreakOf(draft.text)}`
  return {edit: insertion(Math.max(lineStart, draft.bodyStart), comment)}
}

/** The edit that lets a rule's findings in the whole draft stand: its id in the front matter's `allow:`. */
export const allowInDraft = (draft: Draft, rule: RuleId): Allowing => {
  const place = draft.brief.place('allow')
  const edit =
    place && isFilled(place) ? intoList(draft, rule, place.value) : setInFrontMatter(draft, 'allow', `[${rule}]`)
  const isBroken = draft.brief.troubles.some(({kind}) => kind === 'malformed-yaml')
  return edit && !isBroken ? {edit} : {reason: 'the front matter cannot be read'}
}

const isFilled = ({key, value}: {readonly key: Span; readonly value: Span}): boolean => value.start > key.start

const intoList = ({text}: Draft, rule: RuleId, value: Span): Edit => {
  const written = text.slice(value.start, value.end)
  if (written.endsWith(']')) {
    const inner = written.slice(1, -1).trim()
    return insertion(value.end - 1, inner === '' || inner.endsWith(',') ? rule : `, ${rule}`)
  }
  if (written.startsWith('- '))
    return insertion(value.start, `- ${rule}${lineBreakOf(text)}${indentAt(text, value.start)}`)
  return {span: value, expected: written, insert: `[${written}, ${rule}]`}
}

/** The edit of `residency.yaml` that switches a rule off for every draft of the folder. */
export const allowInFolder = (workspace: Workspace | undefined, rule: RuleId): Allowing => {
  if (!workspace) return {reason: 'there is no residency.yaml over this draft'}
  if (workspace.troubles.some(({kind}) => kind === 'malformed-yaml')) return {reason: 'residency.yaml cannot be read'}
  const {text} = workspace
  const feed = lineBreakOf(text)
  const own = workspace.at(`rules.${rule}`)
  if (own) return {edit: {span: own, expected: text.slice(own.start, own.end), insert: 'off'}}
  const key = workspace.keyAt('rules')
  const value = workspace.at('rules')
  if (!key || !value) {
    const gap = text === '' || text.endsWith('\n') ? '' : feed
    return {edit: insertion(text.length, `${gap}rules:${feed}  ${rule}: off${feed}`)}
  }
  if (value.start <= key.start) return {edit: insertion(text.indexOf(':', key.end) + 1, `${feed}  ${rule}: off`)}
  const written = text.slice(value.start, value.end)
  if (!written.startsWith('{'))
    return {edit: insertion(value.start, `${rule}: off${feed}${indentAt(text, value.start)}`)}
  const inner = written.slice(1, -1).trim()
  return {edit: insertion(value.end - 1, `${inner === '' || inner.endsWith(',') ? '' : ', '}${rule}: off`)}
}

/** The blanks that bring a new line under the place. */
const indentAt = (text: string, at: number): string => ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1))
