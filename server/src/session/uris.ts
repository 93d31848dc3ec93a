/**
 * One spelling for URIs that mean the same file: clients differ in what they escape (`c%3A`, `%20`) and in the case of
 * a drive letter.
 */
export const keyOf = (uri: string): string =>
  unescaped(uri).replace(
    /^(file:\/\/\/)([A-Za-z])(?=:)/,
    (_, start: string, drive: string) => start + drive.toLowerCase(),
  )

/** The part before the first colon, in lower case. */
export const schemeOf = (uri: string): string => uri.slice(0, Math.max(0, uri.indexOf(':'))).toLowerCase()

/** The last segment, unescaped. */
export const nameOf = (uri: string): string => {
  const bare = withoutQuery(uri)
  return unescaped(bare.slice(Math.max(bare.lastIndexOf('/'), bare.indexOf(':')) + 1))
}

/** The folders a file is in, nearest first, each ending in `/`; none for a URI without a path, such as `untitled:Untitled-1`. */
export const foldersOf = (uri: string): readonly string[] => {
  const bare = withoutQuery(uri)
  const root = rootEnd(bare)
  const folders: string[] = []
  for (let at = bare.lastIndexOf('/'); at >= root && folders.length < 64; at = bare.lastIndexOf('/', at - 1)) {
    folders.push(bare.slice(0, at + 1))
    if (at === 0) break
  }
  return folders
}

/** The path of a file from a folder it is in; undefined when it is elsewhere. */
export const pathFrom = (folder: string, uri: string): string | undefined => {
  const start = asFolder(keyOf(folder))
  const key = keyOf(withoutQuery(uri))
  return key.startsWith(start) ? key.slice(start.length) : undefined
}

/** The path part of a URI, unescaped. */
export const pathOf = (uri: string): string => {
  const bare = withoutQuery(uri)
  return unescaped(bare.slice(Math.max(0, rootEnd(bare))))
}

/** A URI or path with a `/` at its end. */
export const asFolder = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`)

/** Where the path begins: after `scheme:` and `//authority`. */
const rootEnd = (uri: string): number => {
  const colon = uri.indexOf(':') + 1
  if (!uri.startsWith('//', colon)) return colon
  const slash = uri.indexOf('/', colon + 2)
  return slash < 0 ? uri.length : slash
}

const withoutQuery = (uri: string): string => {
  const at = uri.search(/[?#]/)
  return at < 0 ? uri : uri.slice(0, at)
}

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
