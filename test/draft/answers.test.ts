import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {type QuestionKind, readAnswers, secondsAloud} from '../../server/src/questions/answers.ts'
import {readStory} from '../../server/src/questions/interview/story.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const read = (text: string, workspace?: string) =>
  readDraft({
    text,
    path: 'answers.md',
    kind: 'interview-answers',
    workspace: workspace === undefined ? undefined : new Workspace('residency.yaml', workspace),
  })

const kindOf = (question: string, target = 'internal-medicine'): QuestionKind | undefined =>
  readAnswers(read(`---\ntarget: ${target}\nprogram: Pell Harbor Medical Center\n---\n## ${question}\n\nYes.\n`))[0]
    ?.kind

const asked: Readonly<Record<QuestionKind, readonly string[]>> = {
  pivot: [
    'You initially applied to Med-Peds. Why are you interested in our Internal Medicine program now?',
    'So you wanted Med-Peds. What brings you to us?',
    'Why the change from combined training to pediatrics?',
    'Your file was built for Med-Peds; what makes you think internal medicine is right for you?',
    'Explain your switch.',
    'Would you be happy in categorical IM after aiming for Med-Peds?',
    'Your application says Med-Peds. Why Internal Medicine here?',
    'You showed interest in combined medicine and pediatrics. Why our preliminary medicine year now?',
    'What made you turn from Med-Peds to us?',
    '1. Why IM after applying to combined programs?',
    'Q1: Why our categorical Internal Medicine program, given your Med-Peds application?',
    '"You initially applied to Med-Peds. Why are you interested in our Internal Medicine/Pediatrics program now?"',
    'Pivot from Med-Peds',
    'Med-Peds → IM: why?',
    'How would training here fit your Med-Peds goals?',
  ],
  career: [
    'How do you see your career developing if you match into our categorical program rather than Med-Peds?',
    'If we take you into a categorical slot, where does that lead you?',
    'Where do you see yourself in five years?',
    'Long-term plans?',
    'What would your professional life look like without Med-Peds?',
    'Where will you be in ten years?',
    'What do you want to do after residency?',
    'How do you picture your professional path if you train in categorical pediatrics instead of Med-Peds?',
    'Career plans',
    'What are your plans after this residency?',
    'What is your five-year plan?',
  ],
  strengths: [
    'What strengths do you bring as an IMG and as someone with Med-Peds-type interests?',
    'What can you offer us as a foreign graduate?',
    'Why should we pick you over an American graduate?',
    'What sets you apart?',
    'Being an IMG: what is your advantage?',
    'What do you offer as an international graduate?',
    'Which strengths come from being an IMG?',
    'Strengths as an IMG',
    'What do you bring to the table?',
    'How will your international training help our patients?',
    'What can you contribute to our program?',
    'Why should we rank you?',
  ],
  unmatched: [
    'How come you are without a position this week?',
    'What went wrong in the Match?',
    'What do you think was missing in your application this season?',
    'Why do you think you did not match into Med-Peds?',
    'Why are you in SOAP?',
    'Why unmatched?',
    'Why did you not match?',
    "Why didn't you match?",
    'Why do you think you are still unmatched?',
    'What have you done since last March?',
    'Reason for not matching',
  ],
  self: [
    'Walk me through your CV.',
    'Introduce yourself in a minute.',
    'Tell me about yourself.',
    'Who are you?',
    'Tell me a little about yourself',
  ],
  event: [
    'Give me an example of a disagreement with a superior.',
    'Have you ever harmed a patient?',
    'Can you think of a situation in which you had to learn fast?',
    'Your most memorable patient',
    'Mistake',
    'What was the hardest feedback you got?',
    'How did you handle a difficult family?',
    'Tell me about a mistake and what you changed.',
    'Describe a time you received difficult feedback.',
    'When did you have to adapt quickly?',
    'Tell me about a patient who changed your career.',
    'Tell me about a time your notes did not match the chart.',
    'Tell me about a time when you had a conflict with a team member',
    'Teamwork and communication',
    'Managing a complex patient',
    'Adaptability',
    'Describe your most challenging patient',
    'Talk about a time you failed',
    'Tell me about a difficult patient encounter',
    'Give an example of when you worked with limited resources',
    'Tell us about your biggest mistake',
    'An ethical dilemma',
    'What is your biggest accomplishment?',
    'A time I failed',
  ],
  fit: [
    'Why Pell Harbor?',
    'What attracts you to a community hospital?',
    'Why this specialty?',
    'Why our program?',
    'What do you look for in a residency?',
    'Why Toledo?',
    'Why do you want to train here?',
    'What do you know about our program?',
    'What interests you in this residency?',
    'Why Internal Medicine?',
  ],
  other: [
    'Do you have any questions for us?',
    'What is your visa status?',
    'How do you handle stress?',
    'Why did you become a doctor?',
    'What is your greatest weakness?',
    'Tell me about your research.',
    'When can you start?',
    'Explain the gap in 2023.',
    'How do you handle conflict?',
    'Is internal medicine your second choice?',
    'Commitment to learning',
    'What is your Step 3 status?',
    'Would you transfer to a Med-Peds program if a spot opened?',
    'Tell me about your research experience',
    'What do you do outside of medicine?',
    'How do you deal with difficult patients?',
    'Do you work well in teams?',
    'What would your colleagues say about you?',
    'How many programs did you apply to?',
  ],
}

describe.each(Object.entries(asked) as ReadonlyArray<[QuestionKind, readonly string[]]>)(
  'a question is %s',
  (kind, questions) => {
    it.each(questions)('%s', (question) => {
      expect(kindOf(question)).toBe(kind)
    })
  },
)

describe('the seat an applicant wanted first', () => {
  it('is fit where the draft is for it', () => {
    expect(kindOf('Why Med-Peds and not one of the two?', 'med-peds')).toBe('fit')
  })

  it('is what the workspace file says', () => {
    const text = '---\ntarget: internal-medicine\n---\n## You applied to orthopedics. Why now medicine?\n\nYes.\n'
    expect(readAnswers(read(text, 'applicant: {origin: orthopedics}'))[0]?.kind).toBe('pivot')
    expect(readAnswers(read('## Orthopedics?\n\nYes.\n', 'applicant: {origin: orthopedics}'))[0]?.kind).toBe('pivot')
    expect(readAnswers(read('## Orthopedics?\n\nYes.\n'))[0]?.kind).toBe('other')
  })
})

describe('answers', () => {
  it('are one for each heading, with the headings below as parts of it', () => {
    const answers = readAnswers(
      read('# My answers\n\nBreathe.\n\n## Why us?\n\nYour clinic.\n\n### Proof\n\nTen weeks there.\n\n## Start?\n\n'),
    )
    expect(answers.map(({question, words}) => [question, words])).toEqual([
      ['Why us?', 5],
      ['Start?', 0],
    ])
  })

  it('stand below headings of any depth where a file has no second', () => {
    expect(readAnswers(read('### Why us?\n\nYour clinic.\n\n### Start?\n\nJuly.\n')).map(({words}) => words)).toEqual([
      2, 1,
    ])
  })

  it('may sit below a heading that only groups them', () => {
    const answers = readAnswers(
      read('## Core questions\n\n### Why us?\n\nYour clinic.\n\n### Your strengths?\n\nNights.\n'),
    )
    expect(answers.map(({kind}) => kind)).toEqual(['fit', 'strengths'])
  })

  it('take as long as their words at a pace', () => {
    expect(secondsAloud(140, 140)).toBe(60)
    expect(secondsAloud(280, 140)).toBe(120)
    expect(secondsAloud(0, 140)).toBe(0)
    expect(secondsAloud(100, 0)).toBe(0)
  })
})

const rolesOf = (answer: string): string => {
  const [first] = readAnswers(read(`## Tell me about a time you failed.\n\n${answer}\n`))
  if (!first) return ''
  const story = readStory(first)
  return first.sentences
    .map((sentence) =>
      story.actions.includes(sentence)
        ? 'A'
        : story.results.includes(sentence)
          ? 'R'
          : story.lessons.includes(sentence)
            ? 'L'
            : story.situation.includes(sentence)
              ? 'S'
              : '-',
    )
    .join('')
}

describe('the parts of a story', () => {
  it.each([
    [
      'SSAARL',
      'The ward was full. A boy had a fever. I drew cultures. I called the unit. The fever fell by noon. I learned to call early.',
    ],
    [
      'SAAR',
      'I met her in my second year. I rewrote the list, and I put it on the door. I asked her to sign it. She agreed.',
    ],
    [
      'SARL',
      'The oxygen ran out at four. We carried the last cylinder upstairs. Nobody died. That night taught me to count.',
    ],
    ['SSSS', 'There was a man in our ward. He had fever. His son was angry. It was hard.'],
    ['AR-', 'I misread the chart and gave the wrong dose. She recovered within the hour. It was a great team.'],
  ])('%s', (roles, answer) => {
    expect(rolesOf(answer)).toBe(roles)
  })
})
