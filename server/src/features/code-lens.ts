import type {CodeLens} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import {type FormField, readFormFields} from '../draft/form-fields.ts'
import {messageWords} from '../lexicon/emails.ts'
import {charactersPerPage} from '../lexicon/eras.ts'
import {trackLabels} from '../lexicon/specialties.ts'
import {allocate, type TrackCount} from '../lint/allocation.ts'
import type {Circumstances} from '../lint/circumstances.ts'
import {clock, type PracticeArguments, practiceCommand} from '../protocol/practice.ts'
import {type Answer, readAnswers, secondsAloud} from '../questions/answers.ts'
import {counted, grouped} from '../text/counted.ts'
import type {Span} from '../text/span.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {rangeOf} from './positions.ts'
import {readability} from './readability.ts'

/** What lenses are made of. */
export interface LensAsked {
  readonly document: TextDocument
  readonly circumstances: Circumstances
  /** Whether the client has the commands of the extension. */
  readonly commands: boolean
}

const top: Span = {start: 0, end: 0}

/** The counts of a draft, above its first line and above each answer. */
export const draftLenses = (draft: Draft, asked: LensAsked): CodeLens[] => {
  const said = summaryOf(draft, asked.circumstances)
  const answers = draft.kind === 'interview-answers' ? readAnswers(draft) : []
  return [...(said === undefined ? [] : [lens(asked, top, said)]), ...answers.map((one) => answerLens(one, asked))]
}

/** How the applications are spread, above the programs of a `residency.yaml`. */
export const workspaceLenses = (workspace: Workspace, asked: LensAsked): CodeLens[] => {
  const at = workspace.keyAt('programs')
  const said = allocationWords(workspace, asked.circumstances)
  return at && said !== undefined ? [lens(asked, at, said)] : []
}

const lens = ({document}: LensAsked, at: Span, title: string, command = '', given: unknown[] = []): CodeLens => ({
  range: rangeOf(document, at),
  command: {title, command, ...(given.length > 0 ? {arguments: given} : {})},
})

const summaryOf = (draft: Draft, circumstances: Circumstances): string | undefined => {
  switch (draft.kind) {
    case 'personal-statement':
      return statementWords(draft)
    case 'experience':
      return [counted(draft.words, 'word'), ...readFormFields(draft).map(fieldWords)].join(' · ')
    case 'email':
      return messageLength(draft.words)
    case 'interview-answers':
      return answersWords(readAnswers(draft), circumstances)
    case 'criteria':
      return draft.workspace && allocationWords(draft.workspace, circumstances)
    default:
      return undefined
  }
}

const statementWords = (draft: Draft): string => {
  const parts = [counted(draft.words, 'word'), ...readFormFields(draft).map(fieldWords), pagesWords(draft.characters)]
  return [...parts, readability(draft)].filter((part) => part !== undefined).join(' · ')
}

const fieldWords = ({name, limit, plain}: FormField): string => {
  const share = `${grouped(plain.text.length)} of ${grouped(limit)} characters`
  return name === 'meaningful part' ? `meaningful: ${share}` : share
}

/** Nobody has published what fits on a page of the form, so it is said as what it is, an estimate. */
const pagesWords = (characters: number): string | undefined => {
  const pages = characters / charactersPerPage
  if (pages < 0.25) return undefined
  if (pages < 0.75) return 'about half a page'
  return pages < 1.05 ? 'about 1 page' : `about ${pages.toFixed(1)} pages`
}

const messageLength = (words: number): string => {
  const {brief, most} = messageWords
  if (words <= brief) return `${counted(words, 'word')} of the ${brief} a phone shows`
  if (words <= most)
    return `${counted(words, 'word')}: more than the ${brief} a phone shows, within the ${most} that are read`
  return `${counted(words, 'word')}: more than the ${most} that are read`
}

const answersWords = (answers: readonly Answer[], {thresholds}: Circumstances): string | undefined => {
  if (answers.length === 0) return undefined
  const seconds = answers.map(({words}) => secondsAloud(words, thresholds['words-per-minute']))
  const over = seconds.filter((one) => one > thresholds['answer-seconds']).length
  const open = answers.filter(({words}) => words === 0).length
  return [
    counted(answers.length, 'question'),
    `${clock(seconds.reduce((sum, one) => sum + one, 0))} aloud`,
    ...(open > 0 ? [`${open} without an answer`] : []),
    ...(over > 0 ? [`${over} longer than ${clock(thresholds['answer-seconds'])}`] : []),
  ].join(' · ')
}

const answerLens = ({heading, words}: Answer, asked: LensAsked): CodeLens => {
  if (words === 0) return lens(asked, heading.span, 'no answer yet')
  const {'answer-seconds': seconds, 'words-per-minute': pace} = asked.circumstances.thresholds
  const said = `${clock(secondsAloud(words, pace))} aloud of ${clock(seconds)}`
  if (!asked.commands) return lens(asked, heading.span, said)
  const {document} = asked
  const given: PracticeArguments<CodeLens['range']> = [document.uri, rangeOf(document, heading.span), seconds, words]
  return lens(asked, heading.span, `${said} · Practice`, practiceCommand, [...given])
}

const allocationWords = (workspace: Workspace, circumstances: Circumstances): string | undefined => {
  const {applied, planned, most, tracks} = allocate(workspace, circumstances)
  if (applied + planned === 0) return undefined
  const sent = most === null ? counted(applied, 'application') : `${applied} of ${most} applications`
  const sum = ({applied: own, planned: more}: TrackCount): number => own + more
  const byTrack = tracks.filter((one) => sum(one) > 0).map((one) => `${trackLabel(one)} ${sum(one)}`)
  return [`${sent} sent`, ...(planned > 0 ? [`${planned} planned`] : []), ...byTrack].join(' · ')
}

const trackLabel = ({track}: TrackCount): string => (track === null ? 'no track' : trackLabels[track])
