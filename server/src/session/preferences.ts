import {type Setting, severities} from '../lexicon/kinds.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import type {RuleSettings} from '../lint/settings.ts'
import type {Thresholds} from '../workspace/shape.ts'
import {defaultThresholds} from '../workspace/shape.ts'
import type {Log} from './guard.ts'
import type {Patience} from './patience.ts'

/** The section of the settings that belongs to this server. */
export const section = 'residencyDrafts'

/** What the editor's settings say for one document. */
export interface EditorSettings {
  readonly rules: RuleSettings
  readonly thresholds: Partial<Thresholds>
}

/** Where settings come from. */
export interface SettingsSource {
  readonly catalogue: Catalogue
  readonly log: Log
  /** Asks the client for the section as it holds for a document; undefined for clients that cannot be asked. */
  readonly ask: ((uri: string) => Promise<unknown>) | undefined
  readonly patience: Patience
  /** Told when an answer came after something else had to hold. */
  readonly late: () => void
}

/** What holds while the client has not answered, until it is known what that is. */
const silence: EditorSettings = {rules: {}, thresholds: {}}
const settings: readonly string[] = ['off', ...severities]

/** The editor's settings for each document: asked for once, forgotten when they change, and never a reason to fail. */
export class Preferences {
  readonly #source: SettingsSource
  readonly #kept = new Map<string, Promise<EditorSettings>>()
  readonly #said = new Set<string>()
  /** What a client that cannot be asked has sent by itself. */
  #sent: EditorSettings

  constructor(source: SettingsSource, first?: unknown) {
    this.#source = source
    this.#sent = this.#readSection(first)
  }

  /** The settings that hold for a document; the same object until something changes. */
  of(uri: string): Promise<EditorSettings> {
    const {ask, patience, late} = this.#source
    if (!ask) return Promise.resolve(this.#sent)
    const kept = this.#kept.get(uri)
    if (kept) return kept
    const answer = ask(uri).then(
      (value) => this.#readSection(value),
      () => {
        this.#kept.delete(uri)
        return this.#unanswered()
      },
    )
    const inTime = patience.answer(answer, silence, (settings) => {
      if (this.#kept.get(uri) !== asked) return
      this.#kept.set(uri, Promise.resolve(settings))
      late()
    })
    const asked = inTime.then((settings) => (settings === silence ? this.#unanswered() : settings))
    this.#kept.set(uri, asked)
    return asked
  }

  /** Forgets all settings; takes what the client sent along, which is all there is if it cannot be asked. */
  changed(sent?: unknown): void {
    this.#kept.clear()
    const own = isRecord(sent) ? sent[section] : undefined
    if (own !== undefined) this.#sent = this.#readSection(own)
  }

  /** Forgets the settings of a document that was closed. */
  forget(uri: string): void {
    this.#kept.delete(uri)
  }

  #unanswered(): EditorSettings {
    this.#sayOnce('The editor did not answer when asked for its settings; the rules’ own severities hold.')
    return this.#sent
  }

  #readSection(value: unknown): EditorSettings {
    const own = isRecord(value) ? value : {}
    return {rules: this.#readRules(own['rules']), thresholds: this.#readThresholds(own['thresholds'])}
  }

  #readThresholds(given: unknown): Partial<Thresholds> {
    if (given === undefined || given === null) return {}
    if (!isRecord(given)) {
      this.#sayOnce(`The setting ${section}.thresholds is not an object of names and numbers; it is left out.`)
      return {}
    }
    return Object.fromEntries(
      Object.entries(given).filter(([name, value]) => {
        const isGood = Object.hasOwn(defaultThresholds, name) && Number.isInteger(value) && Number(value) >= 1
        if (!isGood)
          this.#sayOnce(`${section}.thresholds: ${name} is not a known name with a whole number; it is left out.`)
        return isGood
      }),
    )
  }

  #readRules(rules: unknown): RuleSettings {
    if (rules === undefined || rules === null) return {}
    if (!isRecord(rules)) {
      this.#sayOnce(`The setting ${section}.rules is not an object of rule ids and severities; it is left out.`)
      return {}
    }
    return Object.fromEntries(Object.entries(rules).flatMap(([id, setting]) => this.#readEntry(id, setting)))
  }

  #readEntry(written: string, given: unknown): Array<[string, Setting]> {
    const setting = given === false ? 'off' : given
    if (!isSetting(setting)) {
      this.#sayOnce(`${section}.rules: ${written} can be ${settings.join(', ')}; its value is left out.`)
      return []
    }
    const known = this.#source.catalogue.look(written)
    if (known.is === 'unknown') {
      const hint = known.nearest ? ` Did you mean ${known.nearest}?` : ''
      this.#sayOnce(`${section}.rules: there is no rule ${written}.${hint}`)
      return []
    }
    if (known.is !== 'retired') return [[written, setting]]
    this.#sayOnce(`${section}.rules: ${written} is retired. ${known.retired.reason}`)
    return known.retired.now ? [[known.retired.now, setting]] : []
  }

  #sayOnce(line: string): void {
    if (this.#said.has(line)) return
    this.#said.add(line)
    this.#source.log(line)
  }
}

const isSetting = (value: unknown): value is Setting => typeof value === 'string' && settings.includes(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
