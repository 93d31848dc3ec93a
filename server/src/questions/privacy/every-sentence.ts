import type {Draft} from '../../draft/draft.ts'
import type {Sighting} from '../../draft/paragraph.ts'
import type {Block} from '../../text/block.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Every block of a draft: headings, cells, headers and the signature of an email too; not what it quotes. */
export const everyBlock = (draft: Draft): readonly Block[] => {
  const end = draft.email?.reply?.start ?? Number.POSITIVE_INFINITY
  return draft.blocks.filter((block) => block.container.quote === 0 && block.start < end)
}

/**
 * What is sought in every sentence of a draft, wherever it stands.
 *
 * @param seek looks at the sentence alone, under the terms of `oncePerBlock`
 */
export const seekInEverySentence = <Value>(
  seek: (sentence: Sentence) => readonly Value[],
): ((draft: Draft) => ReadonlyArray<Sighting<Value>>) => {
  const read = oncePerBlock(({sentences}) =>
    sentences.flatMap((sentence, index) => seek(sentence).map((value) => [index, value] as const)),
  )
  return (draft) => {
    const all: Array<Sighting<Value>> = []
    for (const block of everyBlock(draft)) {
      for (const [index, value] of read(block)) {
        const sentence = block.sentences[index]
        if (sentence) all.push({sentence, value})
      }
    }
    return all
  }
}
