import type {Named} from './status.ts'

/** Client → server, a request: what somebody who begins an application is asked. */
export const folderQuestionsRequest = 'residencyDrafts/folderQuestions'

/** A question, which may be left open. */
export interface FolderQuestion {
  readonly id: 'name' | 'degree' | 'aamcId' | 'visa' | 'targets' | 'season'
  readonly title: string
  /** What the answer is for. */
  readonly prompt: string
  /** What an answer looks like. */
  readonly example: string
  /** Answers to choose from; empty where one is typed. */
  readonly options: ReadonlyArray<Named & {readonly detail: string}>
  /** More than one may be chosen. */
  readonly isMany: boolean
  /** An answer that is none of the options may be typed. */
  readonly isOpen: boolean
  /** What a typed answer has to look like, as a regular expression, and what is said of one that does not. */
  readonly pattern: {readonly source: string; readonly mistake: string} | null
}

/** Answers by question; a question that was left open is not among them. */
export type FolderAnswers = {readonly [Id in FolderQuestion['id']]?: string | readonly string[]}

/** Client → server, a request: the files of a new application. Nothing is written by the server. */
export const newFolderRequest = 'residencyDrafts/newFolder'

/** What is known of a new application. */
export interface NewFolderParams {
  readonly answers: FolderAnswers
  /** The text of a `residency.yaml` that is there already, and stays. */
  readonly workspace?: string
}

/** The files of a new application, as paths from its folder; `residency.yaml` first. */
export interface NewFolderView {
  readonly files: ReadonlyArray<{readonly path: string; readonly text: string}>
}

/** The command that makes a folder with a `residency.yaml`, of the client. */
export const newFolderCommand = 'residencyDrafts.newApplicationFolder'
