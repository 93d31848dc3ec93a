import {checkSync} from 'recheck'
import type {RegexLiteral} from './literals.ts'

/** What the prover says of an expression; unknown where it ran out of time. */
export type Verdict = 'safe' | 'vulnerable' | 'unknown'

/** Asks whether an expression takes time in step with the text, whatever the text. */
export const prove = ({pattern, flags}: RegexLiteral): Verdict => {
  if (isBounded(pattern)) return 'safe'
  // The prover knows no Unicode properties; letters of one alphabet have the same structure.
  const plain = pattern.replace(/\\p\{L[lu]?\}/g, '[a-zA-Z]').replace(/\\p\{[NM][^}]*\}/g, '[0-9]')
  return checkSync(withoutNestedClasses(plain), flags.replace(/[dsvy]/g, ''), {timeout: 3000}).status
}

const mostSteps = 5000

/** Without an open repetition, and with few ways to fill the bounded ones, each start costs a constant. */
const isBounded = (pattern: string): boolean => {
  const bare = pattern
    .replace(/\\./g, 'a')
    .replace(/\[[^\]]*\]/g, 'a')
    .replace(/\(\?/g, '')
  if (/[*+]|\{\d{1,5},\}/.test(bare)) return false
  const ways = [...bare.matchAll(/\?|\{(\d{1,5})(?:,(\d{1,5}))?\}/g)].map(
    ([, least, most]) => Number(most ?? least ?? 1) + 1,
  )
  return ways.reduce((product, one) => product * one, 1) <= mostSteps
}

/** `[[a-z]b]` as `[a-zb]`: a property inside a class became a class inside a class. */
const withoutNestedClasses = (pattern: string): string => {
  let isInside = false
  let out = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at)
    const nested = isInside ? /^\[(a-zA-Z|0-9)\]/.exec(pattern.slice(at)) : null
    if (char === '\\') {
      out += pattern.slice(at, at + 2)
      at += 1
    } else if (nested) {
      out += nested[1]
      at += nested[0].length - 1
    } else {
      if (char === '[') isInside = true
      else if (char === ']') isInside = false
      out += char
    }
  }
  return out
}
