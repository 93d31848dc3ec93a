import {type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml'
import {nearest} from './nearest.ts'
import type {Local, Span} from './span.ts'

/** A mistake in a piece of YAML, at its place in the file. */
export interface Trouble {
  readonly kind: 'malformed-yaml' | 'unknown-key' | 'bad-value'
  readonly span: Span
  /** A whole sentence: what stands there and what could. */
  readonly message: string
  /** What the mistyped key or value most likely means. */
  readonly nearest?: string
}

/** Where a key and its value stand. */
export interface Place {
  readonly key: Span
  readonly value: Span
}

/** What was read from a piece of YAML: the values that are good, where they stand, and what is wrong with the rest. */
export interface YamlReading<T> {
  readonly value: Partial<T>
  /** By path: `phase`, `programs.0.director`. */
  readonly places: ReadonlyMap<string, Place>
  readonly troubles: readonly Trouble[]
}

/** The subset of JSON Schema that shapes print. */
export type JsonSchema = {readonly [key: string]: unknown}

/** What a value must look like: reads it, or notes why not; and prints itself as JSON Schema. */
export interface Shape<T> {
  readonly schema: JsonSchema
  read(node: Node, into: Notes, path: string): T | undefined
}

/** Collects places and troubles while a document is read. */
export class Notes {
  readonly places = new Map<string, Place>()
  readonly troubles: Trouble[] = []

  constructor(
    readonly document: Document,
    readonly text: string,
    readonly offset: number,
  ) {}

  span(node: Node): Span {
    const [start = 0, end = start] = node.range ?? []
    const length = this.text.slice(start, end).trimEnd().length
    return {start: start + this.offset, end: start + length + this.offset}
  }

  /** Notes a value that is not what was expected, and answers nothing. */
  refuse(node: Node, message: string, near?: string): undefined {
    this.troubles.push({kind: 'bad-value', span: this.span(node), message, ...(near ? {nearest: near} : {})})
    return undefined
  }
}

/**
 * Reads YAML by a shape. Never throws: what cannot be read is a trouble, the rest is a value.
 *
 * @param text the YAML
 * @param offset where it starts in the file
 */
export const readYaml = <T>(text: string, offset: number, shape: Shape<Partial<T>>): YamlReading<T> => {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'})
  const notes = new Notes(document, text, offset)
  const root = document.contents
  const value = root ? shape.read(root, notes, '') : undefined
  const [error] = document.errors
  return {
    value: value ?? {},
    places: notes.places,
    troubles: error ? withMalformed(error, text, notes) : notes.troubles,
  }
}

/** The first mistake alone, and what was noted before it: what follows a mistake is mostly its consequence. */
const withMalformed = ({pos, code, message}: YAMLError, text: string, notes: Notes): readonly Trouble[] => {
  const line = lineAt(text, Math.min(pos[0], text.length))
  const span = {start: line.from + notes.offset, end: line.to + notes.offset}
  const known = reasons.get(code)
  const trouble: Trouble = {
    kind: 'malformed-yaml',
    span,
    message: `This line is not valid YAML: ${known ?? plainReason(message)}`,
  }
  return [...notes.troubles.filter((other) => other.span.end <= span.start), trouble]
}

/** What the parser's commonest complaints mean to somebody who has never heard of YAML. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BAD_INDENT: 'it is indented too much, too little, or a bracket above it is still open.',
    TAB_AS_INDENT: 'it is indented with a tab; blanks are needed.',
    BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks round it.',
    DUPLICATE_KEY: 'this key stands here twice.',
    BAD_SCALAR_START: 'a value that starts with @ or a backtick needs quotation marks round it.',
    MISSING_CHAR: 'something is not closed, or a blank is missing after a colon.',
  }),
)

/** The trimmed line at a place, or the last one before it that is not empty. */
const lineAt = (text: string, at: number): Local => {
  const whole = text.slice(0, at)
  const anchor = text.slice(at).search(/\S/) === -1 ? whole.trimEnd().length : at
  const from = text.lastIndexOf('\n', Math.max(0, anchor - 1)) + 1
  const feed = text.indexOf('\n', Math.max(from, anchor))
  const line = text.slice(from, feed < 0 ? text.length : feed)
  const lead = line.length - line.trimStart().length
  return {from: from + lead, to: from + Math.max(lead, line.trimEnd().length)}
}

const plainReason = (message: string): string => {
  const first = clip(message.split('\n')[0]?.trim() ?? message, 100)
  return first.endsWith('.') ? first : `${first}.`
}

/** A word of the file inside a message, which has to stay short. */
const clip = (word: string, most = 40): string => (word.length > most ? `${word.slice(0, most - 1)}…` : word)

const resolve = (node: Node, into: Notes): Node => (isAlias(node) ? (node.resolve(into.document) ?? node) : node)

const scalarText = (node: Node): string | undefined => {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** Any text; numbers and dates are kept as written. Examples are what an editor offers. */
export const text = (description: string, examples: readonly string[] = []): Shape<string> => ({
  schema: {type: ['string', 'number'], description, ...(examples.length > 0 ? {examples} : {})},
  read: (node, into) => scalarText(resolve(node, into)) ?? into.refuse(node, 'A short text belongs here.'),
})

/** A shape that asks one thing more: why a value that looks right is none, as a sentence, or undefined. */
export const restricted = <T>(shape: Shape<T>, objectionTo: (value: T) => string | undefined): Shape<T> => ({
  schema: shape.schema,
  read: (node, into, path) => {
    const value = shape.read(node, into, path)
    const objection = value === undefined ? undefined : objectionTo(value)
    return objection === undefined ? value : into.refuse(node, objection)
  },
})

/** A whole number of at least 1. Examples are what an editor offers. */
export const count = (description: string, examples: readonly number[] = []): Shape<number> => ({
  schema: {type: 'integer', minimum: 1, description, ...(examples.length > 0 ? {examples} : {})},
  read: (node, into) => {
    const value = Number(scalarText(resolve(node, into)) ?? Number.NaN)
    return Number.isInteger(value) && value >= 1
      ? value
      : into.refuse(node, 'A whole number belongs here, such as 800.')
  },
})

/** Yes or no. */
export const flag = (description: string): Shape<boolean> => ({
  schema: {type: 'boolean', description},
  read: (node, into) => {
    const value = scalarText(resolve(node, into))?.toLowerCase()
    if (value === 'true' || value === 'yes') return true
    return value === 'false' || value === 'no' ? false : into.refuse(node, 'true or false belongs here.')
  },
})

/** One of a few words. */
export const choice = <T extends string>(description: string, values: readonly T[]): Shape<T> => ({
  schema: {enum: values, description},
  read: (node, into) => {
    const word = scalarText(resolve(node, into))
    const hit = values.find((value) => value === word)
    if (hit !== undefined) return hit
    const near = word === undefined ? undefined : nearest(word, values)
    return into.refuse(
      node,
      `${word === undefined ? 'This' : `“${clip(word)}”`} is not known here. It can be ${oneOf(values)}.`,
      near,
    )
  },
})

/** A list of values; a single value counts as a list of one. */
export const list = <T>(description: string, item: Shape<T>): Shape<readonly T[]> => ({
  schema: {description, anyOf: [{type: 'array', items: item.schema}, item.schema]},
  read: (given, into, path) => {
    const node = resolve(given, into)
    if (!isSeq(node)) {
      const one = item.read(node, into, path)
      return one === undefined ? undefined : [one]
    }
    return node.items.flatMap((entry, index) => {
      if (!isNode(entry)) return []
      const value = item.read(entry, into, `${path}.${index}`)
      const span = into.span(entry)
      into.places.set(`${path}.${index}`, {key: span, value: span})
      return value === undefined ? [] : [value]
    })
  },
})

/** A map with known keys, all optional. */
export const record = <T extends object>(
  description: string,
  shapes: {readonly [Key in keyof T]-?: Shape<NonNullable<T[Key]>>},
): Shape<Partial<T>> => ({
  schema: {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => [key, shape.schema])),
  },
  read: (given, into, path) =>
    readEntries(given, into, path, (key, keyNode) => {
      if (Object.hasOwn(shapes, key)) return (shapes as Record<string, Shape<unknown>>)[key]
      const near = nearest(key, Object.keys(shapes))
      const hint = near ? ` Did you mean “${near}”?` : ` Known keys: ${Object.keys(shapes).join(', ')}.`
      into.troubles.push({
        kind: 'unknown-key',
        span: into.span(keyNode),
        message: `“${clip(key)}” is not a key that is read here.${hint}`,
        ...(near ? {nearest: near} : {}),
      })
      return undefined
    }) as Partial<T> | undefined,
})

/** A map from names of any kind to values of one shape. */
export const table = <T>(description: string, item: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  schema: {type: 'object', description, additionalProperties: item.schema},
  read: (given, into, path) => readEntries(given, into, path, () => item) as Record<string, T> | undefined,
})

const readEntries = (
  given: Node,
  into: Notes,
  path: string,
  shapeOf: (key: string, node: Node) => Shape<unknown> | undefined,
): Record<string, unknown> | undefined => {
  const node = resolve(given, into)
  if (!isMap(node)) return into.refuse(given, 'Lines of the form `key: value` belong here.')
  const values: Record<string, unknown> = {}
  for (const pair of node.items) {
    if (!isNode(pair.key)) continue
    const key = scalarText(pair.key) ?? ''
    const shape = shapeOf(key, pair.key)
    if (!shape) continue
    const keySpan = into.span(pair.key)
    const inner = path === '' ? key : `${path}.${key}`
    const empty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.value === null)
    into.places.set(inner, {key: keySpan, value: empty || !isNode(pair.value) ? keySpan : into.span(pair.value)})
    if (empty || !isNode(pair.value)) continue
    const value = shape.read(pair.value, into, inner)
    if (value !== undefined) values[key] = value
  }
  return values
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value

const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
