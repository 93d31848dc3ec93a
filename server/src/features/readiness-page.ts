import {specialtyLabels, trackAbbreviations, trackLabels} from '../lexicon/specialties.ts'
import type {Allocation} from '../lint/allocation.ts'
import type {AssignedEmail, Assignment} from '../lint/assignments.ts'
import {type State, stateLabels} from '../lint/readiness.ts'
import {allocationWords, byKind, emailWords, headingWords, lengthWords, looseWords} from '../lint/readiness-words.ts'
import {newFolderCommand} from '../protocol/new-folder.ts'
import {type OpenDraftArguments, type OverviewPlace, openDraftCommand} from '../protocol/overview.ts'
import {counted, grouped} from '../text/counted.ts'
import {workspaceFileName} from '../workspace/workspace.ts'
import {drawBalance} from './balance-drawing.ts'
import {commandLink, escapeHtml, listOf, proseHtml} from './html.ts'
import {
  capital,
  type LookedAt,
  type LookedOver,
  lineOf,
  missingKinds,
  openOnly,
  placeOf,
  programPlace,
  summaryOf,
} from './looked-over.ts'
import {openPageCommand} from './offers.ts'

/** The readiness of an application as a page: what to mend first, its drafts, what each program gets, what is missing. */
export const readinessPage = (looked: LookedOver): string => {
  const {overview, workspace, files} = looked
  const parts = [
    `<h1>Readiness</h1>\n<p class="lead">${escapeHtml(summaryOf(overview))}</p>`,
    workspace
      ? ''
      : `<p class="note">${escapeHtml(openOnly)} ${commandLink(newFolderCommand, [], 'New Application Folder')}.</p>`,
    files.length > 0 ? firstSection(looked) : '',
    files.length > 0 ? draftSection(looked) : '',
    workspace ? programSection(looked) : '',
    workspace ? missingSection(looked) : '',
    overview.programs.length > 0 ? allocationSection(overview.allocation) : '',
    balanceSection(looked),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const link = ({uri, range}: OverviewPlace, words: string): string => {
  const values: OpenDraftArguments<unknown> = [uri, range]
  return commandLink(openDraftCommand, values, words)
}

const firstSection = ({overview, files}: LookedOver): string => {
  const first = files[overview.first ?? -1]
  const next = first?.readiness.next
  const words =
    first && next
      ? `<p>${link(placeOf(first, next.span), `${first.path}, line ${lineOf(first, next.span)}`)}: ${proseHtml(next.message)} (rule ${commandLink(openPageCommand, [next.rule], next.rule)})</p>`
      : '<p>Nothing: there is no error and no warning.</p>'
  return `<h2>Mend first</h2>\n${words}`
}

/** A table that is wider than the page is scrolled by itself, with the keyboard too. */
const table = (
  caption: string,
  titles: readonly Title[],
  bodies: readonly string[],
): string => `<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${titles.map(({title, name}) => `<th scope="col"${name ? ` class="${name}"` : ''}>${title}</th>`).join('')}</tr></thead>
${bodies.join('\n')}
</table>
</div>`

interface Title {
  readonly title: string
  readonly name?: string
}

const none = '–'
const number = (value: string, name = 'number'): string => `<td class="${name}">${escapeHtml(value)}</td>`

const signs: Readonly<Record<State, readonly [sign: string, name: string]>> = {
  ready: ['✓', 'good'],
  unfinished: ['○', 'weigh'],
  'not-ready': ['✗', 'bad'],
}

/** The words beside it say the same: colors of themes are often too pale to be read. */
const signOf = (state: State): string => {
  const [sign, name] = signs[state]
  return `<span class="${name}" aria-hidden="true">${sign}</span>`
}

const stateHtml = (state: State): string => `<span class="state">${signOf(state)} ${stateLabels[state]}</span>`

const draftTitles: readonly Title[] = [
  {title: 'Draft'},
  {title: 'State'},
  {title: 'For'},
  ...['Words', 'Length'].map((title) => ({title, name: 'number'})),
  // What the line below says again, for pages that are narrow.
  ...['To fill', 'Errors', 'Warnings'].map((title) => ({title, name: 'number spare'})),
]

const draftSection = ({files}: LookedOver): string => {
  const bodies = byKind(files, ({readiness}) => readiness).map(
    ({kind, own}) => `<tbody>
<tr><th scope="rowgroup" colspan="${draftTitles.length}">${escapeHtml(headingWords(kind, own[0].readiness))}</th></tr>
${own.map(draftRows).join('\n')}
</tbody>`,
  )
  return `<h2>Drafts</h2>
${table('How far each draft is', draftTitles, bodies)}
<p class="note">Ready means that nothing in it is an error and nothing is left to write. Warnings are yours to weigh.</p>`
}

const draftRows = (file: LookedAt): string => {
  const {path, readiness} = file
  const {targets, words, placeholders, errorsToMend, counts, state, reasons, next, kind} = readiness
  const warnings = counts.warning > 0 ? [`${counted(counts.warning, 'warning')} to weigh`] : []
  const said = [...reasons, ...warnings]
  const notes = [
    ...(said.length > 0 ? [`<span class="note">${escapeHtml(capital(said.join(', ')))}.</span>`] : []),
    ...(next
      ? [`${link(placeOf(file, next.span), `Line ${lineOf(file, next.span)}`)}: ${proseHtml(next.message)}`]
      : []),
  ]
  const cells = [
    `<td>${stateHtml(state)}</td>`,
    `<td>${targets.map((target) => trackAbbreviations[target]).join(', ') || none}</td>`,
    number(kind === 'workspace' ? none : grouped(words)),
    number(lengthWords(readiness) ?? none),
    ...[placeholders, errorsToMend, counts.warning].map((count) => number(String(count), 'number spare')),
  ]
  const first = `<tr${notes.length > 0 ? ' class="noted"' : ''}><th scope="row">${link(placeOf(file, undefined), path)}</th>${cells.join('')}</tr>`
  return notes.length === 0
    ? first
    : `${first}\n<tr><td colspan="${draftTitles.length}">${notes.join('<br>')}</td></tr>`
}

const programTitles: readonly Title[] = ['Program and track', 'To settle', 'Statement', 'Emails', 'Letters'].map(
  (title) => ({title}),
)

const programSection = (looked: LookedOver): string => {
  const {programs} = looked.overview
  return `<h2>Programs</h2>
${
  programs.length > 0
    ? table('What each program gets', programTitles, [
        `<tbody>\n${programs.map((program) => programRow(program, looked)).join('\n')}\n</tbody>`,
      ])
    : `<p>No programs are kept in <code>${workspaceFileName}</code>. With <code>programs:</code> in it, this page says which statement, letters and emails each one gets.</p>`
}`
}

const programRow = (program: Assignment, {files, workspace}: LookedOver): string => {
  const {index, name, track, applied, statement, letters, emails, missing} = program
  const place = programPlace(workspace, index)
  const draft = (path: string): string => {
    const file = files.find((one) => one.path === path)
    return file ? link(placeOf(file, undefined), path) : escapeHtml(path)
  }
  const email = (one: AssignedEmail): string =>
    [draft(one.path), ...emailWords(one).map((words) => `<span class="note">${words}</span>`)].join('<br>')
  const sent = `${track ? trackLabels[track] : 'Track not given'}, ${applied ? 'applied' : 'planned'}`
  const cells = [
    missing.map(({words}) => `${signOf('unfinished')} ${escapeHtml(capital(words))}.`).join('<br>') ||
      '<span class="note">nothing</span>',
    statement ? draft(statement.path) : none,
    emails.map(email).join('<br>') || none,
    letters && letters.length > 0 ? escapeHtml(letters.join(', ')) : none,
  ]
  return `<tr><th scope="row">${place ? link(place, name) : escapeHtml(name)}<br><span class="note">${sent}</span></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const missingSection = (looked: LookedOver): string => {
  const sentences = [
    ...missingKinds(looked).map((kind) => `There is no draft of the kind “${kind}” yet.`),
    ...looseWords(looked.overview),
  ]
  return sentences.length > 0 ? `<h2>Missing</h2>\n${listOf(sentences, 'missing')}` : ''
}

const allocationSection = (allocation: Allocation): string => {
  const rows = allocation.tracks.map(
    ({track, applied, planned}) =>
      `<tr><th scope="row">${track ? trackLabels[track] : 'Track not given'}</th>${number(String(applied))}${number(String(planned))}</tr>`,
  )
  const titles = [{title: 'Track'}, {title: 'Applied', name: 'number'}, {title: 'Planned', name: 'number'}]
  return `<h2>Applications</h2>
<p>${allocationWords(allocation).map(escapeHtml).join(' ')}</p>
${drawAllocation(allocation)}
${table('Applications by track', titles, [`<tbody>\n${rows.join('\n')}\n</tbody>`])}`
}

/** A square for each application that SOAP allows: sent, planned, left. The sentence above says the same. */
const drawAllocation = ({applied, planned, most}: Allocation): string => {
  if (most === null) return ''
  const squares = Array.from({length: Math.max(most, applied)}, (_, index) => {
    const name = index < applied ? 'sent' : index < applied + planned ? 'planned' : 'free'
    return `<rect class="${name}" x="${index * 12 + 1}" y="1" width="9" height="9"/>`
  })
  return `<svg class="allocation" viewBox="0 0 ${Math.max(most, applied) * 12} 11" aria-hidden="true">${squares.join('')}</svg>`
}

const balanceSection = ({files}: LookedOver): string => {
  const drawn = files.flatMap(({path, balance, readiness}) => {
    if (!balance || balance.words === 0) return []
    const targets = readiness.targets.map((target) => specialtyLabels[target]).join(', ')
    return [
      `<h3>${escapeHtml(path)}${targets === '' ? '' : ` <span class="note">for ${targets}</span>`}</h3>\n${drawBalance(balance)}`,
    ]
  })
  if (drawn.length === 0) return ''
  return `<h2>Adults, children, and what joins them</h2>
<p class="note">Along each statement, a mark is a sentence that speaks of them, the higher the more often; the number counts the words.</p>
${drawn.join('\n')}`
}
