import {kindLabels} from '../lexicon/kinds.ts'
import {specialtyLabels, trackAbbreviations} from '../lexicon/specialties.ts'
import type {Assignment} from '../lint/assignments.ts'
import {type Readiness, type State, stateLabels, stateWords} from '../lint/readiness.ts'
import {byKind, emailWords, inOrder, kindTitles, lengthWords} from '../lint/readiness-words.ts'
import type {OverviewRow} from '../protocol/overview.ts'
import {counted, grouped} from '../text/counted.ts'
import {workspaceFileName} from '../workspace/workspace.ts'
import {
  capital,
  type LookedAt,
  type LookedOver,
  mendingIn,
  missingKinds,
  nameOf,
  placeOf,
  programPlace,
} from './looked-over.ts'

/** An application as the side view shows it: drafts by kind, programs, and what is missing. */
export const overviewRows = (looked: LookedOver): readonly OverviewRow[] => [
  ...byKind(looked.files, ({readiness}) => readiness).map(({kind, own}) => draftGroup(kindTitles[kind ?? 'none'], own)),
  ...programGroup(looked),
  ...missingGroup(looked),
]

const row = (given: Pick<OverviewRow, 'id' | 'label'> & Partial<OverviewRow>): OverviewRow => {
  const {label, description = ''} = given
  return {
    description,
    tooltip: [],
    spoken: description === '' ? label : `${label}, ${description}`,
    mark: 'note',
    opens: null,
    isDraft: false,
    next: null,
    isOpen: false,
    rows: [],
    ...given,
  }
}

const draftGroup = (title: string, files: readonly LookedAt[]): OverviewRow => {
  const ready = files.filter(({readiness}) => readiness.state === 'ready').length
  return row({
    id: title,
    label: title,
    description: files.length > 1 ? `${ready} of ${files.length} ready` : '',
    isOpen: true,
    rows: files.map((file) => draftRow(file, files)),
  })
}

const draftRow = (file: LookedAt, beside: readonly LookedAt[]): OverviewRow => {
  const {path, readiness} = file
  const {kind, state} = readiness
  const name = nameOf(path)
  const label = beside.filter((one) => nameOf(one.path) === name).length > 1 ? path : name
  const description = shortState(readiness)
  const kindWords = kind === null ? 'of no known kind' : kind === 'workspace' ? 'workspace file' : kindLabels[kind]
  return row({
    id: file.file,
    label,
    description,
    tooltip: draftTooltip(file),
    spoken: [label, kindWords, ...(state === 'ready' ? [] : [stateLabels[state]]), description].join(', '),
    mark: state,
    opens: placeOf(file, undefined),
    isDraft: kind !== null && kind !== 'workspace',
    next: mendingIn(file),
  })
}

/** In the width of a side bar: an icon says the state, and the tooltip which rules. */
const shortState = (readiness: Readiness): string => {
  const {state, errorsToMend, reasons} = readiness
  if (state === 'ready') return stateWords(readiness)
  return state === 'not-ready' ? `${counted(errorsToMend, 'error')} to mend` : (reasons[0] ?? '')
}

const draftTooltip = ({path, readiness}: LookedAt): readonly string[] => {
  const {kind, targets, program, words, fields, answers, next} = readiness
  const length = lengthWords(readiness)
  const limit = fields[0]
    ? `${length} of ${fields.map((field) => grouped(field.limit)).join(' + ')} characters`
    : answers[0] && `longest answer ${length}, of ${answers[0].limit}`
  return [
    path,
    ...(targets.length > 0 ? [`Written for ${targets.map((target) => specialtyLabels[target]).join(', ')}.`] : []),
    ...(program === null ? [] : [`Goes to ${program}.`]),
    ...(kind === 'workspace' ? [] : [`${counted(words, 'word')}${limit ? `; ${limit}` : ''}.`]),
    `${capital(stateWords(readiness))}.`,
    ...(next ? [`Mend first: ${next.message}`] : []),
  ]
}

/** More programs than this are folded away until somebody asks for them. */
const mostUnfolded = 10

const programGroup = (looked: LookedOver): readonly OverviewRow[] => {
  const {programs, summary} = looked.overview
  if (programs.length === 0) return []
  return [
    row({
      id: 'programs',
      label: 'Programs',
      description: `${summary.complete} of ${programs.length} with ${inOrder}`,
      isOpen: programs.length <= mostUnfolded,
      rows: programs.map((program) => programRow(program, looked)),
    }),
  ]
}

const programRow = (program: Assignment, {files, workspace}: LookedOver): OverviewRow => {
  const {index, name, track, applied, statement, letters, emails, missing} = program
  const id = `program ${index}`
  const fileAt = (path: string): LookedAt | undefined => files.find((file) => file.path === path)
  const sent = applied ? 'applied' : 'planned'
  const description = [...missing.slice(0, 1).map(wordsOf), track ? trackAbbreviations[track] : 'no track', sent]
  return row({
    id,
    label: name,
    description: description.join(', '),
    tooltip: [
      name,
      `${track ? `Trains for ${specialtyLabels[track]}` : 'Its track is not given'}; ${sent}.`,
      missing.length > 0 ? `To settle: ${missing.map(wordsOf).join('; ')}.` : 'Its statement and letters are in order.',
    ],
    mark: missing.length > 0 ? 'missing' : 'ready',
    opens: programPlace(workspace, index),
    rows: [
      ...(statement && statement.state !== null
        ? [partRow(`${id} statement`, 'Statement', statement.path, statement.state, fileAt, [])]
        : []),
      ...(letters && letters.length > 0
        ? [row({id: `${id} letters`, label: 'Letters', description: letters.join(', ')})]
        : []),
      ...emails.map((email) =>
        partRow(`${id} ${email.path}`, 'Email', email.path, email.state, fileAt, emailWords(email).slice(-1)),
      ),
      ...missing.map(({of, words}) => row({id: `${id} missing ${of}`, label: capital(words), mark: 'missing'})),
    ],
  })
}

const wordsOf = ({words}: {readonly words: string}): string => words

const partRow = (
  id: string,
  label: string,
  path: string,
  state: State,
  fileAt: (path: string) => LookedAt | undefined,
  notes: readonly string[],
): OverviewRow => {
  const file = fileAt(path)
  const said = notes.length > 0 ? notes : [stateLabels[state]]
  return row({
    id,
    label,
    description: [nameOf(path), ...said].join(', '),
    tooltip: [path],
    mark: state,
    opens: file ? placeOf(file, undefined) : null,
  })
}

const missingGroup = (looked: LookedOver): readonly OverviewRow[] => {
  const rows = looked.workspace ? [...missingDrafts(looked), ...gaps(looked), ...loose(looked)] : []
  if (rows.length === 0) return []
  return [row({id: 'missing', label: 'Missing', isOpen: true, rows})]
}

const missingDrafts = (looked: LookedOver): readonly OverviewRow[] =>
  missingKinds(looked).map((label) =>
    row({id: `missing ${label}`, label: capital(label), description: 'none yet', mark: 'missing'}),
  )

/** What many programs lack is one line: it is often mended at one place. What one lacks is seen among the programs. */
const gaps = ({overview, workspace}: LookedOver): readonly OverviewRow[] => {
  const programsBy = new Map<string, Assignment[]>()
  const isUnfolded = overview.programs.length <= mostUnfolded
  for (const program of overview.programs)
    for (const {words} of program.missing) programsBy.set(words, [...(programsBy.get(words) ?? []), program])
  return [...programsBy].flatMap(([words, [first, ...others]]) =>
    first && (others.length > 0 || !isUnfolded)
      ? row({
          id: `missing ${words}`,
          ...(others.length > 0
            ? {label: capital(words), description: counted(others.length + 1, 'program')}
            : {label: first.name, description: words}),
          tooltip: [first, ...others].map(({name}) => name),
          mark: 'missing',
          opens: programPlace(workspace, first.index),
        })
      : [],
  )
}

const loose = ({overview, files}: LookedOver): readonly OverviewRow[] => {
  const {unassigned, letterless, strays, programs} = overview
  const draft = (path: string, description: string): OverviewRow => {
    const file = files.find((one) => one.path === path)
    const opens = file ? placeOf(file, undefined) : null
    return row({id: `loose ${path}`, label: nameOf(path), description, tooltip: [path], mark: 'missing', opens})
  }
  return [
    ...unassigned.map((path) => draft(path, 'no program gets it')),
    ...strays.map(({path, program}) => draft(path, `goes to ${program}, which ${workspaceFileName} does not have`)),
    // That of a program's track is among the gaps.
    ...letterless
      .filter((target) => !programs.some(({track}) => track === target))
      .map((target) =>
        row({
          id: `letterless ${target}`,
          label: `Letter for ${specialtyLabels[target]}`,
          description: 'none speaks for it',
          mark: 'missing',
        }),
      ),
  ]
}
