import {type CodeAction, CodeActionKind, type SnippetTextEdit, type TextEdit} from 'vscode-languageserver'
import type {Draft} from '../draft/draft.ts'
import {answerThemes} from '../lexicon/answer-themes.ts'
import type {Template} from '../lexicon/template.ts'
import {type Answer, type QuestionKind, readAnswers} from '../questions/answers.ts'
import {findTemplate, templatesInto} from '../templates/find.ts'
import type {Block} from '../text/block.ts'
import type {Span} from '../text/span.ts'
import type {Offering} from './offers.ts'
import {rangeOf} from './positions.ts'
import {fit, fitting, isEmpty, isFrontMatter} from './template-fit.ts'

/** More beginnings than this are no help to choose from. */
const mostOffers = 5

/** Templates for what is still empty: the whole draft, or what stands under the heading at the place. */
export const templateActions = (offering: Offering, at: Span): CodeAction[] => {
  const {draft} = offering
  if (!draft?.kind || draft.text !== offering.document.getText()) return []
  if (isEmpty(draft)) return beginnings(offering, draft)
  const heading = headingAt(draft, at)
  return heading ? skeletons(offering, draft, heading) : []
}

const beginnings = (offering: Offering, draft: Draft): CodeAction[] => {
  const templates = fitting(draft, true).filter((template) => !isFrontMatter(template))
  const body = {start: draft.bodyStart, end: draft.text.length}
  return templates.slice(0, mostOffers).map((template) => {
    const {snippet, text, top} = fit(template, draft)
    const gap = draft.page.frontMatter ? '\n' : ''
    return insert(offering, `Begin: ${template.title}`, body, {snippet: gap + snippet, text: gap + text, top})
  })
}

/** The heading that the place is in or right below, if there is nothing under it yet. */
const headingAt = (draft: Draft, {start}: Span): Block | undefined => {
  const headings = draft.blocks.filter(({kind}) => kind === 'heading')
  const index = headings.findLastIndex((heading) => heading.span.start <= start)
  const heading = headings[index]
  if (!heading) return undefined
  const end = headings[index + 1]?.start ?? draft.text.length
  const below = draft.text.slice(heading.span.end, end).trim()
  return below === '' || /^#+$/.test(below) ? heading : undefined
}

const skeletons = (offering: Offering, draft: Draft, heading: Block): CodeAction[] => {
  const templates = draft.kind === 'interview-answers' ? forQuestion(draft, heading) : forHeading(draft, heading)
  const under = lineEnd(draft.text, heading.span.end)
  const next = draft.text.slice(under).search(/\S/)
  const span = {start: under, end: next < 0 ? draft.text.length : under + next}
  return templates.map((template) => {
    const fitted = fit(template, draft)
    const [snippet, text] = [fitted.snippet, fitted.text].map((one) => `\n\n${withoutHeading(one)}`) as [string, string]
    const end = next < 0 ? '\n' : '\n\n'
    return insert(offering, `Insert: ${template.title}`, span, {snippet: snippet + end, text: text + end, top: []})
  })
}

/** The skeleton of an answer, by what its question asks for. */
const forQuestion = (draft: Draft, heading: Block): readonly Template[] => {
  const answer = readAnswers(draft).find((one) => one.heading === heading)
  const ids = answer ? (byQuestion[answer.kind] ?? byEvent(answer)) : []
  return ids.flatMap((id) => findTemplate(id) ?? [])
}

const byQuestion: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  self: ['interview/about-yourself'],
  fit: ['interview/why-us-now'],
  pivot: ['interview/why-us-now'],
  career: ['interview/career'],
  strengths: ['interview/strengths'],
  unmatched: ['interview/why-unmatched'],
}

/** A story has one shape whatever it is about, so a question whose theme is not clear may take any of them. */
const byEvent = ({kind, isLabel, heading}: Answer): readonly string[] => {
  if (kind !== 'event' && !isLabel) return []
  const asked = new Set(heading.reading.words.map(({text}) => text))
  const theme = answerThemes.find(({words}) => [...words].some((word) => asked.has(word)))
  if (theme) return [theme.template]
  return kind === 'event' ? answerThemes.map(({template}) => template) : []
}

/** A part of a draft with the same heading, and no other heading. */
const forHeading = (draft: Draft, heading: Block): readonly Template[] =>
  templatesInto(draft.kind).filter(({body}) => {
    const heads = [...body.matchAll(/^#+ (.+)$/gm)].map(([, head = '']) => head.toLowerCase())
    return heads.length === 1 && heads[0] === heading.text().trim().toLowerCase()
  })

const withoutHeading = (text: string): string => text.replace(/^#+ .*\n\n?/, '')

const lineEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/\r?\n/)
  return end < 0 ? text.length : at + end
}

interface Inserted {
  readonly snippet: string
  readonly text: string
  readonly top: ReadonlyArray<{readonly span: Span; readonly insert: string}>
}

const insert = (offering: Offering, title: string, span: Span, {snippet, text, top}: Inserted): CodeAction => {
  const {document, versioned, snippets} = offering
  const {uri, version} = document
  const range = rangeOf(document, span)
  const others = top.map((edit): TextEdit => ({range: rangeOf(document, edit.span), newText: edit.insert}))
  const plain: TextEdit = {range, newText: text}
  const live: SnippetTextEdit = {range, snippet: {kind: 'snippet', value: snippet}}
  const edit = versioned
    ? {documentChanges: [{textDocument: {uri, version}, edits: [...others, snippets ? live : plain]}]}
    : {changes: {[uri]: [...others, plain]}}
  return {title, kind: CodeActionKind.QuickFix, edit}
}
