import type {Kind} from '../lexicon/kinds.ts'
import type {Span} from '../text/span.ts'
import {type Place, readYaml, type Trouble} from '../text/yaml.ts'
import {matcherOf} from './globs.ts'
import {type Program, type WorkspaceFile, workspaceShape} from './shape.ts'

/** The name of the workspace file. */
export const workspaceFileName = 'residency.yaml'

/** A `residency.yaml` as it was read: what is good in it, and what is wrong with the rest. */
export class Workspace {
  readonly file: Partial<WorkspaceFile>
  readonly troubles: readonly Trouble[]
  readonly #places: ReadonlyMap<string, Place>
  readonly #globs: ReadonlyArray<readonly [Kind, string, (path: string) => boolean]>

  /**
   * @param path where the file is, as the door names it
   * @param text its content
   */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0
    const reading = readYaml<WorkspaceFile>(text.slice(shift), shift, workspaceShape)
    this.file = reading.value
    this.troubles = reading.troubles
    this.#places = reading.places
    this.#globs = Object.entries(reading.value.drafts ?? {}).flatMap(([kind, globs]) =>
      globs.map((glob) => [kind as Kind, glob, matcherOf(glob)] as const),
    )
  }

  get programs(): ReadonlyArray<Partial<Program>> {
    return this.file.programs ?? []
  }

  /** The kind a `drafts:` glob gives to a path relative to the workspace file's folder, and the glob. */
  kindOf(path: string): {readonly kind: Kind; readonly glob: string} | undefined {
    const hit = this.#globs.find(([, , matches]) => matches(path))
    return hit && {kind: hit[0], glob: hit[1]}
  }

  /** The program a draft names by id, name or alias; letters' case does not matter. */
  program(name: string): Partial<Program> | undefined {
    const wanted = name.trim().toLowerCase()
    return this.programs.find((program) =>
      [program.id, program.name, ...(program.aliases ?? [])].some((known) => known?.trim().toLowerCase() === wanted),
    )
  }

  /** Where the value at a path such as `programs.0.director` stands. */
  at(path: string): Span | undefined {
    return this.#places.get(path)?.value
  }

  /** Where the key at a path stands. */
  keyAt(path: string): Span | undefined {
    return this.#places.get(path)?.key
  }

  /** Every key under `rules:`, also one whose value is not good. */
  get ruleKeys(): ReadonlyArray<{readonly id: string; readonly span: Span}> {
    return [...this.#places].flatMap(([path, {key}]) =>
      path.startsWith('rules.') ? [{id: path.slice('rules.'.length), span: key}] : [],
    )
  }
}
