import type {Draft} from '../../draft/draft.ts'
import type {Sighting} from '../../draft/paragraph.ts'
import type {Block} from '../../text/block.ts'
import {type Told, wherever} from '../../text/lineage.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'

const none: readonly never[] = []

/**
 * What is asked of every block of a draft: headings, cells, headers and the signature of an email too; not what it
 * quotes. Of most blocks nothing is told.
 */
export const inEveryBlock = <Answer>(
  ask: (block: Block) => readonly Answer[],
): ((draft: Draft) => ReadonlyArray<Told<Block, readonly Answer[]>>) => {
  const read = oncePerBlock(ask)
  const tell = wherever((block: Block): readonly Answer[] => (block.container.quote > 0 ? none : read(block)))
  return (draft) => {
    const told = tell(draft.blocks, undefined)
    const end = draft.email?.reply?.start
    return end === undefined ? told : told.filter(({item}) => item.start < end)
  }
}

/**
 * What is sought in every sentence of a draft, wherever it stands.
 *
 * @param seek looks at the sentence alone, under the terms of `oncePerBlock`
 */
export const seekInEverySentence = <Value>(
  seek: (sentence: Sentence) => readonly Value[],
): ((draft: Draft) => ReadonlyArray<Sighting<Value>>) => {
  const read = inEveryBlock(({sentences}) => {
    const found: Array<readonly [index: number, value: Value]> = []
    for (const [index, sentence] of sentences.entries()) for (const value of seek(sentence)) found.push([index, value])
    return found
  })
  return (draft) => {
    const all: Array<Sighting<Value>> = []
    for (const {item, answer} of read(draft)) {
      for (const [index, value] of answer) {
        const sentence = item.sentences[index]
        if (sentence) all.push({sentence, value})
      }
    }
    return all
  }
}
