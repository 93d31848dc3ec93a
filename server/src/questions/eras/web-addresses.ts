import {hostEndings, pathHostEndings} from '../../lexicon/eras.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {FILLER, OBJECT} from '../../text/mask.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local} from '../../text/span.ts'

/** An address in the prose of a block. */
export interface WebAddress extends Local {
  readonly is: 'address' | 'DOI' | 'mail address'
}

const run = /[A-Za-z\d][^\s()<>[\]"“”]*/g
const doi = /\b10\.\d{4,9}\/[^\s)\]]{1,200}/g
const pubmed = /\bPMID:? ?\d{5,9}\b/g

/** What an address holds: an object, a point inside a word or before a path, a number of PubMed. */
const sign = /\uFFFC|\.[A-Za-z\d-]|PMID/

/** Addresses of the web, of mail and of papers, block by block and in order. */
export const webAddresses = wherever(
  oncePerBlock((block: Block): readonly WebAddress[] => {
    const {mask, source, markup} = block.reading
    if (!sign.test(mask)) return none
    const found: WebAddress[] = []
    const taken = new Uint8Array(mask.length)
    const opaque = new Set(markup.filter(({kind}) => kind !== 'link').map(({from}) => from))
    for (let at = mask.indexOf(OBJECT); at >= 0; at = mask.indexOf(OBJECT, at + 1)) {
      if (opaque.has(at)) continue
      let to = at + 1
      while (mask.charAt(to) === FILLER) to += 1
      const text = source.slice(at, to)
      found.push({from: at, to, is: !text.includes('://') && text.includes('@') ? 'mail address' : 'address'})
      taken.fill(1, at, to)
    }
    const add = (pattern: RegExp, is: WebAddress['is'], isWanted: (text: string) => boolean): void => {
      for (const {0: text, index} of mask.matchAll(pattern)) {
        if (is === 'address' && !text.includes('.')) continue
        const kept = text.replace(/[.,;:!?]$/, '')
        const local = {from: index, to: index + kept.length}
        if (taken[local.from] || !isWanted(kept)) continue
        found.push({...local, is})
        taken.fill(1, local.from, local.to)
      }
    }
    add(doi, 'DOI', () => true)
    add(pubmed, 'DOI', () => true)
    add(run, 'address', isHost)
    return found.sort((a, b) => a.from - b.from)
  }),
)

const none: readonly never[] = []

const label = /^[A-Za-z\d-]{1,63}$/

/** “example.org”, “bit.ly/x”; not “slept.Then”. */
const isHost = (text: string): boolean => {
  const [name = '', path] = text.split('/', 2)
  const labels = name.split('.')
  const ending = labels.at(-1)?.toLowerCase() ?? ''
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return false
  return hostEndings.has(ending) || (path !== undefined && pathHostEndings.has(ending))
}
