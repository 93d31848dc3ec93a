import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {readWords} from '../../server/src/text/words.ts'

const require = createRequire(import.meta.url)

/** Where the prose engine keeps what each of its checks seeks, and what it puts behind every entry. */
const lists = {
  weasel: ['weasel-words', 'weasels', ''],
  adverb: ['adverb-where', 'adverbs', 'y'],
  weakening: ['adverb-where', 'weakens', ''],
  tooWordy: ['too-wordy', 'wordyWords', ''],
  cliches: ['no-cliches', 'cliches', ''],
  participles: ['passive-voice', 'irregulars', ''],
} as const

/** The words without which the checks of the prose engine find nothing, as a file of the lexicon. */
export const printEngineWords = (): string => {
  const phrases = (name: keyof typeof lists): readonly string[] => entriesOf(lists[name])
  return `// Generated from the word lists of write-good by \`npm run generate\`.

/**
 * What a sentence must hold for a check of the prose engine to find anything in it: a word, or \`word:other\` for two words
 * of one phrase. Looking for these spares the engine nearly every sentence.
 */
export const engineWords = {
${printed('weasel', keysOf(phrases('weasel')))}
${printed('adverb', keysOf([...phrases('adverb'), ...phrases('weakening')]))}
${printed('tooWordy', keysOf(phrases('tooWordy')))}
${printed('cliches', keysOf(phrases('cliches')))}
}

/** Participles that do not end in “ed”. */
export const irregularParticiples =
  '${keysOf(phrases('participles')).join(' ')}'
`
}

const printed = (name: string, keys: readonly string[]): string => `  ${name}:\n    '${keys.join(' ')}',`

/** The strings of one array in the source of a package. */
const entriesOf = ([name, array, behind]: (typeof lists)[keyof typeof lists]): readonly string[] => {
  const source = readFileSync(require.resolve(name), 'utf8')
  const from = source.search(new RegExp(`(?:let|var|const) ${array} = \\[`))
  const body = source.slice(from, source.indexOf('];', from))
  const entries = [...body.matchAll(/^\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"),?$/gm)]
  if (from < 0 || entries.length < 3) throw new Error(`${name} does not hold its list “${array}” as it did.`)
  return entries.map(([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'") + behind)
}

/** For each phrase its longest word, with the next longest where there are several. */
const keysOf = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map(keyOf))].sort()

const keyOf = (phrase: string): string => {
  const words = [...new Set(readWords(phrase).map(({text}) => text))].sort((a, b) => b.length - a.length)
  return words.slice(0, 2).join(':')
}
