import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {shippedRegexes} from './literals.ts'
import {prove} from './prove.ts'

/** Where proofs are kept, so that each is made once. */
export const provedPath = 'test/project/proved-regexes.json'

interface Proofs {
  readonly prover: string
  readonly safe: readonly string[]
}

/** The expressions that were proved safe by the prover that is installed. */
export const readProved = (root: string): ReadonlySet<string> => {
  const path = resolve(root, provedPath)
  if (!existsSync(path)) return new Set()
  const {prover, safe} = JSON.parse(readFileSync(path, 'utf8')) as Proofs
  return new Set(prover === proverVersion(root) ? safe : [])
}

/** The file of proofs, with the shipped expressions that are new proved and those that went left out. */
export const printProved = (root: string): string => {
  const known = readProved(root)
  const safe = shippedRegexes(root).filter((one) => {
    const verdict = known.has(one.text) ? 'safe' : prove(one)
    if (verdict !== 'safe') console.error(`${one.file}:${one.line}: not proved safe (${verdict}): ${one.text}`)
    return verdict === 'safe'
  })
  const proofs: Proofs = {prover: proverVersion(root), safe: safe.map(({text}) => text)}
  return `${JSON.stringify(proofs, null, 2)}\n`
}

const proverVersion = (root: string): string => {
  const manifest = readFileSync(resolve(root, 'node_modules/recheck/package.json'), 'utf8')
  return `recheck ${(JSON.parse(manifest) as {readonly version: string}).version}`
}
