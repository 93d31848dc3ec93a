import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {seasons} from '../../server/src/lexicon/seasons.ts'
import {targets} from '../../server/src/lexicon/specialties.ts'
import {type Template, templateGroups} from '../../server/src/lexicon/template.ts'
import {templates} from '../../server/src/lexicon/templates.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {templatePassages} from '../../server/src/portfolio/passages.ts'
import {findTemplate, templatesFor, templatesInto} from '../../server/src/templates/find.ts'
import {parseSnippet, printPlain, stopsOf} from '../../server/src/templates/snippet.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {lintText} from '../support/lint-text.ts'
import {exampleFacts, filled, fillingOf, knownOf, unfilled, type Written} from '../support/templates.ts'

const all = templates.map((template) => [template.id, template] as const)
const interviews = all.filter(([, {group}]) => group === 'interview')

/** When a template is used: on a quiet day, and a whole file also in the hours of a confirmed Match Week it is made for. */
const momentsOf = ({id, into}: Template): ReadonlyArray<string | undefined> => {
  if (into) return [undefined]
  return [undefined, id === 'emails/after-soap' ? '2026-03-20T15:00:00Z' : '2026-03-17T15:00:00Z']
}

const lintIn = ({text, path}: Written, now?: string): readonly Finding[] =>
  lintText(text, {path, workspace: exampleFacts, now})

/** Slots a template leaves open, where each stands. */
const slotsOf = ({text}: Written): readonly string[] => [...text.matchAll(/\[[^[\]\n]{2,}\]/g)].map(([slot]) => slot)

const show = ({text}: Written, findings: readonly Finding[]): readonly string[] =>
  findings.map(({rule, severity, span}) => `${severity} ${rule}: ${text.slice(span.start, span.end)}`)

describe('every template', () => {
  it.each(all)('%s has a text in snippet syntax that is printed as it was read', (_id, {body}) => {
    const {pieces, mistakes} = parseSnippet(body)
    expect(mistakes).toEqual([])
    expect(parseSnippet(body).pieces).toEqual(pieces)
    expect(stopsOf(pieces).at(-1)).toMatchObject({number: 0})
  })

  it.each(all)('%s, inserted, gives exactly its slots as findings, and no finding beside them', (_id, template) => {
    for (const known of [{}, knownOf(fillingOf(template.id))]) {
      const written = unfilled(template, known)
      const wanted = template.kind || template.into ? slotsOf(written).filter((slot) => slot !== '[cv.pdf]') : []
      for (const now of momentsOf(template))
        expect(show(written, lintIn(written, now))).toEqual(
          wanted.map((slot) => `error specifics/placeholder: ${slot}`),
        )
    }
  })

  it.each(all)('%s, filled, has no slot left and no error or warning', (_id, template) => {
    const written = filled(template)
    for (const now of momentsOf(template)) {
      const grave = lintIn(written, now).filter(({severity}) => severity === 'error' || severity === 'warning')
      expect(show(written, grave)).toEqual([])
    }
  })

  it.each(all)('%s is taken for the kind it makes', (_id, template) => {
    const {text, path} = filled(template)
    const draft = readDraft({text, path, workspace: new Workspace('residency.yaml', exampleFacts)})
    expect(draft.kind).toBe(template.kind ?? template.into)
    const byItself = readDraft({text, path})
    expect(byItself.kind).toBe(template.kind ?? template.into)
  })

  it.each(all)('%s fixes no eight words in a row of what the applicant writes', (_id, template) => {
    if (template.group === 'checklists' || template.group === 'criteria') return
    expect(fixedRuns(template).filter((run) => run.length > 7)).toEqual([])
    expect(templatePassages.find(readDraft(filled(template)))).toEqual([])
  })
})

/** Runs of words of a template that stand between its slots, in lines that are prose. */
const fixedRuns = ({body}: Template): ReadonlyArray<readonly string[]> => {
  const {pieces} = parseSnippet(body)
  const values = new Map(stopsOf(pieces).map(({number}) => [number, '\u0000']))
  return printPlain(pieces, values)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => !/^(?:#|<!--|Subject:)/.test(line))
    .flatMap((line) => line.split('\u0000'))
    .map((run) => run.match(/[\p{L}\p{N}]+/gu) ?? [])
}

describe('interview templates', () => {
  it.each(interviews)('%s sets a time for each part, in all a minute to two', (_id, {body}) => {
    for (const answer of body.split(/^## /m).slice(1)) {
      const times = [...answer.matchAll(/\$\{\d+:\[[A-Z][A-Za-z]+, (\d+) s: /g)].map(([, seconds]) => Number(seconds))
      const parts = answer
        .split('\n\n')
        .slice(1)
        .filter((part) => part.includes('[')).length
      expect(times.length).toBe(parts)
      const seconds = times.reduce((sum, one) => sum + one, 0)
      expect(seconds).toBeGreaterThanOrEqual(60)
      expect(seconds).toBeLessThanOrEqual(100)
    }
  })

  it.each(interviews)('%s, filled, is said in the time its description names, and in two minutes', (_id, template) => {
    const {text} = filled(template)
    for (const answer of text.split(/^## /m).slice(1)) {
      const words =
        answer
          .split('\n')
          .slice(1)
          .join(' ')
          .match(/[\p{L}\p{N}'’-]+/gu) ?? []
      expect((words.length * 60) / 140).toBeLessThan(120)
    }
    const [, told] = /(\d+) seconds aloud/.exec(template.description) ?? []
    if (told === undefined) return
    const sum = [...template.body.matchAll(/, (\d+) s: /g)].reduce((total, [, one]) => total + Number(one), 0)
    expect(Number(told)).toBe(sum)
  })
})

describe('the templates together', () => {
  it.each<readonly [string, string, RegExp]>([
    ['SOAP email as a reply', 'emails/soap-reply', /kind: email\n[\s\S]*phase: soap\ncontacted: /],
    ['SOAP email after SOAP', 'emails/after-soap', /phase: post-soap/],
    ['thank-you', 'emails/thank-you', /Thank you/],
    ['tell me about yourself', 'interview/about-yourself', /## Tell me about yourself/],
    [
      'why our program after Med-Peds',
      'interview/why-us-now',
      /Med-Peds\. Why our \$\{1\|Internal Medicine,Pediatrics\|\}/,
    ],
    ['career if categorical', 'interview/career', /categorical/],
    ['strengths as an IMG', 'interview/strengths', /IMG/],
    ['why unmatched', 'interview/why-unmatched', /not match/],
    ['teamwork', 'interview/teamwork', /Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result[\s\S]*Lesson/],
    ['complex patient', 'interview/complex-patient', /Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result[\s\S]*Lesson/],
    ['adaptability', 'interview/adaptability', /Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result[\s\S]*Lesson/],
    ['learning', 'interview/learning', /Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result[\s\S]*Lesson/],
    ['criteria checklist', 'criteria/checklist', /## Must have[\s\S]*## Flexible[\s\S]*## Programs/],
    ['must-have and flexible lists', 'criteria/must-have-flexible', /## Must have[\s\S]*## Flexible/],
    ['statement for Med-Peds', 'statements/med-peds', /target: med-peds/],
    ['statement for IM + Med-Peds', 'statements/internal-medicine', /target: internal-medicine/],
    ['statement for Peds + Med-Peds', 'statements/pediatrics', /target: pediatrics/],
    ['statement for a preliminary year', 'statements/single-year', /preliminary-medicine,transitional-year/],
    ['Match Week checklist', 'checklists/match-week', /Eastern Time/],
    ['letters and documents', 'checklists/documents', /## Letters of recommendation/],
    ...kinds.map(
      (kind) => [`front matter of ${kind}`, `front-matter/${kind}`, new RegExp(`^---\nkind: ${kind}\n`)] as const,
    ),
  ])('have one for: %s', (_wanted, id, content) => {
    expect(findTemplate(id)?.body).toMatch(content)
  })

  it('of every kind make a whole file, and for a statement one of each target', () => {
    for (const kind of kinds) expect(templatesFor(kind)[0]?.kind, kind).toBe(kind)
    for (const target of targets) expect(templatesFor('personal-statement', target)[0]?.targets).toContain(target)
  })

  it('are found by id, name and prefix, and offered where they belong', () => {
    for (const template of templates) {
      expect(findTemplate(template.id)).toBe(template)
      expect(findTemplate(template.prefix)).toBe(template)
    }
    expect(findTemplate('soap-reply')?.id).toBe('emails/soap-reply')
    expect(findTemplate('nothing')).toBeUndefined()
    expect(templatesInto('interview-answers').map(({group}) => group)).not.toContain('emails')
    expect(templatesInto(undefined).length + kinds.flatMap((kind) => templatesInto(kind)).length).toBe(templates.length)
  })

  it('stand in order of their groups, and emails say when they may be sent', () => {
    const order = templates.map(({group}) => templateGroups.indexOf(group))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    for (const {group, description} of templates) if (group === 'emails') expect(description).toMatch(/^May be sent /)
  })

  it('say their titles and descriptions in words that our own rules pass', () => {
    for (const {title, description} of templates) {
      const text = `${title}. ${description}`.replace(/`[^`]*`/g, '“this”')
      const found = lintText(text, {kind: 'personal-statement'}).filter(
        ({rule, severity}) =>
          /^(?:prose|tone)\//.test(rule) && severity !== 'hint' && rule !== 'prose/undefined-acronym',
      )
      expect(show({text, path: ''}, found)).toEqual([])
    }
  })
})

describe('the Match Week checklist', () => {
  const week = findTemplate('checklists/match-week')?.body ?? ''
  const season = seasons.at(-1)

  it('has every hour of the newest season, in order, in Eastern Time', () => {
    const heads = [...week.matchAll(/^## (.+), (\d+:\d+ [AP]M)(?: to [^:]+:\d+ [AP]M)? ET: (.+)$/gm)]
    expect(heads.map(([, , , title]) => title)).toEqual(season?.events.map(({title}) => title))
    for (const [index, [, day = '', hour = '']] of heads.entries()) {
      const at = Date.parse(`${day.replace(/^\w+, /, '')}, ${season?.season} ${hour} GMT-0400`)
      expect(at).toBe(Date.parse(season?.events[index]?.at ?? ''))
    }
  })

  it('says how sure the dates are, and sends to the official calendars', () => {
    expect(week).toContain(season?.note)
    expect(week.includes('not official')).toBe(season?.status === 'inferred')
    expect(week).toContain('Check each hour with the official calendars')
    expect(week).toMatch(/<https:\/\/www\.nrmp\.org\//)
  })
})
