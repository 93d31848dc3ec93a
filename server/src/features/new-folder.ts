import {seasons} from '../lexicon/seasons.ts'
import {type Target, targets} from '../lexicon/specialties.ts'
import type {FolderAnswers, FolderQuestion, NewFolderView} from '../protocol/new-folder.ts'
import {type Known, trackName} from '../templates/facts.ts'
import {fileNameFor} from '../templates/file-name.ts'
import {fillTemplate} from '../templates/fill.ts'
import {findTemplate, templatesFor} from '../templates/find.ts'
import {type Beginning, newWorkspaceText} from '../workspace/new-workspace.ts'
import {Workspace, workspaceFileName} from '../workspace/workspace.ts'

type Option = FolderQuestion['options'][number]

const option = (id: string, label: string = id, detail = ''): Option => ({id, label, detail})

const typed = {options: [], isMany: false, isOpen: true, pattern: null} as const
const chosen = {example: '', isMany: false, isOpen: false, pattern: null} as const

/** What somebody who begins an application is asked; every question may be left open, and what has one answer is none. */
export const folderQuestions = (now: number): readonly FolderQuestion[] =>
  questions(now).filter(({options}) => options.length !== 1)

const questions = (now: number): readonly FolderQuestion[] => [
  {
    ...typed,
    id: 'name',
    title: 'Your name',
    prompt: 'As it stands in ERAS. It goes into the subject and under every email.',
    example: 'Amara Okafor',
  },
  {
    ...chosen,
    id: 'degree',
    title: 'Your degree',
    prompt: 'It stands behind your name.',
    example: 'another degree',
    options: [option('MD'), option('MBBS'), option('DO')],
    isOpen: true,
  },
  {
    ...typed,
    id: 'aamcId',
    title: 'Your AAMC ID',
    prompt: 'Eight digits, from MyERAS. Programs find your application by it.',
    example: '12345678',
    pattern: {
      source: '^\\d{8}$',
      mistake: 'An AAMC ID has eight digits and nothing else. Leave this empty to skip it.',
    },
  },
  {
    ...chosen,
    id: 'visa',
    title: 'The visa you need',
    prompt: 'Programs ask for it, and some rules depend on it.',
    options: [
      option('J-1', 'J-1', 'sponsored by ECFMG'),
      option('H-1B', 'H-1B', 'sponsored by the program'),
      option('none', 'None', 'citizen, permanent resident or another status'),
    ],
  },
  {
    ...chosen,
    id: 'targets',
    title: 'What you apply to now',
    prompt: 'One or more; the first statement is begun for the first.',
    options: targets.map((target) => option(target, trackName(target))),
    isMany: true,
  },
  {
    ...chosen,
    id: 'season',
    title: 'When your training begins',
    prompt: 'It decides which Match Week counts.',
    options: coming(now).map(({season, status}) =>
      option(
        String(season),
        `July ${season}`,
        status === 'confirmed' ? '' : 'dates of its Match Week not official yet',
      ),
    ),
  },
]

const coming = (now: number): typeof seasons => {
  const ahead = seasons.filter(({events}) => now < Date.parse(events.at(-1)?.at ?? ''))
  return ahead.length > 0 ? ahead : seasons.slice(-1)
}

/**
 * The files of a new application: facts, criteria, a first statement.
 *
 * @param now decides of the season where only one can be meant
 * @param kept the text of a `residency.yaml` that is there already: then that is where the facts come from
 */
export const newFolder = (answers: FolderAnswers, now: number, kept?: string): NewFolderView => {
  const text = kept ?? newWorkspaceText(readAnswers(answers, now))
  const workspace = new Workspace(workspaceFileName, text)
  const target = listOf(answers.targets).find(isTarget)
  const known: Known = {workspace, target}
  const whole = [findTemplate('criteria/checklist'), templatesFor('personal-statement', target)[0]]
  const drafts = whole.flatMap((template) => {
    const path = template && fileNameFor(template, known)
    return path === undefined ? [] : [{path, text: fillTemplate(template ?? {body: ''}, known).text}]
  })
  return {files: [{path: workspaceFileName, text}, ...drafts]}
}

const readAnswers = ({name, degree, aamcId, visa, season}: FolderAnswers, now: number): Beginning => ({
  name: oneOf(name),
  degree: oneOf(degree),
  aamcId: /^\d{8}$/.test(oneOf(aamcId) ?? '') ? oneOf(aamcId) : undefined,
  visa: oneOf(visa),
  season: (seasons.find((one) => String(one.season) === oneOf(season)) ?? only(coming(now)))?.season,
})

const only = <T>([first, second]: readonly T[]): T | undefined => (second === undefined ? first : undefined)

const listOf = (answer: string | readonly string[] | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer

const oneOf = (answer: string | readonly string[] | undefined): string | undefined => {
  const one = listOf(answer)[0]?.replace(/\s+/g, ' ').trim()
  return one === '' ? undefined : one
}

const isTarget = (word: string): word is Target => (targets as readonly string[]).includes(word)
