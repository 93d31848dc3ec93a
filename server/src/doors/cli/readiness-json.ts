import type {Severity} from '../../lexicon/kinds.ts'
import {rulePagePath} from '../../lint/rule-page.ts'
import type {Application, LookedOver} from './readiness.ts'

/** The readiness of an application as JSON: a contract that other tools rely on. */
export const printReadinessJson = ({file, drafts, first, overview, skipped}: Application): string => {
  const {programs, unassigned, letterless, strays, allocation, summary} = overview
  const {states, counts, ...rest} = summary
  const json = {
    version: 1,
    workspace: file,
    drafts: drafts.map(draftJson),
    programs: programs.map(({index: _, ...program}) => program),
    allocation,
    unassigned,
    letterless,
    strays,
    skipped,
    summary: {
      ...rest,
      ready: states.ready,
      unfinished: states.unfinished,
      notReady: states['not-ready'],
      ...countsJson(counts),
      first: first?.path ?? null,
    },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

const draftJson = ({path, readiness, at}: LookedOver): object => {
  const {path: _, counts, next, ...rest} = readiness
  return {
    path,
    ...rest,
    ...countsJson(counts),
    next:
      next && at
        ? {rule: next.rule, severity: next.severity, message: next.message, ...at, url: rulePagePath(next.rule)}
        : null,
  }
}

const countsJson = (counts: Readonly<Record<Severity, number>>): object => ({
  errors: counts.error,
  warnings: counts.warning,
  information: counts.information,
  hints: counts.hint,
})
