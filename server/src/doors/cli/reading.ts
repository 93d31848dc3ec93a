import {readFile, stat} from 'node:fs/promises'

/** Above this a file is refused: no draft comes near it. */
export const mostBytes = 1024 * 1024

/** A text, or why there is none: the end of a sentence that begins with the file's name. */
export type Reading = {readonly text: string} | {readonly refusal: string}

/** Reads a file as text; what cannot be read is refused with a reason. */
export const readText = async (path: string): Promise<Reading> => {
  try {
    const {size} = await stat(path)
    return size > mostBytes ? tooLong(size) : decode(await readFile(path))
  } catch (error) {
    return {refusal: reasonOf(error)}
  }
}

/** Bytes as text, with a byte order mark kept: it counts as a character of the file. */
export const decode = (bytes: Uint8Array): Reading => {
  if (bytes.length > mostBytes) return tooLong(bytes.length)
  if (bytes.includes(0)) return {refusal: 'is not a text file: it has zero bytes in it'}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    return {refusal: 'is not a text file in UTF-8'}
  }
}

const tooLong = (bytes: number): Reading => ({
  refusal: `has ${(bytes / mostBytes).toFixed(1)} MiB; drafts of up to 1 MiB are read`,
})

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EACCES: 'cannot be read: permission was denied',
    EPERM: 'cannot be read: permission was denied',
    EISDIR: 'is a folder, not a file',
    ELOOP: 'cannot be read: its links lead in a circle',
  }),
)

/** What went wrong with a file, as the end of a sentence that begins with its name. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons.get(code) ?? `cannot be read (${code || String(error)})`
}
