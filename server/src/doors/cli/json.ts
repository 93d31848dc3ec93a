import {rulePagePath} from '../../lint/rule-page.ts'
import type {Span} from '../../text/span.ts'
import {type Place, placesOf} from './places.ts'
import {relatedPlaces} from './related.ts'
import {type Checked, type Report, summarize} from './report.ts'

/** The report as JSON: a contract that other tools rely on. */
export const printJson = ({drafts, skipped, fixes}: Report): string => {
  const summary = {...summarize(drafts), ...(fixes ? {fixed: fixes.applied} : {})}
  return `${JSON.stringify({version: 1, drafts: drafts.map(draftJson), skipped, summary}, null, 2)}\n`
}

const draftJson = (checked: Checked): object => {
  const {path, kind, targets, words, characters, text, findings} = checked
  const placeOf = placesOf(text)
  const relatedOf = relatedPlaces(checked)
  const stretch = ({start, end}: Span): {readonly start: Place; readonly end: Place} => ({
    start: placeOf(start),
    end: placeOf(end),
  })
  return {
    path,
    kind,
    targets,
    words,
    characters,
    findings: findings.map(({rule, severity, message, span, fixKind, related}) => ({
      rule,
      severity,
      message,
      ...stretch(span),
      fix: fixKind,
      url: rulePagePath(rule),
      related: relatedOf(related),
    })),
  }
}
