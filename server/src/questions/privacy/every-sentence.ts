import type {Draft} from '../../draft/draft.ts'
import {Sentence} from '../../text/sentence.ts'

/** Every sentence of a draft: headings, cells, headers and the signature of an email too; not what it quotes. */
export const everySentence = (draft: Draft): readonly Sentence[] => {
  const end = draft.email?.reply?.start ?? Number.POSITIVE_INFINITY
  return draft.blocks
    .filter((block) => block.container.quote === 0 && block.start < end)
    .flatMap((block) => block.reading.sentences.map((local) => new Sentence(block, local)))
}
