/** Server → client, a request: the text of a file that is not open, or null if there is none. */
export const readFileRequest = 'residencyDrafts/readFile'

/** Which file to read. */
export interface ReadFileParams {
  readonly uri: string
}

/** Server → client, a request: the URIs of the files under a folder, however deep, that may be drafts or samples. */
export const listFilesRequest = 'residencyDrafts/listFiles'

/** Which folder to list, and what is wanted of it. */
export interface ListFilesParams {
  readonly folder: string
  /** Endings of file names, such as `.md`. */
  readonly endings: readonly string[]
  /** No more files than this. */
  readonly most: number
}

/** Endings of the names of files that may be drafts or samples. */
export const draftEndings: readonly string[] = ['.md', '.markdown', '.mdown', '.mkd', '.txt']

/** More files than this are not listed of one folder. */
export const mostFiles = 2000

/** Files above this many bytes, and texts above this many UTF-16 units, are not read. */
export const sizeLimit = 1_048_576
