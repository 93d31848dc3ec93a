import type {JsonSchema} from './yaml.ts'
import type {YamlPath} from './yaml-cursor.ts'

/** What a schema says of the value at a path; undefined where it knows of none. */
export const schemaAt = (schema: JsonSchema, path: YamlPath): JsonSchema | undefined => {
  let here: JsonSchema | undefined = schema
  for (const step of path) {
    if (!here) return undefined
    here = typeof step === 'number' ? itemsOf(here) : valueAt(here, step)
  }
  return here
}

/** The keys a map may have, with what is said of their values; a list of maps has those of its maps. */
export const keysOf = (schema: JsonSchema): ReadonlyArray<readonly [key: string, schema: JsonSchema]> =>
  waysOf(schema).flatMap(({properties}) =>
    Object.entries(asSchema(properties) ?? {}).flatMap(([key, value]) => {
      const inner = asSchema(value)
      return inner ? [[key, inner] as const] : []
    }),
  )

/** Whether the keys of a map may be any word. */
export const isTable = (schema: JsonSchema): boolean =>
  waysOf(schema).some(({additionalProperties}) => additionalProperties)

/** The words a value can be, or is likely to be; those of a list are the words of its entries. */
export const wordsOf = (schema: JsonSchema): readonly string[] => [
  ...new Set(
    waysOf(schema).flatMap(({enum: values, examples, type}) => [
      ...(Array.isArray(values) ? values.map(String) : []),
      ...(Array.isArray(examples) ? examples.map(String) : []),
      ...(type === 'boolean' ? ['true', 'false'] : []),
    ]),
  ),
]

/** What a schema says in words. */
export const descriptionOf = ({description}: JsonSchema): string => (typeof description === 'string' ? description : '')

/** What a value is made of: one word, several, a map, or several maps. */
export const makeOf = (schema: JsonSchema): 'word' | 'words' | 'map' | 'maps' => {
  const isMap = waysOf(schema).some(({type}) => type === 'object')
  return itemsOf(schema) ? (isMap ? 'maps' : 'words') : isMap ? 'map' : 'word'
}

const valueAt = (schema: JsonSchema, key: string): JsonSchema | undefined => {
  for (const {properties, additionalProperties} of waysOf(schema)) {
    const known = asSchema(properties)
    const inner = known && Object.hasOwn(known, key) ? known[key] : additionalProperties
    const value = asSchema(inner)
    if (value) return value
  }
  return undefined
}

const itemsOf = (schema: JsonSchema): JsonSchema | undefined => {
  for (const {items} of [schema, ...branchesOf(schema)]) {
    const inner = asSchema(items)
    if (inner) return inner
  }
  return undefined
}

/** Where a list is as good as one of its entries, a schema names both. */
const waysOf = (schema: JsonSchema): readonly JsonSchema[] => [schema, ...branchesOf(schema)]

const branchesOf = ({anyOf}: JsonSchema): readonly JsonSchema[] =>
  Array.isArray(anyOf) ? anyOf.flatMap((branch) => asSchemas(branch)) : []

const asSchema = (value: unknown): JsonSchema | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : undefined

const asSchemas = (value: unknown): readonly JsonSchema[] => {
  const schema = asSchema(value)
  return schema ? [schema] : []
}
