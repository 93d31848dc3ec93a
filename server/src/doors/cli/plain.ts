import {resolve} from 'node:path'
import {readDraft} from '../../draft/draft.ts'
import {type Change, readPlain} from '../../draft/plain.ts'
import {placesOf} from './places.ts'
import {readText} from './reading.ts'

/** What the form would receive of a file and how it differs, or why it cannot be said. */
export type Plain =
  | {
      readonly text: string
      readonly changes: string
      /** What is to be known before it is pasted. */
      readonly note?: string
    }
  | {readonly refusal: string}

const ofEmail =
  'The form joins lines, and so does this. *Copy Email Body* in VS Code keeps the lines of an email and its signature.'

/** Reads a file as the plain text of the form; any Markdown will do, a draft or not. */
export const plain = async (cwd: string, path: string): Promise<Plain> => {
  const reading = await readText(resolve(cwd, path))
  if ('refusal' in reading) return {refusal: `${path} ${reading.refusal}.`}
  const {page, kind} = readDraft({text: reading.text, path})
  const {text, changes} = readPlain(page)
  return {
    text: text === '' ? '' : `${text}\n`,
    changes: printChanges(path, reading.text, changes),
    ...(kind === 'email' ? {note: ofEmail} : {}),
  }
}

/** One line for each change, with the place it has in the file. */
const printChanges = (path: string, text: string, changes: readonly Change[]): string => {
  const placeOf = placesOf(text)
  const rows = changes.map(({span, from, to, reason}) => {
    const {line, column} = placeOf(span.start)
    return `${path}:${line}:${column}: ${reason}: ${shown(from)} -> ${shown(to)}\n`
  })
  return rows.join('') + (rows.length === 0 ? `${path}: nothing changes.\n` : '')
}

const longest = 60

/** In quotation marks, blanks and line ends visible, the middle of a long stretch left out. */
const shown = (text: string): string => {
  const half = longest / 2
  const short = text.length > longest ? `${text.slice(0, half)} ... ${text.slice(-half)}` : text
  return JSON.stringify(short)
}
