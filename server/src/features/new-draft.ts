import type {Draft} from '../draft/draft.ts'
import {type Kind, kinds} from '../lexicon/kinds.ts'
import {type Template, templateGroupLabels} from '../lexicon/template.ts'
import {templates} from '../lexicon/templates.ts'
import type {FilledTemplate, ProgramView, TemplatesView, TemplateView} from '../protocol/templates.ts'
import {type Known, targetOf, trackName} from '../templates/facts.ts'
import {fileNameFor, unusedFileName} from '../templates/file-name.ts'
import {fillTemplate, targetsAsked} from '../templates/fill.ts'
import {findTemplate, templatesFor} from '../templates/find.ts'
import {yamlValue} from '../text/yaml-value.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {isFrontMatter} from './template-fit.ts'

/** So many names are tried before a file is left without one. */
const mostNames = 50

/** What can be begun, and for which programs. */
export const viewTemplates = (workspace: Workspace | undefined): TemplatesView => ({
  workspace: workspace?.path ?? null,
  templates: templates.map(viewTemplate),
  programs: (workspace?.programs ?? []).flatMap(viewProgram),
})

const viewTemplate = (template: Template): TemplateView => {
  const {id, group, title, description, kind, into, file, body} = template
  return {
    id,
    group: templateGroupLabels[group],
    title,
    description,
    kind: kind ?? into ?? null,
    isWhole: file !== undefined,
    asksProgram: file !== undefined && body.includes('[program id or name]'),
    targets: file === undefined ? [] : targetsAsked(template).map((one) => ({id: one, name: trackName(one) ?? one})),
  }
}

const viewProgram = ({id, name, track, city, state, director}: Partial<Program>): readonly ProgramView[] => {
  const called = id ?? name
  if (called === undefined) return []
  const place = [city, state].filter(Boolean).join(', ')
  const detail = [trackName(track), place, director].filter(Boolean).join(' · ')
  return [{id: called, name: name ?? called, detail, target: track ?? null}]
}

/** The template that is meant by a kind, an id, a name or a prefix. */
export const templateMeant = (name: string, known: Known): Template | undefined => {
  const kind = kinds.find((one) => one === name)
  return kind ? templatesFor(kind, targetOf(known))[0] : findTemplate(name)
}

/**
 * A template with the known facts in it, and where it goes.
 *
 * @param front the document in front, if it is Markdown
 */
export const beginDraft = (
  template: Template,
  known: Known,
  front: Draft | undefined,
): Omit<FilledTemplate, 'folder'> => {
  const {title, into} = template
  const {snippet, text} = fillTemplate(template, known)
  if (into && front?.kind === into) return {title, snippet, text, goes: 'cursor', paths: []}
  if (isFrontMatter(template) && front && !front.page.frontMatter) return {title, snippet, text, goes: 'top', paths: []}
  const top = into ? topOf(into, known) : ''
  const escaped = top.replace(/[\\$}]/g, '\\$&')
  return {title, snippet: escaped + snippet, text: top + text, goes: 'file', paths: pathsFor(template, known)}
}

/** Front matter for a part of a draft that becomes a draft of its own. */
const topOf = (kind: Kind, {program}: Known): string => {
  const name = program?.id ?? program?.name
  return `---\nkind: ${kind}\n${name === undefined ? '' : `program: ${yamlValue(name)}\n`}---\n\n`
}

const pathsFor = (template: Template, known: Known): readonly string[] => {
  const whole = template.into ? templatesFor(template.into)[0] : template
  const path = whole && fileNameFor(whole, known)
  if (path === undefined) return []
  const taken = new Set<string>()
  while (taken.size < mostNames) taken.add(unusedFileName(path, (one) => taken.has(one)))
  return [...taken]
}
