import type {Kind} from '../lexicon/kinds.ts'
import {type Origin, origins} from '../lexicon/origins.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Block} from '../text/block.ts'
import {descend} from '../text/lineage.ts'
import {type Page, type Piece, readPage} from '../text/page.ts'
import {Sentence} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Aim, readAims} from './aims.ts'
import {type EmailParts, readEmail} from './email.ts'
import {type Brief, readBrief} from './front-matter.ts'
import {decideKind, type KindDecision} from './kind.ts'
import {isSameParagraph, oncePerParagraph, type Paragraph} from './paragraph.ts'
import {type Person, readPeople} from './people.ts'
import {type PlainText, readPlain} from './plain.ts'
import {decideTargets, type TargetDecision} from './targets.ts'
import {matcher} from './vocabulary.ts'

/** A heading and what stands under it; the text before the first heading has none. */
export interface Section {
  readonly heading: Block | undefined
  readonly paragraphs: readonly Paragraph[]
}

/** What a draft is read from. */
export interface DraftInput {
  readonly text: string
  /** Path or URI path with `/`; relative to the workspace file's folder where there is one. */
  readonly path: string
  readonly workspace?: Workspace | undefined
  /** Overrides the decision, as the command line's `--kind` and `--target` do. */
  readonly kind?: Kind | undefined
  readonly targets?: readonly Target[] | undefined
  /** The draft as it was before an edit: what the edit has not touched is not read again. */
  readonly before?: Draft | undefined
}

/** A file and everything rules may ask about it. Views are computed when first asked for and kept. */
export class Draft {
  readonly page: Page
  readonly brief: Brief
  readonly path: string
  readonly workspace: Workspace | undefined
  readonly decision: KindDecision
  readonly #given: readonly Target[] | undefined
  #paragraphs: readonly Paragraph[] | undefined
  /** The paragraphs as they were before the last edit. */
  #earlier: readonly Paragraph[] | undefined
  #sentences: readonly Sentence[] | undefined
  #sections: readonly Section[] | undefined
  #words: number | undefined
  #program: readonly [Partial<Program> | undefined] | undefined
  #targets: TargetDecision | undefined
  #email: EmailParts | undefined
  #aims: readonly Aim[] | undefined
  #people: readonly Person[] | undefined
  #plain: PlainText | undefined

  constructor(input: DraftInput) {
    this.page = readPage(input.text, matcher, input.before?.page)
    this.path = input.path
    this.workspace = input.workspace
    this.brief = input.before && hasSameBrief(input.before.page, this.page) ? input.before.brief : readBrief(this.page)
    this.decision = input.kind
      ? {kind: input.kind, reason: 'it was asked for'}
      : decideKind(this.page, this.brief, input.path, input.workspace)
    this.#given = input.targets?.length ? input.targets : undefined
    if (input.before) this.#earlier = input.before.#paragraphs
  }

  get text(): string {
    return this.page.text
  }

  /** Undefined when the file is not a draft. */
  get kind(): Kind | undefined {
    return this.decision.kind
  }

  /** No kind could be decided, but the front matter is plainly meant for this tool: its mistakes are findings. */
  get isMisdeclared(): boolean {
    if (this.kind) return false
    const wrong = this.brief.troubles.find((trouble) => trouble.span.start === this.brief.place('kind')?.value.start)
    if (!wrong) return false
    const others = Object.keys(this.brief.value).filter((key) => key !== 'kind' && key !== 'season')
    return wrong.nearest !== undefined || others.length > 0 || this.workspace !== undefined
  }

  /** Leaf blocks of prose in order: paragraphs, headings, table cells. */
  get blocks(): readonly Block[] {
    return this.page.blocks
  }

  /** What is neither prose nor front matter: comments, code, rules. */
  get pieces(): readonly Piece[] {
    return this.page.pieces
  }

  /** Where the front matter ends and the draft begins. */
  get bodyStart(): number {
    const yaml = this.page.frontMatter
    if (!yaml) return this.text.startsWith('\uFEFF') ? 1 : 0
    const feed = this.text.indexOf('\n', yaml.span.end)
    return feed < 0 ? this.text.length : feed + 1
  }

  /** The parts of an email; undefined in other kinds. */
  get email(): EmailParts | undefined {
    if (this.kind !== 'email') return undefined
    this.#email ??= readEmail(this.text, this.bodyStart)
    return this.#email
  }

  /** The applicant's paragraphs: no headings, cells, block quotes; in an email the message alone. */
  get paragraphs(): readonly Paragraph[] {
    if (!this.#paragraphs) {
      this.#paragraphs = this.#readParagraphs()
      descend(this.#paragraphs, this.#earlier, isSameParagraph)
      this.#earlier = undefined
    }
    return this.#paragraphs
  }

  /** The applicant's sentences in order. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#readSentences()
    return this.#sentences
  }

  /** The first paragraph. */
  get opening(): Paragraph | undefined {
    return this.paragraphs[0]
  }

  /** The last paragraph, where there is more than one. */
  get closing(): Paragraph | undefined {
    return this.paragraphs.length > 1 ? this.paragraphs.at(-1) : undefined
  }

  /** Headings with what stands under them. */
  get sections(): readonly Section[] {
    this.#sections ??= this.#readSections()
    return this.#sections
  }

  /** How many words the applicant's prose has. */
  get words(): number {
    this.#words ??= this.paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph, undefined), 0)
    return this.#words
  }

  /** What the form would receive, and how it differs from the file. */
  get plain(): PlainText {
    this.#plain ??= readPlain(this.page)
    return this.#plain
  }

  /** How many characters the form would count. */
  get characters(): number {
    return this.plain.text.length
  }

  /** What the draft is written for, and why that is known. */
  get targeting(): TargetDecision {
    this.#targets ??= this.#given
      ? {targets: this.#given, declared: true, reason: 'it was asked for'}
      : decideTargets(this)
    return this.#targets
  }

  get targets(): readonly Target[] {
    return this.targeting.targets
  }

  /** The specialty the applicant pivots from. */
  get origin(): Origin {
    return origins[this.workspace?.file.applicant?.origin ?? 'med-peds']
  }

  /** The program of the front matter, with what the workspace file knows of it. */
  get program(): Partial<Program> | undefined {
    this.#program ??= [this.#findProgram()]
    return this.#program[0]
  }

  /** What the draft says the applicant aims at. */
  get aims(): readonly Aim[] {
    this.#aims ??= readAims(this.paragraphs)
    return this.#aims
  }

  /** The people the draft names. */
  get people(): readonly Person[] {
    this.#people ??= readPeople(this)
    return this.#people
  }

  #findProgram(): Partial<Program> | undefined {
    const named = this.brief.value.program
    if (named === undefined) return undefined
    return this.workspace?.program(named) ?? {name: named}
  }

  #readParagraphs(): readonly Paragraph[] {
    const body: Span | undefined = this.email?.body
    const paragraphs: Paragraph[] = []
    for (const block of this.blocks) {
      if (block.kind !== 'paragraph' || block.container.quote > 0) continue
      const from = Math.max(0, (body?.start ?? 0) - block.start)
      const to = Math.min(block.reading.source.length, (body?.end ?? Number.POSITIVE_INFINITY) - block.start)
      const isWhole = from === 0 && to === block.reading.source.length
      const paragraph = isWhole ? wholeParagraph(block) : partOf(block, from, to)
      if (paragraph) paragraphs.push(paragraph)
    }
    return paragraphs
  }

  /** A loop: engines take ten times as long for the same with `flatMap`. */
  #readSentences(): readonly Sentence[] {
    const sentences: Sentence[] = []
    for (const paragraph of this.paragraphs) for (const sentence of paragraph.sentences) sentences.push(sentence)
    return sentences
  }

  #readSections(): readonly Section[] {
    const sections: Array<{heading: Block | undefined; paragraphs: Paragraph[]}> = [
      {heading: undefined, paragraphs: []},
    ]
    let next = 0
    for (const block of this.blocks) {
      const paragraph = this.paragraphs[next]
      if (block.kind === 'heading') sections.push({heading: block, paragraphs: []})
      else if (paragraph?.block === block) {
        sections.at(-1)?.paragraphs.push(paragraph)
        next += 1
      }
    }
    return sections.filter((section) => section.heading || section.paragraphs.length > 0)
  }
}

const wordsIn = oncePerParagraph(({sentences}) => sentences.reduce((sum, {length}) => sum + length, 0))

/** A block that is the applicant's as a whole; its sentences are placed when they are first asked for. */
class WholeParagraph implements Paragraph {
  readonly isWhole = true

  constructor(readonly block: Block) {}

  get sentences(): readonly Sentence[] {
    return this.block.sentences
  }
}

const wholeParagraph = (block: Block): Paragraph | undefined =>
  block.reading.sentences.length > 0 ? new WholeParagraph(block) : undefined

const partOf = (block: Block, from: number, to: number): Paragraph | undefined => {
  const sentences = block.sentences.flatMap((sentence, index) => {
    const local = block.reading.sentences[index]
    if (!local || local.from >= to || local.to <= from) return []
    const isInside = local.from >= from && local.to <= to
    return isInside ? sentence : new Sentence(block, {from: Math.max(local.from, from), to: Math.min(local.to, to)})
  })
  return sentences.length > 0 ? {block, sentences, isWhole: false} : undefined
}

/** Whether the front matter of two pages says the same at the same place. */
const hasSameBrief = (before: Page, now: Page): boolean =>
  before.frontMatter?.text === now.frontMatter?.text &&
  before.frontMatter?.span.start === now.frontMatter?.span.start &&
  before.unclosed?.start === now.unclosed?.start

/** Reads a file as a draft. Never throws. */
export const readDraft = (input: DraftInput): Draft => new Draft(input)
