import picomatch from 'picomatch/posix'
import {restricted, type Shape, text} from '../text/yaml.ts'

/** Longer ones name no files that a person has. */
const longest = 200

/** Each may begin at every character of a path, so the work is their number to the power of its length. */
const mostInName = 3
const mostInAll = 8

/** Signs of regular expressions and of other shells; here they are parts of names: `statements (old)/*.md`. */
const plainSigns = /[()[\]+!@^$|]/g

/** Why a text is no glob that is read here, as a sentence; undefined for one that is. */
const objectionTo = (glob: string): string | undefined => {
  const wild = (part: string): number => (part.match(/\*+|\{/g) ?? []).length
  if (glob.trim() === '') return 'A path belongs here, such as emails/*.md.'
  if (glob.startsWith('!')) return 'This list says which files are meant; a “!” in front of one leaves none out.'
  if (glob.length > longest) return `This path is longer than ${longest} characters.`
  return wild(glob) > mostInAll || glob.split('/').some((name) => wild(name) > mostInName)
    ? `This path has too many of * and {: at most ${mostInName} in one name and ${mostInAll} in all.`
    : undefined
}

/** A glob: `*` and `?` within a name, `**` for any folders, `{a,b}` for either; all other signs stand for themselves. */
export const globShape: Shape<string> = restricted(text('A glob.'), objectionTo)

/** Takes a glob that the shape let pass and gives whether a path from the same folder is meant; `\` parts folders as `/` does. */
export const matcherOf = (glob: string): ((path: string) => boolean) =>
  picomatch(glob.replaceAll('\\', '/').replace(plainSigns, '\\$&'), {dot: true})
