import {hostEndings, pathHostEndings} from '../lexicon/eras.ts'
import type {Block} from '../text/block.ts'
import {FILLER, OBJECT} from '../text/mask.ts'
import type {Local} from '../text/span.ts'

/** An address in the prose of a block. */
export interface WebAddress extends Local {
  readonly is: 'address' | 'DOI' | 'mail address'
}

const host = /[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}(?:\/[^\s)\]]{1,200})?/g
const doi = /\b10\.\d{4,9}\/[^\s)\]]{1,200}/g
const pubmed = /\bPMID:? ?\d{5,9}\b/g

/** Addresses of the web, of mail and of papers in a block, in order. */
export const readWebAddresses = (block: Block): readonly WebAddress[] => {
  const {mask, source, markup} = block.reading
  const found: WebAddress[] = []
  const opaque = new Set(markup.filter(({kind}) => kind !== 'link').map(({from}) => from))
  for (let at = mask.indexOf(OBJECT); at >= 0; at = mask.indexOf(OBJECT, at + 1)) {
    if (opaque.has(at)) continue
    let to = at + 1
    while (mask.charAt(to) === FILLER) to += 1
    found.push({
      from: at,
      to,
      is: source.slice(at, to).includes('://')
        ? 'address'
        : /@/.test(source.slice(at, to))
          ? 'mail address'
          : 'address',
    })
  }
  const add = (pattern: RegExp, is: WebAddress['is'], isWanted: (text: string) => boolean): void => {
    for (const {0: text, index} of mask.matchAll(pattern)) {
      const kept = text.replace(/[.,;:]$/, '')
      const local = {from: index, to: index + kept.length}
      if (isWanted(kept) && !found.some(({from, to}) => from < local.to && local.from < to)) found.push({...local, is})
    }
  }
  add(doi, 'DOI', () => true)
  add(pubmed, 'DOI', () => true)
  add(host, 'address', isHost)
  return found.sort((a, b) => a.from - b.from)
}

const isHost = (text: string): boolean => {
  const [name = '', path] = text.split('/', 2)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return hostEndings.has(ending) || (path !== undefined && pathHostEndings.has(ending))
}
